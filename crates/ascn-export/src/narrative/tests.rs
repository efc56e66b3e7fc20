//! Tests of the cleaning: examples, a list of hostile texts, arbitrary texts.

use proptest::prelude::*;
use pulldown_cmark::{Event, Tag, TagEnd};

use super::*;
use crate::{Document, Labels, readback};

const KEY: Options<'_> = Options { footnote_key: "k" };

/// Texts that have broken other programs, or could break this one.
pub(crate) const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](java&#10;script:alert(1))",
    "[a](&#x6A;avascript:alert(1))",
    "[a]( \u{1}javascript:alert(1))",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](vbscript:x \"t\")",
    "<javascript:alert(1)>",
    "![a](javascript:alert(1))",
    "![a](http://evil.org/pixel.png)",
    "[a]: javascript:alert(1)\n\n[a]",
    "[a]: http://x.org '\"onclick=alert(1)'\n\n[a]",
    "[^1]: x\n\n    # y",
    "a[^1]\n\n[^1]: x",
    "```\nopen",
    "~~~~ html\n<b>",
    "- a\n  ```\n  b",
    "<!-- open",
    "<![CDATA[ open",
    "<?php open",
    "<pre>\n\nopen",
    "</main></body></html>",
    "# H {#x onclick=alert(1)}",
    "## H {onclick=alert(1)} {#b}",
    "Title\n=====",
    "Title\n-----",
    "=====",
    "-----",
    "| a | b |\n| - | - |\n| c | d |",
    "| a |\n| - |\n|",
    "> # a\n> > b",
    "1. a\n2. b\n\n3) c",
    "- a\n+ b\n* c",
    "    code\n\ttab",
    "a\\",
    "\\",
    "&",
    "&#xE000;projects.total&#xE008;1&#xE009;",
    "\u{E000}projects.total\u{E008}1\u{E009}",
    "a\0b",
    "\u{202E}abc\u{2066}",
    "a&#10;&#10;# b",
    "&#32;&#32;&#32;&#32;code",
    "***a** b*",
    "*a*\\*b*c*",
    "a  \nb\\\nc",
    "<a@b.org> <https://a.org/?x=1&y=2>",
    "[x](http://a.org/(b)<c>|d)",
    "[a|b](http://a.org) `c|d`",
    "",
    " \n\t",
    "\u{A0}",
    "- \n- ",
    ">",
    "#",
    "**",
    "[](http://a.org)",
];

#[test]
fn ordinary_markdown_stays_what_it_is() {
    for (text, expected) in [
        (
            "One *two* **three** ~~four~~.",
            "One *two* **three** ~~four~~.\n",
        ),
        ("a\n\nb\n", "a\n\nb\n"),
        ("- a\n- b", "* a\n* b\n"),
        ("1. a\n2. b", "1. a\n2. b\n"),
        ("[a](https://a.org/b)", "[a](https://a.org/b)\n"),
        (
            "See [a].\n\n[a]: https://a.org",
            "See [a](https://a.org).\n",
        ),
        ("> a", "> a\n"),
        ("Civic & Social, R&D\\\nx", "Civic & Social, R&D  \nx\n"),
    ] {
        assert_eq!(clean(text, KEY), expected);
    }
}

#[test]
fn what_is_not_allowed_becomes_text() {
    for (text, expected) in [
        ("# Goals #", "**Goals**\n"),
        ("a <b>c</b>", "a \\<b>c\\</b>\n"),
        ("![A street](http://a.org/x.png)", "A street\n"),
        ("[a](javascript:x)", "a\n"),
        ("a[^n]\n\n[^n]: b", "a[^k-1]\n\n[^k-1]: b\n"),
        ("```sh\na", "```\na\n```\n"),
        ("| a | b |\n| - | - |\n| c |  |", "* a · b\n* c\n"),
        ("&#xE000;x", "\u{FFFD}x\n"),
        ("", "\n"),
    ] {
        assert_eq!(clean(text, KEY), expected, "{text}");
    }
}

#[test]
fn hostile_texts_stay_in_their_place() {
    for text in HOSTILE {
        check(text);
    }
}

