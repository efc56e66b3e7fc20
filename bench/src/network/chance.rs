//! Pseudo-random numbers that are the same in every run.

/// A generator of numbers: `SplitMix64`, which has a good sequence for every seed.
#[derive(Debug, Clone)]
pub(super) struct Chance {
    state: u64,
}

impl Chance {
    /// Starts the sequence of a seed and a key, so that the values for one thing do not depend on
    /// those for another.
    pub(super) fn new(seed: u64, key: &str) -> Self {
        let mix = |state: u64, byte: u8| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let mut chance = Self {
            state: key.bytes().fold(seed, mix),
        };
        // Neighbouring seeds differ in few bits, so their first numbers are skipped.
        chance.next();
        chance
    }

    /// Returns the next number. Source: Steele, Lea and Flood, Fast Splittable Pseudorandom Number
    /// Generators (2014), and the constants of Java's `SplittableRandom`.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 to below the bound; 0 if the bound is 0.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        let drawn = self.next().checked_rem(u64::from(bound));
        drawn.and_then(|drawn| drawn.try_into().ok()).unwrap_or(0)
    }

    /// Returns a number from the first to the second, both included.
    pub(super) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last - first + 1)
    }

    /// Returns `true` in so many of a hundred cases.
    pub(super) fn percent(&mut self, cases: u32) -> bool {
        self.below(100) < cases
    }

    /// Returns an entry of a list; the default of its type if the list is empty.
    pub(super) fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let drawn = self.below(list.len().try_into().unwrap_or(u32::MAX));
        nth(list, drawn)
    }
}

/// Returns an entry of a list by its number, modulo the length.
pub(super) fn nth<T: Copy + Default>(list: &[T], number: u32) -> T {
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    let at = number.checked_rem(list.len());
    at.and_then(|at| list.get(at)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_one_sequence() {
        let draw = |seed, key| {
            let mut chance = Chance::new(seed, key);
            [(); 4].map(|()| chance.below(1_000))
        };
        assert_eq!(draw(7, "cost"), draw(7, "cost"));
        assert_ne!(draw(7, "cost"), draw(8, "cost"));
        assert_ne!(draw(7, "cost"), draw(7, "start"));
    }

    #[test]
    fn every_entry_of_a_list_is_picked() {
        let mut chance = Chance::new(1, "list");
        let mut counts = [0; 3];
        for _ in 0..300 {
            counts[chance.pick(&[0_usize, 1, 2])] += 1;
        }
        assert!(counts.iter().all(|count| *count > 60), "{counts:?}");
    }

    #[test]
    fn a_list_is_counted_on_behind_its_end() {
        assert_eq!(nth(&["a", "b"], 3), "b");
        assert_eq!(nth::<&str>(&[], 3), "");
    }
}
