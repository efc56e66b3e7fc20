//! Faults in templates, as faults in data are told: with place, excerpt, what exists and what is
//! near.
//!
//! 1. The engine's error is taken apart: what, where, called from where ([`report`]).
//! 2. It gets our words, the rule it breaks, and the names there are ([`words`]).
//! 3. Places become ranges of bytes in the text of the template ([`place`]).
//! 4. A document that is not in order gets the template it comes from ([`document`]).

mod document;
mod place;
mod report;
mod words;

use std::collections::BTreeMap;

use ascn_diagnostic::{At, Diagnostic, Fault, Sources, Spot, Subject};
use ascn_yaml::{Locator, limit};

pub(crate) use document::of_document;
pub(crate) use words::{Names, unseen};

use crate::error::ReportError;
use crate::templates::{Templates, add_built_in};

/// The faults in an error of the engine.
pub(crate) fn of_engine(
    error: &tera::Error,
    templates: &Templates,
    names: &Names<'_>,
    subject: &Subject,
) -> Vec<Fault> {
    let reports = report::read(error);
    let mut counts: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    let told = reports.iter().filter(|report| {
        let count = counts.entry(report.template()).or_default();
        *count += 1;
        *count <= limit::FAULTS + 1
    });
    let faults = told.map(|report| {
        let words = words::of(&report.message, names, templates, report);
        let spot = place::spot(&report.at, templates);
        let further = words.note.map(|(at, label)| (At::Bytes(at), label));
        let further = further.map(|(at, label)| (Spot { at, ..spot.clone() }, label));
        let mut fault = Fault::new(words.rule, spot, words.message).label(words.label);
        if let Some((spot, label)) = further {
            fault = fault.note(spot, label);
        }
        for caller in &report.callers {
            fault = fault.note(place::spot(caller, templates), "called from here");
        }
        fault.mends(words.mend).about(subject.clone())
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
