//! Status by focus area, with the projects that cities want to be shown.

use ascn_core::dataset::Reporting;
use ascn_core::network::City;
use ascn_core::submission::{Highlight, Project};
use ascn_export::narrative;

use crate::error::Result;
use crate::section::{Material, missing};
use crate::view::{Area, AreaHighlight, FocusAreas, Markdown, StatusFigures};

pub(super) fn view(material: &Material<'_>) -> Result<FocusAreas> {
    let highlights = highlights(material);
    let mut areas = Vec::new();
    for area in &material.network().framework.value.focus_areas {
        let id = format!("projects.focus-area.{}", area.id);
        let projects = material
            .cycle()
            .listed()
            .filter(|at| at.project.focus_area == area.id);
        let highlights = highlights
            .iter()
            .filter(|shown| shown.project.focus_area == area.id);
        areas.push(Area {
            id: area.id.to_string(),
            code: area.code.clone(),
            name: area.name.clone(),
            project_types: area
                .project_types
                .iter()
                .map(|kind| kind.name.clone())
                .collect(),
            share: format!("{id}.share").into(),
            cities: format!("cities.focus-area.{}", area.id).into(),
            by_status: StatusFigures::of(&id),
            projects: id.into(),
            rows: material.rows(projects)?,
            highlights: highlights
                .map(|shown| in_words(material, shown))
                .collect::<Result<_, _>>()?,
        });
    }
    Ok(FocusAreas {
        total: "projects.total".into(),
        highlighting: "cities.disclosed.highlight".into(),
        members: "cities.members".into(),
        areas,
    })
}

/// A project that its city wants to be shown.
struct Shown<'a> {
    city: &'a City,
    project: &'a Project,
    highlight: &'a Highlight,
}

/// The highlights, in the order of the names of member states and cities.
fn highlights<'a>(material: &Material<'a>) -> Vec<Shown<'a>> {
    let (network, cycle) = (material.network(), material.cycle());
    let states = network.member_states_by_name().into_iter();
    let cities = states.flat_map(|state| network.cities_of(&state.code));
    let shown = cities.filter_map(|city| {
        let submission = &cycle.submission_of(&city.id)?.value;
        let highlight = submission.highlight.value()?;
        let mut projects = submission.projects.iter();
        let project = projects.find(|project| project.id == highlight.project)?;
        let has_profile = cycle.reporting(city) != Reporting::NotAMember;
        has_profile.then_some(Shown {
            city,
            project,
            highlight,
        })
    });
    shown.collect()
}

fn in_words(material: &Material<'_>, shown: &Shown<'_>) -> Result<AreaHighlight> {
    let Shown {
        city,
        project,
        highlight,
    } = shown;
    let key = format!("{}-highlight-beginning", city.id);
    let options = narrative::Options { footnote_key: &key };
    let beginning = highlight.story.value().map(|story| beginning(story));
    Ok(AreaHighlight {
        title: project.title.clone(),
        city_id: city.id.to_string(),
        country: material.country_of(city),
        beginning: beginning.map(|text| Markdown::of(narrative::clean(&text, options))),
        no_story: missing::why(material, &highlight.story)?,
    })
}

/// The first paragraph of a story, headings passed over.
fn beginning(story: &str) -> String {
    let is_blank = |line: &&str| line.trim().is_empty();
    let is_no_text = |line: &&str| is_blank(line) || line.trim_start().starts_with('#');
    let lines = story.lines().skip_while(is_no_text);
    let paragraph: Vec<&str> = lines.take_while(|line| !is_blank(line)).collect();
    if paragraph.is_empty() {
        story.to_owned()
    } else {
        without_references(&paragraph.join("\n"))
    }
}

/// A text without references to notes: the notes stand with the story, and not here.
fn without_references(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("[^") {
        kept.push_str(before);
        match behind.split_once(']') {
            Some((label, after)) if !label.contains(char::is_whitespace) => rest = after,
            Some(_) | None => {
                kept.push_str("[^");
                rest = behind;
            }
        }
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_begins_with_its_first_paragraph() {
        assert_eq!(beginning("One\ntwo.\n\nThree."), "One\ntwo.");
        assert_eq!(beginning("\n# Heading\n \nOne.\n\t\nTwo."), "One.");
        assert_eq!(beginning("# Heading"), "# Heading");
        assert_eq!(beginning("One[^a].\n\n[^a]: Two."), "One.");
        assert_eq!(beginning("One [^ two] [^"), "One [^ two] [^");
    }
}
