//! Places on a map of the land, without borders.
//!
//! 1. The extent is that of the markers with a margin, within what the outline covers. A degree is
//!    drawn equally long both ways, which is right near the equator.
//! 2. Land, then a grid of degrees, then the markers.
//! 3. Each name is where nothing else is (`names`).

mod names;

use crate::path::{Path, Point};
use crate::svg::{Anchor, Svg};
use crate::{Caption, Extent, Length, Place, Tone, WIDTH, land};

/// Places on a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// The places.
    pub markers: Vec<Marker>,
}

/// A place with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    /// Its name.
    pub name: String,
    /// Its position, in hundredths of a degree.
    pub place: Place,
}

/// Around the outermost markers, in hundredths of a degree.
const MARGIN: i64 = 250;

/// The smallest extent of a map, in hundredths of a degree.
const LEAST: i64 = 1000;

/// The maximum and minimum height of a map.
const HIGHEST: Length = Length::units(640);
const LOWEST: Length = Length::units(280);

/// The radius of a marker.
const RADIUS: Length = Length::tenths(45);

/// Lines closer to an edge than this have no room for a number.
const EDGE: Length = Length::units(44);

/// From a line of the grid to its number.
const NUMBER: (Length, Length) = (Length::units(4), Length::units(10));

/// From a line of the grid to the next, in hundredths of a degree.
const NET: i64 = 1000;

impl Map {
    /// The number of names that can be set without hiding each other; if there are more, none is
    /// set.
    pub const MOST_NAMES: usize = 60;

    /// Whether the outline of the land covers the markers.
    pub fn has_land(&self) -> bool {
        let held = land::held();
        held.is_some_and(|held| self.markers.iter().all(|one| held.holds(one.place)))
    }

    /// Whether the markers are few enough for their names to be set.
    pub fn has_names(&self) -> bool {
        self.markers.len() <= Self::MOST_NAMES
    }

    /// Draws the chart; `None` if there is no marker.
    pub fn draw(&self, caption: &Caption) -> Option<String> {
        let sheet = self.sheet()?;
        let mut svg = Svg::default();
        let corner = Point::new(Length::ZERO, Length::ZERO);
        svg.rect(corner, WIDTH, sheet.height, Tone::Sea);
        if self.has_land() {
            let land = land::rings(sheet.extent);
            let land = land.map(|ring| sheet.outline(&ring));
            let land = land.filter(|ring| ring.len() > 2);
            let path = land.fold(Path::default(), |path, ring| path.polygon(&ring));
            svg.path(&path, Tone::Land);
        }
        sheet.draw_net(&mut svg);
        let points = self.markers.iter().map(|one| sheet.marker(one.place));
        let points: Vec<Point> = points.collect();
        if self.has_names() {
            let names: Vec<&str> = self.markers.iter().map(|one| one.name.as_str()).collect();
            names::draw(&mut svg, &names, &points, sheet.height);
        }
        for point in points {
            svg.path(&Path::default().circle(point, RADIUS), Tone::Marker);
        }
        svg.finish(caption, sheet.height)
    }

    /// Returns what is shown, and how high the drawing is.
    fn sheet(&self) -> Option<Sheet> {
        let held = land::held().filter(|_| self.has_land());
        let limits = held.unwrap_or(Extent::EARTH);
        let around = Extent::around(self.markers.iter().map(|one| one.place))?;
        let (wide, high) = (around.wide() + 2 * MARGIN, around.high() + 2 * MARGIN);
        let units = |length: Length| i64::from(length.in_tenths());
        // A sheet is neither too high nor too low for its width.
        let wide = wide.max(LEAST).max(high * units(WIDTH) / units(HIGHEST));
        let extent = around.grown(wide, high, limits);
        let high = extent.wide() * units(LOWEST) / units(WIDTH);
        let extent = extent.grown(wide, high, limits);
        let height = units(WIDTH) * extent.high() / extent.wide().max(1);
        let height = Length::tenths(i32::try_from(height).ok()?);
        Some(Sheet { extent, height })
    }
}

/// The part of the earth that is shown, and the height of the drawing.
struct Sheet {
    extent: Extent,
    height: Length,
}

impl Sheet {
    fn point(&self, (east, north): Place) -> Point {
        let Self { extent, height } = self;
        Point::new(
            WIDTH.share(east - extent.west, extent.wide()),
            height.share(extent.north - north, extent.high()),
        )
    }

    /// Returns the position of a marker, moved so that all of it is on the sheet.
    fn marker(&self, place: Place) -> Point {
        let Point { x, y } = self.point(place);
        Point::new(
            x.clamp(RADIUS, WIDTH - RADIUS),
            y.clamp(RADIUS, self.height - RADIUS),
        )
    }

    /// Returns a ring on the sheet, without points that are too close to be distinguished.
    fn outline(&self, ring: &[Place]) -> Vec<Point> {
        let mut kept: Vec<Point> = Vec::new();
        for point in ring.iter().map(|place| self.point(*place)) {
            let is_near = |last: &Point| {
                let apart = |one: Length, other: Length| (one - other).in_tenths().abs();
                apart(last.x, point.x) + apart(last.y, point.y) < 8
            };
            if !kept.last().is_some_and(is_near) {
                kept.push(point);
            }
        }
        kept
    }

    /// Draws a grid of degrees, with numbers at the edges: south and west are negative. A line that
    /// would run through the numbers of the others is left out.
    fn draw_net(&self, svg: &mut Svg) {
        let one = self.extent;
        let lines = |from: i64, to: i64| {
            let first = from.div_euclid(NET) + 1;
            (first..=to.div_euclid(NET)).map(|one| one * NET)
        };
        let is_clear = |at: Length, most: Length| at > EDGE && at + EDGE < most;
        let mut draw = |from: Point, to: Point, corner: Point, degree: i64| {
            svg.line(from, to);
            let number = format!("{}°", degree / 100).replace('-', "\u{2212}");
            let at = corner.moved(NUMBER.0, -NUMBER.1);
            svg.text(at, &number, Anchor::Start, Tone::Muted);
        };
        for degree in lines(one.west, one.east) {
            let top = self.point((degree, one.north));
            if is_clear(top.x, WIDTH) {
                let bottom = self.point((degree, one.south));
                draw(top, bottom, Point::new(top.x, self.height), degree);
            }
        }
        for degree in lines(one.south, one.north) {
            let left = self.point((one.west, degree));
            if is_clear(left.y, self.height) {
                draw(left, self.point((one.east, degree)), left, degree);
            }
        }
    }
}
