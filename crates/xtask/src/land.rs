//! The outline of the land, from the `TopoJSON` that it is published as.
//!
//! 1. The arcs are decoded: each is a list of steps from point to point, in the grid of the file.
//! 2. Rings are joined from arcs, clipped to [`BOUNDS`], and simplified.
//! 3. The result is written as whole hundredths of a degree, one ring on each line.
//!
//! `crates/ascn-draw/data/README.md` says where to find the source.

use std::fmt::Write;
use std::path::Path;

use ascn_core::scalar::Decimal;
use ascn_draw::{Extent, Place};
use serde_json::Value;

use crate::documents;
use crate::repository::root;

/// The file that is written, in the repository.
const FILE: &str = "crates/ascn-draw/data/land.txt";

/// The part that is kept, in hundredths of a degree.
const BOUNDS: Extent = Extent {
    west: 8400,
    south: -2000,
    east: 15400,
    north: 3400,
};

/// How far a point may be off the simplified outline, in hundredths of a degree.
const TOLERANCE: i64 = 3;

/// Islands that are smaller in both directions, in hundredths of a degree, are left out.
const LEAST: i64 = 12;

/// Writes the outline.
///
/// # Errors
/// If the source cannot be read or is no `TopoJSON` of land, or the outline cannot be written.
pub fn write(source: &Path) -> Result<(), String> {
    let named = |fault: std::io::Error| format!("{}: {fault}", source.display());
    let text = std::fs::read_to_string(source).map_err(named)?;
    let outline = outline(&text).map_err(|fault| format!("{}: {fault}", source.display()))?;
    let path = root().join(FILE);
    documents::put(&path, &outline)?;
    println!("wrote {}", path.display());
    Ok(())
}

fn outline(text: &str) -> Result<String, String> {
    let topology: Value = serde_json::from_str(text).map_err(|fault| fault.to_string())?;
    let arcs = arcs(&topology).ok_or("its arcs cannot be read")?;
    let rings = rings(&topology).ok_or("it has no rings of land")?;
    let sides = [BOUNDS.west, BOUNDS.south, BOUNDS.east, BOUNDS.north];
    let mut outline = sides.map(|side| side.to_string()).join(" ") + "\n";
    for ring in rings {
        let ring = joined(&ring, &arcs).ok_or("a ring names an arc that is not there")?;
        let ring = simplified(&BOUNDS.clipped(&ring));
        if ring.len() < 4 || is_tiny(&ring) {
            continue;
        }
        let places: Vec<String> = ring.iter().map(|(x, y)| format!("{x} {y}")).collect();
        _ = writeln!(outline, "{}", places.join(" "));
    }
    Ok(outline)
}

fn arcs(topology: &Value) -> Option<Vec<Vec<Place>>> {
    let number = |key: &str, axis: usize| -> Option<Decimal> {
        let number = topology.get("transform")?.get(key)?.get(axis)?;
        number.to_string().parse().ok()
    };
    let [wide, high] = [0, 1].map(|axis| number("scale", axis).zip(number("translate", axis)));
    let (wide, high) = (wide?, high?);
    let degrees = |steps: i64, (scale, start): (Decimal, Decimal)| {
        let moved = Decimal::product(steps.to_string().parse().ok()?, scale)?;
        let degrees = Decimal::sum(moved, start)?;
        let hundredths = Decimal::product(degrees, Decimal::from(100))?;
        hundredths.rounded(0).to_string().parse().ok()
    };
    let arc = |arc: &Value| -> Option<Vec<Place>> {
        let (mut x, mut y) = (0, 0);
        let mut places = Vec::new();
        for step in arc.as_array()? {
            x += step.get(0)?.as_i64()?;
            y += step.get(1)?.as_i64()?;
            places.push((degrees(x, wide)?, degrees(y, high)?));
        }
        Some(places)
    };
    topology.get("arcs")?.as_array()?.iter().map(arc).collect()
}

