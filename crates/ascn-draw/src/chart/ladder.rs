//! A ladder of sums: each rung is a bar, and may be a part of the rung above.

use crate::chart::{self, GAP};
use crate::path::Point;
use crate::scale::Scale;
use crate::svg::{Anchor, Svg};
use crate::{Caption, Fill, Length, Quantity, Tone, WIDTH, text};

/// The rungs of a ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// The name of what is counted on each rung.
    pub count_name: String,
    /// The name of what the bars show.
    pub amount_name: String,
    /// The rungs, from the top.
    pub rungs: Vec<Rung>,
}

/// A rung.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// Its name.
    pub name: String,
    /// The count; `None` where it is part of the count of the rung above.
    pub count: Option<Quantity>,
    /// Their sum.
    pub amount: Quantity,
    /// How its bar is filled.
    pub fill: Fill,
    /// Whether it is a part of the rung above.
    pub is_part: bool,
}

const HEAD: Length = Length::units(26);
const ROW: Length = Length::units(40);
const THICK: Length = Length::units(20);
const MOST_NAME: Length = Length::units(190);

impl Ladder {
    /// The number of rungs that fit.
    pub const MOST_ROWS: usize = 20;

    /// Draws the chart; `None` if there are more rungs than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::default();
        let room = text::room_for(self.rungs.iter().map(|rung| &rung.name), MOST_NAME);
        let counts = room + GAP + text::width(&self.count_name);
        let zero = counts + GAP + GAP;
        let amounts = text::room_for(self.rungs.iter().map(|rung| &rung.amount.text), WIDTH);
        let sizes = self.rungs.iter().map(|rung| rung.amount.drawn());
        let scale = Scale::from(zero, GAP + amounts, sizes);
        let head = Point::new(Length::ZERO, HEAD.half() - Length::units(2));
        let (before, behind) = (head.right(counts), head.right(zero));
        svg.text(before, &self.count_name, Anchor::End, Tone::Muted);
        svg.text(behind, &self.amount_name, Anchor::Start, Tone::Muted);
        let height = HEAD + ROW.times(self.rungs.len());
        svg.upright(zero, HEAD, height);
        for (position, rung) in self.rungs.iter().enumerate() {
            let middle = Point::new(Length::ZERO, HEAD + ROW.times(position) + ROW.half());
            chart::name(&mut svg, middle, &rung.name, room);
            if let Some(count) = &rung.count {
                chart::figure(&mut svg, middle.right(counts), count, Anchor::End);
            }
            let width = scale.length(rung.amount.drawn());
            let (from, size) = (middle.right(zero), (width, THICK));
            rung.fill.draw(&mut svg, from, size, Tone::Bar);
            if rung.is_part {
                let end = middle.moved(zero + width, -THICK.half());
                svg.line(end, end.down(THICK - ROW));
            }
            let after = middle.right(zero + width + GAP);
            chart::figure(&mut svg, after, &rung.amount, Anchor::Start);
        }
        svg.finish(caption, height)
    }
}
