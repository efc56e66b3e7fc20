//! Horizontal bars, each with its name before it and its figure after it.

use crate::chart::{self, GAP};
use crate::path::Point;
use crate::scale::Scale;
use crate::svg::{Anchor, Svg};
use crate::{Caption, Fill, Length, Quantity, Symbol, Tone, WIDTH, text};

/// Bars that begin at zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// The bars, from the top.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// A short code before the name; may be empty.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The symbol before the name.
    pub symbol: Option<Symbol>,
    /// How it is painted.
    pub tone: Tone,
    /// What it shows.
    pub value: Quantity,
    /// A figure after the value.
    pub share: Option<Quantity>,
}

const ROW: Length = Length::units(34);
const THICK: Length = Length::units(18);
const MOST_NAME: Length = Length::units(230);

impl Bars {
    /// The number of bars that fit.
    pub const MOST_ROWS: usize = 25;

    /// Draws the chart; `None` if there are more bars than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::default();
        let codes = text::room_for(self.bars.iter().map(|bar| &bar.code), MOST_NAME);
        let codes = codes + GAP.times(usize::from(codes > Length::ZERO));
        let has_symbols = self.bars.iter().any(|bar| bar.symbol.is_some());
        let before = codes + (Symbol::ADVANCE + GAP).times(usize::from(has_symbols));
        let room = text::room_for(self.bars.iter().map(|bar| &bar.name), MOST_NAME);
        let zero = before + room + GAP + GAP;
        let values = text::room_for(self.bars.iter().map(|bar| &bar.value.text), WIDTH);
        let shares = self.bars.iter().filter_map(|bar| bar.share.as_ref());
        let shares = text::room_for(shares.map(|one| &one.text), WIDTH);
        let sizes = self.bars.iter().map(|bar| bar.value.drawn());
        let scale = Scale::from(zero, GAP.times(3) + values + shares, sizes);
        let height = ROW.times(self.bars.len());
        svg.upright(zero, Length::ZERO, height);
        for (position, bar) in self.bars.iter().enumerate() {
            let middle = Point::new(Length::ZERO, ROW.times(position) + ROW.half());
            svg.text(middle, &bar.code, Anchor::Start, Tone::Muted);
            if let Some(symbol) = bar.symbol {
                svg.symbol(symbol, middle.right(codes + Length::units(8)));
            }
            chart::name(&mut svg, middle.right(before), &bar.name, room);
            let width = scale.length(bar.value.drawn());
            Fill::Full.draw(&mut svg, middle.right(zero), (width, THICK), bar.tone);
            let after = middle.right(zero + width + GAP);
            chart::figure(&mut svg, after, &bar.value, Anchor::Start);
            if let Some(share) = &bar.share {
                let after = after.right(text::width(&bar.value.text) + GAP);
                svg.quantity(after, share, Anchor::Start, Tone::Muted);
            }
        }
        svg.finish(caption, height)
    }
}
