//! What is wrong with a template, in our words, with the names that there are.

use ascn_diagnostic::{Rule, nearest};

use super::report::Report;
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNKNOWN_NAME, TEMPLATE_UNUSED, TEMPLATE_VALUE};
use crate::templates::{BUILT_IN, Templates, block_names};

/// The names that a template of one engine may use.
pub(crate) struct Names<'a> {
    /// Filters.
    pub(crate) filters: Vec<&'a str>,
    /// Functions.
    pub(crate) functions: Vec<&'a str>,
    /// Tests, as in `if x is defined`.
    pub(crate) tests: Vec<&'a str>,
    /// Components.
    pub(crate) components: Vec<&'a str>,
    /// Templates, for `include` and `extends`.
    pub(crate) templates: Vec<&'a str>,
    /// Messages.
    pub(crate) messages: Vec<&'a str>,
}

/// A fault in words.
pub(super) struct Words {
    pub(super) rule: &'static Rule,
    pub(super) message: String,
    pub(super) label: String,
    pub(super) mend: Vec<String>,
}

/// How the engine begins to say that a message cannot be written; our own filter says it.
const NO_MESSAGE: &str = "the message `";

pub(super) fn of(
    message: &str,
    names: &Names<'_>,
    templates: &Templates,
    report: &Report,
) -> Words {
    let name = message.split('`').nth(1).unwrap_or_default();
    let of_kind = |kind: &str, known: &[&str]| unknown(kind, name, known);
    if let Some(rest) = message.strip_prefix("Unknown ") {
        match rest.split(' ').next() {
            Some("filter") => return of_kind("filter", &names.filters),
            Some("function") => return of_kind("function", &names.functions),
            Some("test") => return of_kind("test", &names.tests),
            Some("component") => return of_kind("component", &names.components),
            Some("template") => return of_kind("template", &names.templates),
            _ => {}
        }
    }
    if message.starts_with("Variable `") || message.starts_with("Field `") {
        return field(message, name);
    }
    if message.starts_with("Block `") {
        return block(name, templates, report);
    }
    if let Some(at) = message.find(NO_MESSAGE) {
        let text = message.get(at..).unwrap_or_default();
        return of_message(text, names);
    }
    other(message)
}

/// A name of a kind, of which these are known.
fn unknown(kind: &str, name: &str, known: &[&str]) -> Words {
    Words {
        rule: &TEMPLATE_UNKNOWN_NAME,
        message: format!("there is no {kind} `{name}`"),
        label: "is not there".to_owned(),
        mend: suggestions(name, known, &format!("the {kind}s are")),
    }
}

/// The nearest name, then all of them; of very many the nearest alone.
fn suggestions(name: &str, known: &[&str], all: &str) -> Vec<String> {
    const MOST: usize = 60;
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    let near = nearest(name, known.iter().copied());
    let near = near.map(|near| format!("did you mean `{near}`?"));
    let listed = (1..=MOST).contains(&known.len());
    let all = listed.then(|| format!("{all}: {}", known.join(", ")));
    near.into_iter().chain(all).collect()
}

/// A field that the template does not see.
fn field(message: &str, name: &str) -> Words {
    let available = message.split_once("Available ");
    let available = available.and_then(|(_, rest)| rest.split_once(": "));
    let known: Vec<&str> = available.map_or_else(Vec::new, |(_, list)| list.split(", ").collect());
    let mut mend = suggestions(name, &known, "it sees");
    if message.contains("exists but its value is undefined") || known.is_empty() {
        mend.push("ask with `{% if … %}` whether it is there".to_owned());
    }
    Words {
        rule: &TEMPLATE_UNKNOWN_NAME,
        message: format!("the template does not see `{name}` here"),
        label: "is not there".to_owned(),
        mend,
    }
}

/// A block that replaces none.
fn block(name: &str, templates: &Templates, report: &Report) -> Words {
    let own = report
        .template()
        .and_then(|one| templates.text_of_engine(one));
    let parent = own.and_then(|text| quoted_after(text, "extends"));
    let parent = parent.and_then(|parent| templates.text(parent.strip_prefix(BUILT_IN)?));
    let known = parent.map(block_names).unwrap_or_default();
    Words {
        rule: &TEMPLATE_UNUSED,
        message: format!("the block `{name}` replaces none of the template that this one extends"),
        label: "replaces nothing".to_owned(),
        mend: suggestions(name, &known, "its blocks are"),
    }
}

/// The first text in quotes behind a word.
fn quoted_after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(word)?;
    rest.split(['"', '\'']).nth(1)
}

/// A message that is not there, or that lacks a value.
fn of_message(message: &str, names: &Names<'_>) -> Words {
    let id = message.split('`').nth(1).unwrap_or_default();
    if names.messages.contains(&id) {
        return Words {
            rule: &TEMPLATE_VALUE,
            message: message.to_owned(),
            label: "lacks a value".to_owned(),
            mend: vec![format!(
                "give the value, as in `\"{id}\" | t(name=value)`; `ascn templates show \
                 messages/LANGUAGE.ftl` has the message"
            )],
        };
    }
    let near = nearest(id, names.messages.iter().copied());
    let near = near.map(|near| format!("did you mean `{near}`?"));
    let own = "or write it in `templates/messages/LANGUAGE.ftl`".to_owned();
    Words {
        rule: &TEMPLATE_UNKNOWN_NAME,
        message: format!("there is no message `{id}`"),
        label: "is not there".to_owned(),
        mend: near.into_iter().chain([own]).collect(),
    }
}

/// What the engine says in its own words: of values while it renders, else of the grammar.
fn other(message: &str) -> Words {
    let mut letters = message.chars();
    let first = letters.next().map(char::to_lowercase);
    let message: String = first.into_iter().flatten().chain(letters).collect();
    let is_of_values = VALUES.iter().any(|sign| message.contains(sign));
    Words {
        rule: if is_of_values {
            &TEMPLATE_VALUE
        } else {
            &TEMPLATE_SYNTAX
        },
        message: message.trim_end_matches('.').to_owned(),
        label: String::new(),
        mend: Vec::new(),
    }
}

/// What the engine and our own filters say only of values.
const VALUES: [&str; 14] = [
    "only a figure",
    "the text of a caption",
    "argument",
    "cannot compare",
    "math operations",
    "invalid type for the value",
    "out of range",
    "filter can only be used",
    "filter expects",
    "requires a map",
    "requires an array",
    "iterate",
    "divide by 0",
    "is undefined",
];
