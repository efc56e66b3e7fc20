//! The way from a baseline to a target, and how much of it is done.

use crate::chart::{self, GAP};
use crate::path::{Path, Point};
use crate::svg::{Anchor, Svg};
use crate::{Caption, Fill, Length, Quantity, Tone, WIDTH, text};

/// Ways from a baseline to a target, all drawn equally long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bullets {
    /// The name of the line at the start.
    pub baseline_name: String,
    /// The name of the line at the end.
    pub target_name: String,
    /// The ways, from the top.
    pub bullets: Vec<Bullet>,
}

/// A way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bullet {
    /// Its name.
    pub name: String,
    /// How much of it is done, as it is printed; its size is not read.
    pub done: Quantity,
    /// How much of it is done, in thousandths; negative if it went the other way, `None` if
    /// unknown.
    pub thousandths: Option<i32>,
}

const HEAD: Length = Length::units(28);
const THICK: Length = Length::units(12);
const MOST_NAME: Length = Length::units(290);

/// Up to this number of ways, each name has room for two lines.
const MOST_WITH_TWO_LINES: usize = 18;
const HIGH_ROW: Length = Length::units(44);
const LOW_ROW: Length = Length::units(26);

/// How far beyond baseline and target a bar is drawn; an arrow follows if it goes on.
const BOUNDS: (i32, i32) = (-250, 1250);

/// The positions of thousandths of a way.
struct Way {
    /// The position of the baseline.
    zero: Length,
    /// The length of the whole way.
    whole: Length,
}

impl Way {
    fn at(&self, thousandths: i32) -> Length {
        self.zero + self.whole.share(thousandths.into(), 1000)
    }
}

impl Bullets {
    /// The number of ways that fit.
    pub const MOST_ROWS: usize = 32;

    /// Draws the chart; `None` if there are more ways than fit.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let mut svg = Svg::default();
        let is_airy = self.bullets.len() <= MOST_WITH_TWO_LINES;
        let row = if is_airy { HIGH_ROW } else { LOW_ROW };
        let room = text::room_for(self.bullets.iter().map(|one| &one.name), MOST_NAME);
        let done = self.bullets.iter().map(|one| &one.done.text);
        let way = self.way(room + GAP + GAP, text::room_for(done, Length::units(130)));
        let height = HEAD + row.times(self.bullets.len());
        let head = Point::new(Length::ZERO, HEAD.half() - Length::units(3));
        for (name, place) in [(&self.baseline_name, 0), (&self.target_name, 1000)] {
            let x = way.at(place);
            svg.text(head.right(x), name, Anchor::Middle, Tone::Muted);
            svg.upright(x, HEAD - Length::units(4), height);
        }
        for (position, one) in self.bullets.iter().enumerate() {
            let middle = Point::new(Length::ZERO, HEAD + row.times(position) + row.half());
            if is_airy {
                chart::name(&mut svg, middle, &one.name, room);
            } else {
                let name = text::shortened(&one.name, room);
                svg.text(middle, &name, Anchor::Start, Tone::Ink);
            }
            one.draw(&mut svg, middle, &way);
            let tone = one.thousandths.map_or(Tone::Muted, |_| Tone::Ink);
            svg.quantity(middle.right(WIDTH), &one.done, Anchor::End, tone);
        }
        svg.finish(caption, height)
    }

    /// Places the ways after the names and before the figures.
    fn way(&self, left: Length, figures: Length) -> Way {
        let places = self.bullets.iter().filter_map(|one| one.thousandths);
        let places: Vec<i32> = places.map(|one| one.clamp(BOUNDS.0, BOUNDS.1)).collect();
        let low = places.iter().copied().min().unwrap_or_default().min(0);
        let high = places.iter().copied().max().unwrap_or_default().max(1000);
        // The words above the two lines need room on both sides.
        let left = left + text::width(&self.baseline_name).half();
        let right = WIDTH - figures - GAP - text::width(&self.target_name).half();
        let room = (right - left).max(Length::units(40));
        let whole = room.share(1000, i64::from(high - low));
        let zero = left - whole.share(low.into(), 1000);
        Way { zero, whole }
    }
}

impl Bullet {
    fn draw(&self, svg: &mut Svg, middle: Point, way: &Way) {
        let Some(done) = self.thousandths else {
            return;
        };
        let end = done.clamp(BOUNDS.0, BOUNDS.1);
        let (from, to) = (way.at(end.min(0)), way.at(end.max(0)));
        if to > from {
            let fill = if done < 0 { Fill::Outline } else { Fill::Full };
            fill.draw(svg, middle.right(from), (to - from, THICK), Tone::Bar);
        } else {
            let dot = Path::default().circle(middle.right(to), THICK.part_of(3));
            svg.path(&dot, Tone::Bar);
        }
        let target = middle.moved(way.at(1000) - Length::tenths(10), -Length::units(10));
        svg.rect(target, Length::tenths(20), Length::units(20), Tone::Ink);
        if end != done {
            let (tip, back) = if done > 0 { (to, 70) } else { (from, -70) };
            let tip = middle.right(tip + Length::tenths(back));
            let corner = |y: i32| tip.moved(Length::tenths(-back), Length::tenths(y));
            let arrow = Path::default().polygon(&[tip, corner(90), corner(-90)]);
            svg.path(&arrow, Tone::Bar);
        }
    }
}
