//! This cycle compared with the last one.

use std::collections::BTreeSet;

use crate::comparison::Matched;
use crate::dataset::{Carried, CycleInputs, Dataset, ProjectAt, Reconciliation};
use crate::figure::formula::{
    CARRIED, COMPLETED_NOW, DEPARTED, Formula, JOINED_CITIES, JOINED_PROJECTS, LAST,
    MATCHED_CITIES, MATCHED_LAST, MATCHED_THIS, NEW, NOT_REPORTED, RECLASSIFIED, RENAMED, RETURNED,
    SPLIT,
};
use crate::figure::selection::Selection;
use crate::figure::tally::Tally;
use crate::figure::{Figures, Unit};
use crate::network::CityId;
use crate::scalar::Code;
use crate::submission::{Departure, Project, Status};

/// The figures of this family that count projects.
const PROJECTS: [(&str, &Formula); 12] = [
    ("projects.last", &LAST),
    ("projects.carried", &CARRIED),
    ("projects.new", &NEW),
    ("projects.split", &SPLIT),
    ("projects.returned", &RETURNED),
    ("projects.not-reported", &NOT_REPORTED),
    ("projects.renamed", &RENAMED),
    ("projects.reclassified", &RECLASSIFIED),
    ("projects.completed-this-cycle", &COMPLETED_NOW),
    ("projects.joined", &JOINED_PROJECTS),
    ("projects.matched.last", &MATCHED_LAST),
    ("projects.matched.this", &MATCHED_THIS),
];

/// The figures of this family that count cities.
const CITIES: [(&str, &Formula); 2] = [
    ("cities.joined", &JOINED_CITIES),
    ("cities.matched", &MATCHED_CITIES),
];

/// Counts what came, stayed and left; not available in the first cycle.
pub(super) fn compute(
    dataset: &Dataset,
    reconciliation: Option<&Reconciliation<'_>>,
    tally: &Tally<'_>,
    figures: &mut Figures,
) {
    match (reconciliation, dataset.last()) {
        (Some(reconciliation), Some(last)) => {
            of_projects(reconciliation, tally, figures);
            completed(dataset, tally, figures);
            like_for_like(last, tally, figures);
        }
        _ => not_available(tally, figures),
    }
}

fn of_projects(reconciliation: &Reconciliation<'_>, tally: &Tally<'_>, figures: &mut Figures) {
    let mut add = |id: &str, formula, projects: &[ProjectAt<'_>], keys: &[&'static str]| {
        let selection = Selection::only(projects.to_vec());
        figures.add(tally.projects(id, formula, &selection, keys));
    };
    let one = reconciliation;
    let (carried, left_out) = (&one.carried, &one.not_reported);
    let (stage, change) = (&["stage"], &["change", "stage"]);
    let stayed = now(carried, |_, _| true);
    add("projects.carried", &CARRIED, &stayed, &["id", "stage"]);
    add("projects.new", &NEW, &one.new, change);
    add("projects.split", &SPLIT, &one.split, change);
    add("projects.returned", &RETURNED, &one.returned, change);
    add("projects.not-reported", &NOT_REPORTED, left_out, stage);
    let renamed = now(carried, |last, this| last.title != this.title);
    add("projects.renamed", &RENAMED, &renamed, &["title"]);
    let moved = now(carried, |last, this| last.focus_area != this.focus_area);
    let keys = &["focus_area"];
    add("projects.reclassified", &RECLASSIFIED, &moved, keys);
    for departure in Departure::ALL.iter().copied() {
        let id = format!("projects.{}", departure.code());
        let departed = now(reconciliation.departed_by(departure), |_, _| true);
        add(&id, &DEPARTED, &departed, stage);
    }
}

/// Counts the completed projects that no earlier cycle listed as completed.
fn completed(dataset: &Dataset, tally: &Tally<'_>, figures: &mut Figures) {
    let earlier = dataset.cycles().iter().rev().skip(1);
    let before: BTreeSet<_> = earlier
        .flat_map(CycleInputs::projects)
        .filter(|at| at.project.stage.status() == Ok(Status::Completed))
        .map(|at| &at.project.id)
        .collect();
    let completed = tally.all.with_status(Status::Completed).counted.into_iter();
    let first_time = completed.filter(|at| !before.contains(&at.project.id));
    let selection = Selection::only(first_time.collect());
    let id = "projects.completed-this-cycle";
    figures.add(tally.projects(id, &COMPLETED_NOW, &selection, &["stage"]));
}

/// Counts over the cities that reported on projects both times, so that those that joined or did
/// not report again do not look like progress or decline.
fn like_for_like(last: &CycleInputs, tally: &Tally<'_>, figures: &mut Figures) {
    let matched = Matched::new(tally.network, last, tally.cycle);
    let (both, joined) = (&matched.cities, &matched.joined);
    figures.add(tally.cities("cities.matched", &MATCHED_CITIES, both.iter().copied()));
    figures.add(tally.cities("cities.joined", &JOINED_CITIES, joined.iter().copied()));
    let is_matched = |city: &CityId| matched.has(city);
    let is_joined = |city: &CityId| matched.has_joined(city);
    let mut add = |id, formula, tally: &Tally<'_>, wanted: &dyn Fn(&CityId) -> bool| {
        let projects = tally.all.counted.iter().filter(|at| wanted(at.city()));
        let selection = Selection::only(projects.copied().collect());
        figures.add(tally.projects(id, formula, &selection, &["stage"]));
    };
    let last = Tally::naming(tally.most, tally.network, last);
    add("projects.last", &LAST, &last, &|_| true);
    add("projects.matched.last", &MATCHED_LAST, &last, &is_matched);
    add("projects.matched.this", &MATCHED_THIS, tally, &is_matched);
    add("projects.joined", &JOINED_PROJECTS, tally, &is_joined);
}

fn not_available(tally: &Tally<'_>, figures: &mut Figures) {
    for (id, formula) in PROJECTS {
        figures.add(tally.not_available(id, formula, Unit::Projects));
    }
    for (id, formula) in CITIES {
        figures.add(tally.not_available(id, formula, Unit::Cities));
    }
    for departure in Departure::ALL.iter().copied() {
        let id = format!("projects.{}", departure.code());
        figures.add(tally.not_available(&id, &DEPARTED, Unit::Projects));
    }
}

/// Returns the wanted ones of the projects of both cycles, as they are now.
fn now<'a>(
    carried: &[Carried<'a>],
    is_wanted: impl Fn(&Project, &Project) -> bool,
) -> Vec<ProjectAt<'a>> {
    let wanted = carried.iter();
    let wanted = wanted.filter(|pair| is_wanted(pair.last.project, pair.this.project));
    wanted.map(|pair| pair.this).collect()
}
