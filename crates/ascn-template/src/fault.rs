//! Faults in templates, reported like faults in data: with place, excerpt and known names.
//!
//! 1. [`report`] takes the engine's error apart: what, where, called from where.
//! 2. [`words`] adds plain words, the rule that is broken, and the existing names; [`grammar`] does
//!    so for the language itself, [`values`] for values.
//! 3. [`document`] finds the template behind a fault of a document.

mod document;
mod grammar;
mod report;
mod values;
mod words;

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, FileLocation, FileName, Sources, Subject, limit};

pub(crate) use document::NOTHING_BESIDE;
pub use document::of_document;
pub(crate) use words::{NO_FIGURE, Names, unseen};

use crate::built_in::BuiltIn;
use crate::error::TemplateError;
use crate::file::{BUILT_IN, PLAN, TemplateKind, own_location};
use crate::message;
use crate::rule::TEMPLATE_VALUE;
use crate::templates::Templates;
use report::EngineSpan;

/// Returns the faults in an error of the engine.
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
        let nowhere = || FileLocation::file(&FileName::new(PLAN));
        let place = report.place.as_ref();
        let location = place.map_or_else(nowhere, EngineSpan::location);
        let fault = words::explain(report, location, names, templates);
        let callers = report.callers.iter().map(EngineSpan::location);
        let fault = callers.fold(fault, |fault, at| fault.note(at, "called from here"));
        fault.about(subject.clone())
    });
    faults.collect()
}

/// Returns the fault of a message of the data folder that cannot be formatted.
pub fn of_message(error: &TemplateError, templates: &Templates) -> Option<Fault> {
    let TemplateError::Message { id, .. } = error else {
        return None;
    };
    let mut own = templates.own_of(TemplateKind::Messages);
    let location = own.find_map(|(name, text)| {
        let (at, _) = message::placed_ids(text).find(|(_, known)| *known == id)?;
        Some(own_location(name, at))
    })?;
    let way = format!("`ascn templates show messages/en.ftl` shows the values of `{id}`");
    Some(Fault::new(&TEMPLATE_VALUE, location, error.to_string()).help(way))
}

/// Adds the built-in templates to the sources, so that their faults can be shown in place.
pub fn add_built_in(built_in: &BuiltIn, sources: &mut Sources) {
    for (name, text) in built_in.texts() {
        sources.add(FileName::new(&format!("{BUILT_IN}{name}")), text.to_owned());
    }
}
