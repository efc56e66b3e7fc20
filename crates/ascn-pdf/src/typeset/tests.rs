//! Every script of the region is set; nothing of a document is read as code; everything that a
//! reader who cannot see needs is there.

use ascn_export::{CaptionKind, Document, Labels, escape, mark};
use typst::foundations::{Content, NativeElement, StyleChain};
use typst::introspection::Tag;
use typst::layout::{Frame as Area, FrameItem};
use typst::model::{HeadingElem, TitleElem};
use typst::visualize::ImageElem;

use super::*;
use crate::{FrameDate, MissingGlyph};

/// A family, the language it is for, and words of it.
const SCRIPTS: [(&str, &str, &str); 7] = [
    ("Noto Sans Thai", "Thai", "มิเตอร์น้ำอัจฉริยะ"),
    ("Noto Sans Lao", "Lao", "ເຕືອນໄພນ້ຳຖ້ວມ"),
    ("Noto Sans Khmer", "Khmer", "ប្រព័ន្ធព្រមានទឹកជំនន់"),
    ("Noto Sans Myanmar", "Burmese", "ရေကြီးမှုသတိပေးစနစ်"),
    ("Noto Sans Tamil", "Tamil", "வெள்ள எச்சரிக்கை அமைப்பு"),
    ("Noto Sans Arabic", "Arabic", "کامڤوڠ ڤليتا ݢ ڽ ۏ چ"),
    ("Noto Sans SC", "Chinese", "洪水预警系统 洪水預警系統"),
];

fn frame() -> Frame {
    Frame {
        lang: "en".to_owned(),
        author: "Invented Secretariat".to_owned(),
        description: "An invented report".to_owned(),
        network: "Invented Network".to_owned(),
        as_of: "Data as of 30 September 2024".to_owned(),
        mark: "Draft.".to_owned(),
        date: FrameDate {
            year: 2024,
            month: 9,
            day: 30,
        },
        has_cover: true,
        contents: "Contents".to_owned(),
        exhibits: "Exhibits".to_owned(),
        page: "Page {page} of {pages}".to_owned(),
    }
}

/// Returns the document of a marked text; a heading without an anchor has its own text as one.
fn document(marked: &str) -> Document {
    let anchored = marked.lines().map(|line| match line.split_once("# ") {
        Some((level, text)) if level.starts_with('#') && text.is_ascii() => {
            format!("{level}# {}{text}\n", mark::anchor(&text.to_lowercase()))
        }
        _ => format!("{line}\n"),
    });
    let marked: String = anchored.collect();
    Document::parse(&marked, Labels::default()).unwrap()
}

fn pdf(marked: &str, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    typeset(&frame(), &document(marked).tree(), &[], fonts)
}

/// The content of the pages, in the order in which it is set.
#[derive(Default)]
struct Seen {
    text: String,
    headings: Vec<usize>,
    titles: usize,
    pictures: Vec<String>,
}

impl Seen {
    fn new(document: &mut Document) -> Self {
        let (tree, drawings) = (document.tree(), document.drawings());
        let pages = pages(&frame(), &tree, drawings, &Fonts::default()).unwrap();
        let mut seen = Self::default();
        for page in pages.pages() {
            seen.area(&page.frame);
        }
        seen
    }

    fn area(&mut self, area: &Area) {
        for (_, item) in area.items() {
            match item {
                FrameItem::Group(group) => self.area(&group.frame),
                FrameItem::Text(text) => self.text.push_str(&text.text),
                FrameItem::Tag(Tag::Start(content, _)) => self.content(content),
                FrameItem::Tag(Tag::End(..))
                | FrameItem::Shape(..)
                | FrameItem::Image(..)
                | FrameItem::Link(..) => {}
            }
        }
    }

    fn content(&mut self, content: &Content) {
        let styles = StyleChain::default();
        if let Some(heading) = content.to_packed::<HeadingElem>() {
            self.headings.push(heading.resolve_level(styles).get());
        }
        if let Some(image) = content.to_packed::<ImageElem>() {
            let alternative = image.alt.get_cloned(styles);
            self.pictures.push(alternative.unwrap().to_string());
        }
        self.titles += usize::from(content.elem() == TitleElem::ELEM);
    }
}

