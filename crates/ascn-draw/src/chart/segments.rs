//! Bars made of one segment for each status.

use crate::chart::{self, GAP, Key, key};
use crate::path::Point;
use crate::scale::Scale;
use crate::svg::{Anchor, Svg};
use crate::{Caption, Fill, Length, Quantity, Symbol, Tone, WIDTH, text};

/// Bars of segments, which all begin at zero and have the same scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segments {
    /// The meanings of the segments, in their order.
    pub keys: Vec<Key>,
    /// The bars, from the top.
    pub rows: Vec<SegmentRow>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentRow {
    /// Its name.
    pub name: String,
    /// Its segments, one for each key.
    pub parts: Vec<Quantity>,
    /// All of them together.
    pub total: Quantity,
}

const ROW: Length = Length::units(42);
const THICK: Length = Length::units(14);
const MOST_NAME: Length = Length::units(180);

/// Between two segments.
const SLIT: Length = Length::units(2);

impl Segments {
    /// The number of bars that fit.
    pub const MOST_ROWS: usize = 19;

    /// Draws the chart; `None` if there are more bars than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::default();
        key::draw(&mut svg, &self.keys);
        let room = text::room_for(self.rows.iter().map(|row| &row.name), MOST_NAME);
        let zero = room + GAP + GAP;
        let totals = text::room_for(self.rows.iter().map(|row| &row.total.text), WIDTH);
        let scale = Scale::from(zero, GAP + totals, self.rows.iter().map(SegmentRow::sum));
        let height = key::HEIGHT + ROW.times(self.rows.len());
        svg.upright(zero, key::HEIGHT, height);
        for (position, row) in self.rows.iter().enumerate() {
            let bottom = key::HEIGHT + ROW.times(position + 1);
            let left = Point::new(Length::ZERO, bottom - THICK.half() - Length::units(8));
            chart::name(&mut svg, left, &row.name, room);
            self.draw_parts(&mut svg, row, left.right(zero), scale);
            let end = left.right(zero + scale.length(row.sum()) + GAP);
            chart::figure(&mut svg, end, &row.total, Anchor::Start);
        }
        svg.finish(caption, height)
    }

    /// Draws the segments of a bar, each with its count above it if there is room.
    fn draw_parts(&self, svg: &mut Svg, row: &SegmentRow, zero: Point, scale: Scale) {
        let mut sum = 0_u64;
        for (Key { symbol, .. }, part) in self.keys.iter().zip(&row.parts) {
            let start = scale.length(sum);
            sum = sum.saturating_add(part.drawn());
            let width = (scale.length(sum) - start - SLIT).max(Length::tenths(5));
            if part.drawn() == 0 {
                continue;
            }
            let from = zero.right(start);
            Fill::for_symbol(*symbol).draw(svg, from, (width, THICK), Tone::Of(*symbol));
            let above = from.down(-THICK.half() - Length::units(9));
            let digits = text::width(&part.text);
            if Symbol::ADVANCE + digits <= width + SLIT {
                svg.symbol(*symbol, above.right(Length::units(7)));
                let after = above.right(Symbol::ADVANCE - Length::units(1));
                svg.quantity(after, part, Anchor::Start, Tone::Ink);
            } else if digits <= width + SLIT {
                svg.quantity(above.right(width.half()), part, Anchor::Middle, Tone::Ink);
            }
        }
    }
}

impl SegmentRow {
    fn sum(&self) -> u64 {
        let sizes = self.parts.iter().map(Quantity::drawn);
        sizes.fold(0, u64::saturating_add)
    }
}
