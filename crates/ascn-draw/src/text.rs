//! How much room words need, and which words can be drawn.
//!
//! The widths are those of Noto Sans. If a reader's machine does not have it, another font is a
//! little wider, so all widths are measured with a tenth to spare.

use crate::Length;

/// The widths of the characters from space to `~`, in thousandths of the size.
const WIDTHS: [u16; 95] = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
    519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
    566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
    258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];

/// The assumed width of any other letter.
const OTHER: u16 = 660;

/// The sign for text that was cut off.
const ELLIPSIS: &str = "…";

/// Returns the width of a text at the size of all text, with a tenth to spare.
pub fn width(text: &str) -> Length {
    let thousandths: u32 = text.chars().map(width_of).map(u32::from).sum();
    // 14 units × 1.1, in tenths of a unit.
    let tenths = thousandths.saturating_mul(154).div_ceil(1000);
    Length::tenths(i32::try_from(tenths).unwrap_or(i32::MAX))
}

fn width_of(character: char) -> u16 {
    let position = u32::from(character).checked_sub(u32::from(' '));
    let position = position.and_then(|one| usize::try_from(one).ok());
    let known = position.and_then(|position| WIDTHS.get(position));
    match character {
        '\u{A0}' => 260,
        '\u{300}'..='\u{36F}' => 0,
        _ => known.copied().unwrap_or(OTHER),
    }
}

/// Returns the name if it can be drawn, and otherwise the Latin name given for it.
///
/// Shaping every script is left to the page and the document: the table beside a drawing has the
/// name as it is written.
///
/// # Examples
/// ```
/// use ascn_draw::text::latin;
///
/// assert_eq!(latin("Đà Nẵng", "da-nang"), "Đà Nẵng");
/// assert_eq!(latin("ภูเก็ต", "phuket"), "phuket");
/// ```
pub fn latin<'a>(name: &'a str, instead: &'a str) -> &'a str {
    if name.chars().all(is_drawable) {
        name
    } else {
        instead
    }
}

/// Replaces characters that cannot be drawn: a last resort, after [`latin`].
pub(crate) fn drawable(text: &str) -> String {
    let drawn = |c| if is_drawable(c) { c } else { '?' };
    text.chars().map(drawn).collect()
}

/// Whether a character is a Latin letter, a digit, or punctuation between them.
fn is_drawable(character: char) -> bool {
    matches!(character,
        ' '..='~' | '\u{A0}'..='\u{24F}' | '\u{300}'..='\u{36F}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{2010}'..='\u{2015}' | '\u{2018}'..='\u{201F}' | '\u{2026}' | '\u{202F}' | '\u{2212}')
}

/// Returns the text, or as much of it as there is room for.
pub(crate) fn shortened(text: &str, room: Length) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while width(&kept) + width(ELLIPSIS) > room && kept.pop().is_some() {}
    format!("{}{ELLIPSIS}", kept.trim_end())
}

/// Returns the text on at most two lines; what does not fit is cut off.
pub(crate) fn on_two_lines(text: &str, room: Length) -> Vec<String> {
    if width(text) <= room {
        return vec![text.to_owned()];
    }
    let breaks = text.match_indices(' ').map(|(at, _)| text.split_at(at));
    let mut fitting = breaks.filter(|(first, _)| width(first) <= room);
    match fitting.next_back() {
        Some((first, rest)) => vec![first.to_owned(), shortened(rest.trim_start(), room)],
        None => vec![shortened(text, room)],
    }
}

/// Returns the room that the widest of the texts needs, up to a limit.
pub(crate) fn room_for<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, most: Length) -> Length {
    let widest = texts.into_iter().map(|text| width(text.as_ref())).max();
    widest.unwrap_or_default().min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_off_visibly() {
        let room = Length::units(60);
        let cut = shortened("Bandar Seri Begawan", room);
        assert!(cut.ends_with('…') && width(&cut) <= room, "{cut}");
        assert_eq!(shortened("Ha Noi", room), "Ha Noi");
    }

    #[test]
    fn two_lines_break_between_words() {
        let lines = on_two_lines("Listed for the first time", Length::units(110));
        assert_eq!(lines, ["Listed for the", "first time"]);
        assert_eq!(
            on_two_lines("Supercalifragilistic", Length::units(60)).len(),
            1
        );
    }

    #[test]
    fn letters_of_other_scripts_are_not_drawn() {
        assert_eq!(latin("မန္တလေး", "mandalay"), "mandalay");
        assert_eq!(latin("São – “a”", "x"), "São – “a”");
        assert_eq!(drawable("a■ဘ"), "a??");
    }
}
