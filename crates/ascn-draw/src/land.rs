//! The outline of the land: `data/land.txt`; the file beside it says where it is from.

use crate::{Extent, Place};

const LAND: &str = include_str!("../data/land.txt");

/// Returns the part of the earth that the outline covers.
pub(crate) fn held() -> Option<Extent> {
    let numbers: Vec<i64> = numbers(LAND.lines().next()?).collect();
    let [west, south, east, north] = *numbers.as_slice() else {
        return None;
    };
    Some(Extent {
        west,
        south,
        east,
        north,
    })
}

/// Returns the rings of land in an extent; what is inside an even number of them is water.
pub(crate) fn rings(extent: Extent) -> impl Iterator<Item = Vec<Place>> {
    let rings = LAND.lines().skip(1).map(ring);
    let clipped = rings.map(move |ring| extent.clipped(&ring));
    clipped.filter(|ring| ring.len() > 2)
}

fn ring(line: &str) -> Vec<Place> {
    let numbers: Vec<i64> = numbers(line).collect();
    let places = numbers.chunks_exact(2).filter_map(|pair| match pair {
        [east, north] => Some((*east, *north)),
        _ => None,
    });
    places.collect()
}

fn numbers(line: &str) -> impl Iterator<Item = i64> {
    line.split(' ').filter_map(|number| number.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_is_whole() {
        let held = held().unwrap();
        assert!(LAND.lines().count() > 100);
        for line in LAND.lines() {
            assert_eq!(numbers(line).count(), line.split(' ').count(), "{line}");
        }
        for line in LAND.lines().skip(1) {
            assert!(line.split(' ').count() % 2 == 0, "{line}");
            let ring = ring(line);
            assert!(ring.len() > 2, "{line}");
            assert!(ring.into_iter().all(|place| held.holds(place)), "{line}");
        }
    }

    /// Whether a place is on land: a ray from it crosses the rings an odd number of times.
    fn is_land((x, y): Place) -> bool {
        let crossings = rings(Extent::EARTH).flat_map(|ring| {
            let next = ring.clone().into_iter().cycle().skip(1);
            ring.into_iter().zip(next).collect::<Vec<_>>()
        });
        let crossed = crossings.filter(|((x1, y1), (x2, y2))| {
            (*y1 > y) != (*y2 > y) && x < x1 + (x2 - x1) * (y - y1) / (y2 - y1)
        });
        crossed.count() % 2 == 1
    }

    #[test]
    fn small_states_are_land_and_seas_are_not() {
        // Places on islands and coasts of a few kilometres, then in the open sea.
        for place in [(10382, 136), (11470, 450), (12570, -870)] {
            assert!(is_land(place), "{place:?}");
        }
        for place in [(11000, 1000), (9500, 600), (13000, 1500)] {
            assert!(!is_land(place), "{place:?}");
        }
    }
}
