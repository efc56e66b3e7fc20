//! Tests of the tree.

use super::*;
use crate::mark::{anchor, caption, figure, reference};
use crate::{Document, Labels};

fn tree(marked: &str) -> Tree {
    Document::parse(marked, Labels::default()).unwrap().tree()
}

fn text(text: &str) -> Inline {
    Inline::Text { text: text.into() }
}

fn paragraph(text: Vec<Inline>) -> Block {
    Block::Paragraph { text }
}

#[test]
fn marks_become_what_they_stand_for() {
    let marked = format!(
        "# T\n\n## {}S *s*\n\nSee {}: {}.",
        anchor("s"),
        reference("s"),
        figure("p.total", "108")
    );
    let heading = Block::Heading {
        level: 2,
        id: "s".into(),
        number: Some("1".into()),
        text: vec![
            text("S "),
            Inline::Emphasis {
                text: vec![text("s")],
            },
        ],
    };
    let line = vec![
        text("See "),
        Inline::Reference {
            id: "s".into(),
            text: "Section 1".into(),
        },
        text(": "),
        Inline::Figure {
            id: "p.total".into(),
            text: "108".into(),
        },
        text("."),
    ];
    assert_eq!(tree(&marked).blocks, [heading, paragraph(line)]);
}

#[test]
fn a_table_carries_its_caption_and_its_section() {
    let marked = format!(
        "# T\n\n## {}S\n\n{}\n\n| a | b |\n| :-- | --: |\n| c | |\n",
        anchor("s"),
        caption(CaptionKind::Table, "t", "Words")
    );
    let blocks = tree(&marked).blocks;
    let [_, Block::Table(table)] = blocks.as_slice() else {
        panic!("{blocks:?}");
    };
    let caption = table.caption.as_ref().unwrap();
    assert_eq!((&*caption.id, &*caption.label), ("t", "Table 1"));
    assert_eq!(table.columns, [Alignment::Left, Alignment::Right]);
    assert_eq!(table.rows, [[vec![text("c")], vec![]]]);
}

#[test]
fn items_are_lines_where_nothing_sets_them_apart() {
    let blocks = tree("# T\n\n- a\n  - b\n- c\n\n3. d\n\n   e\n").blocks;
    let line = |of: &str| Block::Line {
        text: vec![text(of)],
    };
    let inner = Block::List {
        first: None,
        items: vec![vec![line("b")]],
    };
    let expected = [
        Block::List {
            first: None,
            items: vec![vec![line("a"), inner], vec![line("c")]],
        },
        Block::List {
            first: Some(3),
            items: vec![vec![paragraph(vec![text("d")]), paragraph(vec![text("e")])]],
        },
    ];
    assert_eq!(blocks, expected);
}

#[test]
fn what_is_not_safe_to_follow_is_text() {
    let blocks = tree("# T\n\n[a [b](https://b.example)](javascript:x)").blocks;
    let link = Inline::Link {
        address: "https://b.example".into(),
        text: vec![text("b")],
    };
    let shown = format!("{blocks:?}");
    assert!(shown.contains(&format!("{link:?}")), "{shown}");
    assert!(!shown.contains("javascript:x\""), "{shown}");
}

#[test]
fn notes_are_taken_out_of_the_text_and_counted() {
    let tree = tree("# T\n\na[^n] b[^n]\n\n[^n]: N\n");
    let [note] = tree.notes.as_slice() else {
        panic!("{tree:?}");
    };
    assert_eq!((note.number, note.reference_count), (1, 2));
    assert_eq!(note.blocks, [paragraph(vec![text("N")])]);
    assert_eq!(tree.blocks.len(), 1);
}
