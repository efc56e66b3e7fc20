//! Paths: polygons and arcs, filled by the even-odd rule.

use std::fmt::Write;

use crate::Length;

/// A point in the plane of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) x: Length,
    pub(crate) y: Length,
}

impl Point {
    pub(crate) fn new(x: Length, y: Length) -> Self {
        Self { x, y }
    }

    /// Returns the point so far to the right and down from here.
    pub(crate) fn moved(self, x: Length, y: Length) -> Self {
        Self::new(self.x + x, self.y + y)
    }

    /// Returns the point so far to the right from here.
    pub(crate) fn right(self, x: Length) -> Self {
        self.moved(x, Length::ZERO)
    }

    /// Returns the point so far down from here.
    pub(crate) fn down(self, y: Length) -> Self {
        self.moved(Length::ZERO, y)
    }
}

/// The data of a path. What is inside an even number of its rings is not painted, so a ring in a
/// ring makes an outline.
#[derive(Debug, Default)]
pub(crate) struct Path(String);

impl Path {
    pub(crate) fn polygon(mut self, points: &[Point]) -> Self {
        for (position, Point { x, y }) in points.iter().enumerate() {
            let command = if position == 0 { 'M' } else { 'L' };
            _ = write!(self.0, "{command}{x} {y}");
        }
        self.close()
    }

    pub(crate) fn rect(self, from: Point, width: Length, height: Length) -> Self {
        let right = from.right(width);
        self.polygon(&[from, right, right.down(height), from.down(height)])
    }

    /// Adds a diamond with its corners at this distance from its center.
    pub(crate) fn diamond(self, center: Point, radius: Length) -> Self {
        let (top, bottom) = Self::ends(center, radius);
        self.polygon(&[top, center.right(radius), bottom, center.right(-radius)])
    }

    pub(crate) fn circle(mut self, center: Point, radius: Length) -> Self {
        let (top, bottom) = Self::ends(center, radius);
        self.start(top);
        self.arc(radius, bottom);
        self.arc(radius, top);
        self.close()
    }

    /// Adds the left half of a disc.
    pub(crate) fn left_half(mut self, center: Point, radius: Length) -> Self {
        let (top, bottom) = Self::ends(center, radius);
        self.start(bottom);
        self.arc(radius, top);
        self.close()
    }

    /// Returns the value of the attribute `d`.
    pub(crate) fn data(&self) -> &str {
        &self.0
    }

    fn ends(center: Point, radius: Length) -> (Point, Point) {
        (center.down(-radius), center.down(radius))
    }

    fn start(&mut self, Point { x, y }: Point) {
        _ = write!(self.0, "M{x} {y}");
    }

    /// Adds half a circle, clockwise.
    fn arc(&mut self, radius: Length, Point { x, y }: Point) {
        _ = write!(self.0, "A{radius} {radius} 0 0 1 {x} {y}");
    }

    fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }
}
