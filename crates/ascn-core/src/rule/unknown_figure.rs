//! # unknown-figure
//!
//! ## What it checks
//!
//! The figures in the `evidence` of a recommendation, and the `figure` of each of the
//! `definition_breaks` of a cycle, have ids that figures of the report have. Capitals in the ids of
//! the method's page are to be replaced: `projects.status.STATUS`.
//!
//! ## Why
//!
//! The report prints the figure beside what is said of it, and it has no such figure.
//!
//! ## Example
//!
//! ```yaml
//! definition_breaks:
//!   - {figure: projects.completed, note: …}      # projects.status.completed
//! ```
//!
//! ## How to fix
//!
//! Write the id as the method's page and `figures.json` give it.
//!
//! ## Source
//!
//! The method's page, which lists all figures.

use super::prelude::*;
use crate::figure::{formula_of, formulas};

rule!(Error in "unknown_figure.rs", Editorial, Cycle(check));

/// Reports each id of an unknown figure.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let (root, cycle) = (DataPath::root(), &scope.cycle.cycle);
    let breaks = root.key("definition_breaks");
    for (path, one) in breaks.items(&cycle.value.definition_breaks) {
        faults.extend(look_up(&one.figure, || cycle.location(path.key("figure"))));
    }
    let Some(recommendations) = &scope.cycle.editorial.recommendations else {
        return;
    };
    for (path, recommendation) in root.items(&recommendations.value) {
        for (path, figure) in path.key("evidence").items(&recommendation.evidence) {
            faults.extend(look_up(figure, || recommendations.location(path)));
        }
    }
}

fn look_up(figure: &str, location: impl FnOnce() -> FileLocation) -> Option<Fault> {
    if formula_of(figure).is_some() {
        return None;
    }
    let message = format!("no figure has the id `{figure}`");
    let patterns = formulas().map(|formula| formula.pattern);
    let fault = Fault::new(&RULE, location(), message)
        .label("no such figure")
        .helps(did_you_mean(figure, patterns))
        .help("write the id as the method's page and `figures.json` give it");
    Some(fault)
}
