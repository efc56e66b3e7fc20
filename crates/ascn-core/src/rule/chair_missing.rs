//! # chair-missing
//!
//! ## What it checks
//!
//! `network/chairs.yaml` names the country that chairs the network in the year of the cycle.
//!
//! ## Why
//!
//! The report names the chair on its first pages, and would have to leave it out.
//!
//! ## Example
//!
//! ```yaml
//! chairs:
//!   - {cycle: 2023, country: ID}    # and the report is of 2024
//! ```
//!
//! ## How to fix
//!
//! Add the year with its country: the country that chairs the association chairs the network.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 8: the chair is the member state that chairs the association.

use super::prelude::*;

rule!(Warning in "chair_missing.rs", Network, Cycle(check));

/// Reports a cycle without a chair.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let chairs = &scope.network.chairs;
    let year = scope.cycle.year();
    if chairs.value.chair_of(year).is_some() {
        return;
    }
    let list = DataPath::root().key("chairs");
    let path = |index| list.index(index).key("cycle");
    let location = FileLocation::key(&chairs.file, list.clone());
    let message = format!("nobody is named as the chair of {year}");
    let fault = Fault::new(&RULE, location, message)
        .label(format!("{year} is not in this list"))
        .help(format!("add `- {{cycle: {year}, country: …}}`"))
        .rests_on_all((0..chairs.value.chairs.len()).map(|index| chairs.location(path(index))));
    faults.push(fault);
}
