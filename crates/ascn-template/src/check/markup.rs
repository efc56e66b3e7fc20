//! Markup in templates and messages that only some of the formats would take.

use std::ops::Range;

use ascn_export::foreign_markup;

use super::slip::Slip;
use crate::message::placed_words;
use crate::token::without_tags;

/// HTML, comments of HTML and pictures in a template in Markdown.
pub(super) fn of_template(text: &str) -> Vec<Slip> {
    let found = foreign_markup(&without_tags(text)).into_iter();
    found.map(|at| slip(text, at)).collect()
}

/// The same of a message file: each line by itself, without its id and with its values set aside.
pub(super) fn of_messages(text: &str) -> Vec<Slip> {
    let found = placed_words(text).flat_map(|(start, words)| {
        let start = start + (words.len() - words.trim_start().len());
        let plain = words.trim().replace(['{', '}'], "x");
        let found = foreign_markup(&plain).into_iter();
        found.map(move |at| slip(text, start + at.start..start + at.end))
    });
    found.collect()
}

fn slip(text: &str, at: Range<usize>) -> Slip {
    // A block of HTML is told in its first line.
    let markup = text.get(at.clone()).unwrap_or_default();
    let markup = markup.lines().next().unwrap_or_default();
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
    let slip = Slip::new(at.start..at.start + markup.len(), message, mend);
    slip.label("the page shows these signs, or nothing")
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
        let found = found.map(|slip| text.get(slip.at).unwrap());
        assert_eq!(found.collect::<Vec<_>>(), ["<b>", "<i>", "</i>"]);
    }
}
