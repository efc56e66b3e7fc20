//! City profiles by country.

use std::collections::BTreeMap;

use ascn_core::dataset::{CycleInputs, ProjectAt, Reporting, projects_of};
use ascn_core::network::{City, MemberState, Office, Sourced};
use ascn_core::scalar::Code;
use ascn_core::submission::{ChangeKind, Project, ProjectId, Status, Submission};

use crate::material::Material;
use crate::section::subject;
use crate::view::{Cities, CityProfile, CityProject, Country, Markdown};
use ascn_template::{Argument, Result};

mod account;
pub(super) mod entries;
mod facts;
mod highlight;
mod own;
pub(super) mod plan;
mod project;
mod schedule;
mod sign_off;

/// The projects of the last cycle, by id.
type Last<'a> = BTreeMap<&'a ProjectId, &'a Project>;

/// A member state with the cities that have a profile, in the order of their names.
pub(crate) struct StateCities<'a> {
    pub(crate) state: &'a MemberState,
    pub(crate) cities: Vec<&'a City>,
}

pub(crate) fn view(material: &Material<'_>) -> Result<Cities> {
    let mut countries = Vec::new();
    let profiles = Profiles::new(material);
    for StateCities { state, cities } in states(material) {
        let of_each = cities.into_iter().map(|city| profiles.render(city));
        countries.push(Country {
            code: state.code.as_str().to_lowercase(),
            name: state.name.clone(),
            cities: format!("cities.country.{}", state.code).into(),
            projects: format!("projects.country.{}", state.code).into(),
            representative: material.representative(state)?,
            profiles: of_each.collect::<Result<_, _>>()?,
        });
    }
    Ok(Cities { countries })
}

/// Returns the member states that have a city to show, in the order of their names.
pub(crate) fn states<'a>(material: &Material<'a>) -> Vec<StateCities<'a>> {
    let has_profile = |city: &&City| material.cycle().reporting(city) != Reporting::NotAMember;
    let states = material.network().member_states_by_name().into_iter();
    let states = states.map(|state| {
        let mut cities = material.network().cities_of(&state.code);
        cities.retain(has_profile);
        StateCities { state, cities }
    });
    states.filter(|one| !one.cities.is_empty()).collect()
}

/// Renders the profiles of cities, each by itself.
pub(crate) struct Profiles<'a> {
    material: &'a Material<'a>,
    last: Last<'a>,
}

impl<'a> Profiles<'a> {
    pub(crate) fn new(material: &'a Material<'a>) -> Self {
        let last = material.dataset.last().into_iter();
        let last = last.flat_map(CycleInputs::listed);
        Self {
            material,
            last: last.map(|at| (&at.project.id, at.project)).collect(),
        }
    }

    /// Renders the profile of a city.
    pub(crate) fn render(&self, city: &City) -> Result<Markdown> {
        let (subject, view) = (subject::city(city), self.profile(city)?);
        let template = "blocks/city-profile.md";
        self.material.block(&subject, template, &view)
    }

    fn profile(&self, city: &City) -> Result<CityProfile> {
        let material = self.material;
        let sourced = material.cycle().submission_of(&city.id);
        let submission = sourced.map(|sourced| &sourced.value);
        let count = submission.map(|_| format!("projects.city.{}", city.id).into());
        let member_since = city.member_from.map(|date| material.date(date));
        let data_as_of = submission.map(|submission| material.date(submission.data_as_of));
        let (projects, said) = self.projects(city, sourced)?;
        let own = own::words(material, city, submission)?;
        Ok(CityProfile {
            id: city.id.to_string(),
            name: city.name.clone(),
            aliases: city.aliases.clone(),
            country: material.country_of(city),
            member_since: member_since.transpose()?,
            csco: csco(material, city)?,
            standing: standing(material.cycle().reporting(city)).to_owned(),
            data_as_of: data_as_of.transpose()?,
            nil_reason: submission.and_then(|submission| submission.reason.clone()),
            sign_off: sign_off::view(material, city, submission)?,
            facts: facts::details(material, city, submission)?,
            consent: own.consent,
            missing: own.missing,
            not_reported: own.not_reported,
            projects_count: count,
            projects,
            action_plan: own.action_plan,
            highlight: own.highlight,
            without_profile: said.silent,
            project_profiles: said.profiles,
            cycle: material.year(),
        })
    }

