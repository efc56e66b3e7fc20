//! City profiles by country.

use std::collections::BTreeMap;

use ascn_core::dataset::{CycleInputs, ProjectAt, Reporting, projects_of};
use ascn_core::network::{City, CityFacts, Office, Post, Sourced};
use ascn_core::scalar::Code;
use ascn_core::submission::{ChangeKind, Project, ProjectId, Status, Submission};
use ascn_export::narrative;

use crate::engine::Engine;
use crate::error::ReportError;
use crate::message::Argument;
use crate::section::Material;
use crate::view::{Cities, CityProfile, CityProject, Country, Markdown};

mod detail;

pub(crate) fn view(engine: &Engine, material: &Material<'_>) -> Result<Cities, ReportError> {
    let last: BTreeMap<&ProjectId, &Project> = material
        .dataset
        .last()
        .into_iter()
        .flat_map(CycleInputs::listed)
        .map(|at| (&at.project.id, at.project))
        .collect();
    let mut countries = Vec::new();
    for state in material.network().member_states_by_name() {
        let mut profiles = Vec::new();
        for city in material.network().cities_of(&state.code) {
            if material.cycle().reporting(city) != Reporting::NotAMember {
                let profile = profile(material, city, &last)?;
                profiles.push(Markdown::of(
                    engine.render("blocks/city-profile.md", &profile)?,
                ));
            }
        }
        if profiles.is_empty() {
            continue;
        }
        countries.push(Country {
            code: state.code.as_str().to_lowercase(),
            name: state.name.clone(),
            cities: material.figure(&format!("cities.country.{}", state.code))?,
            projects: material.figure(&format!("projects.country.{}", state.code))?,
            representative: material.representative(state)?,
            profiles,
        });
    }
    Ok(Cities { countries })
}

fn profile(
    material: &Material<'_>,
    city: &City,
    last: &BTreeMap<&ProjectId, &Project>,
) -> Result<CityProfile, ReportError> {
    let submission = material.cycle().submission_of(&city.id);
    let mut projects = Vec::new();
    for at in submission.into_iter().flat_map(projects_of) {
        if let Ok(status) = at.project.stage.status() {
            let last = last.get(&at.project.id).copied();
            projects.push(project(material, &at, status, last)?);
        }
    }
    let standing = match material.cycle().reporting(city) {
        Reporting::Reported => "reported",
        Reporting::Nil => "nil",
        Reporting::Silent | Reporting::NotAMember => "silent",
        Reporting::Undecided => "undecided",
    };
    let count = submission.map(|_| material.figure(&format!("projects.city.{}", city.id)));
    Ok(CityProfile {
        id: city.id.to_string(),
        name: city.name.clone(),
        aliases: city.aliases.clone(),
        country: material.country_of(city),
        member_since: city
            .member_from
            .map(|date| material.date(date))
            .transpose()?,
        csco: csco(material, city)?,
        standing: standing.to_owned(),
        nil_reason: submission.and_then(|submission| submission.value.reason.clone()),
        sign_off: sign_off(material, city, submission)?,
        facts: facts(material, city, submission)?,
        projects_count: count.transpose()?,
        says_more: projects
            .iter()
            .any(|one| !one.details.is_empty() || one.summary.is_some()),
        projects,
        cycle: material.cycle().cycle.value.cycle.to_string(),
    })
}

fn csco(material: &Material<'_>, city: &City) -> Result<String, ReportError> {
    let posts = match &city.csco {
        Office::NotStated => return material.word("csco-not-stated"),
        Office::Vacant => return material.word("csco-vacant"),
        Office::Posts(posts) => posts,
    };
    match Post::on(posts, material.day()) {
        None => material.word("csco-vacant"),
        Some(post) => material.post(post),
    }
}

