//! What the program may take, and whether it does.
//!
//! A budget is a ratio to the bare program in the same run, or to another network; never a time,
//! which says more of the machine than of the program. Memory is absolute.
//!
//! Each has a goal, set before the program was written, and a bound: a change that exceeds a bound
//! has made something slower or larger.

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

/// What something may take at most.
#[derive(Debug, Clone, Copy)]
struct Budget {
    goal: u64,
    bound: u64,
}

/// The result of comparing a measurement with its budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The goal is reached.
    Reached,
    /// The bound is kept.
    Held,
    /// The bound is exceeded.
    Missed,
}

/// A budget and what was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    /// What is bounded.
    pub(crate) what: String,
    /// The goal, with its unit.
    pub(crate) goal: String,
    /// The bound, with its unit.
    pub(crate) bound: String,
    /// What was measured, with its unit.
    pub(crate) is: String,
    /// Whether goal and bound are kept.
    pub(crate) standing: Standing,
}

/// By number of cities: the processor time, in hundredths of that of the bare program.
const CPU: [(u32, Budget); 3] = [
    (26, budget(300, 1_000)),
    (10_000, budget(500, 1_050)),
    (100_000, budget(500, 1_050)),
];

/// By number of cities: the memory in MiB.
const PEAK: [(u32, Budget); 3] = [
    (26, budget(12, 40)),
    (10_000, budget(64, 180)),
    (100_000, budget(300, 1_350)),
];

/// By growth of the number of cities: the time, in hundredths of that of the smaller network. The
/// bare program itself needs 10 to 13 times as much for 100,000 cities as for 10,000.
const GROWTH: [(u32, Budget); 2] = [(10, budget(1_200, 1_350)), (100, budget(12_000, 13_500))];

const fn budget(goal: u64, bound: u64) -> Budget {
    Budget { goal, bound }
}

impl Budget {
    fn standing(self, is: u64) -> Standing {
        if is <= self.goal {
            Standing::Reached
        } else if is <= self.bound {
            Standing::Held
        } else {
            Standing::Missed
        }
    }
}

/// A MiB, in bytes.
pub(crate) const MIB: u64 = 1 << 20;

impl Measured {
    /// Returns what one of the programs took.
    pub(crate) fn of(&self, program: Program) -> Usage {
        let mut both = PROGRAMS.iter().zip(&self.usages);
        let found = both.find(|(one, _)| **one == program);
        found.map_or(Usage::NONE, |(_, usage)| *usage)
    }

    /// Returns the processor time of a program, in hundredths of that of the bare program.
    pub(crate) fn ratio(&self, program: Program) -> u64 {
        hundredths(self.of(program).cpu, self.of(Program::Limit).cpu)
    }
}

/// Returns the first time in hundredths of the second.
fn hundredths(time: Duration, of: Duration) -> u64 {
    let hundredths = time.as_nanos() * 100 / of.as_nanos().max(1);
    u64::try_from(hundredths).unwrap_or(u64::MAX)
}

/// Formats hundredths as a number with two places and `×` behind it.
pub(crate) fn times(hundredths: u64) -> String {
    format!("{}.{:02} ×", hundredths / 100, hundredths % 100)
}

/// Returns every budget that applies to what was measured.
pub(crate) fn verdicts(measured: &[Measured]) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    for one in measured {
        let budget = |list: &[(u32, Budget)]| {
            let row = list.iter().find(|(cities, _)| *cities == one.cities);
            row.map(|(_, budget)| *budget)
        };
        verdicts.extend(budget(&CPU).map(|budget| cpu(one, budget)));
        verdicts.extend(budget(&PEAK).map(|budget| peak(one, budget)));
        for (factor, budget) in GROWTH {
            let smaller = measured.iter().find(|other| {
                other.cities >= PAGES_FROM && other.cities.checked_mul(factor) == Some(one.cities)
            });
            verdicts.extend(smaller.map(|smaller| growth(smaller, one, budget)));
        }
    }
    verdicts
}

fn cpu(one: &Measured, budget: Budget) -> Verdict {
    let what = format!("processor time for {} cities, to the limit", one.cities);
    verdict(what, budget, one.ratio(Program::Ascn), times)
}

fn peak(one: &Measured, budget: Budget) -> Verdict {
    let what = format!("memory for {} cities", one.cities);
    let is = one.of(Program::Ascn).peak.div_ceil(MIB);
    verdict(what, budget, is, |mebibytes| format!("{mebibytes} MiB"))
}

fn growth(smaller: &Measured, one: &Measured, budget: Budget) -> Verdict {
    let (cities, fewer) = (one.cities, smaller.cities);
    let what = format!("processor time for {cities} cities, to that for {fewer}");
    let is = hundredths(one.of(Program::Ascn).cpu, smaller.of(Program::Ascn).cpu);
    verdict(what, budget, is, times)
}

fn verdict(what: String, budget: Budget, is: u64, written: fn(u64) -> String) -> Verdict {
    Verdict {
        what,
        goal: written(budget.goal),
        bound: written(budget.bound),
        is: written(is),
        standing: budget.standing(is),
    }
}

#[cfg(test)]
mod tests {
    use super::Standing::{Held, Missed, Reached};
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

    fn stands(measured: &[Measured]) -> Vec<(String, Standing)> {
        let verdicts = verdicts(measured).into_iter();
        verdicts
            .map(|verdict| (verdict.is, verdict.standing))
            .collect()
    }

    fn expected(rows: &[(&str, Standing)]) -> Vec<(String, Standing)> {
        rows.iter()
            .map(|(is, standing)| ((*is).to_owned(), *standing))
            .collect()
    }

    #[test]
    fn a_goal_is_reached_a_bound_is_held_and_what_is_above_is_missed() {
        for (ascn, mib, rows) in [
            (6, 12, [("3.00 ×", Reached), ("12 MiB", Reached)]),
            (7, 13, [("3.50 ×", Held), ("13 MiB", Held)]),
            (20, 40, [("10.00 ×", Held), ("40 MiB", Held)]),
            (21, 41, [("10.50 ×", Missed), ("41 MiB", Missed)]),
        ] {
            assert_eq!(stands(&[measured(26, 2, ascn, mib)]), expected(&rows));
        }
    }

    #[test]
    fn growth_is_asked_between_networks_of_one_layout() {
        let all = [
            measured(1_000, 10, 40, 9),
            measured(10_000, 100, 480, 60),
            measured(100_000, 1_000, 4_900, 299),
        ];
        let rows = [
            ("4.80 ×", Reached),
            ("60 MiB", Reached),
            ("12.00 ×", Reached),
            ("4.90 ×", Reached),
            ("299 MiB", Reached),
            ("10.20 ×", Reached),
            ("122.50 ×", Held),
        ];
        assert_eq!(stands(&all), expected(&rows));
        // The first is one document, not pages.
        assert_eq!(
            stands(&[measured(100, 1, 9, 9), measured(1_000, 9, 99, 9)]),
            []
        );
    }
}
