//! # project-missing
//!
//! ## What it checks
//!
//! Every project that a city listed in the last cycle stands in its file of this cycle, unless the
//! city has sent nothing or has nothing to report.
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

use std::collections::BTreeMap;

use ascn_diagnostic::{DataPath, Fault, Faults, FileName, Spot};

use crate::dataset::{ProjectAt, Scope};
use crate::network::{CityId, Sourced};
use crate::submission::{ProjectId, Submission};

rule!(Error in "project_missing.rs", Years, Cycle(check));

/// Tells each project that has vanished without a word.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let (Some(reconciliation), Some(last_cycle)) = (scope.reconciliation, scope.last()) else {
        return;
    };
    if reconciliation.missing.is_empty() {
        return;
    }
    let mut submissions: BTreeMap<&CityId, &Sourced<Submission>> = BTreeMap::new();
    for submission in &scope.cycle.submissions {
        submissions
            .entry(&submission.value.city)
            .or_insert(submission);
    }
    let namesakes = Namesakes::of(&reconciliation.undeclared);
    for last in &reconciliation.missing {
        let Some(submission) = submissions.get(&last.submission.value.city) else {
            continue;
        };
        let (id, year) = (&last.project.id, last_cycle.year());
        let fault = Fault::new(
            &RULE,
            Spot::key(&submission.file, DataPath::root().key("projects")),
            format!("the project `{id}` was listed in {year} and is not in this file"),
        )
        .label(format!("`{id}` is not here"))
        .about(scope.project_subject(last))
        .note(last.spot("id"), format!("listed in {year}"))
        .rests_on(submission.spot_of("city"))
        .rests_on(submission.spot_of("return"))
        .rests_on(last.submission.spot_of("city"))
        .rests_on_all(last.listing_spots())
        .rests_on_column(submission.column(DataPath::root().key("projects"), "id"));
        faults.push(with_ways_out(
            last,
            namesakes.of_project(last, submission),
            fault,
        ));
    }
}

/// Projects that came onto the list without a word, by file and title: the first of each.
struct Namesakes<'a>(BTreeMap<(&'a FileName, &'a str), &'a ProjectId>);

impl<'a> Namesakes<'a> {
    fn of(undeclared: &[ProjectAt<'a>]) -> Self {
        let mut first = BTreeMap::new();
        for at in undeclared {
            let title = at.project.title.as_str();
            first.entry((at.file(), title)).or_insert(&at.project.id);
        }
        Self(first)
    }

    /// The one in the file of a city with the title of a project that is missing there.
    fn of_project(
        &self,
        missing: &ProjectAt<'a>,
        submission: &'a Sourced<Submission>,
    ) -> Option<&'a ProjectId> {
        let title = missing.project.title.as_str();
        self.0.get(&(&submission.file, title)).copied()
    }
}

fn with_ways_out(last: &ProjectAt<'_>, namesake: Option<&ProjectId>, fault: Fault) -> Fault {
    let id = &last.project.id;
    let fault = match namesake {
        Some(namesake) => fault.mend(format!(
            "write `id: {id}` for `{namesake}`, which has the same title: an id never changes"
        )),
        None => fault,
    };
    fault
        .mend("add it with its stage")
        .mend("if it has ended: `stage: withdrawn` (or cancelled, merged) with a note in `change`")
        .mend("if nobody knows: `stage: no-longer-listed` with a note in `change`")
}
