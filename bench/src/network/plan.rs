//! A project from its first idea to its end.
//!
//! All of it, even the delay, is decided at once, so that a project never contradicts what it
//! reported the year before.

use super::calendar::Month;
use super::chance::{Chance, nth};
use super::city::City;
use super::words::{KINDS, Kind};

/// How many months before its start a project is listed.
const LISTED_BEFORE: u32 = 18;

/// The course of one project.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    /// Its number within its city, counted from 1.
    pub(super) number: u32,
    /// The seed of its random numbers.
    seed: u64,
    /// What it is.
    pub(super) kind: Kind,
    /// When it starts, as it was planned.
    pub(super) start: Month,
    /// How many months it was planned to take.
    months: u32,
    /// How many months later it ends.
    pub(super) delay: u32,
    /// What it costs, in thousands of dollars.
    pub(super) thousands: u32,
}

/// How far a project is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Not started.
    Planning,
    /// Being designed.
    Design,
    /// Being procured.
    Procurement,
    /// Being built.
    Implementation,
    /// Concluded.
    Completed,
}

/// The stages, with the percentage of its months after which a project reaches each.
const STAGES: [(Stage, u32); 4] = [
    (Stage::Design, 0),
    (Stage::Procurement, 15),
    (Stage::Implementation, 30),
    (Stage::Completed, 100),
];

impl Stage {
    /// Its code.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Planning => "planning",
            Self::Design => "design",
            Self::Procurement => "procurement",
            Self::Implementation => "implementation",
            Self::Completed => "completed",
        }
    }
}

impl Plan {
    /// Returns all projects that a city ever lists: two to six, rarely many.
    pub(super) fn all_of(city: &City) -> impl Iterator<Item = Self> + use<> {
        let mut chance = city.chance("projects");
        let count = chance.pick(&[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6]);
        let first = chance.below(12);
        let city = u64::from(city.number);
        // Steps of five visit all twelve kinds before one is repeated.
        (1..=count).map(move |number| {
            let seed = city * 64 + u64::from(number);
            Self::new(number, seed, nth(&KINDS, first + 5 * number))
        })
    }

    fn new(number: u32, seed: u64, kind: Kind) -> Self {
        let mut chance = Chance::new(seed, "course");
        let months = chance.between(18, 54);
        let is_late = chance.percent(30);
        Self {
            number,
            seed,
            kind,
            start: Month::new(2029, 3).plus(chance.below(54)),
            months,
            delay: if is_late { chance.between(3, 14) } else { 0 },
            thousands: chance.between(200, 9_000),
        }
    }

    /// Returns the random numbers of the project for a key.
    pub(super) fn chance(&self, key: &str) -> Chance {
        Chance::new(self.seed, key)
    }

    /// Whether it is on the list of its city in a month.
    pub(super) fn is_listed(&self, month: Month) -> bool {
        self.listed_since() <= month
    }

    /// Returns the month in which it was first listed.
    pub(super) fn listed_since(&self) -> Month {
        self.start.minus(LISTED_BEFORE)
    }

    /// Returns when it ends, as it was planned.
    pub(super) const fn planned_end(&self) -> Month {
        self.start.plus(self.months)
    }

    /// Returns when it ends.
    pub(super) const fn end(&self) -> Month {
        self.planned_end().plus(self.delay)
    }

    /// Returns when a percentage of its months has passed, as planned and in fact.
    pub(super) const fn after_percent(&self, percent: u32) -> (Month, Month) {
        let planned = self.start.plus(self.months * percent / 100);
        let is = self.start.plus((self.months + self.delay) * percent / 100);
        (planned, is)
    }

    /// Returns how much of its months has passed in a month, in percent.
    pub(super) fn percent(&self, month: Month) -> u32 {
        let whole = self.months + self.delay;
        (month.since(self.start) * 100 / whole).min(100)
    }

    /// Returns its stage in a month, and since when it has been in it.
    pub(super) fn stage(&self, month: Month) -> (Stage, Month) {
        let reached = STAGES.iter().rev().map(|(stage, percent)| {
            let (_, since) = self.after_percent(*percent);
            (*stage, since)
        });
        let mut reached = reached.filter(|(_, since)| *since < month);
        reached
            .next()
            .unwrap_or((Stage::Planning, self.listed_since()))
    }
}
