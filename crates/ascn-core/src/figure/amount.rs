//! Sums of money in US dollars.

use ascn_diagnostic::DataPath;

use crate::cycle::Cycle;
use crate::dataset::ProjectAt;
use crate::figure::group::at;
use crate::figure::{FigureValue, LeftOut, SourceRef};
use crate::scalar::{Decimal, Money, Reported};

/// An amount in whole US dollars at the rates of a cycle, rounded half away from zero; `None` if
/// there is no rate for its currency.
///
/// Each amount is rounded before it is added, so that printed sums are the sums of printed rows.
///
/// # Source
/// The file format, chapter *The cycle*: one rate a currency for all cities.
pub fn whole_dollars(cycle: &Cycle, money: &Money) -> Option<Decimal> {
    Some(cycle.in_us_dollars(money)?.rounded(0))
}

/// Adds amounts in US dollars.
pub(super) struct Sum<'a> {
    cycle: &'a Cycle,
    /// The sum so far; `None` once it is too large.
    total: Option<Decimal>,
    sources: Vec<SourceRef>,
    without_rate: Vec<SourceRef>,
    not_given: Vec<SourceRef>,
}

impl<'a> Sum<'a> {
    pub(super) fn new(cycle: &'a Cycle) -> Self {
        Self {
            cycle,
            total: Some(Decimal::from(0)),
            sources: Vec::new(),
            without_rate: Vec::new(),
            not_given: Vec::new(),
        }
    }

    /// Adds an amount of a project that stands at `path`, or leaves it out for want of a rate.
    pub(super) fn add(&mut self, project: ProjectAt<'_>, path: &DataPath, money: &Money) {
        let both = ["amount", "currency"].map(|key| at(project, path.key(key)));
        if let Some(dollars) = whole_dollars(self.cycle, money) {
            self.total = self.total.and_then(|total| Decimal::sum(total, dollars));
            self.sources.extend(both);
        } else {
            self.without_rate.extend(both);
        }
    }

    /// Adds an amount that need not be given: it is left out where a word stands in its place.
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
            | Reported::NotDisclosed { .. } => self.not_given.push(at(project, path.clone())),
        }
    }

    /// The value, the sources, and what was left out.
    pub(super) fn finish(self) -> (FigureValue, Vec<SourceRef>, Vec<LeftOut>) {
        let reasons = [
            ("without-rate", self.without_rate),
            ("not-given", self.not_given),
        ];
        let left_out = reasons
            .into_iter()
            .filter(|(_, sources)| !sources.is_empty())
            .map(|(reason, sources)| LeftOut { reason, sources });
        let value = self
            .total
            .map_or(FigureValue::NotAvailable, FigureValue::Amount);
        (value, self.sources, left_out.collect())
    }
}