#[test]
fn deep_nesting_becomes_plain_text_in_good_time() {
    for unit in [">", "> ", "- ", "*", "[", "`", "<", "|", "&", "![", "_a"] {
        check(&unit.repeat(4_000));
    }
    for (open, close) in [("*a **b ", "** c*"), ("~~a ", " b~~"), ("_a *b ", "* c_")] {
        check(&format!("{}x{}", open.repeat(2_000), close.repeat(2_000)));
    }
}

/// Asserts that a narrative leaves the document around it as it is, in both formats.
fn check(text: &str) {
    let cleaned = clean(text, KEY);
    assert!(
        cleaned.ends_with('\n') && !cleaned.ends_with("\n\n") || cleaned == "\n",
        "{cleaned:?}"
    );
    let around = format!(
        "# T\n\nbefore\n\n{cleaned}\n## {}after\n\n{}\n\n| a |\n| - |\n| b |\n",
        crate::mark::anchor("after"),
        crate::mark::caption(crate::CaptionKind::Table, "table", "Table")
    );
    assert_apart_from_lists(&cleaned);
    let count = |wanted: fn(&Event<'_>) -> bool| syntax::events(&around).filter(wanted).count();
    let headings = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { .. }));
    assert_eq!(count(headings), 2, "{cleaned}");
    assert_eq!(
        count(|event| matches!(event, Event::Start(Tag::Table(_)))),
        1,
        "{cleaned}"
    );
    let html = |event: &Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
    assert_eq!(count(html), 0, "{cleaned}");
    let mut document = Document::parse(&around, Labels::default()).unwrap();
    assert!(document.figures().is_empty());
    let body = document.to_html().body;
    assert_eq!(
        as_ammonia_writes(&body),
        body.replace("\u{A0}", "&nbsp;"),
        "{text:?}"
    );
}

/// Asserts that lists of the report before and after a narrative keep their items apart from it.
fn assert_apart_from_lists(cleaned: &str) {
    if cleaned.trim().is_empty() {
        return;
    }
    let around = format!("- before\n\n{cleaned}\n- after\n");
    let events: Vec<Event<'_>> = syntax::events(&around).collect();
    let list = |text: &'static str| {
        [
            Event::Start(Tag::List(None)),
            Event::Start(Tag::Item),
            Event::Text(text.into()),
            Event::End(TagEnd::Item),
            Event::End(TagEnd::List(false)),
        ]
    };
    assert!(events.starts_with(&list("before")), "{around}");
    assert!(events.ends_with(&list("after")), "{around}");
}

#[test]
fn no_list_runs_into_those_of_the_report() {
    for text in [
        "* a",
        "- a",
        "* a\n\n- b",
        "* a\n- b\n+ c\n- d",
        "1. a\n\n- b\n\n* c",
        "* - a\n  + b\n- c",
        "a\n\n```\n- x\n```\n\n* a\n- b",
    ] {
        assert_apart_from_lists(&clean(text, KEY));
    }
}

/// Returns what an independent sanitizer that knows our elements leaves of HTML.
fn as_ammonia_writes(html: &str) -> String {
    ammonia::Builder::default()
        .add_tags(["section"])
        .add_generic_attributes([
            "id",
            "class",
            "role",
            "tabindex",
            "aria-labelledby",
            "aria-label",
        ])
        .add_tag_attributes("th", ["scope"])
        .url_schemes(["http", "https", "mailto"].into())
        .link_rel(None)
        .clean(html)
        .to_string()
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "a", "b ", "1", ". ", "\n", "\n\n", "    ", "\t", "- ", "+ ", "* ", "> ",
    "# ", "## ", "#", "=", "---", "```", "~~~", "`", "*", "**", "_", "~~",
    "[", "]", "(", ")", "![", "](", "[^a]", "[^a]: ", "[a]: ", "<", ">", "<!--",
    "-->", "<div>", "</p>", "<script>", "|", "| - |", "\\", "&", "&amp;", "&#10;", "&#xE000;", ";",
    "{", "}", "{#a}", "http://a.org", "javascript:x", ":", "!", "\u{E000}", "\u{E008}", "\0", "\u{202E}", "\u{A0}",
    "é", "ก", "  \n", "\r", "“", "1. ", "<a@b.c>", "\u{B}", "\u{C}", "$", "~", "^",
];

