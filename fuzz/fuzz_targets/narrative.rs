//! Any text as a narrative: the result stays in its place and contains nothing that a browser would
//! run.

#![no_main]

use ascn_export::narrative::{Options, clean};
use ascn_export::{CaptionKind, Document, Labels, mark};
use html5gum::{Token, Tokenizer};
use libfuzzer_sys::fuzz_target;

/// The elements that the document around the narrative has, and those that Markdown can make.
const ELEMENTS: [&str; 27] = [
    "a",
    "blockquote",
    "br",
    "caption",
    "code",
    "del",
    "div",
    "em",
    "h2",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "data",
];

/// The attributes that they may have.
const ATTRIBUTES: [&str; 11] = [
    "aria-label",
    "aria-labelledby",
    "class",
    "href",
    "id",
    "role",
    "scope",
    "start",
    "tabindex",
    "title",
    "value",
];

fuzz_target!(|text: &str| {
    let cleaned = clean(
        text,
        Options {
            footnote_key: "key",
        },
    );
    assert!(cleaned.ends_with('\n'));
    let after = mark::anchor("after");
    let caption = mark::caption(CaptionKind::Table, "table", "Table");
    let around = format!(
        "# T\n\nbefore\n\n{cleaned}\n## {after}after\n\n{caption}\n\n| a |\n| - |\n| b |\n"
    );
    let mut document =
        Document::parse(&around, Labels::default()).expect("the outline is as it was");
    assert!(
        document.figures().is_empty(),
        "a narrative has made a figure"
    );
    let html = document.to_html();
    assert_eq!(
        (html.title.as_str(), html.body.contains("\0")),
        ("T", false)
    );
    // Cleaning a clean text also keeps it in its place.
    assert!(
        Document::parse(
            &format!(
                "# T\n\n{}",
                clean(
                    &cleaned,
                    Options {
                        footnote_key: "key"
                    }
                )
            ),
            Labels::default()
        )
        .is_ok()
    );
    inert(&html.body);
});

/// Asserts that a browser would run and load nothing, and find one heading and one table: those
/// behind the narrative.
fn inert(html: &str) {
    let (mut headings, mut tables) = (0, 0);
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name);
                assert!(ELEMENTS.contains(&name.as_ref()), "<{name}> in {html}");
                headings += usize::from(name == "h2");
                tables += usize::from(name == "table");
                for (attribute, value) in &tag.attributes {
                    let (attribute, value) = (
                        String::from_utf8_lossy(attribute),
                        String::from_utf8_lossy(value),
                    );
                    assert!(
                        ATTRIBUTES.contains(&attribute.as_ref()),
                        "{attribute} in {html}"
                    );
                    let schemes = ["#", "http://", "https://", "mailto:"];
                    let is_safe = schemes
                        .iter()
                        .any(|scheme| value.to_ascii_lowercase().starts_with(scheme));
                    assert!(attribute != "href" || is_safe, "a link to {value}");
                }
            }
            Token::Comment(_) | Token::Doctype(_) => panic!("a comment in {html}"),
            Token::EndTag(_) | Token::String(_) | Token::Error(_) => {}
        }
    }
    assert_eq!((headings, tables), (1, 1), "{html}");
}
