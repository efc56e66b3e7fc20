//! The marks: private-use characters that say what a piece of Markdown is.
//!
//! | character | mark | shape |
//! | --- | --- | --- |
//! | U+E000 | figure | U+E000 *id* U+E008 *digits* U+E009 |
//! | U+E001 | anchor of a heading | U+E001 *id* U+E008, then the heading's text |
//! | U+E002 | anchor of an appendix | U+E002 *id* U+E008, then the heading's text |
//! | U+E003 | reference | U+E003 *id* U+E008 |
//! | U+E004 | caption of an exhibit | U+E004 *id* U+E008, then the caption's text |
//! | U+E005 | caption of a table | U+E005 *id* U+E008, then the caption's text |
//! | U+E006 | template and line | U+E006 *template*:*line* U+E008, then what that line wrote |
//! | U+E007 | subject of a text | U+E007 *id* U+E008, the text, U+E007 U+E008 |
//!
//! The last two are made only for readers who ask where a paragraph comes from. They are allowed
//! anywhere, and are removed before the text is read.
//!
//! The block U+E000 to U+E00F is reserved. Markdown treats these characters as letters, so a mark
//! stays in one piece in table cells, in headings and inside emphasis. An id consists of ASCII
//! letters and digits, `.`, `-` and `_`, and begins with a letter or a digit; [`Document::parse`]
//! refuses any other.
//!
//! [`Document::parse`]: crate::Document::parse

use crate::CaptionKind;
use crate::character::{self, REPLACEMENT};
use crate::escape::escaped;

pub(crate) const FIGURE: char = '\u{E000}';
pub(crate) const ANCHOR: char = '\u{E001}';
pub(crate) const APPENDIX: char = '\u{E002}';
pub(crate) const REFERENCE: char = '\u{E003}';
pub(crate) const EXHIBIT: char = '\u{E004}';
pub(crate) const TABLE: char = '\u{E005}';
pub(crate) const TEMPLATE_LINE: char = '\u{E006}';
pub(crate) const ABOUT: char = '\u{E007}';
pub(crate) const ID_END: char = '\u{E008}';
pub(crate) const FIGURE_END: char = '\u{E009}';

/// Whether a character is reserved for marks, and so not allowed in any input.
pub fn is_mark(character: char) -> bool {
    ('\u{E000}'..='\u{E00F}').contains(&character)
}

/// Returns the position of the first mark character in a text.
///
/// Most texts have none; all of them begin with the same byte, so no decoding is needed to see
/// that.
pub(crate) fn find(text: &str) -> Option<usize> {
    const FIRST_BYTE: u8 = 0xEE;
    if !text.as_bytes().contains(&FIRST_BYTE) {
        return None;
    }
    let first = text.bytes().position(|byte| byte == FIRST_BYTE)?;
    let after = text.get(first..)?;
    after.find(is_mark).map(|start| first + start)
}

/// Returns how many characters of a text begin a mark.
pub(crate) fn opening_count(text: &str) -> usize {
    let is_opening = |bytes: &&[u8]| matches!(bytes, [0xEE, 0x80, 0x80..=0x85]);
    let windows = text.as_bytes().windows(FIGURE.len_utf8());
    windows.filter(is_opening).count()
}

/// Whether a character begins a mark.
pub(crate) fn is_opening(character: char) -> bool {
    (FIGURE..=TABLE).contains(&character)
}

/// Marks the printed text of a figure with the figure's id.
///
/// The text is plain and is escaped here.
///
/// # Examples
/// ```
/// use ascn_export::mark;
///
/// assert_eq!(mark::figure("projects.total", "108"), "\u{E000}projects.total\u{E008}108\u{E009}");
/// ```
pub fn figure(id: &str, text: &str) -> String {
    format!("{}{}{FIGURE_END}", with_id(FIGURE, id), escaped(text))
}

/// Returns the id of the figure if the text is exactly one mark of [`figure()`].
pub fn figure_in(text: &str) -> Option<&str> {
    let inside = text.strip_prefix(FIGURE)?.strip_suffix(FIGURE_END)?;
    let (id, printed) = inside.split_once(ID_END)?;
    (!id.contains(is_mark) && !printed.contains(is_mark)).then_some(id)
}

