//! Takes errors of the template engine apart: what is wrong, where, and called from where.
//!
//! The engine gives most of this as values. Several unknown names come as one text, and callers
//! only in its drawing: for both, template, line and column are parsed from the text.

use std::ops::Range;
use std::slice;

use ascn_diagnostic::{FileLocation, lines_with_offsets};
use tera::ErrorKind;

use crate::blocks::{extending, included, named_at};
use crate::file::{OWN, file_of_engine};
use crate::templates::Templates;

/// The words for a template that includes or extends itself.
pub(super) const WITHOUT_END: &str = " itself without end";

/// A place in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EngineSpan {
    /// The template's name in the engine.
    template: String,
    /// The place in bytes, if it is known.
    pub(super) at: Option<Range<usize>>,
}

impl EngineSpan {
    /// Returns the first place of a word in a template.
    fn of_word(template: &str, word: &str, templates: &Templates) -> Self {
        let text = templates.text_of_engine(template).unwrap_or_default();
        Self {
            template: template.to_owned(),
            at: text.find(word).map(|start| start..start + word.len()),
        }
    }

    /// Returns the name at a place that the engine gives as text, `own/sections/scope.md:2:9`.
    fn of_text(text: &str, templates: &Templates) -> Option<Self> {
        let mut parts = text.lines().next()?.trim_end().rsplitn(3, ':');
        let mut number = || parts.next()?.parse::<usize>().ok()?.checked_sub(1);
        let (column, line) = (number()?, number()?);
        let template = parts.next()?.to_owned();
        let text = templates.text_of_engine(&template)?;
        let (start, line) = lines_with_offsets(text).nth(line)?;
        let column = line.char_indices().nth(column);
        let start = start + column.map_or(line.len(), |(at, _)| at);
        let at = Some(named_at(text, start));
        Some(Self { template, at })
    }

    /// Returns the place in the file as people know it.
    pub(super) fn location(&self) -> FileLocation {
        let file = file_of_engine(&self.template);
        let at = self.at.clone();
        at.map_or_else(
            || FileLocation::file(&file),
            |at| FileLocation::bytes(&file, at),
        )
    }
}

/// One error of the engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) message: String,
    /// The place, if it is known.
    pub(super) place: Option<EngineSpan>,
    /// Whether it is an error of values during rendering, and not one of the grammar.
    pub(super) is_of_values: bool,
    /// The calls that led to the template, the nearest first.
    pub(super) callers: Vec<EngineSpan>,
}

impl Report {
    fn new(message: impl Into<String>, place: Option<EngineSpan>) -> Self {
        Self {
            message: message.into(),
            place,
            is_of_values: false,
            callers: Vec::new(),
        }
    }

    /// Returns the template that it is in.
    pub(super) fn template(&self) -> Option<&str> {
        self.place.as_ref().map(|place| place.template.as_str())
    }

    /// Returns the text at its place.
    pub(super) fn place_text<'a>(&self, templates: &'a Templates) -> &'a str {
        let at = self.place.as_ref().and_then(|place| place.at.clone());
        let text = self.text(templates).zip(at);
        text.and_then(|(text, at)| text.get(at)).unwrap_or_default()
    }

    /// Returns the text of its template.
    pub(super) fn text<'a>(&self, templates: &'a Templates) -> Option<&'a str> {
        templates.text_of_engine(self.template()?)
    }
}

/// Returns the errors that the engine reports together.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the engine's errors are open to further ones"
)]
pub(super) fn read(error: &tera::Error, templates: &Templates) -> Vec<Report> {
    let one = match error.kind() {
        ErrorKind::SyntaxError(one) => of_place(one),
        ErrorKind::RenderingError(one) => Report {
            is_of_values: true,
            callers: callers(one.message(), &error.to_string(), templates),
            ..of_place(one)
        },
        ErrorKind::MissingParent { current, parent } => {
            let place = EngineSpan::of_word(current, &format!("\"{parent}\""), templates);
            Report::new(format!("Unknown template `{parent}`"), Some(place))
        }
        ErrorKind::CircularExtend {
            tpl,
            inheritance_chain: chain,
        } => {
            let way = [slice::from_ref(tpl), chain.as_slice()].concat();
            circle("extends", &way, templates)
        }
        ErrorKind::CircularInclude {
            include_chain: chain,
            ..
        } => circle("includes", chain, templates),
        ErrorKind::TemplateNotFound(name) => {
            Report::new(format!("Unknown template `{name}`"), None)
        }
        ErrorKind::Msg(text) => return several(text, templates),
        other => Report::new(other.to_string(), None),
    };
    vec![one]
}

/// Returns an error whose place the engine gives.
fn of_place(error: &tera::ReportError) -> Report {
    let (template, span) = (error.filename().to_owned(), error.span());
    let mut at = span.range.clone();
    // If a template ends too early, the range is that of the token before the end.
    if (span.start_line, span.start_col) == (span.end_line, span.end_col) {
        at.start = at.end;
    }
    let at = Some(at);
    Report::new(error.message(), Some(EngineSpan { template, at }))
}

