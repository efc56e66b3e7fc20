//! Characters that no text of a submission may hold.

use std::borrow::Cow;

use ascn_diagnostic::{At, Fault, Faults, Source, Spot};

use crate::rule::FORBIDDEN_CHARACTER;

/// Tells each forbidden character, and returns the text with those replaced that would end or
/// confuse its reading; every other byte stays where it is.
pub(super) fn checked<'a>(source: &'a Source, faults: &mut Faults) -> Cow<'a, str> {
    let text = source.text();
    for (start, character) in text.char_indices().filter(|(_, c)| is_forbidden(*c)) {
        let range = start..start + character.len_utf8();
        let spot = Spot {
            file: source.name().clone(),
            at: At::Bytes(range),
        };
        let message = format!(
            "the invisible character U+{:04X} stands here",
            u32::from(character)
        );
        let fault = Fault::new(&FORBIDDEN_CHARACTER, spot, message)
            .label("delete it")
            .mend("delete it; it may have come along when the text was copied from elsewhere");
        faults.push(fault);
    }
    if text.contains(is_control) {
        Cow::Owned(text.replace(is_control, " "))
    } else {
        Cow::Borrowed(text)
    }
}

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

fn is_control(character: char) -> bool {
    character.is_ascii_control() && !matches!(character, '\t' | '\n' | '\r')
}