#[test]
fn every_script_of_the_region_is_set() {
    for (_, _, words) in SCRIPTS
        .into_iter()
        .chain([("", "", "Hệ thống cảnh báo ngập lụt")])
    {
        let marked = format!(
            "# {words}\n\n{words}\n\n## {}{words}\n\n**{words}** *{words}*\n\n{}\n\n| {words} |\n| :-- |\n| {words} |",
            mark::anchor("one"),
            mark::caption(CaptionKind::Table, "words", words),
        );
        let pdf = pdf(&marked, &Fonts::default());
        assert!(pdf.is_ok_and(|pdf| pdf.starts_with(b"%PDF-1.7")), "{words}");
    }
}

#[test]
fn without_its_font_every_character_of_a_script_is_named() {
    for (family, script, words) in SCRIPTS {
        let marked = format!("# Report\n\n{words}");
        let fonts = Fonts::default().without(family);
        let Err(PdfError::MissingGlyphs(missing)) = pdf(&marked, &fonts) else {
            panic!("{family} is not missed");
        };
        assert!(!missing.is_empty());
        for MissingGlyph(character) in &missing {
            assert!(words.contains(*character), "{character}");
        }
        let named = missing.iter().filter(|one| one.script() == Some(script));
        assert!(named.count() * 2 > missing.len(), "{family}: {missing:?}");
    }
}

#[test]
fn a_missing_character_is_named_by_its_number_and_script() {
    let error = pdf("# Report\n\n스", &Fonts::default()).unwrap_err();
    let expected = "no font of the program has: `스` (U+C2A4, Korean)";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn text_is_never_read_as_code() {
    let evil =
        r#"#evil(1) *x* $a$ #read("/etc/passwd") @label <one> `raw` = no heading \ // no comment"#;
    let mut escaped = Vec::new();
    escape::escape(evil, &mut escaped).unwrap();
    let escaped = String::from_utf8(escaped).unwrap();
    let marked = format!(
        "# Report\n\n## {}{escaped}\n\n{escaped}",
        mark::anchor("one")
    );
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let seen = Seen::new(&mut document(&marked));
    let count = squeezed(&seen.text).matches(&squeezed(evil)).count();
    assert_eq!(count, 3, "heading, contents, text: {}", seen.text);
}

#[test]
fn equal_documents_give_equal_bytes() {
    let caption = mark::caption(CaptionKind::Table, "numbers", "Numbers");
    let table = "| a | b |\n| :-- | --: |\n| x | 1 |";
    let marked =
        format!("# Report\n\n## One\n\nText.[^a]\n\n[^a]: A note.\n\n{caption}\n\n{table}");
    let first = pdf(&marked, &Fonts::default()).unwrap();
    assert!(first == pdf(&marked, &Fonts::default()).unwrap());
}

#[test]
fn the_title_is_above_all_headings_and_no_level_is_left_out() {
    let marked = "# Report\n\n## One\n\n### Two\n\n#### Three\n\n##### Four\n\n## Five";
    let seen = Seen::new(&mut document(marked));
    assert_eq!(seen.titles, 1);
    // The contents have a heading of their own.
    assert_eq!(seen.headings, [1, 1, 2, 3, 4, 1]);
}

#[test]
fn a_drawing_is_told_to_who_cannot_see_it() {
    let marked = format!(
        "# Report\n\n## One\n\n{} tells.\n\n{}\n\n| a |\n| :-- |\n| x |",
        mark::reference("size"),
        mark::caption(CaptionKind::Exhibit, "size", "How large"),
    );
    let drawing = Drawing {
        exhibit: "size".to_owned(),
        description: "One bar.".to_owned(),
        svg: r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9"><rect width="50" height="9"/></svg>"#.to_owned(),
    };
    let mut document = document(&marked).with_drawings(vec![drawing]);
    let seen = Seen::new(&mut document);
    assert_eq!(seen.pictures, ["One bar."]);
    assert!(
        typeset(
            &frame(),
            &document.tree(),
            document.drawings(),
            &Fonts::default()
        )
        .is_ok()
    );
}

#[test]
fn a_short_document_has_neither_cover_nor_contents() {
    let mut frame = frame();
    frame.has_cover = false;
    let tree = document("# Note\n\nText.\n\n## One\n\nText.").tree();
    let pages = pages(&frame, &tree, &[], &Fonts::default()).unwrap();
    assert_eq!(pages.pages().len(), 1);
}
