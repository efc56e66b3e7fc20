//! Plain words for errors of the YAML parser.

use ascn_diagnostic::{Fault, FileLocation, Source, lines_with_offsets};

use crate::rule::NOT_YAML;

/// Returns the fault of a text that is no YAML from `offset` on.
pub(super) fn fault(source: &Source, offset: usize, info: &str) -> Fault {
    let text = source.text();
    let tab = tab_near(text, offset);
    let offset = tab.unwrap_or(offset);
    let sign = text.get(offset..).and_then(|rest| rest.chars().next());
    let end = offset + sign.map_or(0, char::len_utf8);
    let location = FileLocation::bytes(source.name(), offset..end);
    let (what, help) = in_words(if tab.is_some() { "tab" } else { info });
    let message = format!("the file cannot be read from here on: {what}");
    let fault = Fault::new(&NOT_YAML, location, message);
    fault.label("here, or in the lines above").help(help)
}

/// Returns the tab that most likely caused an error: one before a key, or between a key and its
/// value, in the line of the error or next to it.
fn tab_near(text: &str, offset: usize) -> Option<usize> {
    let (before, after) = text.split_at_checked(offset)?;
    let [start, end] = [
        before.rmatch_indices('\n').nth(1),
        after.match_indices('\n').nth(1),
    ];
    let start = start.map_or(0, |(at, _)| at + 1);
    let end = end.map_or(text.len(), |(at, _)| offset + at);
    lines_with_offsets(text.get(start..end)?).find_map(|(line_start, line)| {
        let is_layout = |at: usize| {
            let before = line.get(..at).unwrap_or_default().trim_end();
            before.trim_start_matches([' ', '\t', '-']).is_empty() || before.ends_with(':')
        };
        let (at, _) = line.match_indices('\t').find(|(at, _)| is_layout(*at))?;
        Some(start + line_start + at)
    })
}

/// A part of the parser's message, what it means, and how to fix it; the first match counts.
const CAUSES: [(&str, &str, &str); 9] = [
    (
        "recursion",
        "brackets are opened within brackets, again and again",
        "remove the brackets that nest it so deep",
    ),
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
    let what = "its punctuation or indentation is wrong";
    let help = "compare the line with the same line of another city's file";
    known.map_or((what, help), |(_, what, help)| (*what, *help))
}
