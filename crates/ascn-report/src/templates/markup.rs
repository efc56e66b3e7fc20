//! Markup in templates and messages that only some of the formats would take.

use std::ops::Range;

use ascn_diagnostic::{Fault, Faults, placed_lines};
use ascn_export::foreign_markup;
use ascn_yaml::limit;

use super::token::without_tags;
use super::{Kind, Templates, own_spot};
use crate::rule::TEMPLATE_SYNTAX;

/// Reports HTML, comments of HTML and pictures in the data folder's Markdown and messages.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own() {
        let found: Vec<Range<usize>> = match Kind::of(name) {
            Some(Kind::Markdown | Kind::Component) => foreign_markup(&without_tags(text)),
            Some(Kind::Messages) => of_messages(text).collect(),
            Some(Kind::Html | Kind::Style) | None => continue,
        };
        let told = found.into_iter().take(limit::FAULTS + 1);
        faults.extend(told.map(|at| fault(name, text, at)));
    }
}

/// The same of a message file: each line by itself, without its id and with its values set aside.
fn of_messages(text: &str) -> impl Iterator<Item = Range<usize>> {
    let lines = placed_lines(text).filter(|(_, line)| !line.starts_with('#'));
    lines.flat_map(|(start, line)| {
        let begins = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        let id = line.find('=').filter(|_| begins).map_or(0, |at| at + 1);
        let words = line.get(id..).unwrap_or_default();
        let start = start + id + (words.len() - words.trim_start().len());
        let plain = words.trim().replace(['{', '}'], "x");
        let found = foreign_markup(&plain).into_iter();
        let placed = found.map(|at| start + at.start..start + at.end);
        placed.collect::<Vec<_>>()
    })
}

fn fault(name: &str, text: &str, at: Range<usize>) -> Fault {
    // A block of HTML is told in its first line.
    let markup = text.get(at.clone()).unwrap_or_default();
    let markup = markup.lines().next().unwrap_or_default();
    let spot = own_spot(name, at.start..at.start + markup.len());
    let (what, mend) = if markup.starts_with("<!--") {
        (
            "a comment of HTML",
            "write `{# … #}`, which no format prints",
        )
    } else if markup.starts_with('!') {
        (
            "a picture",
            "leave it out: the report is one file and asks for nothing else",
        )
    } else {
        (
            "HTML",
            "write `**bold**` or `*italic*`; to print the signs themselves, write `\\<`",
        )
    };
    let message = format!("{what} stands in Markdown: each format would print something else");
    let fault = Fault::new(&TEMPLATE_SYNTAX, spot, message);
    fault
        .label("the page shows these signs, or nothing")
        .mend(mend)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Messages;
    use crate::templates::built_in;

    #[test]
    fn the_program_keeps_to_what_all_formats_take() {
        for (name, text) in built_in::markdown() {
            assert!(foreign_markup(&without_tags(text)).is_empty(), "{name}");
        }
        for language in crate::language::languages() {
            let text = Messages::file(&format!("messages/{language}.ftl")).unwrap();
            assert_eq!(of_messages(text).count(), 0, "{language}");
        }
    }

    #[test]
    fn tags_hide_nothing_around_them() {
        for text in [
            "{% if a %}<b>{{ c }}</b>{% endif %}\n",
            "| a |\n| - |\n| {{ \"<i>\" }} <b> </b>|\n",
        ] {
            let found = foreign_markup(&without_tags(text));
            let found: Vec<&str> = found.into_iter().map(|at| text.get(at).unwrap()).collect();
            assert_eq!(found, ["<b>", "</b>"]);
        }
        let text = "# <b>\na = x <b>{ $y }\n    <i> </i>\n";
        let found = of_messages(text).map(|at| text.get(at).unwrap());
        assert_eq!(found.collect::<Vec<_>>(), ["<b>", "<i>", "</i>"]);
    }
}
