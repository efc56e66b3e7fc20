//! From one sum to another: what was added and what was taken away.

use crate::chart::{self, GAP};
use crate::path::Point;
use crate::scale::Scale;
use crate::svg::{Anchor, Svg};
use crate::{Caption, Fill, Length, Quantity, Tone, WIDTH, text};

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
    /// The sign before the figure, such as `+`; may be empty.
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

/// The room for a sign.
const SIGN: Length = Length::units(13);

impl Waterfall {
    /// The number of steps that fit.
    pub const MOST_ROWS: usize = 23;

    /// Draws the chart; `None` if there are more steps than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::default();
        let room = text::room_for(self.steps.iter().map(|step| &step.name), MOST_NAME);
        let zero = room + GAP + GAP;
        let values = text::room_for(self.steps.iter().map(|step| &step.value.text), WIDTH);
        let reaches = self.reaches();
        let highest = reaches.iter().map(|(_, high, _)| *high);
        let scale = Scale::from(zero, GAP + SIGN + values, highest);
        let height = ROW.times(self.steps.len());
        svg.upright(zero, Length::ZERO, height);
        for (position, (step, (low, high, sum))) in self.steps.iter().zip(reaches).enumerate() {
            let left = Point::new(Length::ZERO, ROW.times(position) + ROW.half());
            chart::name(&mut svg, left, &step.name, room);
            let middle = left.right(zero);
            let start = scale.length(low);
            let width = scale.length(high) - start;
            let (fill, tone) = step.sum.look();
            fill.draw(&mut svg, middle.right(start), (width, THICK), tone);
            if position + 1 < self.steps.len() {
                let from = middle.moved(scale.length(sum), THICK.half());
                svg.line(from, from.down(ROW - THICK));
            }
            let after = middle.right(start + width + GAP);
            svg.text(after, &step.sign, Anchor::Start, Tone::Ink);
            let after = after.right(SIGN.times(usize::from(!step.sign.is_empty())));
            chart::figure(&mut svg, after, &step.value, Anchor::Start);
        }
        svg.finish(caption, height)
    }

    /// Returns the start and the end of each bar, and the sum after it.
    fn reaches(&self) -> Vec<(u64, u64, u64)> {
        let mut sum = 0_u64;
        let reach = |step: &Step| {
            let (before, value) = (sum, step.value.drawn());
            let (from, to) = match step.sum {
                Sum::Is => (0, value),
                Sum::Rises => (before, before.saturating_add(value)),
                Sum::Falls => (before, before.saturating_sub(value)),
            };
            sum = to;
            (from.min(to), from.max(to), to)
        };
        self.steps.iter().map(reach).collect()
    }
}

impl Sum {
    fn look(self) -> (Fill, Tone) {
        match self {
            Self::Is => (Fill::Full, Tone::Ink),
            Self::Rises => (Fill::Full, Tone::Bar),
            Self::Falls => (Fill::Outline, Tone::Bar),
        }
    }
}
