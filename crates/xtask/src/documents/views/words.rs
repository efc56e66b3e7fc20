//! What templates may use by name.

use std::fmt::Write as _;

use ascn_report::built_in;
use ascn_template::vocabulary::{Example, Word, WordKind, own_words, refused_words};

const OWN: &str = "
## Filters, functions and components of the report

Each example is run as a test. Marks, which say in every format what a piece of text is, are shown as
words in ⟨⟩.
";

/// The differences from the manual of the language.
const OF_LANGUAGE: &str = "
## Filters, functions and tests of the language

The templates are written for [Tera](https://keats.github.io/tera/), and its
[manual](https://keats.github.io/tera/docs/) describes what they may use by name. Refused here:

- `safe`, in Markdown: `markdown` prints what the program made, and all else is plain text;
";

pub(super) fn sections() -> String {
    let mut sections = OWN.to_owned();
    for word in own_words().chain(built_in().components) {
        sections.push_str(&section(word));
    }
    let [filters, functions] = [WordKind::Filter, WordKind::Function].map(|kind| {
        let names: Vec<String> = refused_words(kind).map(|one| format!("`{one}`")).collect();
        names.join(", ")
    });
    let why = "which make, or depend on, a number that nobody could trace to a figure";
    format!("{sections}{OF_LANGUAGE}- the filters {filters} and the function {functions}, {why}.\n")
}

fn name(kind: WordKind) -> &'static str {
    match kind {
        WordKind::Filter => "filter",
        WordKind::Function => "function",
        WordKind::Test => "test",
        WordKind::Component => "component",
    }
}

fn section(word: &Word) -> String {
    let (kind, name) = (name(word.kind), word.name);
    let mut section = format!("\n### The {kind} `{name}`\n\n{}\n", word.gives);
    if !word.arguments.is_empty() {
        section.push('\n');
    }
    for (name, what) in word.arguments {
        // Writing to a string cannot fail.
        let _ = writeln!(section, "- `{name}`: {what}");
    }
    for example in word.examples {
        section.push_str(&shown(example));
    }
    section
}

/// Formats an example: the template, what it sees, what it gives.
fn shown(example: &Example) -> String {
    let (template, result) = (example.template, example.result);
    let sees = match example.context {
        "{}" => String::new(),
        context => format!("sees   {context}\n"),
    };
    format!("\n```text\n{template}\n{sees}gives  {result}\n```\n")
}
