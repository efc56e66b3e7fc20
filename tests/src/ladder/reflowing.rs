//! Where the lines of a text break may change without voiding anything; what a reader sees may not.

use ascn_core::governance::reflow;
use ascn_export::narrative::{Options, clean};
use ascn_export::{Document, Labels};
use proptest::collection::vec;
use proptest::sample::select;

use crate::robust::for_all;

/// Pieces of Markdown, from which texts are put together.
const PIECES: [&str; 36] = [
    "one",
    "two ",
    " three",
    "\n",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "- ",
    "  - ",
    "* ",
    "1. ",
    "2) ",
    "> ",
    "# ",
    "```\n",
    "~~~\n",
    "    ",
    "\t",
    "| a | b |\n",
    "| - | - |\n",
    "a | b",
    "---\n",
    "===\n",
    "[x]: /y",
    "[x](/y)",
    "[^x]",
    "[^x]: ",
    "`c",
    "**",
    "_",
    "<b>",
    "&amp;",
    ":",
    "\r\n",
    "+ ",
];

/// What a reader sees of a narrative, with all white space alike.
fn seen(text: &str) -> String {
    let options = Options { footnote_key: "x" };
    let marked = format!("# T\n\n{}", clean(text, options));
    let html = Document::parse(&marked, Labels::default())
        .unwrap()
        .to_html()
        .body;
    html.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_reflowed_text_reads_as_before() {
    for_all(20_000, &vec(select(PIECES.to_vec()), 0..14), |pieces| {
        let text = pieces.concat();
        let reflowed = reflow(&text);
        assert_eq!(seen(&text), seen(&reflowed), "{text:?}");
        assert_eq!(
            reflow(&reflowed),
            reflowed,
            "{text:?} is not reflowed at once"
        );
    });
}
