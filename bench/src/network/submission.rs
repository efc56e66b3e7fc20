//! What a city reports in a cycle.

use std::fmt::Write as _;

use super::city::City;
use super::plan::Plan;
use super::{Cycle, File, project};

/// The submission of a city in a cycle.
pub(super) fn file(city: &City, cycle: Cycle) -> File {
    let (month, year, id) = (cycle.month, cycle.month.year(), &city.id);
    let mut text = format!(
        "city: {id}
cycle: {year}
data_as_of: {}
attested: {{by: Chief Engineer, on: {}}}
cleared: {{by: Ministry of Towns of {}, on: {}, decision: cleared}}
",
        month.day(10),
        month.day(12),
        city.country.name,
        month.day(20),
    );
    if city.is_nil() {
        text += "return: nil\nreason: The projects of the action plan are being selected anew.\n";
        text += "projects: []\n";
    } else {
        let _ = writeln!(
            text,
            "consent: {{finance: {}, photos: false}}",
            city.chance("consent").percent(70)
        );
        let plans: Vec<Plan> = Plan::all_of(city)
            .filter(|plan| plan.is_listed(month))
            .collect();
        text += if plans.is_empty() {
            "\nprojects: []\n"
        } else {
            "\nprojects:\n"
        };
        for plan in &plans {
            project::write(&mut text, city, plan, cycle);
        }
        facts(&mut text, city, cycle);
        action_plan(&mut text, city, cycle);
        highlight(&mut text, city, &plans, cycle);
    }
    File {
        name: format!("cycles/{year}/submissions/{id}.yaml"),
        text,
    }
}

/// Area and population of six cities in ten.
fn facts(text: &mut String, city: &City, cycle: Cycle) {
    let mut chance = city.chance("facts");
    if !chance.percent(60) {
        return;
    }
    let year = cycle.month.year() - 1;
    let (area, density) = (chance.between(20, 900), chance.between(300, 4_000));
    let _ = writeln!(
        text,
        "city_facts: {{on: {year}, area_km2: {area}, area_basis: city, population: {}, \
         density: {density}, source: Census Office of {}}}",
        area * density,
        city.country.name,
    );
}

/// The action plan of half of the cities, with a target that is on track.
fn action_plan(text: &mut String, city: &City, cycle: Cycle) {
    let mut chance = city.chance("action plan");
    if !chance.percent(50) {
        return;
    }
    let (baseline, way) = (chance.between(20, 45), chance.between(4, 9));
    let latest = baseline - way * (cycle.month.year() - 2028) / 5;
    let _ = writeln!(
        text,
        "
action_plan:
  version: 2029-12-15
  horizon: 2035
  vision: A town that loses no water and no time.
  targets:
    - id: t1
      text: Less of the water is lost before it is billed.
      unit: percent
      direction: down
      baseline: {{value: {baseline}, on: 2028}}
      target: {{value: {}, on: 2034}}
      latest: {{value: {latest}, on: {}}}
      assessment: on-track",
        baseline - way,
        cycle.month.minus(2),
    );
}

/// The story of one project, from a quarter of the cities.
fn highlight(text: &mut String, city: &City, plans: &[Plan], cycle: Cycle) {
    if !city.chance("highlight").percent(25) {
        return;
    }
    let Some(plan) = plans.first() else { return };
    let _ = writeln!(
        text,
        "
highlight:
  project: {}
  story: |
    On a night of {} the readings showed that one lane drew as much as a school. A fitter found the
    reason below the pavement of {}.

    The council looks at the *readings of the night* every morning since.",
        project::id(city, plan),
        cycle.month.minus(5),
        city.name,
    );
}
