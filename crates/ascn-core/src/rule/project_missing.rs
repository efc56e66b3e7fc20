//! # project-missing
//!
//! ## What it checks
//!
//! Every project that a city listed in the last cycle is in its file of this cycle, unless the city
//! has sent nothing or has nothing to report.
//!
//! ## Why
//!
//! A project that vanishes without a word is what readers of the report notice first and can
//! explain least.
//!
//! ## Example
//!
//! ```yaml
//! # cycles/2023: projects xx-example-001 and xx-example-002
//! # cycles/2024: only
//! projects:
//!   - id: xx-example-001
//! ```
//!
//! ## How to fix
//!
//! Add the project with its stage. If it has ended for good, its stage is `cancelled`, `withdrawn`
//! or `merged`, with a note in `change`; in the year after that it may be dropped. If nobody knows
//! what became of it, its stage is `no-longer-listed`.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use super::prelude::*;
use crate::by_id::first_of_each;

rule!(Error in "project_missing.rs", Years, Reconciled(check));

/// Reports each project that has vanished without explanation.
fn check(
    scope: &Scope<'_>,
    reconciliation: &Reconciliation<'_>,
    last_cycle: &CycleInputs,
    faults: &mut Faults,
) {
    // The projects whose arrival is undeclared, by file and title.
    let undeclared = reconciliation.undeclared.iter();
    let namesakes = first_of_each(
        undeclared.map(|at| ((at.file(), at.project.title.as_str()), &at.project.id)),
    );
    for last in &reconciliation.missing {
        let Some(submission) = scope.cycle.submission_of(last.city()) else {
            continue;
        };
        let (id, year) = (&last.project.id, last_cycle.year());
        let namesake = namesakes.get(&(&submission.file, last.project.title.as_str()));
        let its_id = namesake.map(|namesake| {
            format!(
                "write `id: {id}` for `{namesake}`, which has the same title: an id never changes"
            )
        });
        let projects = DataPath::root().key("projects");
        let location = FileLocation::key(&submission.file, projects.clone());
        let message = format!("the project `{id}` was listed in {year} and is not in this file");
        let gone = "if it has ended: `stage: withdrawn` (or cancelled, merged) with a note in \
                    `change`";
        let fault = Fault::new(&RULE, location, message)
            .label(format!("`{id}` is not here"))
            .about(scope.project_subject(last))
            .note(last.location("id"), format!("listed in {year}"))
            .helps(its_id)
            .help("add it with its stage")
            .help(gone)
            .help("if nobody knows: `stage: no-longer-listed` with a note in `change`")
            .rests_on_all(["city", "return"].map(|key| submission.location_of(key)))
            .rests_on(last.submission.location_of("city"))
            .rests_on_all(last.listing_locations())
            .rests_on_column(submission.column(projects, "id"));
        faults.push(fault);
    }
}
