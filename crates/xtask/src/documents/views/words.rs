//! What templates may use by name.

use std::fmt::Write as _;

use ascn_report::vocabulary::{Example, Word, WordKind, own_words, words_of_tera};

const OWN: &str = "
## Filters, functions and components of the report

Each example is run as a test. Marks, which say in every format what a piece of text is, are shown as
words in ⟨⟩.
";

const TERAS: &str = "
## Filters, functions and tests of the language

The templates are written for [Tera](https://keats.github.io/tera/). These are all that it has by itself;
each example is run as a test.
";

/// The sections.
pub(super) fn sections() -> String {
    let own: String = own_words().map(section).collect();
    let teras: String = words_of_tera().map(section).collect();
    format!("{OWN}{own}{TERAS}{teras}")
}

fn section(word: &Word) -> String {
    let kind = match word.kind {
        WordKind::Filter => "filter",
        WordKind::Function => "function",
        WordKind::Test => "test",
        WordKind::Component => "component",
    };
    let mut section = format!("\n### The {kind} `{}`\n\n{}\n", word.name, word.gives);
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
