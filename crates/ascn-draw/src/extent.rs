//! A part of the earth, from west to east and from south to north.

/// A place: degrees east and north, in hundredths.
pub type Place = (i64, i64);

/// A part of the earth, in hundredths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// The western end.
    pub west: i64,
    /// The southern end.
    pub south: i64,
    /// The eastern end.
    pub east: i64,
    /// The northern end.
    pub north: i64,
}

impl Extent {
    /// Everything.
    pub(crate) const EARTH: Self = Self {
        west: -18000,
        south: -9000,
        east: 18000,
        north: 9000,
    };

    /// Returns the smallest extent that contains all places; `None` if there are none.
    pub(crate) fn around(places: impl IntoIterator<Item = Place>) -> Option<Self> {
        let at = |(east, north)| Self {
            west: east,
            south: north,
            east,
            north,
        };
        places.into_iter().map(at).reduce(|one, other| Self {
            west: one.west.min(other.west),
            south: one.south.min(other.south),
            east: one.east.max(other.east),
            north: one.north.max(other.north),
        })
    }

    /// Whether a place is inside.
    pub(crate) fn holds(self, (east, north): Place) -> bool {
        (self.west..=self.east).contains(&east) && (self.south..=self.north).contains(&north)
    }

    pub(crate) fn wide(self) -> i64 {
        self.east - self.west
    }

    pub(crate) fn high(self) -> i64 {
        self.north - self.south
    }

    /// Returns an extent of at least this width and height, grown equally on both sides, and moved
    /// where necessary to stay within the limits.
    pub(crate) fn grown(self, wide: i64, high: i64, limits: Self) -> Self {
        let (west, east) = stretched((self.west, self.east), wide, (limits.west, limits.east));
        let bounds = (limits.south, limits.north);
        let (south, north) = stretched((self.south, self.north), high, bounds);
        Self {
            west,
            south,
            east,
            north,
        }
    }

    /// Returns the part of a ring that is inside, cut at one side after the other (Sutherland and
    /// Hodgman, 1974). Where a ring leaves and comes back, the pieces stay joined along the side.
    pub fn clipped(self, ring: &[Place]) -> Vec<Place> {
        let turned = |(x, y): Place| (y, x);
        let ring = cut(ring, self.west, 1);
        let ring = cut(&ring, self.east, -1);
        let ring: Vec<Place> = ring.into_iter().map(turned).collect();
        let ring = cut(&ring, self.south, 1);
        let ring = cut(&ring, self.north, -1);
        ring.into_iter().map(turned).collect()
    }
}

/// Returns a range of at least this length around the same middle, within the limits.
fn stretched((from, to): (i64, i64), least: i64, limits: (i64, i64)) -> (i64, i64) {
    let missing = (least - (to - from)).max(0);
    let from = from - missing / 2;
    let to = to + (missing - missing / 2);
    let back = (limits.0 - from).max(0) - (to - limits.1).max(0);
    ((from + back).max(limits.0), (to + back).min(limits.1))
}

/// Returns the part of a ring on one side of a line, by the first coordinate.
fn cut(ring: &[Place], bound: i64, sign: i64) -> Vec<Place> {
    let is_in = |(x, _): Place| (x - bound) * sign >= 0;
    let mut kept = Vec::new();
    let Some(mut before) = ring.last().copied() else {
        return kept;
    };
    for place in ring.iter().copied() {
        if is_in(before) != is_in(place) {
            let ((x1, y1), (x2, y2)) = (before, place);
            kept.push((bound, y1 + (y2 - y1) * (bound - x1) / (x2 - x1)));
        }
        if is_in(place) {
            kept.push(place);
        }
        before = place;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXTENT: Extent = Extent {
        west: 0,
        south: 0,
        east: 100,
        north: 100,
    };

    #[test]
    fn what_lies_outside_is_cut_off() {
        let mut cut = EXTENT.clipped(&[(-50, 20), (50, 20), (50, 80), (-50, 80)]);
        cut.sort_unstable();
        assert_eq!(cut, [(0, 20), (0, 80), (50, 20), (50, 80)]);
        assert!(EXTENT.clipped(&[(200, 0), (210, 0), (210, 10)]).is_empty());
        assert!(EXTENT.clipped(&[]).is_empty());
    }

    #[test]
    fn an_extent_grows_within_its_limits() {
        let one = Extent::around([(90, 50), (95, 50)]).unwrap();
        let grown = one.grown(40, 20, EXTENT);
        assert_eq!((grown.west, grown.east), (60, 100));
        assert_eq!((grown.south, grown.north), (40, 60));
        assert_eq!(one.grown(400, 400, EXTENT), EXTENT);
    }
}