/// Whether the submission was attested and cleared: by the ledger where one is kept, else by what
/// the submission says.
fn sign_off(
    material: &Material<'_>,
    city: &City,
    submission: Option<&Sourced<Submission>>,
) -> Result<Markdown, ReportError> {
    let states = material.states.as_ref();
    if let Some(state) = states.and_then(|states| states.get(&city.id)) {
        let word = material.word(&format!("city-state-{}", state.code()))?;
        let word = ("state", Argument::Text(word));
        return match state.event() {
            None => material.sentence("sign-off-ledger-undated", &[word]),
            Some(event) => {
                let on = Argument::Text(material.day_in_words(event.on)?);
                material.sentence("sign-off-ledger", &[word, ("on", on)])
            }
        };
    }
    let Some(submission) = submission.map(|submission| &submission.value) else {
        return material.sentence("sign-off-none", &[]);
    };
    let mut said = Vec::new();
    if let Some(attested) = &submission.attested {
        let by = ("by", Argument::Text(attested.by.clone()));
        let on = ("on", Argument::Text(material.date(attested.on)?));
        said.push(material.messages.with("sign-off-attested", &[by, on])?);
    }
    if let Some(cleared) = &submission.cleared {
        let by = ("by", Argument::Text(cleared.by.clone()));
        let on = ("on", Argument::Text(material.date(cleared.on)?));
        let message = if cleared.decision.is_cleared() {
            "sign-off-cleared"
        } else {
            "sign-off-returned"
        };
        said.push(material.messages.with(message, &[by, on])?);
    }
    if said.is_empty() {
        said.push(material.word("sign-off-not-stated")?);
    }
    Ok(Markdown::of(said.join(" ")))
}

/// The facts that were stated, in words; those of the submission win over those of the network.
fn facts(
    material: &Material<'_>,
    city: &City,
    submission: Option<&Sourced<Submission>>,
) -> Result<Vec<Markdown>, ReportError> {
    let own = submission.and_then(|submission| submission.value.city_facts.value());
    let own = own.filter(|facts| facts.say_anything());
    let Some(facts) = own.or(city.facts.as_ref()) else {
        return Ok(Vec::new());
    };
    let CityFacts {
        on,
        area_km2,
        area_basis,
        population,
        density,
        source,
    } = facts;
    let basis = match area_basis.value() {
        Some(basis) => material.word(&format!("area-basis-{}", basis.code()))?,
        None => material.word("area-basis-not-stated")?,
    };
    let area = area_km2
        .value()
        .map(|area| format!("{} km² ({basis})", crate::print::decimal(*area)));
    let mut said = Vec::new();
    let mut say = |id: &str, value: Option<String>| {
        if let Some(value) = value {
            said.push(material.sentence(id, &[("value", Argument::Text(value))])?);
        }
        Ok::<(), ReportError>(())
    };
    say("fact-area", area)?;
    let population = population.value().copied().map(crate::print::number);
    say("fact-population", population)?;
    let density = density.value().copied().map(crate::print::decimal);
    say("fact-density", density)?;
    let on = on.value().map(|on| material.date(*on));
    say("fact-on", on.transpose()?)?;
    say("fact-source", source.value().cloned())?;
    Ok(said)
}

fn project(
    material: &Material<'_>,
    at: &ProjectAt<'_>,
    status: Status,
    last: Option<&Project>,
) -> Result<CityProject, ReportError> {
    let row = material.row(at)?;
    let project = at.project;
    let framework = &material.network().framework.value;
    let area = framework.focus_area(&project.focus_area);
    let also = project
        .also
        .iter()
        .filter_map(|id| framework.focus_area(id));
    let kind = project
        .project_type
        .value()
        .and_then(|id| area?.project_type(id));
    let options = narrative::Options {
        footnote_key: project.id.as_str(),
    };
    let summary = project
        .summary
        .value()
        .map(|text| narrative::clean(text, options));
    Ok(CityProject {
        id: row.id,
        title: row.title,
        title_local: project.title_local.value().cloned(),
        area_code: row.area_code,
        area: match kind {
            Some(kind) => format!("{}: {}", row.area, kind.name),
            None => row.area,
        },
        also: also.map(|area| area.name.clone()).collect(),
        status: material.status(status)?,
        stage: row.stage,
        change: change(material, project, last)?,
        details: detail::of(material, project)?,
        summary: summary.map(Markdown::of),
    })
}

/// What changed, in words: as declared, or the change of status.
fn change(
    material: &Material<'_>,
    project: &Project,
    last: Option<&Project>,
) -> Result<Option<Markdown>, ReportError> {
    let mut said = Vec::new();
    if let Some(last) = last.filter(|last| last.title != project.title) {
        let title = ("title", Argument::Text(last.title.clone()));
        said.push(material.messages.with("project-renamed-from", &[title])?);
    }
    let kind = project.change.kind;
    if !matches!(kind, ChangeKind::None | ChangeKind::Renamed) {
        said.push(material.word(&format!("change-kind-{}", kind.code()))?);
    }
    let was = last.and_then(|last| last.stage.status().ok());
    if let Some(was) = was.filter(|was| Ok(*was) != project.stage.status()) {
        let status = ("status", Argument::Text(material.status(was)?.word));
        said.push(material.messages.with("project-status-was", &[status])?);
    }
    Ok((!said.is_empty()).then(|| Markdown::of(said.join("; "))))
}
