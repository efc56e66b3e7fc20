//! Small multiples: the same few columns for each of several things.

use crate::chart::{self, GAP, LINE};
use crate::path::Point;
use crate::scale::Scale;
use crate::svg::{Anchor, Svg};
use crate::{Caption, Length, Quantity, Symbol, Tone, WIDTH, text};

/// Panels of columns, in lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// The lines of panels, from the top.
    pub lines: Vec<Vec<Panel>>,
}

/// A panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// Its title.
    pub title: String,
    /// The symbol before the title.
    pub symbol: Option<Symbol>,
    /// What it counts; panels with the same unit share a scale.
    pub unit: &'static str,
    /// Its columns, from the left.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it shows.
    pub value: Quantity,
}

const TITLE: Length = Length::units(26);
const HIGH: Length = Length::units(90);
const PANEL: Length = Length::units(176);

impl Columns {
    /// The number of columns that fit into a panel.
    pub const MOST_COLUMNS: usize = 40;

    /// Draws the chart; `None` if there are more lines or columns than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let all = || self.lines.iter().flatten();
        if all().any(|panel| panel.columns.len() > Self::MOST_COLUMNS) {
            return None;
        }
        let mut svg = Svg::default();
        let in_line = self.lines.iter().map(Vec::len).max().unwrap_or_default();
        let pitch = (WIDTH + GAP.times(3)).part_of(in_line);
        let width = pitch - GAP.times(3);
        for (line, panels) in self.lines.iter().enumerate() {
            for (position, panel) in panels.iter().enumerate() {
                let same = all().filter(|other| other.unit == panel.unit);
                let columns = same.flat_map(|other| &other.columns);
                let scale = Scale::new(HIGH, columns.map(|one| one.value.drawn()));
                let from = Point::new(pitch.times(position), PANEL.times(line));
                panel.draw(&mut svg, from, width, scale);
            }
        }
        svg.finish(caption, PANEL.times(self.lines.len()) - GAP.times(3))
    }
}

impl Panel {
    fn draw(&self, svg: &mut Svg, from: Point, width: Length, scale: Scale) {
        let mut title = from.down(TITLE.half());
        let mut room = width;
        if let Some(symbol) = self.symbol {
            svg.symbol(symbol, title.right(Length::units(7)));
            title = title.right(Symbol::ADVANCE);
            room = room - Symbol::ADVANCE;
        }
        let words = text::shortened(&self.title, room);
        svg.text(title, &words, Anchor::Start, Tone::Ink);
        let ground = from.down(TITLE + LINE + HIGH);
        svg.line(ground, ground.right(width));
        let slot = width.part_of(self.columns.len());
        let wide = (slot.part_of(3) + slot.part_of(4)).min(Length::units(30));
        let last = self.columns.len().saturating_sub(1);
        let fits = |words: fn(&Column) -> &str| {
            let mut all = self.columns.iter().map(words);
            all.all(|one| text::width(one) <= slot + Length::units(2))
        };
        let fit = (fits(|one| &one.name), fits(|one| &one.value.text));
        for (position, column) in self.columns.iter().enumerate() {
            let middle = ground.right(slot.times(position) + slot.half());
            let is_end = position == 0 || position == last;
            let high = scale.length(column.value.drawn());
            if high > Length::ZERO {
                svg.rect(middle.moved(-wide.half(), -high), wide, high, Tone::Bar);
            }
            if fit.1 || is_end {
                let above = middle.down(-high - LINE.half());
                chart::count(svg, above, &column.value, Anchor::Middle, Tone::Ink);
            }
            if fit.0 || is_end {
                let below = middle.down(LINE.half() + Length::units(3));
                svg.text(below, &column.name, Anchor::Middle, Tone::Muted);
            }
        }
    }
}
