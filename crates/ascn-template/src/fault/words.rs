//! Words for faults in templates, with the names that exist.

use ascn_diagnostic::{Fault, FileLocation, LocationKind, Suggestions, did_you_mean, meant_or};

use super::report::{Report, WITHOUT_END};
use super::{grammar, values};
use crate::blocks::{block_names, extending, outside, unclosed};
use crate::file::{BUILT_IN, file_of_messages};
use crate::message::BY_FIGURE;
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNKNOWN_NAME, TEMPLATE_UNUSED, TEMPLATE_VALUE};
use crate::templates::Templates;

/// The names that a template of one engine may use.
pub(crate) struct Names<'a> {
    /// Filters, functions, tests, components, templates, sections, by the engine's words for them.
    pub(crate) of_kind: [(&'static str, Vec<&'a str>); 6],
    /// Messages.
    pub(crate) messages: Vec<&'a str>,
    /// The language of the messages.
    pub(crate) language: &'static str,
}

/// The beginning of the message that the report has no figure of an id.
pub(crate) const NO_FIGURE: &str = "there is no figure ";

/// The beginning of the message that a message cannot be formatted; our own filter writes it.
const NO_MESSAGE: &str = "the message `";

/// Returns the fault for an error of the engine.
pub(super) fn explain(
    report: &Report,
    location: FileLocation,
    names: &Names<'_>,
    templates: &Templates,
) -> Fault {
    let message = report.message.as_str();
    if report.place_text(templates).starts_with("throw") {
        let what = format!("the template stops here and says: {message}");
        let way = "do what it asks for, or take `throw` out";
        return Fault::new(&TEMPLATE_VALUE, location, what).help(way);
    }
    let name = message.split('`').nth(1).unwrap_or_default();
    let kind = message.strip_prefix("Unknown ").unwrap_or_default();
    let mut kinds = names.of_kind.iter();
    if let Some((kind, known)) = kinds.find(|(of, _)| kind.starts_with(&format!("{of} "))) {
        return unknown(location, kind, name, known);
    }
    if message.starts_with("Variable `") || message.starts_with("Field `") {
        return field(location, message, name);
    }
    if message.starts_with("Block `") {
        return block(location, name, templates, report);
    }
    if message.contains(WITHOUT_END) {
        return itself(location, message, name, templates);
    }
    if message.starts_with(OUTSIDE_BLOCKS) {
        // The engine's place is the end of the tag before the text.
        let at = report.text(templates).and_then(outside);
        let at = at.map_or(location.at, LocationKind::Bytes);
        return other(FileLocation { at, ..location }, report);
    }
    if message == "Unexpected end of input" {
        return end(location, templates, report);
    }
    if let Some(at) = message.find(NO_FIGURE) {
        let text = message.get(at..).unwrap_or_default();
        let (message, near) = text.split_once("; ").unwrap_or((text, ""));
        let near = Some(near.to_owned()).filter(|near| !near.is_empty());
        let help = meant_or(near, "`figures.json` beside the report lists all figures");
        return not_there(location, message).helps(help);
    }
    if let Some(at) = message.find(NO_MESSAGE) {
        return of_message(location, message.get(at..).unwrap_or_default(), names);
    }
    if let Some((what, way)) = values::explain(message) {
        return Fault::new(&TEMPLATE_VALUE, location, what).help(way);
    }
    match grammar::explain(message) {
        Some((what, way)) => Fault::new(&TEMPLATE_SYNTAX, location, what).help(way),
        None => other(location, report),
    }
}

/// Returns the fault of a name that does not exist.
fn not_there(location: FileLocation, message: impl Into<String>) -> Fault {
    Fault::new(&TEMPLATE_UNKNOWN_NAME, location, message).label("is not there")
}

/// Returns the fault of an unknown name of a kind.
fn unknown(location: FileLocation, kind: &str, name: &str, known: &[&str]) -> Fault {
    let message = format!("there is no {kind} `{name}`");
    let all = format!("the {kind}s are");
    // With this prefix, a template refers to the program's templates.
    let prefix = Some(BUILT_IN).filter(|prefix| name.starts_with(*prefix));
    let prefix = prefix.unwrap_or_default();
    let known: Vec<String> = known.iter().map(|one| format!("{prefix}{one}")).collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let within = &mut Suggestions::default();
    not_there(location, message).helps(suggestions(name, &known, &all, within))
}

