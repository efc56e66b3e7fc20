//! Whatever the text, the structure around it stays the same.

use proptest::prelude::*;
use pulldown_cmark::Event;

use super::{escaped, is_ordinary, rewritten};
use crate::syntax;

/// Places in which a template may print a value.
const PLACES: &[&str] = &[
    "# {}\n\nx\n",
    "## a {} b\n",
    "{}\n",
    "a\n{}\nb\n",
    "- {}\n- {}\n",
    "1. {}\n   {}\n",
    "> {}\n",
    "| {} | a |\n| - | - |\n| {} | {} |\n",
    "|{}|a|\n|-|-|\n|{}|{}|\n",
    "*{}* **{}**\n",
    "**a {}** b ({}, *{}*)\n",
    "{}{} {}\n",
    "{}[a](#b)\n",
    "Title\n\n{}\n\n| a |\n| - |\n| {}. |\n",
];

/// Returns the structure of a text: starts and ends of elements, without the words.
fn structure(text: &str) -> Vec<String> {
    let is_structure = |event: &Event<'_>| {
        !matches!(event, Event::Text(_)) && !matches!(event, Event::End(_) | Event::SoftBreak)
    };
    syntax::events(text)
        .filter(is_structure)
        .map(|event| format!("{event:?}"))
        .collect()
}

fn check(text: &str) {
    let value = escaped(text);
    // The reader of a data folder refuses text that cannot be seen.
    if value.is_empty() {
        return;
    }
    for place in PLACES {
        let filled = place.replace("{}", &value);
        assert_eq!(
            structure(&filled),
            structure(&place.replace("{}", "word")),
            "{filled:?}"
        );
        assert!(!filled.contains(crate::mark::is_mark));
    }
}

fn shown(value: &str) -> String {
    let markdown = format!("x {value} x");
    syntax::events(&markdown)
        .map(|event| {
            if let Event::Text(text) = event {
                text.to_string()
            } else {
                String::new()
            }
        })
        .collect()
}

#[test]
fn hostile_texts_do_not_change_the_structure() {
    for text in crate::narrative::tests::HOSTILE {
        check(text);
    }
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "a", "Word ", "é", "ก็", "7", "12", " ", ",", ";", ":", "?", "-", "+", "=", "/", "%", "(", ")", "'", "\"",
    "@", ".", " & ", "&", "!", "\u{A0}", "\u{2028}", "–", "_", "#",
];

proptest! {
    #[test]
    fn what_is_ordinary_is_rewritten_as_it_is(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..7),
    ) {
        let text = pieces.concat();
        if is_ordinary(&text) {
            prop_assert_eq!(rewritten(&text), text);
        }
    }

    #[test]
    fn any_text_leaves_the_structure(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_markdown_leaves_the_structure(text in crate::narrative::tests::markdown()) {
        check(&text);
    }

    #[test]
    fn the_reader_sees_the_text_itself(text in any::<String>()) {
        let expected = crate::character::on_one_line(&text).trim().to_owned();
        prop_assert_eq!(shown(&escaped(&text)), format!("x{}{expected}{}x", " ", " "));
    }
}
