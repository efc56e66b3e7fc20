//! What the YAML parser stumbled over, in the words of somebody who writes these files.

use ascn_diagnostic::{At, Fault, Source, Spot};

use crate::rule::NOT_YAML;

/// Makes the fault of a text that stops being YAML at `offset`.
pub(super) fn fault(source: &Source, offset: usize, info: &str) -> Fault {
    let text = source.text();
    let end = text
        .get(offset..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    let spot = Spot {
        file: source.name().clone(),
        at: At::Bytes(offset..offset + end),
    };
    let (what, mend) = in_words(info);
    Fault::new(
        &NOT_YAML,
        spot,
        format!("the file cannot be read from here on: {what}"),
    )
    .label("here, or in the lines above")
    .mend(mend)
}

/// What the parser says, what it means, and how to mend it; the first that fits counts.
const CAUSES: [(&str, &str, &str); 8] = [
    (
        "tab",
        "a tab stands where spaces belong",
        "indent with spaces, two for each level",
    ),
    (
        "mapping values are not allowed",
        "a second colon stands in one line, or the line is indented too far",
        "put a text that contains `: ` between quotes, or align the line with those above",
    ),
    (
        "quoted scalar",
        "a quotation mark is opened and not closed",
        "close the text with the same quotation mark it begins with",
    ),
    (
        "simple key",
        "a line has no colon after its key",
        "write `key: value`, with a space after the colon",
    ),
    (
        "':'",
        "a line has no colon after its key",
        "write `key: value`, with a space after the colon",
    ),
    (
        "flow",
        "a bracket is opened and not closed",
        "close every `[` and `{`",
    ),
    (
        "anchor",
        "`*` or `&` stands before a text",
        "put a text that begins with it between quotes",
    ),
    (
        "block",
        "the indentation changes",
        "align keys of one level, two spaces for each level",
    ),
];

fn in_words(info: &str) -> (&'static str, &'static str) {
    let known = CAUSES.iter().find(|(sign, _, _)| info.contains(sign));
    known.map_or(
        (
            "its punctuation or indentation is wrong",
            "compare the line with the same line of another city's file",
        ),
        |(_, what, mend)| (*what, *mend),
    )
}
