//! How bars are filled, so that they differ without colour.

use crate::length::Length;
use crate::paint::Tone;
use crate::path::{Path, Point};
use crate::svg::Svg;

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
    /// Draws a bar; one that is too short to have an inside is full.
    pub(crate) fn draw(self, svg: &mut Svg, bar: Area, tone: Tone) {
        let Area {
            from,
            width,
            height,
        } = bar;
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
                let below = inside.moved(Length::ZERO, third + third);
                frame.rect(inside, wide, third).rect(below, wide, third)
            }
        };
        svg.path(&path, tone);
    }
}

/// A rectangle.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    pub(crate) from: Point,
    pub(crate) width: Length,
    pub(crate) height: Length,
}
