//! Sums of money in US dollars.

use ascn_diagnostic::DataPath;

use crate::cycle::Cycle;
use crate::dataset::ProjectAt;
use crate::figure::value::FigureSources;
use crate::figure::{FigureSource, FigureValue, LeftOut};
use crate::scalar::{Decimal, Money, Reported};

/// Converts an amount to whole US dollars at the rates of a cycle, rounded half away from zero;
/// `None` if there is no rate for its currency.
///
/// Each amount is rounded before it is added, so that printed sums are the sums of printed rows.
///
/// # Source
/// The file format, chapter *The cycle*: one rate per currency for all cities.
pub fn whole_dollars(cycle: &Cycle, money: &Money) -> Option<Decimal> {
    Some(cycle.in_us_dollars(money)?.rounded(0))
}

/// Why an amount is left out of a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// Its currency has no rate.
    Rate,
    /// A word is written instead, such as `not-known`.
    Amount,
}

/// Adds amounts in US dollars.
pub(super) struct Sum<'a> {
    cycle: &'a Cycle,
    /// The sum so far; `None` once it is too large.
    total: Option<Decimal>,
    /// The number of sources that are named at most.
    most: usize,
    sources: FigureSources,
    without_rate: FigureSources,
    not_given: FigureSources,
}

impl<'a> Sum<'a> {
    /// Starts a sum that names at most `most` of its sources.
    pub(super) fn naming(most: usize, cycle: &'a Cycle) -> Self {
        Self {
            cycle,
            most,
            total: Some(Decimal::from(0)),
            sources: FigureSources::default(),
            without_rate: FigureSources::default(),
            not_given: FigureSources::default(),
        }
    }

    /// Adds the amount of a project at `path`, or leaves it out if there is no rate for it.
    pub(super) fn add(&mut self, project: ProjectAt<'_>, path: &DataPath, money: &Money) {
        if let Some(dollars) = whole_dollars(self.cycle, money) {
            let place = |key| FigureSource::new(project.file(), path.key(key));
            self.add_dollars(dollars, ["amount", "currency"].map(place));
        } else {
            let place = FigureSource::new(project.file(), path.key("currency"));
            self.leave_out(Lack::Rate, place);
        }
    }

    /// Adds an amount that need not be given; it is left out if a word is written instead.
    pub(super) fn add_if_given(
        &mut self,
        project: ProjectAt<'_>,
        path: &DataPath,
        money: &Reported<Money>,
    ) {
        match money {
            Reported::Value(money) => self.add(project, path, money),
            Reported::NotReported => {}
            Reported::NotKnown { .. }
            | Reported::NotApplicable { .. }
            | Reported::NotDisclosed { .. } => {
                let place = FigureSource::new(project.file(), path.clone());
                self.leave_out(Lack::Amount, place);
            }
        }
    }

    /// Adds an amount in whole US dollars that rests on `sources`.
    pub(super) fn add_dollars(
        &mut self,
        dollars: Decimal,
        sources: impl IntoIterator<Item = FigureSource>,
    ) {
        self.total = self.total.and_then(|total| Decimal::sum(total, dollars));
        self.sources.add(self.most, sources);
    }

    /// Leaves out an amount.
    pub(super) fn leave_out(&mut self, lack: Lack, source: FigureSource) {
        let list = match lack {
            Lack::Rate => &mut self.without_rate,
            Lack::Amount => &mut self.not_given,
        };
        list.add(self.most, [source]);
    }

    /// Returns the value, the sources, and what was left out; if everything was, there is no sum.
    pub(super) fn finish(self) -> (FigureValue, FigureSources, Vec<LeftOut>) {
        let reasons = [
            ("without-rate", self.without_rate),
            ("not-given", self.not_given),
        ];
        let left_out = reasons.map(|(reason, sources)| LeftOut::new(reason, sources));
        let left_out: Vec<_> = left_out.into_iter().flatten().collect();
        let is_known = left_out.is_empty() || self.sources.count > 0;
        let total = self.total.filter(|_| is_known);
        let value = total.map_or(FigureValue::NotAvailable, FigureValue::Amount);
        (value, self.sources, left_out)
    }
}