/// Returns the nearest name, then all of them, unless there are very many.
fn suggestions(name: &str, known: &[&str], all: &str, within: &mut Suggestions) -> Vec<String> {
    const MOST: usize = 60;
    let mut known = known.to_vec();
    known.sort_unstable();
    known.dedup();
    let near = within.did_you_mean(name, known.iter().copied());
    let listed = (1..=MOST).contains(&known.len());
    let all = listed.then(|| format!("{all}: {}", known.join(", ")));
    near.into_iter().chain(all).collect()
}

/// Returns the fault of a field that the template does not see.
fn field(location: FileLocation, message: &str, name: &str) -> Fault {
    let available = message.split_once("Available ");
    let available = available.and_then(|(_, rest)| rest.split_once(": "));
    let known: Vec<&str> = available.map_or_else(Vec::new, |(_, list)| list.split(", ").collect());
    let fault = unseen(location, name, &known, &mut Suggestions::default());
    if message.contains("exists but its value is undefined") || known.is_empty() {
        return fault.help("ask with `{% if … %}` whether it is there");
    }
    fault
}

/// Returns the fault of a name that the template does not see at a place.
pub(crate) fn unseen(
    location: FileLocation,
    name: &str,
    known: &[&str],
    within: &mut Suggestions,
) -> Fault {
    let message = format!("the template does not see `{name}` here");
    not_there(location, message).helps(suggestions(name, known, "it sees", within))
}

/// Returns the fault of a block that replaces none.
fn block(location: FileLocation, name: &str, templates: &Templates, report: &Report) -> Fault {
    let parent = report.text(templates).and_then(extending);
    let parent = parent.and_then(|(_, parent)| match parent.strip_prefix(BUILT_IN) {
        Some(_) => templates.text_of_engine(parent),
        None => templates.text(parent),
    });
    let known = parent.map(block_names).unwrap_or_default();
    let message = format!("the block `{name}` replaces none of the template that this one extends");
    let help = suggestions(name, &known, "its blocks are", &mut Suggestions::default());
    let fault = Fault::new(&TEMPLATE_UNUSED, location, message);
    fault.label("replaces nothing").helps(help)
}

/// Returns the fault of a template that includes or extends itself.
fn itself(location: FileLocation, message: &str, name: &str, templates: &Templates) -> Fault {
    let way = if templates.built_in().text(name).is_some() {
        format!("write `{BUILT_IN}{name}` for the one that the program has")
    } else {
        "take it out here: what stands in a circle never comes to an end".to_owned()
    };
    Fault::new(&TEMPLATE_SYNTAX, location, message).help(way)
}

/// Returns the fault of a message that does not exist, or that lacks a value.
fn of_message(location: FileLocation, message: &str, names: &Names<'_>) -> Fault {
    let id = message.split('`').nth(1).unwrap_or_default();
    if message.contains(BY_FIGURE) {
        let how = format!("write it so in `{}`", file_of_messages(names.language));
        return Fault::new(&TEMPLATE_VALUE, location, message).help(how);
    }
    if names.messages.contains(&id) {
        let how = format!("give the value, as in `\"{id}\" | t(name=value)`");
        let fault = Fault::new(&TEMPLATE_VALUE, location, message);
        return fault.label("lacks a value").help(how);
    }
    let near = did_you_mean(id, names.messages.iter().copied());
    let way = format!("write it in `{}`", file_of_messages(names.language));
    let help = meant_or(near, &way);
    let message = format!(
        "there is no message `{id}` in the language `{}`",
        names.language
    );
    not_there(location, message).helps(help)
}

/// The beginning of the engine's message about text outside of blocks.
const OUTSIDE_BLOCKS: &str = "This content would be ignored";

/// Returns the fault of a template that ends too early.
fn end(location: FileLocation, templates: &Templates, report: &Report) -> Fault {
    let Some((at, word)) = report.text(templates).and_then(unclosed) else {
        return Fault::new(&TEMPLATE_SYNTAX, location, "the template ends inside a tag");
    };
    let opened = FileLocation::bytes(&location.file, at);
    let message = format!("the template ends before `{word}` is closed");
    let fault = Fault::new(&TEMPLATE_SYNTAX, location, message).note(opened, "opened here");
    fault.help(format!("close it with `{{% end{word} %}}`"))
}

/// Returns the fault in the engine's own words.
fn other(location: FileLocation, report: &Report) -> Fault {
    let mut letters = report.message.chars();
    let first = letters.next().map(char::to_lowercase);
    let message: String = first.into_iter().flatten().chain(letters).collect();
    let rule = if report.is_of_values {
        &TEMPLATE_VALUE
    } else {
        &TEMPLATE_SYNTAX
    };
    Fault::new(rule, location, message.trim_end_matches('.'))
}