/// Returns the callers of the template of an error, the nearest first: the engine names them only
/// in its drawing, below the message.
fn callers(message: &str, drawing: &str, templates: &Templates) -> Vec<EngineSpan> {
    let notes = drawing.split_once(message).map_or("", |(_, rest)| rest);
    let callers = notes.split("\n\nnote: called from ").skip(1);
    let places = callers.filter_map(|one| EngineSpan::of_text(one, templates));
    places.collect()
}

/// Returns the circle at the end of a chain of templates that include or extend one another, at the
/// place where its first template of the data folder leads on to the next.
fn circle(does: &str, chain: &[String], templates: &Templates) -> Report {
    let way = chain.iter().skip_while(|name| Some(*name) != chain.last());
    let steps = way.clone().zip(way.clone().skip(1));
    let mut own = steps.filter(|(from, _)| from.starts_with(OWN));
    let place = own.find_map(|(from, to)| {
        let text = templates.text_of_engine(from)?;
        let mut calls = included(text).chain(extending(text));
        let leads_on =
            |name: &str| *to == name || to.split_once('/').is_some_and(|(_, to)| to == name);
        let (at, _) = calls.find(|(_, name)| leads_on(name))?;
        let (template, at) = (from.clone(), Some(at));
        Some(EngineSpan { template, at })
    });
    let names: Vec<String> = way.map(|name| name.replace(OWN, "")).collect();
    let through = if names.len() > 2 {
        format!(", by `{}`", names.join("` → `"))
    } else {
        String::new()
    };
    let template = names.first().map_or("", String::as_str);
    let message = format!("the template `{template}` {does}{WITHOUT_END}{through}");
    Report::new(message, place)
}

/// Returns the errors in one text: unknown names, each with its place, or a sentence.
fn several(text: &str, templates: &Templates) -> Vec<Report> {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let errors = text.split("\n\nerror: ");
    let reports = errors.map(|one| match one.split_once("--> ") {
        Some((what, place)) => Report::new(what.trim_end(), EngineSpan::of_text(place, templates)),
        None => sentence(one, templates),
    });
    reports.collect()
}

/// Returns an error that is only a sentence.
fn sentence(message: &str, templates: &Templates) -> Report {
    // "Component `x` is defined in both `a` and `b`": the second template came last.
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let place = match quoted.as_slice() {
        [component, _, template] if message.starts_with("Component ") => {
            let word = format!("component {component}");
            Some(EngineSpan::of_word(template, &word, templates))
        }
        _ => None,
    };
    Report::new(message.replace(OWN, ""), place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::example;

    const SCOPE: &str = "own/sections/scope.md";

    fn own<const N: usize>(texts: [(&str, &str); N]) -> Templates {
        example::read(&texts).0
    }

    #[test]
    fn an_error_has_its_place_and_its_callers() {
        let (calls, note) = ("é{% include \"blocks/note.md\" %}", "blocks/note.md");
        let mut tera = tera::Tera::new();
        let added = tera.add_raw_templates([(SCOPE, calls), (note, "{{ \"é\" ~ a[\"b\"] }}")]);
        added.unwrap();
        let error = tera.render(SCOPE, &tera::context! { a => "" });
        let templates = own([("sections/scope.md", calls), (note, "x")]);
        let reports = read(&error.unwrap_err(), &templates);
        let place = |template: &str, at| EngineSpan {
            template: template.to_owned(),
            at: Some(at),
        };
        let [report] = reports.as_slice() else {
            panic!("{reports:?}");
        };
        assert_eq!(report.place, Some(place(note, 12..15)));
        assert_eq!(report.callers, [place(SCOPE, 13..29)]);
    }

    #[test]
    fn a_circle_begins_with_what_leads_back_to_itself() {
        let chain = ["built-in/a.md", "own/blocks/b.md", "own/blocks/b.md"].map(str::to_owned);
        let report = circle("includes", &chain, &Templates::new(example::built_in()));
        assert_eq!(
            report.message,
            "the template `blocks/b.md` includes itself without end"
        );
    }

    #[test]
    fn names_that_are_not_there_are_told_apart() {
        let text = "é {{ members | figure }}\n{{ ref(id=\"scope\") }}";
        let mut tera = tera::Tera::new();
        let error = tera.add_raw_template(SCOPE, text).unwrap_err();
        let reports = read(&error, &own([("sections/scope.md", text)]));
        let told = reports.iter().map(|one| {
            let at = one.place.as_ref().and_then(|place| place.at.clone());
            (one.message.as_str(), at.and_then(|at| text.get(at)))
        });
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                ("Unknown filter `figure`", Some("figure")),
                ("Unknown function `ref`", Some("ref"))
            ]
        );
    }

    #[test]
    fn a_sentence_alone_is_looked_for() {
        let message = "Component `a` is defined in both `own/x.md` and `own/sections/scope.md`";
        let report = sentence(
            message,
            &own([("sections/scope.md", "{# component a #}\n")]),
        );
        assert_eq!(report.template(), Some(SCOPE));
        assert_eq!(report.place.and_then(|place| place.at), Some(3..14));
    }

    #[test]
    fn a_place_that_is_not_there_is_none() {
        let templates = own([("sections/scope.md", "a\n")]);
        for text in [
            "own/sections/scope.md:9:1",
            "own/x.md:1:1",
            "own/sections/scope.md",
        ] {
            assert_eq!(EngineSpan::of_text(text, &templates), None, "{text}");
        }
    }
}
