//! Markup in templates and messages that not all formats can show.

use std::ops::Range;

use ascn_export::foreign_markup;

use super::text_fault::TextFault;
use crate::message::placed_words;
use crate::token::without_tags;

/// Reports HTML, HTML comments and pictures in a template in Markdown.
pub(super) fn of_template(text: &str) -> Vec<TextFault> {
    let found = foreign_markup(&without_tags(text)).into_iter();
    found.map(|at| text_fault(text, at)).collect()
}

/// Reports the same in a message file, line by line, without ids and with placeables masked.
pub(super) fn of_messages(text: &str) -> Vec<TextFault> {
    let found = placed_words(text).flat_map(|(start, words)| {
        let start = start + (words.len() - words.trim_start().len());
        let plain = words.trim().replace(['{', '}'], "x");
        let found = foreign_markup(&plain).into_iter();
        found.map(move |at| text_fault(text, start + at.start..start + at.end))
    });
    found.collect()
}

fn text_fault(text: &str, at: Range<usize>) -> TextFault {
    // A block of HTML is reported at its first line.
    let markup = text.get(at.clone()).unwrap_or_default();
    let markup = markup.lines().next().unwrap_or_default();
    let (what, help) = if markup.starts_with("<!--") {
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
    let text_fault = TextFault::new(at.start..at.start + markup.len(), message, help);
    text_fault.label("the page shows these signs, or nothing")
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let found = of_messages(text).into_iter();
        let found = found.map(|text_fault| text.get(text_fault.at).unwrap());
        assert_eq!(found.collect::<Vec<_>>(), ["<b>", "<i>", "</i>"]);
    }
}
