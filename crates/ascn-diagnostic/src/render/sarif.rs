//! The format for code scanning: SARIF 2.1.0, by OASIS.
//!
//! 1. Each fault is a result with its rule, its places, and a fingerprint that identifies it.
//! 2. At the end, the manual pages of all rules and how the run ended are added.

mod fingerprint;
mod format;

use std::collections::BTreeMap;

use fingerprint::fingerprint;
use format::{
    ArtifactLocation, Configuration, Driver, Help, Invocation, Location, LogicalLocation,
    Notification, PhysicalLocation, Region, ReportingDescriptor, SCHEMA, SarifLog, SarifResult,
    SarifRun, Text, Tool,
};

use super::{Base, Ending, Excerpt, Run, escaped_in_json, message, one_line};
use crate::{Diagnostic, LocationKind, Rule, Sources, Span};

#[derive(Debug, Default)]
pub(super) struct Log {
    results: Vec<SarifResult>,
    /// How often each fingerprint occurred.
    seen: BTreeMap<String, usize>,
}

impl Log {
    pub(super) fn add(&mut self, diagnostics: &[Diagnostic], sources: &Sources, run: &Run) {
        for diagnostic in diagnostics {
            let known = fingerprint(diagnostic);
            let count = self.seen.entry(known.clone()).or_default();
            *count += 1;
            let known = format!("{known}|{count}");
            self.results.push(result(diagnostic, sources, run, known));
        }
    }

    pub(super) fn close(self, run: &Run, ending: &Ending) -> String {
        let driver = Driver {
            name: "ascn",
            version: run.version,
            rules: run.rules.iter().map(|rule| descriptor(rule)).collect(),
        };
        let run = SarifRun {
            tool: Tool { driver },
            invocations: [invocation(ending)],
            column_kind: "unicodeCodePoints",
            results: self.results,
        };
        let log = SarifLog {
            schema: SCHEMA,
            version: "2.1.0",
            runs: [run],
        };
        // Serialization fails only for maps with keys that are not text, and there are none.
        let mut text = escaped_in_json(&serde_json::to_string_pretty(&log).unwrap_or_default());
        text.push('\n');
        text
    }
}

fn result(diagnostic: &Diagnostic, sources: &Sources, run: &Run, data_path: String) -> SarifResult {
    let Diagnostic { fault, place, .. } = diagnostic;
    let location = |id, place, label: &str| Location {
        id,
        physical: physical(place, sources, &run.base),
        logical: Vec::new(),
        message: (!label.is_empty()).then(|| Text::new(one_line(label))),
    };
    let own = Location {
        logical: logical(diagnostic).into_iter().collect(),
        ..location(None, place, &fault.label)
    };
    let notes = diagnostic.note_spans.iter().zip(&fault.notes);
    let related = notes
        .enumerate()
        .map(|(id, (place, note))| location(Some(id), place, &note.label));
    let mut rules = run.rules.iter();
    SarifResult {
        rule_id: fault.rule.code,
        rule_index: rules.position(|rule| rule.code == fault.rule.code),
        level: fault.rule.severity.as_str(),
        message: Text::new(message(fault)),
        locations: [own],
        related_locations: related.collect(),
        partial_fingerprints: BTreeMap::from([("dataPath/v1", data_path)]),
    }
}

fn physical(place: &Span, sources: &Sources, base: &Base) -> PhysicalLocation {
    let region = Excerpt::find(place, sources).map(|mark| {
        let (start, end) = (mark.start(), mark.end());
        Region {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    });
    PhysicalLocation {
        artifact_location: ArtifactLocation {
            uri: base.uri(&place.file),
            uri_base_id: base.uri_base(),
        },
        region,
    }
}

/// Returns the value in the data, which stays the same when lines move.
fn logical(diagnostic: &Diagnostic) -> Option<LogicalLocation> {
    let (path, kind) = match &diagnostic.fault.location.at {
        LocationKind::Key(path) => (path, "property"),
        LocationKind::Value(path) => (path, "value"),
        LocationKind::File | LocationKind::Bytes(_) => return None,
    };
    (!path.steps().is_empty()).then(|| LogicalLocation {
        fully_qualified_name: path.to_string(),
        kind,
    })
}

/// Returns the description of a rule: its manual page.
fn descriptor(rule: &Rule) -> ReportingDescriptor {
    let (what, page) = (rule.what(), rule.manual());
    ReportingDescriptor {
        id: rule.code,
        short_description: Text::new(first_sentence(&what).to_owned()),
        full_description: Text::new(format!("{what} {}", rule.why())),
        default_configuration: Configuration {
            level: rule.severity.as_str(),
        },
        help: Help {
            text: page.clone(),
            markdown: page,
        },
    }
}

/// Returns the text up to the first full stop that ends a sentence.
fn first_sentence(text: &str) -> &str {
    let end = text.find(". ").map(|stop| stop + 1);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn invocation(ending: &Ending) -> Invocation {
    let reason = ending.reason.as_deref().map(str::trim_end);
    let notification = reason.map(|reason| Notification {
        level: "error",
        message: Text::new(reason.to_owned()),
    });
    Invocation {
        execution_successful: ending.is_complete,
        exit_code: ending.exit_code,
        tool_execution_notifications: notification.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_with_its_stop_and_not_in_a_name() {
        assert_eq!(first_sentence("In `a.yaml`. Or b."), "In `a.yaml`.");
        assert_eq!(first_sentence("In `a.yaml`"), "In `a.yaml`");
    }
}
