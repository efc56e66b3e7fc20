//! The portfolio: listed projects by status, focus area, member state and city.

use std::collections::BTreeSet;

use crate::dataset::{ProjectAt, projects_of};
use crate::figure::formula::{
    AREA, AREA_CITIES, AREA_SHARE, AREA_STATUS, CITY, CITY_STATUS, COUNTRY, COUNTRY_CITIES,
    COUNTRY_REPORTED, COUNTRY_STATUS, Formula, STATUS, STATUS_SHARE, TOTAL,
};
use crate::figure::selection::Selection;
use crate::figure::tally::{ANSWERED, MEMBER, Tally};
use crate::figure::{Figure, Figures};
use crate::scalar::Code;
use crate::submission::Status;

/// Counts the listed projects.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let total = tally.projects("projects.total", &TOTAL, &tally.all, &["stage"]);
    by_status(tally, &total, figures);
    by_focus_area(tally, &total, figures);
    by_member_state(tally, figures);
    by_city(tally, figures);
    figures.add(total);
}

/// Counts by printed status, each with its share.
pub(super) fn by_status(tally: &Tally<'_>, total: &Figure, figures: &mut Figures) {
    for figure in statuses(tally, "projects", &STATUS, &tally.all, &["stage"]) {
        figures.add(figure.share_of(total, &STATUS_SHARE));
        figures.add(figure);
    }
}

fn by_focus_area(tally: &Tally<'_>, total: &Figure, figures: &mut Figures) {
    let keys = ["focus_area", "stage"];
    for area in &tally.network.framework.value.focus_areas {
        let id = format!("projects.focus-area.{}", area.id);
        let projects = tally.all.filter(|at| at.project.focus_area == area.id);
        let figure = tally.projects(&id, &AREA, &projects, &keys);
        figures.add(figure.share_of(total, &AREA_SHARE));
        figures.add(figure);
        figures.add_all(statuses(tally, &id, &AREA_STATUS, &projects, &keys));
        let cities: BTreeSet<_> = projects.counted.iter().map(ProjectAt::city).collect();
        let cities = cities.into_iter();
        let cities = cities.filter_map(|city| tally.network.city(city));
        let id = format!("cities.focus-area.{}", area.id);
        figures.add(tally.cities(&id, &AREA_CITIES, cities));
    }
}

fn by_member_state(tally: &Tally<'_>, figures: &mut Figures) {
    for state in &tally.network.member_states.value {
        let id = format!("projects.country.{}", state.code);
        let projects = tally.all.filter(|at| tally.is_in(at, &state.code));
        figures.add(tally.projects(&id, &COUNTRY, &projects, &["stage"]));
        figures.add_all(statuses(tally, &id, &COUNTRY_STATUS, &projects, &["stage"]));
        let id = format!("cities.country.{}", state.code);
        let standing = |wanted| {
            let cities = tally.standing(wanted);
            cities.filter(|city| city.country == state.code)
        };
        figures.add(tally.cities(&id, &COUNTRY_CITIES, standing(MEMBER)));
        let id = format!("{id}.reported");
        figures.add(tally.cities(&id, &COUNTRY_REPORTED, standing(ANSWERED)));
    }
}

fn by_city(tally: &Tally<'_>, figures: &mut Figures) {
    for submission in &tally.cycle.submissions {
        let city = &submission.value.city;
        let id = format!("projects.city.{city}");
        let projects = Selection::new(projects_of(submission));
        figures.add(tally.projects(&id, &CITY, &projects, &["stage"]));
        figures.add_all(statuses(tally, &id, &CITY_STATUS, &projects, &["stage"]));
    }
}

/// Counts `projects` by printed status.
fn statuses(
    tally: &Tally<'_>,
    id: &str,
    formula: &'static Formula,
    projects: &Selection<'_>,
    keys: &[&'static str],
) -> Vec<Figure> {
    let of_status = |status: &Status| {
        let id = format!("{id}.status.{}", status.code());
        tally.projects(&id, formula, &projects.with_status(*status), keys)
    };
    Status::ALL.iter().map(of_status).collect()
}
