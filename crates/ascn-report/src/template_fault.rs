//! Faults in templates, as faults in data are told: with place, excerpt, what exists and what is
//! near.
//!
//! 1. The engine's error is taken apart: what, where, called from where ([`report`]).
//! 2. It gets our words, the rule it breaks, and the names there are ([`words`]; of the
//!    language itself, [`grammar`]; of values, [`values`]).
//! 3. A document that is not in order gets the template it comes from ([`document`]).

mod document;
mod grammar;
mod report;
mod values;
mod words;

use std::collections::BTreeMap;

use ascn_diagnostic::{Diagnostic, Fault, FileName, Sources, Spot, Subject};
use ascn_yaml::{Locator, limit};

pub(crate) use document::{NOTHING_BESIDE, of_document};
pub(crate) use words::{Names, unseen};

use crate::error::ReportError;
use crate::templates::{Templates, add_built_in};
use report::Place;

/// The faults in an error of the engine.
pub(crate) fn of_engine(
    error: &tera::Error,
    templates: &Templates,
    names: &Names<'_>,
    subject: &Subject,
) -> Vec<Fault> {
    let mut counts: BTreeMap<Option<String>, usize> = BTreeMap::new();
    let mut reports = report::read(error, templates);
    reports.retain(|report| {
        let template = report.template().map(str::to_owned);
        let count = counts.entry(template).or_default();
        *count += 1;
        *count <= limit::FAULTS + 1
    });
    let faults = reports.iter().map(|report| {
        let nowhere = || Spot::file(&FileName::new(ascn_yaml::TEMPLATE_PLAN));
        let spot = report.place.as_ref().map_or_else(nowhere, Place::spot);
        let fault = words::of(report, spot, names, templates);
        let callers = report.callers.iter().map(Place::spot);
        let fault = callers.fold(fault, |fault, spot| fault.note(spot, "called from here"));
        fault.about(subject.clone())
    });
    faults.collect()
}

/// The faults of templates for which no report could be made, each with its place; none if that
/// was not the reason. The built-in templates are added to the texts, so that they can be shown.
pub fn template_faults(error: &ReportError, sources: &mut Sources) -> Vec<Diagnostic> {
    let ReportError::Template(faults) = error else {
        return Vec::new();
    };
    add_built_in(sources);
    Locator::new(sources).locate(faults.clone())
}
