//! How bars are filled, so that they differ without colour.

use crate::path::{Path, Point};
use crate::svg::Svg;
use crate::{Length, Symbol, Tone};

/// How a bar is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Only its outline.
    Outline,
    /// Its lower half.
    Half,
    /// All of it.
    Full,
    /// Two stripes along it.
    Stripes,
}

/// How thick outlines are.
const EDGE: Length = Length::tenths(15);

impl Fill {
    /// Returns the fill for bars of a symbol, which is like the symbol's own.
    pub(crate) fn for_symbol(symbol: Symbol) -> Self {
        match symbol {
            Symbol::Planning => Self::Outline,
            Symbol::Ongoing => Self::Half,
            Symbol::Suspended | Symbol::Departed => Self::Stripes,
            Symbol::Completed | Symbol::OnTrack | Symbol::AtRisk | Symbol::OffTrack => Self::Full,
        }
    }

    /// Draws a bar with the middle of its left edge at a place; a bar too short to have an inside
    /// is full.
    pub(crate) fn draw(
        self,
        svg: &mut Svg,
        middle: Point,
        (width, height): (Length, Length),
        tone: Tone,
    ) {
        if width <= Length::ZERO {
            return;
        }
        let from = middle.down(-height.half());
        let inside = from.moved(EDGE, EDGE);
        let (wide, high) = (width - EDGE - EDGE, height - EDGE - EDGE);
        if self == Self::Full || wide <= Length::ZERO {
            svg.rect(from, width, height, tone);
            return;
        }
        let frame = Path::default().rect(from, width, height);
        let path = match self {
            Self::Outline | Self::Full => frame.rect(inside, wide, high),
            Self::Half => frame.rect(inside, wide, high.half()),
            Self::Stripes => {
                let third = high.part_of(3);
                let below = inside.down(third + third);
                frame.rect(inside, wide, third).rect(below, wide, third)
            }
        };
        svg.path(&path, tone);
    }
}
