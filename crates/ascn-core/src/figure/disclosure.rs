//! How many projects give a value that they need not give.

use crate::figure::Figures;
use crate::figure::formula::DISCLOSED;
use crate::figure::tally::Tally;
use crate::submission::Project;

/// A value that a project need not give.
struct Optional {
    /// Its name in the id of the figure.
    name: &'static str,
    /// Its key.
    key: &'static str,
    is_given: fn(&Project) -> bool,
}

const OPTIONAL: [Optional; 9] = [
    Optional {
        name: "project-type",
        key: "project_type",
        is_given: |project| project.project_type.value().is_some(),
    },
    Optional {
        name: "outcomes",
        key: "outcomes",
        is_given: |project| project.outcomes.value().is_some(),
    },
    Optional {
        name: "objective",
        key: "objective",
        is_given: |project| project.objective.value().is_some(),
    },
    Optional {
        name: "stage-since",
        key: "stage_since",
        is_given: |project| project.stage_since.value().is_some(),
    },
    Optional {
        name: "start",
        key: "dates",
        is_given: |project| {
            let dates = &project.dates;
            dates
                .planned_start
                .value()
                .or(dates.actual_start.value())
                .is_some()
        },
    },
    Optional {
        name: "end",
        key: "dates",
        is_given: |project| {
            let dates = &project.dates;
            let planned = dates.planned_end.value().or(dates.current_end.value());
            planned.or(dates.actual_end.value()).is_some()
        },
    },
    Optional {
        name: "cost",
        key: "cost",
        is_given: |project| project.cost.value().is_some(),
    },
    Optional {
        name: "challenges",
        key: "challenges",
        is_given: |project| project.challenges.value().is_some(),
    },
    Optional {
        name: "support-required",
        key: "support_required",
        is_given: |project| project.support_required.value().is_some(),
    },
];

/// Counts, for each optional value, the listed projects that give it.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    for value in &OPTIONAL {
        let id = format!("projects.disclosed.{}", value.name);
        let projects = tally.all.counting(|at| (value.is_given)(at.project));
        figures.add(tally.projects(&id, &DISCLOSED, &projects, &[value.key]));
    }
}
