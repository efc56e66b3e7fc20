//! An error of the template engine, taken apart.
//!
//! The engine gives the errors of several templates as one text, and the chain of callers always so:
//! this reads that text. It is made of blocks, the first line of each says what, the second where.

use std::ops::Range;

use ascn_diagnostic::{At, Spot, placed_lines};
use tera::ErrorKind;

use crate::blocks::{extending, included};
use crate::file::{OWN, file_of_engine};
use crate::templates::Templates;

/// How it is said that a template includes or extends itself.
pub(super) const WITHOUT_END: &str = " itself without end";

/// Where in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Its name, as the engine has it.
    template: String,
    /// Where, in bytes, if it is known.
    pub(super) at: Option<Range<usize>>,
}

impl Place {
    /// The first place of a word in a template.
    fn of_word(template: &str, word: &str, templates: &Templates) -> Self {
        let text = templates.text_of_engine(template).unwrap_or_default();
        Self {
            template: template.to_owned(),
            at: text.find(word).map(|start| start..start + word.len()),
        }
    }

    /// The place in the file that people know.
    pub(super) fn spot(&self) -> Spot {
        Spot {
            file: file_of_engine(&self.template),
            at: self.at.clone().map_or(At::File, At::Bytes),
        }
    }
}

/// One error of the engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) message: String,
    /// Where; nothing if nobody knows.
    pub(super) place: Option<Place>,
    /// From where the template was called, the nearest caller first.
    pub(super) callers: Vec<Place>,
}

impl Report {
    fn new(message: impl Into<String>, place: Option<Place>) -> Self {
        Self {
            message: message.into(),
            place,
            callers: Vec::new(),
        }
    }

    /// The template it is in.
    pub(super) fn template(&self) -> Option<&str> {
        self.place.as_ref().map(|place| place.template.as_str())
    }

    /// What stands at its place.
    pub(super) fn place_text<'a>(&self, templates: &'a Templates) -> &'a str {
        let at = self.place.as_ref().and_then(|place| place.at.clone());
        let text = self.text(templates).zip(at);
        text.and_then(|(text, at)| text.get(at)).unwrap_or_default()
    }

    /// The text of that template.
    pub(super) fn text<'a>(&self, templates: &'a Templates) -> Option<&'a str> {
        templates.text_of_engine(self.template()?)
    }
}

/// The errors that the engine tells together.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the engine's errors are open to further ones"
)]
pub(super) fn read(error: &tera::Error, templates: &Templates) -> Vec<Report> {
    let one = |message, place| vec![Report::new(message, place)];
    let at_word = |name: &str, word: &str| Some(Place::of_word(name, word, templates));
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => one(
            format!("Unknown template `{parent}`"),
            at_word(current, &format!("\"{parent}\"")),
        ),
        ErrorKind::CircularExtend {
            tpl,
            inheritance_chain: chain,
        } => vec![circle("extends", tpl, chain, templates)],
        ErrorKind::CircularInclude {
            tpl,
            include_chain: chain,
        } => vec![circle("includes", tpl, chain, templates)],
        ErrorKind::TemplateNotFound(name) => one(format!("Unknown template `{name}`"), None),
        _ => blocks(&error.to_string(), templates),
    }
}

/// Templates that include or extend one another in a circle, told where the first one of the data folder
/// goes on to the next.
fn circle(does: &str, template: &str, chain: &[String], templates: &Templates) -> Report {
    let mut way: Vec<&str> = chain.iter().map(String::as_str).collect();
    if way.first() != Some(&template) {
        way.insert(0, template);
    }
    if way.len() == 1 || way.last() != Some(&template) {
        way.push(template);
    }
    let named = |name: &str| name.replace(OWN, "");
    let through = if way.len() > 2 {
        let way: Vec<String> = way.iter().map(|name| named(name)).collect();
        format!(", by `{}`", way.join("` → `"))
    } else {
        String::new()
    };
    let steps = way.iter().zip(way.iter().skip(1));
    let mut own = steps.filter(|(from, _)| from.starts_with(OWN));
    let place = own.find_map(|(from, to)| {
        let text = templates.text_of_engine(from)?;
        let mut calls = included(text).chain(extending(text));
        let leads_on =
            |name: &str| *to == name || to.split_once('/').is_some_and(|(_, to)| to == name);
        let (at, _) = calls.find(|(_, name)| leads_on(name))?;
        let (template, at) = ((*from).to_owned(), Some(at));
        Some(Place { template, at })
    });
    let place = place.unwrap_or_else(|| Place::of_word(template, "\"", templates));
    let message = format!(
        "the template `{}` {does}{WITHOUT_END}{through}",
        named(template)
    );
    Report::new(message, Some(place))
}