/// Marks a heading with its id, at the very start of the heading's text.
pub fn anchor(id: &str) -> String {
    with_id(ANCHOR, id)
}

/// Marks a heading of level 2 as an appendix with its id, in place of [`anchor`].
pub fn appendix(id: &str) -> String {
    with_id(APPENDIX, id)
}

/// Marks a caption: a paragraph of its own, directly before its table.
///
/// The text is inline Markdown and may contain figures and references; values in it must be
/// escaped.
pub fn caption(kind: CaptionKind, id: &str, text: &str) -> String {
    let opening = match kind {
        CaptionKind::Exhibit => EXHIBIT,
        CaptionKind::Table => TABLE,
    };
    with_id(opening, id) + &text.trim().replace(['\n', '\r'], " ")
}

/// Marks where the number of the heading, exhibit or table with this id is printed.
pub fn reference(id: &str) -> String {
    with_id(REFERENCE, id)
}

/// Marks which line of which template wrote the text that follows: `sections/scope.md:12`.
pub fn template_line(place: &str) -> String {
    with_id(TEMPLATE_LINE, place)
}

/// Marks a text with its subject.
pub fn about(subject: &str, text: &str) -> String {
    let (start, end) = (with_id(ABOUT, subject), with_id(ABOUT, ""));
    format!("{start}{text}{end}")
}

/// Returns a marked text with its marks as words, such as `⟨figure projects.total⟩12⟨/⟩`, for
/// people who read what a template writes.
///
/// # Examples
/// ```
/// use ascn_export::mark;
///
/// let marked = format!("{} projects", mark::figure("projects.total", "12"));
/// assert_eq!(mark::readable(&marked), "⟨figure projects.total⟩12⟨/⟩ projects");
/// ```
pub fn readable(marked: &str) -> String {
    let mut shown = String::with_capacity(marked.len());
    for character in marked.chars() {
        match character {
            FIGURE => shown.push_str("⟨figure "),
            ANCHOR => shown.push_str("⟨anchor "),
            APPENDIX => shown.push_str("⟨appendix "),
            REFERENCE => shown.push_str("⟨ref "),
            EXHIBIT => shown.push_str("⟨exhibit "),
            TABLE => shown.push_str("⟨table "),
            TEMPLATE_LINE => shown.push_str("⟨line "),
            ABOUT => shown.push_str("⟨about "),
            ID_END => shown.push('⟩'),
            FIGURE_END => shown.push_str("⟨/⟩"),
            other => shown.push(other),
        }
    }
    shown
}

/// Whether an id is allowed in marks.
pub(crate) fn is_id(id: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    id.starts_with(|c: char| c.is_ascii_alphanumeric()) && id.chars().all(is_inner)
}

fn with_id(opening: char, id: &str) -> String {
    let id = character::on_one_line(id);
    let id = id.replace(is_mark, REPLACEMENT.encode_utf8(&mut [0; 4]));
    format!("{opening}{id}{ID_END}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_dotted_words() {
        assert!(is_id("projects.focus-area.civic-social.share"));
        assert!(is_id("projects.country.TH"));
        for bad in ["", ".a", "a b", "a\"b", "é", "a:b"] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn a_caption_is_one_line() {
        assert_eq!(
            caption(CaptionKind::Table, "t", "a\nb\n"),
            "\u{E005}t\u{E008}a b"
        );
    }

    #[test]
    fn openings_are_counted_by_their_bytes() {
        let text = format!(
            "é{}{}\u{E006}\u{E00F}\u{E040}",
            figure("a", "1"),
            reference("b")
        );
        assert_eq!(opening_count(&text), text.matches(is_opening).count());
        assert_eq!(opening_count(&text), 2);
    }

    #[test]
    fn every_mark_is_in_the_reserved_block() {
        let all = [
            figure("a", "1"),
            anchor("a"),
            appendix("a"),
            reference("a"),
            caption(CaptionKind::Exhibit, "a", "1"),
        ];
        for mark in all {
            assert!(
                mark.chars()
                    .all(|c| is_mark(c) || c.is_ascii_alphanumeric())
            );
        }
    }
}
