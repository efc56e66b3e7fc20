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

/// The values that a project need not give, in the order of the report.
const OPTIONAL: [Optional; 22] = [
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
        name: "sdg-targets",
        key: "sdg_targets",
        is_given: |project| project.sdg_targets.value().is_some(),
    },
    Optional {
        name: "origin",
        key: "origin",
        is_given: |project| project.origin.value().is_some(),
    },
    Optional {
        name: "objective",
        key: "objective",
        is_given: |project| project.objective.value().is_some(),
    },
    Optional {
        name: "summary",
        key: "summary",
        is_given: |project| project.summary.value().is_some(),
    },
    Optional {
        name: "stage-since",
        key: "stage_since",
        is_given: |project| project.stage_since.value().is_some(),
    },
    Optional {
        name: "start",
        key: "dates",
        is_given: gives_start,
    },
    Optional {
        name: "end",
        key: "dates",
        is_given: gives_end,
    },
    Optional {
        name: "delay",
        key: "dates",
        is_given: |project| project.dates.delay_months().is_some(),
    },
    Optional {
        name: "progress",
        key: "progress_percent",
        is_given: |project| project.progress_percent.value().is_some(),
    },
    Optional {
        name: "rating",
        key: "rating",
        is_given: |project| project.rating.value().is_some(),
    },
    Optional {
        name: "milestones",
        key: "milestones",
        is_given: |project| project.milestones.value().is_some(),
    },
    Optional {
        name: "indicators",
        key: "indicators",
        is_given: |project| project.indicators.value().is_some(),
    },
    Optional {
        name: "cost",
        key: "cost",
        is_given: |project| project.cost.value().is_some(),
    },
    Optional {
        name: "finance",
        key: "finance",
        is_given: |project| project.finance.value().is_some(),
    },
    Optional {
        name: "partners",
        key: "partners",
        is_given: |project| project.partners.value().is_some(),
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
    Optional {
        name: "lessons",
        key: "lessons",
        is_given: |project| project.lessons.value().is_some(),
    },
    Optional {
        name: "next-steps",
        key: "next_steps",
        is_given: |project| project.next_steps.value().is_some(),
    },
    Optional {
        name: "evidence",
        key: "evidence",
        is_given: |project| project.evidence.value().is_some(),
    },
];

fn gives_start(project: &Project) -> bool {
    let dates = &project.dates;
    dates.planned_start.value().is_some() || dates.actual_start.value().is_some()
}

fn gives_end(project: &Project) -> bool {
    let dates = &project.dates;
    dates.planned_end.value().is_some() || dates.end_now().is_some()
}

/// The names of the values that a project need not give, as the ids of the figures have them.
pub fn disclosed_values() -> impl Iterator<Item = &'static str> {
    OPTIONAL.iter().map(|value| value.name)
}

/// Counts, for each optional value, the listed projects that give it.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    for value in &OPTIONAL {
        let id = format!("projects.disclosed.{}", value.name);
        let projects = tally.all.counting(|at| (value.is_given)(at.project));
        figures.add(tally.projects(&id, &DISCLOSED, &projects, &[value.key]));
    }
}
