//! Characters that no text of a submission may contain.

use std::borrow::Cow;
use std::ops::Range;

use ascn_diagnostic::{Fault, Faults, FileLocation, Source, lines_with_offsets};

use crate::limit::{self, LINE_BYTES};
use crate::rule::FORBIDDEN_CHARACTER;

/// Reports each forbidden character. Returns the text with those replaced that would end or confuse
/// its reading; every other byte keeps its place. `None` if the text must not be read, because of a
/// line that is too long or too many faults.
pub(super) fn checked<'a>(source: &'a Source, faults: &mut Faults) -> Option<Cow<'a, str>> {
    let text = source.text();
    if let Some(fault) = too_long(source) {
        faults.push(fault);
        return None;
    }
    let mut has_control = false;
    for (start, character) in unusual(text).filter(|(_, c)| is_forbidden(*c)) {
        has_control |= is_control(character);
        let range = start..start + character.len_utf8();
        let fault = fault(source, range, character, "stands here")
            .help("delete it; it may have come along when the text was copied from elsewhere");
        faults.push(fault);
        if faults.has_dropped() {
            return None;
        }
    }
    for range in piles(text) {
        faults.push(of_pile(source, range));
    }
    Some(if has_control {
        Cow::Owned(text.replace(is_control, " "))
    } else {
        Cow::Borrowed(text)
    })
}

/// Returns the characters of a text that are not printable ASCII or white space, with their places.
///
/// Most texts have few of them, so the search skips whole pieces of plain bytes.
pub(super) fn unusual(text: &str) -> impl Iterator<Item = (usize, char)> {
    let pieces = (0..).step_by(PIECE).zip(text.as_bytes().chunks(PIECE));
    let pieces =
        pieces.filter(|(_, piece)| !piece.iter().fold(true, |all, one| all & is_plain(*one)));
    let places = pieces.flat_map(|(start, piece)| (start..).zip(piece));
    let places = places.filter(|(_, byte)| !is_plain(**byte));
    // The second and later bytes of a character are no place of a character.
    places.filter_map(|(at, _)| Some((at, text.get(at..)?.chars().next()?)))
}

/// The number of bytes that are looked at together.
const PIECE: usize = 64;

/// Whether a byte is an allowed character by itself.
#[inline]
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')
}

/// Reports the first line that is too long.
fn too_long(source: &Source) -> Option<Fault> {
    let text = source.text();
    if text.len() <= LINE_BYTES {
        return None;
    }
    let (start, line) = lines_with_offsets(text).find(|(_, line)| line.len() > LINE_BYTES)?;
    let (location, bytes) = (FileLocation::bytes(source.name(), start..start), line.len());
    let message = format!("a line has {bytes} bytes, and it may have {LINE_BYTES}");
    let help = "begin a new line for each entry; write a long text behind `|`";
    Some(limit::fault(location, message, help))
}

/// Reports a forbidden character that a quoted text escapes, such as `"\\u202E"`.
pub(super) fn check_escaped(
    source: &Source,
    range: &Range<usize>,
    text: &str,
    faults: &mut Faults,
) {
    // Unescaped characters were reported by `checked`.
    let written = source.text().get(range.clone()).unwrap_or_default();
    if !piles(text).is_empty() && piles(written).is_empty() {
        faults.push(of_pile(source, range.clone()));
    }
    let Some(character) = text.chars().find(|c| is_forbidden(*c)) else {
        return;
    };
    if !written.contains(is_forbidden) {
        let fault = fault(source, range.clone(), character, "is spelled here");
        faults.push(fault.help("delete the `\\` and the letters and digits after it"));
    }
}

fn fault(source: &Source, range: Range<usize>, character: char, how: &str) -> Fault {
    let code = u32::from(character);
    let message = format!("the invisible character U+{code:04X} {how}");
    let location = FileLocation::bytes(source.name(), range);
    Fault::new(&FORBIDDEN_CHARACTER, location, message).label("delete it")
}

/// The most accents on one letter: Vietnamese has two; Khmer and Burmese, six on a syllable.
const ACCENTS: usize = 10;

/// Returns the places with so many accents on one letter that they cover other lines.
fn piles(text: &str) -> Vec<Range<usize>> {
    // Most texts are ASCII and have no accents.
    if text.is_ascii() {
        return Vec::new();
    }
    let mut runs: Vec<(Range<usize>, usize)> = Vec::new();
    for (at, accent) in unusual(text).filter(|(_, c)| is_accent(*c)) {
        let end = at + accent.len_utf8();
        match runs.last_mut() {
            Some((run, count)) if run.end == at => (run.end, *count) = (end, *count + 1),
            Some(_) | None => runs.push((at..end, 1)),
        }
    }
    runs.retain(|(_, count)| *count > ACCENTS);
    runs.into_iter().map(|(run, _)| run).collect()
}

fn of_pile(source: &Source, range: Range<usize>) -> Fault {
    let message = "more accents stand on one letter than any language writes";
    let location = FileLocation::bytes(source.name(), range);
    let fault = Fault::new(&FORBIDDEN_CHARACTER, location, message).label("accents on one letter");
    fault.help("delete them; keep those that the word is written with")
}

/// Whether a character is set above or below the letter before it: accents for every script, and
/// the signs of Thai, Lao, Burmese, Khmer and Arabic.
fn is_accent(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{64B}'..='\u{65F}'
        | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}'
        | '\u{EB1}' | '\u{EB4}'..='\u{EBC}' | '\u{EC8}'..='\u{ECE}'
        | '\u{102B}'..='\u{103E}' | '\u{17B6}'..='\u{17D3}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{FE20}'..='\u{FE2F}')
}

/// The forbidden characters as a class of a regular expression, for editors; without those beyond
/// U+FFFF, which not every editor can express.
pub(crate) const FORBIDDEN: &str = concat!(
    r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f",
    r"\u202a-\u202e\u2066-\u206f\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
);

/// Whether a character is allowed in no text and no name: control characters; characters that turn
/// the direction of writing; private characters, which the report uses as its own marks; letters
/// that are never shown, which can hide words in a text; and noncharacters.
pub fn is_forbidden(character: char) -> bool {
    is_control(character)
        || matches!(character,
            '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}'
            | '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
            | '\u{F0000}'..='\u{10FFFF}')
        || u32::from(character) & 0xFFFE == 0xFFFE
}

fn is_control(character: char) -> bool {
    character.is_ascii_control() && !matches!(character, '\t' | '\n' | '\r')
}
