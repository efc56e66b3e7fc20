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
use crate::figure::{FigureValue, Figures, Unit};
use crate::network::{City, CityId};
use crate::scalar::Code;
use crate::submission::{Departure, Project, Status};

/// Counts what came, stayed and left; not available in the first cycle.
pub(super) fn compute(
    dataset: &Dataset,
    reconciliation: Option<&Reconciliation<'_>>,
    tally: &Tally<'_>,
    figures: &mut Figures,
) {
    from_list_to_list(reconciliation, tally, figures);
    like_for_like(dataset.last(), tally, figures);
    let id = "projects.completed-this-cycle";
    let completed = dataset.last().map(|_| completed(dataset, tally));
    add(tally, figures, (id, &COMPLETED_NOW), completed, STAGE);
}

const STAGE: &[&str] = &["stage"];
const CHANGE: &[&str] = &["change", "stage"];

/// Adds the number of some projects; not available if there is nothing to compare with.
fn add(
    tally: &Tally<'_>,
    figures: &mut Figures,
    (id, formula): (&str, &'static Formula),
    projects: Option<Vec<ProjectAt<'_>>>,
    keys: &[&'static str],
) {
    figures.add(match projects {
        Some(projects) => tally.projects(id, formula, &Selection::only(projects), keys),
        None => tally.figure(id, formula, Unit::Projects, FigureValue::NotAvailable),
    });
}

fn from_list_to_list(
    reconciliation: Option<&Reconciliation<'_>>,
    tally: &Tally<'_>,
    figures: &mut Figures,
) {
    let mut add = |id: &str, formula, keys: &[&'static str], projects| {
        add(tally, figures, (id, formula), projects, keys);
    };
    let stayed = |is_wanted: fn(&Project, &Project) -> bool| {
        reconciliation.map(|one| now(&one.carried, is_wanted))
    };
    let carried = stayed(|_, _| true);
    add("projects.carried", &CARRIED, &["id", "stage"], carried);
    let renamed = stayed(|last, this| last.title != this.title);
    add("projects.renamed", &RENAMED, &["title"], renamed);
    let moved = stayed(|last, this| last.focus_area != this.focus_area);
    let keys = &["focus_area"];
    add("projects.reclassified", &RECLASSIFIED, keys, moved);
    let new = reconciliation.map(|one| one.new.clone());
    add("projects.new", &NEW, CHANGE, new);
    let split = reconciliation.map(|one| one.split.clone());
    add("projects.split", &SPLIT, CHANGE, split);
    let returned = reconciliation.map(|one| one.returned.clone());
    add("projects.returned", &RETURNED, CHANGE, returned);
    let unheard = reconciliation.map(|one| one.not_reported.clone());
    add("projects.not-reported", &NOT_REPORTED, STAGE, unheard);
    for departure in Departure::ALL.iter().copied() {
        let id = format!("projects.{}", departure.code());
        let departed = reconciliation.map(|one| now(one.departed_by(departure), |_, _| true));
        add(&id, &DEPARTED, STAGE, departed);
    }
}

/// Returns the completed projects that no earlier cycle listed as completed.
fn completed<'a>(dataset: &Dataset, tally: &Tally<'a>) -> Vec<ProjectAt<'a>> {
    let earlier = dataset.cycles().iter().rev().skip(1);
    let before: BTreeSet<_> = earlier
        .flat_map(CycleInputs::projects)
        .filter(|at| at.project.stage.status() == Ok(Status::Completed))
        .map(|at| &at.project.id)
        .collect();
    let mut completed = tally.all.with_status(Status::Completed).counted;
    completed.retain(|at| !before.contains(&at.project.id));
    completed
}

/// Counts over the cities that reported on projects both times, so that those that joined or did
/// not report again do not look like progress or decline.
fn like_for_like(last: Option<&CycleInputs>, tally: &Tally<'_>, figures: &mut Figures) {
    let matched = last.map(|last| Matched::new(tally.network, last, tally.cycle));
    let mut add_cities = |id, formula, cities: Option<&Vec<&City>>| {
        figures.add(match cities {
            Some(cities) => tally.cities(id, formula, cities.iter().copied()),
            None => tally.figure(id, formula, Unit::Cities, FigureValue::NotAvailable),
        });
    };
    let found = matched.as_ref();
    add_cities(
        "cities.matched",
        &MATCHED_CITIES,
        found.map(|one| &one.cities),
    );
    add_cities(
        "cities.joined",
        &JOINED_CITIES,
        found.map(|one| &one.joined),
    );

    let before = last.map(|last| Tally::naming(tally.most, tally.network, last));
    let before = before.as_ref().unwrap_or(tally);
    let [all, both, joined]: [fn(&Matched<'_>, &CityId) -> bool; 3] = [
        |_, _| true,
        |matched, city| matched.has(city),
        |matched, city| matched.has_joined(city),
    ];
    let rows: [(_, &'static Formula, _, _); 4] = [
        ("projects.last", &LAST, before, all),
        ("projects.matched.last", &MATCHED_LAST, before, both),
        ("projects.matched.this", &MATCHED_THIS, tally, both),
        ("projects.joined", &JOINED_PROJECTS, tally, joined),
    ];
    for (id, formula, tally, is_wanted) in rows {
        let projects = found.map(|matched| {
            let listed = tally.all.counted.iter().copied();
            listed.filter(|at| is_wanted(matched, at.city())).collect()
        });
        add(tally, figures, (id, formula), projects, STAGE);
    }
}

/// Returns the wanted ones of the projects of both cycles, as they are now.
fn now<'a>(
    carried: &[Carried<'a>],
    is_wanted: impl Fn(&Project, &Project) -> bool,
) -> Vec<ProjectAt<'a>> {
    let is_wanted = |pair: &&Carried<'_>| is_wanted(pair.last.project, pair.this.project);
    let wanted = carried.iter().filter(is_wanted);
    wanted.map(|pair| pair.this).collect()
}
