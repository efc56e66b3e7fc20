//! Characters that no text of a submission may hold.

use std::borrow::Cow;
use std::ops::Range;

use ascn_diagnostic::{At, Fault, Faults, Source, Spot};

use crate::rule::FORBIDDEN_CHARACTER;

/// Tells each forbidden character, and returns the text with those replaced that would end or
/// confuse its reading; every other byte stays where it is.
pub(super) fn checked<'a>(source: &'a Source, faults: &mut Faults) -> Cow<'a, str> {
    let text = source.text();
    if text.bytes().all(is_plain) {
        return Cow::Borrowed(text);
    }
    for (start, character) in text.char_indices().filter(|(_, c)| is_forbidden(*c)) {
        let range = start..start + character.len_utf8();
        let fault = fault(source, range, character, "stands here")
            .mend("delete it; it may have come along when the text was copied from elsewhere");
        faults.push(fault);
    }
    if text.contains(is_control) {
        Cow::Owned(text.replace(is_control, " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// Tells a forbidden character that a text between quotes spells, such as `"\\u202E"`.
pub(super) fn check_escaped(
    source: &Source,
    range: &Range<usize>,
    text: &str,
    faults: &mut Faults,
) {
    let Some(character) = text.chars().find(|c| is_forbidden(*c)) else {
        return;
    };
    // One that stands there as itself was told by `checked`.
    let written = source.text().get(range.clone()).unwrap_or_default();
    if !written.contains(is_forbidden) {
        let fault = fault(source, range.clone(), character, "is spelled here");
        faults.push(fault.mend("delete the `\\` and the letters and digits after it"));
    }
}

fn fault(source: &Source, range: Range<usize>, character: char, how: &str) -> Fault {
    let spot = Spot {
        file: source.name().clone(),
        at: At::Bytes(range),
    };
    let message = format!(
        "the invisible character U+{:04X} {how}",
        u32::from(character)
    );
    Fault::new(&FORBIDDEN_CHARACTER, spot, message).label("delete it")
}

/// The forbidden characters as a class of a regular expression, for editors; the private ones beyond
/// U+FFFF are left out, because not every editor can name them.
pub(crate) const FORBIDDEN: &str = concat!(
    r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f",
    r"\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufeff"
);

/// Control characters, characters that turn the direction of writing, and private characters,
/// which the report uses as its own marks.
fn is_forbidden(character: char) -> bool {
    is_control(character)
        || matches!(character,
            '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{E000}'..='\u{F8FF}' | '\u{FEFF}'
            | '\u{F0000}'..='\u{10FFFF}')
}

/// Whether a byte is a character by itself, and an allowed one: most texts have no others.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')
}

fn is_control(character: char) -> bool {
    character.is_ascii_control() && !matches!(character, '\t' | '\n' | '\r')
}
