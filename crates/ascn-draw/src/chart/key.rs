//! The line that explains the symbols in words.

use crate::chart::GAP;
use crate::path::Point;
use crate::svg::{Anchor, Svg};
use crate::{Length, Symbol, Tone, text};

/// A symbol and its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The symbol.
    pub symbol: Symbol,
    /// What it means.
    pub word: String,
}

/// The height of the line.
pub(super) const HEIGHT: Length = Length::units(28);

/// Writes the line, from the left.
pub(super) fn draw(svg: &mut Svg, keys: &[Key]) {
    let mut at = Point::new(Length::units(7), Length::units(11));
    for Key { symbol, word } in keys {
        svg.symbol(*symbol, at);
        let after = at.right(Symbol::ADVANCE - Length::units(4));
        svg.text(after, word, Anchor::Start, Tone::Muted);
        at = after.right(text::width(word) + GAP + GAP);
    }
}
