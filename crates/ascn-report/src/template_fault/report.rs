//! An error of the template engine, taken apart.
//!
//! The engine gives some of its errors as text alone, and the chain of callers always so: this
//! reads that text. It is made of blocks, the first line of each says what, the second where.

use tera::ErrorKind;

use crate::templates::OWN;

/// What is said of a template that includes or extends itself.
pub(super) const ITSELF: &str = "the template includes itself";

/// Where in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum At {
    /// A place as the engine names it: template, line and column from 1, width in characters.
    Place {
        template: String,
        line: usize,
        column: usize,
        width: usize,
    },
    /// The first place of a word in a template.
    Word { template: String, word: String },
    /// Nobody knows.
    Unknown,
}

/// One error of the engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Report {
    pub(super) message: String,
    pub(super) at: At,
    /// From where the template was called, the nearest caller first.
    pub(super) callers: Vec<At>,
}

impl Report {
    fn new(message: impl Into<String>, at: At) -> Self {
        Self {
            message: message.into(),
            at,
            callers: Vec::new(),
        }
    }

    /// The template it is in.
    pub(super) fn template(&self) -> Option<&str> {
        match &self.at {
            At::Place { template, .. } | At::Word { template, .. } => Some(template),
            At::Unknown => None,
        }
    }
}

/// The errors that the engine tells together.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the engine's errors are open to further ones"
)]
pub(super) fn read(error: &tera::Error) -> Vec<Report> {
    let word = |template: &str, word: String| At::Word {
        template: template.to_owned(),
        word,
    };
    match error.kind() {
        ErrorKind::MissingParent { current, parent } => vec![Report::new(
            format!("Unknown template `{parent}`"),
            word(current, format!("\"{parent}\"")),
        )],
        ErrorKind::CircularExtend {
            tpl,
            inheritance_chain: chain,
        }
        | ErrorKind::CircularInclude {
            tpl,
            include_chain: chain,
        } => vec![Report::new(
            format!("{ITSELF}: {}", chain.join(" → ").replace(OWN, "")),
            word(tpl, "\"".to_owned()),
        )],
        ErrorKind::TemplateNotFound(name) => {
            vec![Report::new(
                format!("Unknown template `{name}`"),
                At::Unknown,
            )]
        }
        _ => blocks(&error.to_string()),
    }
}

fn blocks(text: &str) -> Vec<Report> {
    let mut reports: Vec<Report> = Vec::new();
    let text = text.strip_prefix("error: ").unwrap_or(text);
    for one in text.split("\n\nerror: ") {
        let mut parts = one.split("\n\nnote: ");
        let first = parts.next().unwrap_or_default();
        let mut report = match first.split_once("--> ") {
            Some((message, rest)) => Report::new(message.trim_end(), place(rest)),
            None => of_message(first),
        };
        let callers = parts.filter_map(|note| note.strip_prefix("called from "));
        report.callers = callers.map(place).collect();
        reports.push(report);
    }
    reports
}

/// An error that is a sentence alone.
fn of_message(message: &str) -> Report {
    // "Component `x` is defined in both `a` and `b`": the second is the one that came last.
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let at = match quoted.as_slice() {
        [component, _, template] if message.starts_with("Component ") => At::Word {
            template: (*template).to_owned(),
            word: format!("component {component}"),
        },
        _ => At::Unknown,
    };
    Report::new(message.replace(OWN, ""), at)
}

/// A place: `own/sections/scope.md:2:9`, and below it the line with the marks.
fn place(text: &str) -> At {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut parts = first.trim_end().rsplitn(3, ':');
    let mut number = || parts.next().and_then(|part| part.parse().ok());
    let (column, line) = (number(), number());
    let width = rest.lines().last().unwrap_or_default();
    let width = width.chars().filter(|sign| *sign == '^').count();
    match (parts.next(), line, column) {
        (Some(template), Some(line), Some(column)) => At::Place {
            template: template.to_owned(),
            line,
            column,
            width,
        },
        _ => At::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_its_place_and_its_callers() {
        let text = "error: Field `popn` is not defined. Available fields: name, pop\n \
                    --> own/inc.md:2:9\n  |\n2 | {{ city.popn }}\n  |         ^^^^\n\n\
                    note: called from own/x.md:2:12\n  |\n2 | {% include \"inc.md\" %}\n  |            ^^^";
        let place = |template: &str, line, column, width| At::Place {
            template: template.to_owned(),
            line,
            column,
            width,
        };
        assert_eq!(
            blocks(text),
            [Report {
                message: "Field `popn` is not defined. Available fields: name, pop".to_owned(),
                at: place("own/inc.md", 2, 9, 4),
                callers: vec![place("own/x.md", 2, 12, 3)],
            }]
        );
    }

    #[test]
    fn several_errors_are_told_apart() {
        let one = "error: Unknown filter `a`\n --> x.md:1:2\n  |\n1 | {{ x | a }}\n  |        ^";
        assert_eq!(blocks(&format!("{one}\n\n{one}")).len(), 2);
    }

    #[test]
    fn a_sentence_alone_is_looked_for() {
        let report = of_message("Component `a` is defined in both `own/x.md` and `own/y.md`");
        assert_eq!(report.template(), Some("own/y.md"));
    }
}
