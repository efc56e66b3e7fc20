//! What templates may use by name.

use std::fmt::Write as _;

use ascn_report::built_in;
use ascn_template::vocabulary::{Example, Word, WordKind, own_words, words_of_language};

const OWN: &str = "
## Filters, functions and components of the report

Each example is run as a test. Marks, which say in every format what a piece of text is, are shown as
words in ⟨⟩.
";

const OF_LANGUAGE: &str = "
## Filters, functions and tests of the language

The templates are written for [Tera](https://keats.github.io/tera/docs/); its manual describes them all.
";

/// The sections.
pub(super) fn sections() -> String {
    let mut sections = OWN.to_owned();
    for word in own_words().chain(built_in().components) {
        sections.push_str(&section(word));
    }
    sections.push_str(OF_LANGUAGE);
    for kind in [WordKind::Filter, WordKind::Function, WordKind::Test] {
        let listed = |is_allowed: bool| {
            let words = words_of_language();
            let words = words.filter(|word| word.kind == kind && word.is_allowed() == is_allowed);
            let names: Vec<String> = words.map(|word| format!("`{}`", word.name)).collect();
            names.join(", ")
        };
        // Writing to a string cannot fail.
        let _ = writeln!(sections, "\nThe {}s: {}.", name(kind), listed(true));
        if kind != WordKind::Test {
            let why = "it makes, or depends on, a number that nobody could trace to a figure";
            let _ = writeln!(sections, "Refused, because {why}: {}.", listed(false));
        }
    }
    sections
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
    let mut section = format!(
        "\n### The {} `{}`\n\n{}\n",
        name(word.kind),
        word.name,
        word.gives
    );
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

/// An example: the template, what it sees, what comes out.
fn shown(example: &Example) -> String {
    let Example {
        template,
        context,
        result,
    } = example;
    let sees = match *context {
        "{}" => String::new(),
        context => format!("sees   {context}\n"),
    };
    format!("\n```text\n{template}\n{sees}gives  {result}\n```\n")
}
