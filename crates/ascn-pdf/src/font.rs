//! The fonts of the program.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};

/// The fonts of the program, in the order in which they are asked for a character: those of single
/// scripts before those of signs, and Chinese last, because its font has signs of its own.
const EMBEDDED: [&[u8]; 21] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../fonts/NotoSans-BoldItalic.ttf"),
    include_bytes!("../fonts/NotoSansThai-Regular.ttf"),
    include_bytes!("../fonts/NotoSansThai-Bold.ttf"),
    include_bytes!("../fonts/NotoSansLao-Regular.ttf"),
    include_bytes!("../fonts/NotoSansLao-Bold.ttf"),
    include_bytes!("../fonts/NotoSansKhmer-Regular.ttf"),
    include_bytes!("../fonts/NotoSansKhmer-Bold.ttf"),
    include_bytes!("../fonts/NotoSansMyanmar-Regular.ttf"),
    include_bytes!("../fonts/NotoSansMyanmar-Bold.ttf"),
    include_bytes!("../fonts/NotoSansTamil-Regular.ttf"),
    include_bytes!("../fonts/NotoSansTamil-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSymbols-Regular.ttf"),
    include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSC-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSC-Bold.ttf"),
];

/// The fonts that a document is set in.
#[derive(Clone)]
pub struct Fonts(Vec<Font>);

impl Default for Fonts {
    /// The fonts of the program: for every script of the region, and for signs.
    fn default() -> Self {
        let fonts = EMBEDDED.into_iter();
        let read = fonts.filter_map(|font| Font::new(Bytes::new(font), 0));
        Self(read.collect())
    }
}

impl Fonts {
    /// Removes a family, such as `Noto Sans Thai`.
    #[must_use]
    pub fn without(mut self, family: &str) -> Self {
        self.0.retain(|font| font.info().family != family);
        self
    }

    /// Whether one of them has a character.
    pub(crate) fn has(&self, character: char) -> bool {
        let code = u32::from(character);
        let mut fonts = self.0.iter();
        fonts.any(|font| font.info().coverage.contains(code))
    }

    /// Returns the names of the families, in the order in which they are asked.
    pub(crate) fn families(&self) -> Vec<&str> {
        let mut families: Vec<&str> = Vec::new();
        for font in &self.0 {
            let family = font.info().family.as_str();
            if !families.contains(&family) {
                families.push(family);
            }
        }
        families
    }

    pub(crate) fn book(&self) -> FontBook {
        FontBook::from_fonts(&self.0)
    }

    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        self.0.get(index).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_of_the_program_can_be_read() {
        let fonts = Fonts::default();
        assert_eq!(fonts.0.len(), EMBEDDED.len());
        assert_eq!(fonts.families().len(), 11, "{:?}", fonts.families());
    }

    #[test]
    fn every_sign_of_the_report_has_a_glyph() {
        let fonts = Fonts::default();
        for sign in "◇◐■‖×▲◆▼↑↓→↩−–—…“”’·²³÷≥≤°€₫฿₱៛₭".chars()
        {
            assert!(fonts.has(sign), "{sign}");
        }
    }

    #[test]
    fn every_letter_of_jawi_has_a_glyph() {
        let fonts = Fonts::default();
        for letter in "اأبتثجحخدذرزسشصضطظعغفقكلمنوهءيىةچڠڤݢڽۏک".chars()
        {
            assert!(fonts.has(letter), "{letter}");
        }
    }
}