/// Returns the rings of all polygons, each a list of arcs.
fn rings(topology: &Value) -> Option<Vec<Vec<i64>>> {
    let land = topology.get("objects")?.get("land")?.get("geometries")?;
    let mut rings = Vec::new();
    for geometry in land.as_array()? {
        let polygons: Vec<Vec<_>> = serde_json::from_value(geometry.get("arcs")?.clone()).ok()?;
        rings.extend(polygons.into_iter().flatten());
    }
    Some(rings)
}

/// Joins the arcs of a ring; an arc with a negative number is reversed.
fn joined(ring: &[i64], arcs: &[Vec<Place>]) -> Option<Vec<Place>> {
    let mut places = Vec::new();
    for number in ring {
        let position = if *number < 0 { -number - 1 } else { *number };
        let mut arc = arcs.get(usize::try_from(position).ok()?)?.clone();
        if *number < 0 {
            arc.reverse();
        }
        // An arc begins where the one before it ends.
        places.extend(arc.into_iter().skip(usize::from(!places.is_empty())));
    }
    Some(places)
}

/// Removes the points of a ring that hardly change it (Douglas and Peucker, 1973).
fn simplified(ring: &[Place]) -> Vec<Place> {
    let Some((first, rest)) = ring.split_first() else {
        return Vec::new();
    };
    // A ring has no ends: it is cut at its first point and at the one farthest from it.
    let squared = |(x, y): &Place| (x - first.0).pow(2) + (y - first.1).pow(2);
    let Some(far) = (0..rest.len()).max_by_key(|at| rest.get(*at).map(squared)) else {
        return Vec::new();
    };
    let mut kept = cut(&[ring, &[*first]].concat(), far + 1);
    kept.pop();
    kept
}

/// Returns the points of a line that must stay if one of them does.
fn cut(places: &[Place], at: usize) -> Vec<Place> {
    let (before, after) = (places.get(..=at), places.get(at..));
    let mut kept = line(before.unwrap_or_default());
    kept.pop();
    kept.extend(line(after.unwrap_or_default()));
    kept
}

/// Returns the points of a line that must stay, with its ends.
fn line(places: &[Place]) -> Vec<Place> {
    let [from, middle @ .., to] = places else {
        return places.to_vec();
    };
    let off = |place: &Place| distance(*place, *from, *to);
    let farthest = (0..middle.len()).max_by_key(|at| middle.get(*at).map(off));
    match farthest.filter(|at| middle.get(*at).map(off) > Some(TOLERANCE.pow(2))) {
        Some(far) => cut(places, far + 1),
        None => vec![*from, *to],
    }
}

/// Returns the square of the distance of a place from a line.
fn distance((x, y): Place, (x1, y1): Place, (x2, y2): Place) -> i64 {
    let length = (x2 - x1).pow(2) + (y2 - y1).pow(2);
    if length == 0 {
        return (x - x1).pow(2) + (y - y1).pow(2);
    }
    let cross = i128::from((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1));
    i64::try_from(cross * cross / i128::from(length)).unwrap_or(i64::MAX)
}

fn is_tiny(ring: &[Place]) -> bool {
    let extent = |axis: fn(&Place) -> i64| {
        let (least, most) = (ring.iter().map(axis).min(), ring.iter().map(axis).max());
        most.unwrap_or_default() - least.unwrap_or_default()
    };
    extent(|place| place.0) < LEAST && extent(|place| place.1) < LEAST
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r#"{
        "transform": {"scale": [0.5, 0.5], "translate": [100, 0]},
        "objects": {"land": {"geometries": [{"arcs": [[[0, -2]]]}]}},
        "arcs": [
            [[0, 0], [4, 0], [4, 0], [0, 8]],
            [[0, 0], [0, 8], [8, 0]]
        ]
    }"#;

    #[test]
    fn a_ring_is_put_together_of_arcs_and_simplified() {
        let outline = outline(SQUARE).unwrap();
        let ring = outline.lines().nth(1).unwrap();
        assert_eq!(ring, "10000 0 10400 0 10400 400 10000 400");
    }

    #[test]
    fn another_file_is_refused() {
        assert!(outline("{}").is_err());
        assert!(outline("land").is_err());
    }
}
