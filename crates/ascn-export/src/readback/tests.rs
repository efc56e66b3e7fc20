//! Tests of reading back.

use super::*;
use crate::mark::{anchor, caption, figure, reference};
use crate::{CaptionKind, Document, Drawing, Labels};

fn sample() -> Document {
    let marked = format!(
        "# *T*itle\n\nAs\nof {}.[^n]\n\n## {}Text\n\n1. a *b*\n   - c\n2. d\n\n       e  f\n\n> g\n\n\
         {}\n\n| A | B |\n| - | -: |\n| x\\|y | {} |\n| z | |\n\n[^n]: Note {}.\n\n    More.\n",
        reference("exhibit-a"),
        anchor("text"),
        caption(CaptionKind::Exhibit, "exhibit-a", "Cap & *tion*"),
        figure("p.total", "1,108\u{A0}%"),
        figure("p.more", "2"),
    );
    Document::parse(&marked, Labels::default()).unwrap()
}

fn drawing() -> Drawing {
    Drawing {
        exhibit: "exhibit-a".into(),
        description: String::new(),
        svg: "<svg><title>No part</title><text>7</text></svg>".into(),
    }
}

/// Returns a document as a page with something around it.
pub(crate) fn page(document: &mut Document) -> String {
    let html = document.to_html();
    format!(
        "<!doctype html><title>T</title><nav>{}</nav><h1>{}</h1><p>aside</p><main>{}</main><p>after",
        html.contents, html.title, html.body
    )
}

fn text(text: &str) -> Part {
    Part::Text(text.into())
}

fn row(cells: [&str; 2]) -> Part {
    Part::Row(cells.map(str::to_owned).to_vec())
}

#[test]
fn the_canonical_text_is_read_as_its_readers_read_it() {
    let read = markdown(&sample().to_markdown());
    let expected = [
        Part::Heading("Title".into()),
        text("As of Exhibit 1.1"),
        Part::Heading("1 Text".into()),
        text("a b"),
        text("c"),
        text("d"),
        text("e f"),
        text("g"),
        Part::Caption("Exhibit 1. Cap & tion".into()),
        row(["A", "B"]),
        row(["x|y", "1,108\u{A0}%"]),
        row(["z", ""]),
        Part::Note("Note 2.".into()),
        Part::Note("More.".into()),
    ];
    assert_eq!(read.parts, expected);
    assert_eq!(read.figures, []);
}

#[test]
fn notes_are_read_in_the_order_of_their_numbers() {
    let marked = "# T\n\n- a[^two] b[^one]\n  [^one]: 1\n\n[^two]: 2\n\n    2";
    let mut document = Document::parse(marked, Labels::default()).unwrap();
    let read = markdown(&document.to_markdown());
    let note = |text: &str| Part::Note(text.into());
    let expected = [
        Part::Heading("T".into()),
        text("a1 b2"),
        note("2"),
        note("2"),
        note("1"),
    ];
    assert_eq!(read.parts, expected);
    assert_eq!(differences(&read, &html(&page(&mut document))), []);
}

#[test]
fn the_page_says_the_same_with_and_without_a_drawing() {
    let mut document = sample();
    let canonical = markdown(&document.to_markdown());
    let plain = html(&page(&mut document));
    assert_eq!(differences(&canonical, &plain), []);
    let mut drawn = document.with_drawings(vec![drawing()]);
    assert_eq!(differences(&canonical, &html(&page(&mut drawn))), []);
}

#[test]
fn the_page_names_its_figures() {
    let read = html(&page(&mut sample()));
    let figures: Vec<_> = read
        .figures
        .iter()
        .map(|one| (&*one.id, &*one.text, &*one.under))
        .collect();
    let expected = [
        ("p.total", "1,108\u{A0}%", "1 Text"),
        ("p.more", "2", "1 Text"),
    ];
    assert_eq!(figures, expected);
}

#[test]
fn a_change_in_one_format_is_told_with_its_heading() {
    let mut document = sample();
    let markdown = markdown(&document.to_markdown());
    let page = page(&mut document);
    let changes = [
        ("1,108\u{A0}%</data>", "1,109\u{A0}%</data>"),
        ("<h2 id=\"text\"><span class=\"number\">1</span>", "<h2>"),
        ("Cap &amp;", "Cap"),
        ("<p>d", "<p>"),
        ("Note <", "Not <"),
    ];
    for (from, to) in changes {
        let edited = page.replacen(from, to, 1);
        assert_ne!(edited, page, "{from}");
        let found = differences(&markdown, &html(&edited));
        assert_eq!(found.len(), 1, "{from}: {found:?}");
    }
    let edited = page.replacen("<td class=\"number\"><data", "<td><b>9</b><data", 1);
    let found = differences(&markdown, &html(&edited));
    let expected = Difference {
        under: "1 Text".into(),
        first: vec![row(["x|y", "1,108\u{A0}%"])],
        second: vec![row(["x|y", "91,108\u{A0}%"])],
    };
    assert_eq!(found, [expected]);
}
