//! Status by focus area, with the projects that cities highlight.

use ascn_core::dataset::Reporting;
use ascn_core::network::City;
use ascn_core::submission::{Highlight, Project};

use crate::material::Material;
use crate::section::missing;
use crate::view::{Area, AreaHighlight, FocusAreas, Markdown, StatusFigures};
use ascn_template::Result;

pub(super) fn view(material: &Material<'_>) -> Result<FocusAreas> {
    let highlights = highlights(material);
    let mut areas = Vec::new();
    for area in &material.framework().focus_areas {
        let id = format!("projects.focus-area.{}", area.id);
        let projects = material.cycle().listed();
        let projects = projects.filter(|at| at.project.focus_area == area.id);
        let highlights = highlights.iter();
        let highlights = highlights.filter(|(_, project, _)| project.focus_area == area.id);
        let highlights = highlights.map(|shown| in_words(material, shown));
        let kinds = area.project_types.iter();
        areas.push(Area {
            id: area.id.to_string(),
            code: area.code.clone(),
            name: area.name.clone(),
            project_types: kinds.map(|kind| kind.name.clone()).collect(),
            share: format!("{id}.share").into(),
            cities: format!("cities.focus-area.{}", area.id).into(),
            by_status: StatusFigures::new(&id),
            projects: id.into(),
            rows: material.rows(projects)?,
            highlights: highlights.collect::<Result<_, _>>()?,
        });
    }
    Ok(FocusAreas {
        total: "projects.total".into(),
        highlighting: "cities.disclosed.highlight".into(),
        members: "cities.members".into(),
        areas,
    })
}

/// A project that its city highlights.
type Shown<'a> = (&'a City, &'a Project, &'a Highlight);

/// Returns the highlights, in the order of the names of member states and cities.
fn highlights<'a>(material: &Material<'a>) -> Vec<Shown<'a>> {
    let shown = material.submissions().filter_map(|(city, submission)| {
        let highlight = submission.value.highlight.value()?;
        let mut projects = submission.value.projects.iter();
        let project = projects.find(|project| project.id == highlight.project)?;
        let has_profile = material.cycle().reporting(city) != Reporting::NotAMember;
        has_profile.then_some((city, project, highlight))
    });
    shown.collect()
}

fn in_words(
    material: &Material<'_>,
    (city, project, highlight): &Shown<'_>,
) -> Result<AreaHighlight> {
    let key = format!("{}-highlight-beginning", city.id);
    let beginning = highlight.story.value().map(|story| beginning(story));
    Ok(AreaHighlight {
        title: project.title.clone(),
        city_id: city.id.to_string(),
        country: material.country_of(city),
        beginning: beginning.map(|text| Markdown::cleaned(&text, &key)),
        no_story: missing::why(material, &highlight.story)?,
    })
}

/// Returns the first paragraph of a story, without headings before it.
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

/// Removes references to notes: the notes are printed with the whole story.
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
