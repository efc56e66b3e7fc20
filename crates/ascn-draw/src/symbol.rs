//! The shapes of statuses and ratings. They are drawn, so no font needs to have them.

use crate::Length;
use crate::path::{Path, Point};

/// A status or a rating; its shape survives a bad copy in grey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Symbol {
    /// A diamond in outline.
    Planning,
    /// A circle, its left half filled.
    Ongoing,
    /// A full square.
    Completed,
    /// Two bars.
    Suspended,
    /// A cross.
    Departed,
    /// A triangle that points up.
    OnTrack,
    /// A full diamond.
    AtRisk,
    /// A triangle that points down.
    OffTrack,
}

impl Symbol {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Planning,
        Self::Ongoing,
        Self::Completed,
        Self::Suspended,
        Self::Departed,
        Self::OnTrack,
        Self::AtRisk,
        Self::OffTrack,
    ];

    /// The width of a symbol in a line of text, with the space after it.
    pub(crate) const ADVANCE: Length = Length::units(18);

    /// Returns its shape, centered at a place.
    pub(crate) fn path(self, center: Point) -> Path {
        let path = Path::default();
        let at = |(x, y): (i32, i32)| center.moved(Length::tenths(x), Length::tenths(y));
        match self {
            Self::Planning => path
                .diamond(center, Length::tenths(70))
                .diamond(center, Length::tenths(45)),
            Self::Ongoing => path
                .circle(center, Length::tenths(60))
                .circle(center, Length::tenths(45))
                .left_half(center, Length::tenths(45)),
            Self::Completed => path.rect(at((-55, -55)), Length::units(11), Length::units(11)),
            Self::Suspended => path
                .rect(at((-45, -60)), Length::units(3), Length::units(12))
                .rect(at((15, -60)), Length::units(3), Length::units(12)),
            Self::Departed => {
                let mut arm = [(-55, -40), (-40, -55), (0, -15)];
                let mut corners = Vec::new();
                for _ in 0..4 {
                    corners.extend(arm.map(at));
                    arm = arm.map(|(x, y)| (-y, x));
                }
                path.polygon(&corners)
            }
            Self::OnTrack => path.polygon(&[(0, -60), (65, 50), (-65, 50)].map(at)),
            Self::AtRisk => path.diamond(center, Length::tenths(70)),
            Self::OffTrack => path.polygon(&[(0, 60), (65, -50), (-65, -50)].map(at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_symbols_have_one_shape() {
        let center = Point::new(Length::units(10), Length::units(10));
        let mut shapes = Symbol::ALL
            .map(|one| one.path(center).data().to_owned())
            .to_vec();
        shapes.sort_unstable();
        shapes.dedup();
        assert_eq!(shapes.len(), Symbol::ALL.len());
    }
}
