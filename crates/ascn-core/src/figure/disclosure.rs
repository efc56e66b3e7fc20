//! How many projects give a value that they need not give.

use crate::figure::Figures;
use crate::figure::formula::DISCLOSED;
use crate::figure::tally::Tally;
use crate::submission::Project;

/// A value that a project need not give: its name in the id of the figure, its key, and whether a
/// project gives it.
type Optional = (&'static str, &'static str, fn(&Project) -> bool);

/// Makes the row of a value that has a key of its own.
macro_rules! given {
    ($name:literal, $key:ident) => {
        ($name, stringify!($key), |project| {
            project.$key.value().is_some()
        })
    };
}

/// The values that a project need not give, in the order of the report.
const OPTIONAL: [Optional; 22] = [
    given!("project-type", project_type),
    given!("outcomes", outcomes),
    given!("sdg-targets", sdg_targets),
    given!("origin", origin),
    given!("objective", objective),
    given!("summary", summary),
    given!("stage-since", stage_since),
    ("start", "dates", gives_start),
    ("end", "dates", gives_end),
    ("delay", "dates", |project| {
        project.dates.delay_months().is_some()
    }),
    given!("progress", progress_percent),
    given!("rating", rating),
    given!("milestones", milestones),
    given!("indicators", indicators),
    given!("cost", cost),
    given!("finance", finance),
    given!("partners", partners),
    given!("challenges", challenges),
    given!("support-required", support_required),
    given!("lessons", lessons),
    given!("next-steps", next_steps),
    given!("evidence", evidence),
];

fn gives_start(project: &Project) -> bool {
    let dates = &project.dates;
    dates.planned_start.value().is_some() || dates.actual_start.value().is_some()
}

fn gives_end(project: &Project) -> bool {
    let dates = &project.dates;
    dates.planned_end.value().is_some() || dates.end_now().is_some()
}

/// Returns the names of the values that a project need not give, as in the ids of the figures.
pub fn disclosed_values() -> impl Iterator<Item = &'static str> {
    OPTIONAL.iter().map(|(name, ..)| *name)
}

/// Counts, for each optional value, the listed projects that give it.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    for (name, key, is_given) in OPTIONAL {
        let id = format!("projects.disclosed.{name}");
        let projects = tally.all.counting(|at| is_given(at.project));
        figures.add(tally.projects(&id, &DISCLOSED, &projects, &[key]));
    }
}