    /// Returns the lines of the table of projects, and what is said beyond it.
    fn projects(
        &self,
        city: &City,
        submission: Option<&Sourced<Submission>>,
    ) -> Result<(Vec<CityProject>, Said)> {
        let material = self.material;
        let (mut rows, mut said) = (Vec::new(), Said::default());
        for at in submission.into_iter().flat_map(projects_of) {
            let Ok(status) = at.project.stage.status() else {
                continue;
            };
            let last = self.last.get(&at.project.id).copied();
            rows.push(row(material, &at, status, last)?);
            match project::view(material, &at, last)? {
                None => said.silent.push(at.project.title.clone()),
                Some(view) => {
                    let subject = subject::project(city, &at);
                    let profile = material.block(&subject, "blocks/project.md", &view)?;
                    said.profiles.push(profile);
                }
            }
        }
        if said.profiles.is_empty() {
            said.silent.clear();
        }
        Ok((rows, said))
    }
}

/// Returns whether a city reported, as the word that templates ask for.
pub(crate) fn standing(reporting: Reporting) -> &'static str {
    match reporting {
        Reporting::Reported => "reported",
        Reporting::Nil => "nil",
        Reporting::Silent | Reporting::NotAMember => "silent",
        Reporting::Undecided => "undecided",
    }
}

/// What a city says of its projects beyond their lines in the table.
#[derive(Default)]
struct Said {
    profiles: Vec<Markdown>,
    /// The titles of the projects without a profile; empty if none has one.
    silent: Vec<String>,
}

fn csco(material: &Material<'_>, city: &City) -> Result<String> {
    match (&city.csco, city.csco.on(material.day())) {
        (_, Some(post)) => material.post(post),
        (Office::NotStated, None) => material.word("csco-not-stated"),
        (Office::Vacant | Office::Posts(_), None) => material.word("csco-vacant"),
    }
}

fn row(
    material: &Material<'_>,
    at: &ProjectAt<'_>,
    status: Status,
    last: Option<&Project>,
) -> Result<CityProject> {
    let row = material.row(at)?;
    let project = at.project;
    let framework = material.framework();
    let area = framework.focus_area(&project.focus_area);
    let also = project.also.iter();
    let also = also.filter_map(|id| framework.focus_area(id));
    let kind = project.project_type.value();
    let kind = kind.and_then(|id| area?.project_type(id));
    Ok(CityProject {
        id: row.id,
        title: row.title,
        area_code: row.area_code,
        area: match kind {
            Some(kind) => format!("{}: {}", row.area, kind.name),
            None => row.area,
        },
        also: also.map(|area| area.name.clone()).collect(),
        status: material.status(status)?,
        stage: row.stage,
        change: change(material, at, last)?,
    })
}

/// Says what changed: as declared, or the change of status; then the city's note.
fn change(
    material: &Material<'_>,
    at: &ProjectAt<'_>,
    last: Option<&Project>,
) -> Result<Option<Markdown>> {
    let project = at.project;
    let mut said = Vec::new();
    if let Some(last) = last.filter(|last| last.title != project.title) {
        let title = ("title", Argument::Text(last.title.clone()));
        said.push(material.messages.with("project-renamed-from", &[title])?);
    }
    let kind = project.change.kind;
    let parent = project.change.from.as_ref();
    let parent = parent.filter(|_| kind == ChangeKind::SplitFrom);
    let heir = project.change.into.as_ref();
    let heir = heir.filter(|_| kind == ChangeKind::MergedInto);
    if let Some(other) = parent.or(heir) {
        let title = ("title", Argument::Text(title_of(at, other)));
        let message = format!("project-{}", kind.code());
        said.push(material.messages.with(&message, &[title])?);
    } else if !matches!(kind, ChangeKind::None | ChangeKind::Renamed) {
        said.push(material.code("change-kind", kind)?);
    }
    let was = last.and_then(|last| last.stage.status().ok());
    if let Some(was) = was.filter(|was| Ok(*was) != project.stage.status()) {
        let status = ("status", Argument::Text(material.status(was)?.word));
        said.push(material.messages.with("project-status-was", &[status])?);
    }
    if let Some(note) = &project.change.note {
        let note = ("note", Argument::Text(note.clone()));
        said.push(material.messages.with("project-change-note", &[note])?);
    }
    Ok((!said.is_empty()).then(|| Markdown::new(said.join("; "))))
}

/// Returns the title of another project of the same city, or its id if the city does not name it.
fn title_of(at: &ProjectAt<'_>, id: &ProjectId) -> String {
    let mut projects = at.submission.value.projects.iter();
    let project = projects.find(|project| project.id == *id);
    project.map_or_else(|| id.to_string(), |project| project.title.clone())
}
