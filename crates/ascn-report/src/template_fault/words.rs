//! What is wrong with a template, in our words, with the names that there are.

use std::ops::Range;

use ascn_diagnostic::{Fault, Rule, Spot, Suggestions, did_you_mean, meant_or};

use super::report::{Report, WITHOUT_END};
use super::{grammar, values};
use crate::engine::NO_FIGURE;
use crate::message::BY_FIGURE;
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNKNOWN_NAME, TEMPLATE_UNUSED, TEMPLATE_VALUE};
use crate::templates::{
    BUILT_IN, Templates, block_names, built_in, extended, file_of_messages, outside, unclosed,
};

/// The names that a template of one engine may use.
pub(crate) struct Names<'a> {
    /// Filters, functions, tests, components, templates and sections, as the engine calls them.
    pub(crate) of_kind: [(&'static str, Vec<&'a str>); 6],
    /// Messages.
    pub(crate) messages: Vec<&'a str>,
    /// The language of the messages.
    pub(crate) language: &'static str,
}

/// A fault in words.
pub(super) struct Words {
    pub(super) rule: &'static Rule,
    pub(super) message: String,
    pub(super) label: String,
    pub(super) mend: Vec<String>,
    /// A place that is closer to the fault than the engine's, in the same template.
    pub(super) at: Option<Range<usize>>,
    /// A further place in the same template, and what to see there.
    pub(super) note: Option<(Range<usize>, String)>,
}

impl Words {
    pub(super) fn new(
        rule: &'static Rule,
        message: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            message: message.into(),
            label: label.into(),
            mend: Vec::new(),
            at: None,
            note: None,
        }
    }

    pub(super) fn mend(mut self, ways: impl IntoIterator<Item = String>) -> Self {
        self.mend.extend(ways);
        self
    }
}

/// How the engine begins to say that a message cannot be written; our own filter says it.
const NO_MESSAGE: &str = "the message `";

pub(super) fn of(
    message: &str,
    names: &Names<'_>,
    templates: &Templates,
    report: &Report,
) -> Words {
    if report.place_text(templates).starts_with("throw") {
        let what = format!("the template stops here and says: {message}");
        let way = "do what it asks for, or take `throw` out".to_owned();
        return Words::new(&TEMPLATE_VALUE, what, "").mend([way]);
    }
    let name = message.split('`').nth(1).unwrap_or_default();
    let kind = message.strip_prefix("Unknown ").unwrap_or_default();
    let mut kinds = names.of_kind.iter();
    if let Some((kind, known)) = kinds.find(|(of, _)| kind.starts_with(&format!("{of} "))) {
        return unknown(kind, name, known);
    }
    if message.starts_with("Variable `") || message.starts_with("Field `") {
        return field(message, name);
    }
    if message.starts_with("Block `") {
        return block(name, templates, report);
    }
    if message.contains(WITHOUT_END) {
        return itself(message, name);
    }
    if message.starts_with(OUTSIDE_BLOCKS) {
        return outside_blocks(message, templates, report);
    }
    if message == "Unexpected end of input" {
        return end(templates, report);
    }
    if let Some(at) = message.find(NO_FIGURE) {
        let text = message.get(at..).unwrap_or_default();
        let (message, near) = text.split_once("; ").unwrap_or((text, ""));
        let near = Some(near.to_owned()).filter(|near| !near.is_empty());
        let mend = meant_or(near, "`figures.json` beside the report lists all figures");
        return Words::new(&TEMPLATE_UNKNOWN_NAME, message, NOT_THERE).mend(mend);
    }
    if let Some(at) = message.find(NO_MESSAGE) {
        let text = message.get(at..).unwrap_or_default();
        return of_message(text, names);
    }
    if let Some((what, way)) = values::of(message) {
        return Words::new(&TEMPLATE_VALUE, what, "").mend([way]);
    }
    match grammar::of(message) {
        Some((what, way)) => Words::new(&TEMPLATE_SYNTAX, what, "").mend([way]),
        None => other(message, report),
    }
}

/// A name of a kind, of which these are known.
fn unknown(kind: &str, name: &str, known: &[&str]) -> Words {
    let message = format!("there is no {kind} `{name}`");
    let all = format!("the {kind}s are");
    // So a template says that it means the program's.
    let prefix = Some(BUILT_IN).filter(|prefix| name.starts_with(*prefix));
    let prefix = prefix.unwrap_or_default();
    let known: Vec<String> = known.iter().map(|one| format!("{prefix}{one}")).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    Words::new(&TEMPLATE_UNKNOWN_NAME, message, NOT_THERE).mend(suggestions(name, &known, &all))
}

