//! From sizes to lengths.

use crate::{Length, WIDTH};

/// A scale that begins at zero.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    room: Length,
    most: u64,
}

impl Scale {
    /// Creates a scale on which the largest size takes all the room.
    pub(crate) fn new(room: Length, sizes: impl IntoIterator<Item = u64>) -> Self {
        let most = sizes.into_iter().max().unwrap_or_default().max(1);
        Self { room, most }
    }

    /// Creates a scale for bars that begin at a line and have so much room behind the longest of
    /// them.
    pub(crate) fn from(zero: Length, behind: Length, sizes: impl Iterator<Item = u64>) -> Self {
        Self::new((WIDTH - zero - behind).max(Length::units(40)), sizes)
    }

    /// Returns the length of a size; any size above zero is visible.
    pub(crate) fn length(self, size: u64) -> Length {
        let least = if size == 0 { 0 } else { 5 };
        let room = u128::try_from(self.room.in_tenths()).unwrap_or_default();
        let tenths = u128::from(size.min(self.most)) * room / u128::from(self.most);
        Length::tenths(i32::try_from(tenths).unwrap_or(i32::MAX).max(least))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_takes_all_the_room() {
        let scale = Scale::new(Length::units(100), [1, 50, 200]);
        assert_eq!(scale.length(200), Length::units(100));
        assert_eq!(scale.length(50), Length::units(25));
        assert_eq!(scale.length(0), Length::ZERO);
    }

    #[test]
    fn the_smallest_can_be_seen() {
        let scale = Scale::new(Length::units(100), [1, u64::MAX]);
        assert_eq!(scale.length(1), Length::tenths(5));
        assert_eq!(scale.length(u64::MAX), Length::units(100));
    }
}