#[rustfmt::skip]
const PIECES_OF_NOTES: &[&str] = &[
    "a", "b ", "\n", "\n", "\n\n", "\n\n", "\n\n", "    ", "- ", "> ", "1. ", "# ", "*", "`c` ", "| - |\n", "| ", "```\n",
    "[^1]", "[^1]: ", "[^2]", "[^2]: ", "[^2]: ", "[^x]", "[^X]: ", "[^y]: ", "[^y]", "![", "](/p)", "<b>", "!",
];

/// Asserts that all formats of a report with two narratives say the same, also in their notes.
fn check_formats(text: &str) {
    let [first, second] = ["k", "l"].map(|footnote_key| clean(text, Options { footnote_key }));
    let marked = format!(
        "# T\n\n{first}\n## {}A\n\n{second}",
        crate::mark::anchor("a")
    );
    let mut document = Document::parse(&marked, Labels::default()).unwrap();
    let markdown = readback::markdown(&document.to_markdown());
    let html = readback::html(&readback::tests::page(&mut document));
    assert_eq!(
        readback::differences(&markdown, &html),
        [],
        "{text:?}\n{marked}"
    );
}

/// Texts that look like Markdown more often than chance would have it.
pub(crate) fn markdown() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "a ", "word", "Thai ก็ ", "é", "7 ", "12", ". ", ", ", ": ", " (b) ", "a-b ", "%", "a & b", "*word* ",
    " **two words**", "\n", "\nB", "x\n\ny", ".\n\n- ", ".\n- ", "\u{A0}", "–", "“x” ",
];

#[rustfmt::skip]
const SIGNS: &[&str] = &[
    " ", "\n\n", ".", ":", "- ", "-", ")", "'", "\"", "/", "+", "!", "?", "&", ";", "*", " *", "* ", "**", " **",
    "** ", "\u{301}", "\u{2028}", "=", "~", "_", "|", "\t", "#", "[", "<",
];

/// Texts that are ordinary more often than chance would have it.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        7 => prop::sample::select(WORDS),
        1 => prop::sample::select(SIGNS),
    ];
    prop::collection::vec(piece, 1..10).prop_map(|pieces| format!("A{}.", pieces.concat()))
}

/// Asserts that the fast path cleans an ordinary narrative as reading it does.
fn check_ordinary(text: &str) {
    if let Some(at_a_glance) = ordinary::cleaned(text) {
        assert_eq!(at_a_glance, cleaned(text, KEY), "{text:?}");
    }
}

#[test]
fn ordinary_narratives_are_cleaned_at_a_glance() {
    for text in [
        "The survey was repeated in 2032-06. Values come **every month**.\n\nThe *night shift* reads.\n",
        "Civic & Social (R/D), 32.4\u{A0}%",
        "ระบบน้ำ\nอีกบรรทัด",
        "Two follow:\n\n- 7 streets of the *north*\n- the mill quarter\n\nAll by 2033.\n",
    ] {
        assert!(ordinary::cleaned(text).is_some(), "{text}");
        check_ordinary(text);
    }
    for text in HOSTILE {
        check_ordinary(text);
    }
}

proptest! {
    #[test]
    fn a_glance_says_what_reading_says(text in words()) {
        check_ordinary(&text);
    }

    #[test]
    fn any_text_stays_in_its_place(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_markdown_stays_in_its_place(text in markdown()) {
        check(&text);
    }

    #[test]
    fn all_formats_have_the_same_notes(
        pieces in prop::collection::vec(prop::sample::select(PIECES_OF_NOTES), 0..20),
    ) {
        check_formats(&pieces.concat());
    }

    #[test]
    fn cleaning_twice_keeps_it_in_its_place(text in markdown()) {
        check(&clean(&text, KEY));
    }
}