/// The nearest name, then all of them; of very many the nearest alone.
fn suggestions(name: &str, known: &[&str], all: &str) -> Vec<String> {
    suggestions_within(&mut Suggestions::default(), name, known, all)
}

/// The same, until enough was compared.
fn suggestions_within(
    within: &mut Suggestions,
    name: &str,
    known: &[&str],
    all: &str,
) -> Vec<String> {
    const MOST: usize = 60;
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    let near = within.did_you_mean(name, known.iter().copied());
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
    Words::new(&TEMPLATE_UNKNOWN_NAME, unseen_in_words(name), NOT_THERE).mend(mend)
}

const NOT_THERE: &str = "is not there";

fn unseen_in_words(name: &str) -> String {
    format!("the template does not see `{name}` here")
}

/// The fault for a name that is not among those that a template sees at a place.
pub(crate) fn unseen(spot: Spot, name: &str, known: &[&str], within: &mut Suggestions) -> Fault {
    let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, spot, unseen_in_words(name));
    fault
        .label(NOT_THERE)
        .mends(suggestions_within(within, name, known, "it sees"))
}

/// A block that replaces none.
fn block(name: &str, templates: &Templates, report: &Report) -> Words {
    let parent = report.text(templates).and_then(extended);
    let parent = parent.and_then(|parent| match parent.strip_prefix(BUILT_IN) {
        Some(_) => templates.text_of_engine(parent),
        None => templates.text(parent),
    });
    let known = parent.map(block_names).unwrap_or_default();
    let message = format!("the block `{name}` replaces none of the template that this one extends");
    let mend = suggestions(name, &known, "its blocks are");
    Words::new(&TEMPLATE_UNUSED, message, "replaces nothing").mend(mend)
}

/// A template that includes or extends itself.
fn itself(message: &str, name: &str) -> Words {
    let way = if built_in::text(name).is_some() {
        format!("write `{BUILT_IN}{name}` for the one that the program has")
    } else {
        "take it out here: what stands in a circle never comes to an end".to_owned()
    };
    Words::new(&TEMPLATE_SYNTAX, message, "").mend([way])
}

/// A message that is not there, or that lacks a value.
fn of_message(message: &str, names: &Names<'_>) -> Words {
    let id = message.split('`').nth(1).unwrap_or_default();
    if message.contains(BY_FIGURE) {
        let how = format!("write it so in `{}`", file_of_messages(names.language));
        return Words::new(&TEMPLATE_VALUE, message, "").mend([how]);
    }
    if names.messages.contains(&id) {
        let how = format!("give the value, as in `\"{id}\" | t(name=value)`");
        return Words::new(&TEMPLATE_VALUE, message, "lacks a value").mend([how]);
    }
    let near = did_you_mean(id, names.messages.iter().copied());
    let way = format!("write it in `{}`", file_of_messages(names.language));
    let mend = meant_or(near, &way);
    let message = format!(
        "there is no message `{id}` in the language `{}`",
        names.language
    );
    Words::new(&TEMPLATE_UNKNOWN_NAME, message, NOT_THERE).mend(mend)
}

/// How the engine begins to say that a template that extends another one has more than blocks.
const OUTSIDE_BLOCKS: &str = "This content would be ignored";

/// Text that stands outside the blocks of a template that extends another one; the engine tells it
/// where the tag before it ends.
fn outside_blocks(message: &str, templates: &Templates, report: &Report) -> Words {
    Words {
        at: report.text(templates).and_then(outside),
        ..other(message, report)
    }
}

/// A template that ends too early.
fn end(templates: &Templates, report: &Report) -> Words {
    let words = Words::new(&TEMPLATE_SYNTAX, "the template ends inside a tag", "");
    let Some((at, word)) = report.text(templates).and_then(unclosed) else {
        return words;
    };
    let way = format!("close it with `{{% end{word} %}}`");
    Words {
        message: format!("the template ends before `{word}` is closed"),
        note: Some((at, "opened here".to_owned())),
        ..words.mend([way])
    }
}

/// Returns the fault in the engine's own words.
fn other(message: &str, report: &Report) -> Words {
    let mut letters = message.chars();
    let first = letters.next().map(char::to_lowercase);
    let message: String = first.into_iter().flatten().chain(letters).collect();
    let rule = if report.is_of_values {
        &TEMPLATE_VALUE
    } else {
        &TEMPLATE_SYNTAX
    };
    Words::new(rule, message.trim_end_matches('.'), "")
}
