//! # return-undeclared
//!
//! ## What it checks
//!
//! A project that was listed in an earlier cycle, but not in the last one, is declared `returned`.
//!
//! ## Why
//!
//! Counted as new, it would be in the report as new for the second time; counted without a word,
//! the totals of the two years would not follow from each other.
//!
//! ## Example
//!
//! ```yaml
//! - id: xx-example-002           # listed in 2022, not in 2023, and again in 2024
//!   change: {kind: new}          # {kind: returned, note: …}
//! ```
//!
//! ## How to fix
//!
//! Write `change: {kind: returned, note: …}` with a sentence on what happened meanwhile. If it is
//! another project, give it an id that was never used.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use std::collections::BTreeMap;

use super::prelude::*;

rule!(Error in "return_undeclared.rs", Years, Reconciled(check));

/// Reports each project that left the list and came back without saying so.
fn check(
    scope: &Scope<'_>,
    reconciliation: &Reconciliation<'_>,
    last: &CycleInputs,
    faults: &mut Faults,
) {
    let lists = [
        &reconciliation.undeclared,
        &reconciliation.new,
        &reconciliation.split,
    ];
    if lists.iter().all(|list| list.is_empty()) {
        return;
    }
    let listed = LastListed::new(scope.earlier);
    for at in lists.into_iter().flatten() {
        let Some((year, before)) = listed.get(&at.project.id) else {
            continue;
        };
        let (id, last) = (&at.project.id, last.year());
        let message = format!("the project `{id}` was last listed in {year}, and not in {last}");
        let fault = Fault::new(&RULE, at.change_location("kind"), message)
            .label("back on the list")
            .about(scope.project_subject(at))
            .note(before.location("id"), format!("last listed in {year}"))
            .help("write `change: {kind: returned, note: …}`")
            .help("if it is another project: give it an id that was never used")
            .rests_on_all(at.listing_locations())
            .rests_on_all(before.listing_locations());
        faults.push(fault);
    }
}

/// When each project was last listed before this cycle, and where.
pub(super) struct LastListed<'a>(BTreeMap<&'a ProjectId, (Year, ProjectAt<'a>)>);

impl<'a> LastListed<'a> {
    /// Reads the cycles, the earliest first.
    pub(super) fn new(earlier: &'a [CycleInputs]) -> Self {
        let mut listed = BTreeMap::new();
        for cycle in earlier {
            for at in cycle.listed() {
                listed.insert(&at.project.id, (cycle.year(), at));
            }
        }
        Self(listed)
    }

    /// Returns the year of the last listing and the project as it was, if it was ever listed.
    pub(super) fn get(&self, id: &ProjectId) -> Option<&(Year, ProjectAt<'a>)> {
        self.0.get(id)
    }
}
