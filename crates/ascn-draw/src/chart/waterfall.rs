//! From one sum to another: what was added and what was taken away.

use crate::caption::Caption;
use crate::chart::{self, GAP};
use crate::fill::{Area, Fill};
use crate::length::Length;
use crate::paint::Tone;
use crate::path::Point;
use crate::quantity::Quantity;
use crate::scale::Scale;
use crate::svg::{Anchor, Svg, WIDTH};
use crate::text;

/// The steps from one sum to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waterfall {
    /// The steps, from the top.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// What stands before the figure, such as `+`; may be empty.
    pub sign: String,
    /// What it does to the sum.
    pub sum: Sum,
    /// By how much.
    pub value: Quantity,
}

/// What a step does to the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sum {
    /// It is the sum: the bar begins at zero.
    Is,
    /// It adds to it.
    Rises,
    /// It takes from it.
    Falls,
}

const ROW: Length = Length::units(36);
const THICK: Length = Length::units(18);
const MOST_NAME: Length = Length::units(250);

/// The room of a sign.
const SIGN: Length = Length::units(13);

impl Waterfall {
    /// So many steps fit.
    pub const MOST_ROWS: usize = 23;

    /// The drawing; `None` if there are more steps than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::new();
        let room = text::room_for(self.steps.iter().map(|step| step.name.as_str()), MOST_NAME);
        let zero = room + GAP + GAP;
        let values = text::room_for(
            self.steps.iter().map(|step| step.value.text.as_str()),
            WIDTH,
        );
        let reaches = self.reaches();
        let right = (WIDTH - zero - GAP - SIGN - values).max(Length::units(40));
        let scale = Scale::of(right, reaches.iter().map(|(_, high, _)| *high));
        let height = ROW.times(self.steps.len());
        svg.line(Point::new(zero, Length::ZERO), Point::new(zero, height));
        for (position, (step, (low, high, sum))) in self.steps.iter().zip(reaches).enumerate() {
            let middle = Point::new(zero, ROW.times(position) + ROW.half());
            chart::name(
                &mut svg,
                Point::new(Length::ZERO, middle.y),
                &step.name,
                room,
            );
            let start = scale.length(low);
            let width = scale.length(high) - start;
            if width > Length::ZERO {
                let from = middle.moved(start, -THICK.half());
                let area = Area {
                    from,
                    width,
                    height: THICK,
                };
                step.fill().draw(&mut svg, area, step.tone());
            }
            if position + 1 < self.steps.len() {
                let from = middle.moved(scale.length(sum), THICK.half());
                svg.line(from, from.moved(Length::ZERO, ROW - THICK));
            }
            let after = middle.moved(start + width + GAP, Length::ZERO);
            svg.text(after, &step.sign, Anchor::Start, Tone::Ink);
            let sign = if step.sign.is_empty() {
                Length::ZERO
            } else {
                SIGN
            };
            chart::figure(
                &mut svg,
                after.moved(sign, Length::ZERO),
                &step.value,
                Anchor::Start,
            );
        }
        svg.finish(caption, height)
    }

    /// From where to where each bar reaches, and the sum after it.
    fn reaches(&self) -> Vec<(u64, u64, u64)> {
        let mut sum = 0_u64;
        let reach = |step: &Step| {
            let (before, value) = (sum, step.value.drawn());
            sum = match step.sum {
                Sum::Is => value,
                Sum::Rises => before.saturating_add(value),
                Sum::Falls => before.saturating_sub(value),
            };
            match step.sum {
                Sum::Is => (0, sum, sum),
                Sum::Rises | Sum::Falls => (before.min(sum), before.max(sum), sum),
            }
        };
        self.steps.iter().map(reach).collect()
    }
}

impl Step {
    fn fill(&self) -> Fill {
        match self.sum {
            Sum::Is | Sum::Rises => Fill::Full,
            Sum::Falls => Fill::Outline,
        }
    }

    fn tone(&self) -> Tone {
        match self.sum {
            Sum::Is => Tone::Ink,
            Sum::Rises | Sum::Falls => Tone::Bar,
        }
    }
}