fn blocks(text: &str, templates: &Templates) -> Vec<Report> {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let reports = text.split("\n\nerror: ").map(|one| {
        let mut parts = one.split("\n\nnote: ");
        let first = parts.next().unwrap_or_default();
        let mut report = match first.split_once("--> ") {
            Some((message, rest)) => Report::new(message.trim_end(), place(rest, templates)),
            None => of_message(first, templates),
        };
        let callers = parts.filter_map(|note| note.strip_prefix("called from "));
        report.callers = callers.filter_map(|one| place(one, templates)).collect();
        report
    });
    reports.collect()
}

/// An error that is a sentence alone.
fn of_message(message: &str, templates: &Templates) -> Report {
    // "Component `x` is defined in both `a` and `b`": the second is the one that came last.
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let place = match quoted.as_slice() {
        [component, _, template] if message.starts_with("Component ") => {
            let word = format!("component {component}");
            Some(Place::of_word(template, &word, templates))
        }
        _ => None,
    };
    Report::new(message.replace(OWN, ""), place)
}

/// A place: `own/sections/scope.md:2:9`, and below it the line with the marks.
fn place(text: &str, templates: &Templates) -> Option<Place> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut parts = first.trim_end().rsplitn(3, ':');
    let mut number = || parts.next()?.parse().ok();
    let (column, line) = (number()?, number()?);
    let template = parts.next()?.to_owned();
    let width = rest.lines().last().unwrap_or_default().matches('^').count();
    let text = templates.text_of_engine(&template).unwrap_or_default();
    let at = Some(of_columns(text, line, column, width));
    Some(Place { template, at })
}

/// The bytes of so many characters from a line and a column, both counted from 1.
fn of_columns(text: &str, line: usize, column: usize, width: usize) -> Range<usize> {
    let line = placed_lines(text).nth(line.saturating_sub(1));
    let start = line.map_or(text.len(), |(start, _)| start);
    let rest = text.get(start..).unwrap_or_default();
    let bytes = |count: usize| rest.chars().take(count).map(char::len_utf8).sum::<usize>();
    let skipped = column.saturating_sub(1);
    start + bytes(skipped)..start + bytes(skipped + width)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::example;

    const SCOPE: &str = "own/sections/scope.md";

    /// Templates of which one has that text.
    fn own(text: &str) -> Templates {
        example::read(&[("sections/scope.md", text)]).0
    }

    #[test]
    fn an_error_has_its_place_and_its_callers() {
        let text = "error: Field `popn` is not defined. Available fields: name, pop\n \
                    --> own/sections/scope.md:2:6\n  |\n2 | {# popn #}\n  |    ^^^^\n\n\
                    note: called from built-in/annual-report.md:1:1\n  |\n1 | {% if";
        let place = |template: &str, at| Place {
            template: template.to_owned(),
            at: Some(at),
        };
        assert_eq!(
            blocks(text, &own("é\n{# é popn #}\n")),
            [Report {
                message: "Field `popn` is not defined. Available fields: name, pop".to_owned(),
                place: Some(place(SCOPE, 9..13)),
                callers: vec![place("built-in/annual-report.md", 0..0)],
            }]
        );
    }

    #[test]
    fn several_errors_are_told_apart() {
        let one = "error: Unknown filter `a`\n --> x.md:1:2\n  |\n1 | {{ x | a }}\n  |        ^";
        let reports = blocks(
            &format!("{one}\n\n{one}"),
            &Templates::new(example::built_in()),
        );
        assert_eq!(reports.len(), 2);
    }

    #[test]
    fn a_sentence_alone_is_looked_for() {
        let message = "Component `a` is defined in both `own/x.md` and `own/sections/scope.md`";
        let report = of_message(message, &own("{# component a #}\n"));
        assert_eq!(report.template(), Some(SCOPE));
        assert_eq!(report.place.and_then(|place| place.at), Some(3..14));
    }

    #[test]
    fn columns_count_characters() {
        let text = "a\nภู {{ x }}\n";
        let range = of_columns(text, 2, 7, 1);
        assert_eq!(text.get(range), Some("x"));
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        assert_eq!(of_columns("a\n", 9, 4, 2), 2..2);
    }
}
