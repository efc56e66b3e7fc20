//! From the list of one cycle to that of the next.

use crate::dataset::{CycleInputs, Reconciliation};
use crate::scalar::{Code, codes};
use crate::submission::Departure;

codes! {
    /// A term of the reconciliation of the last cycle's list with this one's.
    Term {
        /// What the last cycle listed.
        Last = "last",
        /// Listed for the first time.
        New = "new",
        /// Split from others.
        Split = "split",
        /// Returned to the list.
        Returned = "returned",
        /// Withdrawn.
        Withdrawn = "withdrawn",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Merged into others.
        Merged = "merged",
        /// No longer listed, without a reason given.
        NoLongerListed = "no-longer-listed",
        /// Listed last cycle by cities that gave no list this cycle.
        NotReported = "not-reported",
        /// What this cycle lists.
        Total = "total",
    }
}

impl Term {
    /// Returns the sign before it: `+`, `−`, `=`, or nothing before the first.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Last => "",
            Self::New | Self::Split | Self::Returned => "+",
            Self::Withdrawn
            | Self::Cancelled
            | Self::Merged
            | Self::NoLongerListed
            | Self::NotReported => "−",
            Self::Total => "=",
        }
    }

    /// Whether it is not printed if no project belongs to it.
    pub fn is_optional(self) -> bool {
        !matches!(
            self,
            Self::Last | Self::New | Self::NoLongerListed | Self::Total
        )
    }
}

/// The step from the list of one cycle to that of the next.
#[derive(Debug)]
pub struct Step<'a> {
    /// The earlier of two consecutive cycles.
    pub last: &'a CycleInputs,
    /// The later one.
    pub this: &'a CycleInputs,
    /// The reconciliation of the two.
    pub reconciliation: Reconciliation<'a>,
}

impl<'a> Step<'a> {
    /// Reconciles two consecutive cycles.
    pub fn between(last: &'a CycleInputs, this: &'a CycleInputs) -> Self {
        Self {
            last,
            this,
            reconciliation: Reconciliation::new(this, last),
        }
    }

    /// Counts the projects of a term. The two totals are counted from the lists themselves, not
    /// from the other terms.
    pub fn count(&self, term: Term) -> usize {
        let departed = |departure| self.reconciliation.departed_by(departure).len();
        match term {
            Term::Last => self.last.listed().count(),
            Term::New => self.reconciliation.new.len(),
            Term::Split => self.reconciliation.split.len(),
            Term::Returned => self.reconciliation.returned.len(),
            Term::Withdrawn => departed(Departure::Withdrawn),
            Term::Cancelled => departed(Departure::Cancelled),
            Term::Merged => departed(Departure::Merged),
            Term::NoLongerListed => departed(Departure::NoLongerListed),
            Term::NotReported => self.reconciliation.not_reported.len(),
            Term::Total => self.this.listed().count(),
        }
    }

    /// Returns the terms that are printed, each with its number of projects.
    pub fn terms(&self) -> Vec<(Term, usize)> {
        let counts = Term::ALL.iter().map(|term| (*term, self.count(*term)));
        let is_printed = |(term, count): &(Term, usize)| *count > 0 || !term.is_optional();
        counts.filter(is_printed).collect()
    }

    /// Whether the terms add up to the list of this cycle; they do in every dataset.
    pub fn is_balanced(&self) -> bool {
        let sum = |sign: &str| -> usize {
            let terms = Term::ALL.iter().filter(|term| term.sign() == sign);
            terms.map(|term| self.count(*term)).sum()
        };
        sum("") + sum("+") == sum("−") + sum("=")
    }
}
