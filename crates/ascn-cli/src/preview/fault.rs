//! A fault as the preview's own page shows it: in the same parts as in the terminal.

use ascn_diagnostic::{Diagnostic, Sources, Span, render};
use serde::Serialize;

use crate::failure::Failure;

/// A fault, in plain text.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct ShownFault {
    severity: &'static str,
    code: Option<&'static str>,
    message: String,
    /// The city and the project it is about.
    subject: Option<String>,
    place: Option<ShownPlace>,
    /// The lines of the file, with the fault marked.
    excerpt: String,
    note: String,
    help: Vec<String>,
}

/// The place of a fault; without a line it is the whole file.
#[derive(Debug, Clone, Serialize)]
struct ShownPlace {
    file: String,
    line: Option<usize>,
    column: Option<usize>,
}

impl ShownFault {
    /// Shows a fault in what people wrote.
    pub(super) fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let fault = &diagnostic.fault;
        Self {
            severity: fault.rule.severity.as_str(),
            code: Some(fault.rule.code),
            message: fault.message.clone(),
            subject: render::subject(&fault.subject),
            place: Some(ShownPlace::new(&diagnostic.place, sources)),
            excerpt: render::excerpt(diagnostic, sources),
            note: fault.rule.why(),
            help: fault.help.clone(),
        }
    }

    /// Shows why nothing could be read or built at all.
    pub(super) fn failure(failure: &Failure) -> Self {
        Self {
            severity: "error",
            message: failure.to_string(),
            ..Self::default()
        }
    }
}

impl ShownPlace {
    fn new(place: &Span, sources: &Sources) -> Self {
        let source = sources.get(&place.file);
        let position = source.zip(place.range.as_ref());
        let position = position.map(|(source, range)| source.position(range.start));
        Self {
            file: place.file.to_string(),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
        }
    }
}
