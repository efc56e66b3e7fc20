//! The charts: each lays out finished texts and sizes, and does not know what they mean.

mod bars;
mod bullets;
mod columns;
mod key;
mod ladder;
mod map;
mod matrix;
mod segments;
mod waterfall;

pub use bars::{Bar, Bars};
pub use bullets::{Bullet, Bullets};
pub use columns::{Column, Columns, Panel};
pub use key::Key;
pub use ladder::{Ladder, Rung};
pub use map::{Map, Marker};
pub use matrix::{Matrix, MatrixRow};
pub use segments::{SegmentRow, Segments};
pub use waterfall::{Step, Sum, Waterfall};

use crate::path::Point;
use crate::svg::{Anchor, Svg};
use crate::{Length, Quantity, Tone, text};

/// Between words and what they belong to.
const GAP: Length = Length::units(8);

/// From one line of text to the next.
const LINE: Length = Length::units(17);

/// Writes a name on one or two lines that are centered at a height.
fn name(svg: &mut Svg, at: Point, name: &str, room: Length) {
    let lines = text::on_two_lines(name, room);
    let first = at.down(-LINE.half().times(lines.len() - 1));
    for (position, line) in lines.iter().enumerate() {
        let at = first.down(LINE.times(position));
        svg.text(at, line, Anchor::Start, Tone::Ink);
    }
}

/// Writes a figure; words instead of a number are muted.
fn figure(svg: &mut Svg, at: Point, one: &Quantity, anchor: Anchor) {
    let tone = one.size.map_or(Tone::Muted, |_| Tone::Ink);
    svg.quantity(at, one, anchor, tone);
}

/// Writes a count; a dash if there is no number.
fn count(svg: &mut Svg, at: Point, one: &Quantity, anchor: Anchor, tone: Tone) {
    match one.size {
        Some(_) => svg.quantity(at, one, anchor, tone),
        None => svg.text(at, "–", anchor, Tone::Muted),
    }
}

#[cfg(test)]
mod tests;
