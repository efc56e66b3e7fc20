//! One cycle compared with an earlier one, like for like.
//!
//! 1. [`Matched`] lists the cities that reported both times: only they are compared.
//! 2. [`Breaks`] lists where two values of the same name are values of different things; none of it
//!    enters a comparison.
//! 3. [`Step`] reconciles the lists of each two consecutive cycles.
//! 4. [`Measure`] lists what is compared, and [`Movement`] is all that can be said about it;
//!    [`figure::changes`](crate::figure::changes) computes the values.

mod breaks;
mod indicator;
mod matched;
mod measure;
mod movement;
mod step;

pub use breaks::{Breaks, ProjectBreak, ProjectBreakKind};
pub use indicator::{Difference, IndicatorBreak, IndicatorPair};
pub use matched::Matched;
pub use measure::Measure;
pub use movement::{Movement, Reason, Redefinition};
pub use step::{Step, Term};

use crate::dataset::{CycleInputs, Dataset, ProjectAt};
use crate::network::Network;
use crate::scalar::Year;

/// One cycle compared with an earlier one of the same dataset.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The network.
    pub network: &'a Network,
    /// The earlier cycle.
    pub from: &'a CycleInputs,
    /// The later cycle.
    pub to: &'a CycleInputs,
    /// Which cities reported both times, and which once.
    pub matched: Matched<'a>,
    /// What cannot be compared.
    pub breaks: Breaks<'a>,
    /// The steps between each two consecutive cycles, the earliest first.
    pub steps: Vec<Step<'a>>,
}

/// Why two cycles cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ComparisonError {
    /// The earlier one is not earlier.
    #[error("{from} is not before {to}")]
    NotBefore {
        /// The cycle to compare from.
        from: Year,
        /// The cycle to compare with it.
        to: Year,
    },
    /// There is no such cycle.
    #[error("there is no cycle {0}")]
    UnknownCycle(Year),
}

impl<'a> Comparison<'a> {
    /// Compares the cycle of `to` with that of `from`, which need not be the one just before it.
    ///
    /// # Errors
    /// [`ComparisonError`] if `from` is not before `to`, or the dataset has no cycle of that year.
    pub fn new(dataset: &'a Dataset, from: Year, to: Year) -> Result<Self, ComparisonError> {
        if from >= to {
            return Err(ComparisonError::NotBefore { from, to });
        }
        let cycles = dataset.cycles();
        let position = |year: Year| {
            let found = cycles.iter().position(|cycle| cycle.year() == year);
            found.ok_or(ComparisonError::UnknownCycle(year))
        };
        let (first, last) = (position(from)?, position(to)?);
        let between = cycles.get(first..=last).unwrap_or_default();
        Self::over(dataset.network(), between).ok_or(ComparisonError::NotBefore { from, to })
    }

    /// Compares the current cycle with the last one; `None` in the first.
    pub fn with_last(dataset: &'a Dataset) -> Option<Self> {
        let before = dataset.cycles().len().checked_sub(2)?;
        Self::over(dataset.network(), dataset.cycles().get(before..)?)
    }

    /// Compares the last of some cycles with the first; `None` if there are fewer than two.
    fn over(network: &'a Network, cycles: &'a [CycleInputs]) -> Option<Self> {
        let [from, .., to] = cycles else { return None };
        let pairs = cycles.iter().zip(cycles.iter().skip(1));
        let steps = pairs.map(|(last, this)| Step::between(last, this));
        let steps: Vec<_> = steps.collect();
        let matched = Matched::new(network, from, to);
        Some(Self {
            network,
            from,
            to,
            breaks: Breaks::new(&steps, (from, to), &matched),
            matched,
            steps,
        })
    }

    /// Whether a project counts in a comparison of `measure`: its city reported both times, and it
    /// is the same project both times.
    pub fn is_alike(&self, at: &ProjectAt<'_>, measure: &Measure<'_>) -> bool {
        self.matched.has(at.city()) && self.why_left_out(at, measure).is_none()
    }

    /// Returns the break for which a project is left out of a measure; `None` if it counts.
    pub fn why_left_out(
        &self,
        at: &ProjectAt<'_>,
        measure: &Measure<'_>,
    ) -> Option<ProjectBreakKind> {
        let kinds = self.breaks.by_id.get(&at.project.id)?;
        measure.broken_by().find(|kind| kinds.contains(kind))
    }
}
