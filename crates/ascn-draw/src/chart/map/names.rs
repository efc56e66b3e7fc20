//! Where the names of a map are: beside their marker, or near it with a line to it.
//!
//! Each name takes the first of a list of positions in which it covers no marker, no other name and
//! no line. The markers with the most neighbours choose first. Names without such a position appear
//! only in the table.

use crate::path::Point;
use crate::svg::{Anchor, Svg};
use crate::{Length, Tone, WIDTH, text};

/// Distances of a name from its marker, nearest first.
const DISTANCES: [i32; 9] = [8, 14, 22, 32, 44, 58, 74, 92, 112];

/// From this distance on, a line connects the marker with its name.
const WITH_A_LINE: i32 = 14;

/// The directions from a marker to its name, best first: right and left, then slanting. Each is
/// combined with all [`SIGNS`].
const DIRECTIONS: [(i32, i32); 5] = [(10, 0), (9, 5), (7, 7), (5, 9), (0, 10)];

/// To the right and to the left, upwards and downwards.
const SIGNS: [(i32, i32); 4] = [(1, -1), (1, 1), (-1, -1), (-1, 1)];

/// Half the height of a name.
const HALF_LINE: i32 = 80;

/// A rectangle that is occupied, in tenths of a unit.
#[derive(Debug, Clone, Copy)]
struct Taken {
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
}

impl Taken {
    fn around(point: Point, half: i32) -> Self {
        let (x, y) = (point.x.in_tenths(), point.y.in_tenths());
        Self {
            left: x - half,
            right: x + half,
            top: y - half,
            bottom: y + half,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// A name and its position.
struct Set {
    anchor: Anchor,
    /// Where its text begins or ends.
    at: Point,
    /// The line from the marker to the name, if there is one.
    line: Option<(Point, Point)>,
    taken: Vec<Taken>,
}

pub(super) fn draw(svg: &mut Svg, names: &[&str], points: &[Point], height: Length) {
    let markers: Vec<Taken> = points.iter().map(|one| Taken::around(*one, 55)).collect();
    let mut taken: Vec<Taken> = Vec::new();
    for index in in_order(points) {
        let (Some(name), Some(point)) = (names.get(index), points.get(index)) else {
            continue;
        };
        let others = markers.iter().enumerate();
        let others = others.filter(|(other, _)| *other != index);
        let others: Vec<&Taken> = others.map(|(_, one)| one).chain(&taken).collect();
        let is_free = |set: &Set| {
            let mut own = set.taken.iter();
            !own.any(|one| others.iter().any(|other| one.meets(other)))
        };
        let mut sets = candidates(*point, text::width(name), height);
        if let Some(set) = sets.find(is_free) {
            if let Some((from, to)) = set.line {
                svg.stroke(from, to, Tone::Lead);
            }
            svg.text(set.at, name, set.anchor, Tone::Ink);
            taken.extend(set.taken);
        }
    }
}

/// Returns the markers, those with the most neighbours first.
fn in_order(points: &[Point]) -> Vec<usize> {
    let near = |one: &Point| {
        let close = Taken::around(*one, 600);
        let others = points.iter().map(|other| Taken::around(*other, 1));
        others.filter(|other| close.meets(other)).count()
    };
    let mut order: Vec<(usize, usize)> = points.iter().map(near).zip(0..).collect();
    order.sort_by_key(|(neighbours, index)| (std::cmp::Reverse(*neighbours), *index));
    order.into_iter().map(|(_, index)| index).collect()
}

/// Returns the possible positions of a name within the sheet, best first.
fn candidates(point: Point, width: Length, height: Length) -> impl Iterator<Item = Set> {
    let directions = DIRECTIONS.map(|(x, y)| SIGNS.map(|(right, down)| (x * right, y * down)));
    let places = DISTANCES.into_iter().flat_map(move |distance| {
        let directions = directions.into_iter().flatten();
        directions.map(move |direction| (distance, direction))
    });
    let sheet = (WIDTH.in_tenths(), height.in_tenths());
    places.filter_map(move |(distance, (right, down))| {
        let away = |part: i32| Length::tenths(part * distance);
        let at = point.moved(away(right), away(down));
        let (anchor, left) = match right {
            ..0 => (Anchor::End, at.x - width),
            0 => (Anchor::Middle, at.x - width.half()),
            1.. => (Anchor::Start, at.x),
        };
        let name = Taken {
            left: left.in_tenths() - 10,
            right: (left + width).in_tenths() + 10,
            top: at.y.in_tenths() - HALF_LINE,
            bottom: at.y.in_tenths() + HALF_LINE,
        };
        let is_inside =
            name.left > 0 && name.right < sheet.0 && name.top > 0 && name.bottom < sheet.1;
        let is_beside = right != 0 || distance >= WITH_A_LINE;
        let line = (distance >= WITH_A_LINE).then(|| (point, short_of(at, right, down)));
        let mut taken = vec![name];
        taken.extend(line.into_iter().flat_map(|(from, to)| along(from, to)));
        (is_inside && is_beside).then_some(Set {
            anchor,
            at,
            line,
            taken,
        })
    })
}

/// Returns the end of a line, a little before the name.
fn short_of(at: Point, right: i32, down: i32) -> Point {
    let up = if right == 0 { down.signum() * -60 } else { 0 };
    at.moved(Length::tenths(-right * 2), Length::tenths(up))
}

/// Returns the room a line takes: small squares along it, without the one at its marker.
fn along(from: Point, to: Point) -> Vec<Taken> {
    let part = |one: Length, other: Length, eighths: i32| {
        Length::tenths(one.in_tenths() + (other.in_tenths() - one.in_tenths()) * eighths / 8)
    };
    let points =
        (2..=8).map(|eighths| Point::new(part(from.x, to.x, eighths), part(from.y, to.y, eighths)));
    points.map(|point| Taken::around(point, 8)).collect()
}
