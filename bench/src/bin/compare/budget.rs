//! What the program may take, and whether it does.
//!
//! A budget is a ratio to the bare program in the same run, or to another network; never a time,
//! which says more of the machine than of the program. Memory is given as it is.

use std::time::Duration;

use crate::program::{PAGES_FROM, PROGRAMS, Program};
use crate::usage::Usage;

/// What all programs took for one network.
pub(crate) struct Measured {
    /// How many cities the network has.
    pub(crate) cities: u32,
    /// What each of [`PROGRAMS`] took.
    pub(crate) usages: [Usage; PROGRAMS.len()],
}

/// A budget and what was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// What is bounded.
    pub(crate) what: String,
    /// The bound, with its unit.
    pub(crate) bound: String,
    /// What was measured, with its unit.
    pub(crate) is: String,
    /// Whether it is within the bound.
    pub(crate) holds: bool,
}

/// By cities: how many hundredths of the processor time of the bare program ours may take.
const CPU: [(u32, u64); 3] = [(26, 300), (10_000, 500), (100_000, 500)];

/// By cities: how many MiB of memory it may take.
const PEAK: [(u32, u64); 3] = [(26, 12), (10_000, 64), (100_000, 300)];

/// By how many times more cities: how many hundredths of the time it may take.
const GROWTH: [(u32, u64); 2] = [(10, 1_200), (100, 12_000)];

/// A MiB, in bytes.
pub(crate) const MIB: u64 = 1 << 20;

impl Measured {
    /// What one of the programs took.
    pub(crate) fn of(&self, program: Program) -> Usage {
        let mut both = PROGRAMS.iter().zip(&self.usages);
        let found = both.find(|(one, _)| **one == program);
        found.map_or(Usage::NONE, |(_, usage)| *usage)
    }

    /// How many hundredths of the processor time of the bare program one of them took.
    pub(crate) fn ratio(&self, program: Program) -> u64 {
        hundredths(self.of(program).cpu, self.of(Program::Limit).cpu)
    }
}

/// How many hundredths of the second the first is.
fn hundredths(time: Duration, of: Duration) -> u64 {
    let hundredths = time.as_nanos() * 100 / of.as_nanos().max(1);
    u64::try_from(hundredths).unwrap_or(u64::MAX)
}

/// Hundredths as a number with two places and `×` behind it.
pub(crate) fn times(hundredths: u64) -> String {
    format!("{}.{:02} ×", hundredths / 100, hundredths % 100)
}

/// Every budget that can be asked of what was measured.
pub(crate) fn verdicts(measured: &[Measured]) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for one in measured {
        let bound = |list: &[(u32, u64)]| {
            let row = list.iter().find(|(cities, _)| *cities == one.cities);
            row.map(|(_, bound)| *bound)
        };
        verdicts.extend(bound(&CPU).map(|most| cpu(one, most)));
        verdicts.extend(bound(&PEAK).map(|most| peak(one, most)));
        for (factor, most) in GROWTH {
            let smaller = measured.iter().find(|other| {
                other.cities >= PAGES_FROM && other.cities.checked_mul(factor) == Some(one.cities)
            });
            verdicts.extend(smaller.map(|smaller| growth(smaller, one, most)));
        }
    }
    verdicts
}

fn cpu(one: &Measured, most: u64) -> Verdict {
    let is = one.ratio(Program::Ascn);
    Verdict {
        what: format!("processor time for {} cities, to the limit", one.cities),
        bound: times(most),
        is: times(is),
        holds: is <= most,
    }
}

fn peak(one: &Measured, most: u64) -> Verdict {
    let is = one.of(Program::Ascn).peak;
    Verdict {
        what: format!("memory for {} cities", one.cities),
        bound: format!("{most} MiB"),
        is: format!("{} MiB", is.div_ceil(MIB)),
        holds: is <= most * MIB,
    }
}

fn growth(smaller: &Measured, one: &Measured, most: u64) -> Verdict {
    let is = hundredths(one.of(Program::Ascn).cpu, smaller.of(Program::Ascn).cpu);
    Verdict {
        what: format!(
            "processor time for {} cities, to that for {}",
            one.cities, smaller.cities
        ),
        bound: times(most),
        is: times(is),
        holds: is <= most,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was measured, with milliseconds of the bare program and of ours, and MiB of ours.
    fn measured(cities: u32, limit: u64, ascn: u64, mib: u64) -> Measured {
        let usage = |millis, peak| Usage {
            wall: Duration::from_millis(millis),
            cpu: Duration::from_millis(millis),
            peak,
        };
        let usages = [
            usage(limit, MIB),
            usage(2 * limit, MIB),
            usage(ascn, mib * MIB),
        ];
        Measured { cities, usages }
    }

    fn held(measured: &[Measured]) -> Vec<(String, bool)> {
        let verdicts = verdicts(measured).into_iter();
        verdicts
            .map(|verdict| (verdict.is, verdict.holds))
            .collect()
    }

    fn expected(rows: &[(&str, bool)]) -> Vec<(String, bool)> {
        rows.iter()
            .map(|(is, holds)| ((*is).to_owned(), *holds))
            .collect()
    }

    #[test]
    fn a_budget_is_held_up_to_its_bound_and_missed_above() {
        let rows = [("3.00 ×", true), ("12 MiB", true)];
        assert_eq!(held(&[measured(26, 2, 6, 12)]), expected(&rows));
        let rows = [("3.50 ×", false), ("13 MiB", false)];
        assert_eq!(held(&[measured(26, 2, 7, 13)]), expected(&rows));
    }

    #[test]
    fn growth_is_asked_between_networks_of_one_layout() {
        let all = [
            measured(1_000, 10, 40, 9),
            measured(10_000, 100, 480, 60),
            measured(100_000, 1_000, 4_900, 299),
        ];
        let rows = [
            ("4.80 ×", true),
            ("60 MiB", true),
            ("12.00 ×", true),
            ("4.90 ×", true),
            ("299 MiB", true),
            ("10.20 ×", true),
            ("122.50 ×", false),
        ];
        assert_eq!(held(&all), expected(&rows));
        // The first is one document, not pages.
        assert_eq!(
            held(&[measured(100, 1, 9, 9), measured(1_000, 9, 99, 9)]),
            []
        );
    }
}
