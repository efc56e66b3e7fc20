//! Sums of money in US dollars.

use ascn_diagnostic::DataPath;

use crate::cycle::Rates;
use crate::dataset::ProjectAt;
use crate::figure::group::at;
use crate::figure::{FigureValue, LeftOut, SourceRef};
use crate::scalar::{Decimal, Money, Reported};

/// Puts amounts into US dollars, all at the rates of one cycle.
#[derive(Debug, Clone, Copy)]
pub struct Exchange<'a> {
    rates: Option<&'a Rates>,
}

impl<'a> Exchange<'a> {
    /// At the rates of a cycle, if it has some.
    pub fn at(rates: Option<&'a Rates>) -> Self {
        Self { rates }
    }

    /// The amount in whole US dollars, rounded half away from zero; `None` if there is no rate for
    /// its currency, or it is too large.
    ///
    /// Each amount is rounded before it is added, so that printed sums are the sums of printed rows.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::figure::Exchange;
    /// use ascn_core::scalar::Money;
    ///
    /// let cost = Money { amount: "4200000.50".parse()?, currency: "USD".parse()? };
    /// assert_eq!(Exchange::at(None).usd(&cost), Some("4200001".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn usd(self, money: &Money) -> Option<Decimal> {
        let exact = if money.currency.is_us_dollar() {
            money.amount
        } else {
            Decimal::product(money.amount, self.rates?.usd.rate(&money.currency)?)?
        };
        Some(exact.rounded(0))
    }
}

/// Why an amount is left out of a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// Its currency has no rate.
    Rate,
    /// A word stands in its place.
    Amount,
}

/// Adds amounts in US dollars.
pub(super) struct Sum<'a> {
    exchange: Exchange<'a>,
    /// The sum so far; `None` once it is too large.
    total: Option<Decimal>,
    sources: Vec<SourceRef>,
    without_rate: Vec<SourceRef>,
    not_given: Vec<SourceRef>,
}

impl<'a> Sum<'a> {
    pub(super) fn new(exchange: Exchange<'a>) -> Self {
        Self {
            exchange,
            total: Some(Decimal::from(0)),
            sources: Vec::new(),
            without_rate: Vec::new(),
            not_given: Vec::new(),
        }
    }

    /// Adds an amount of a project that stands at `path`, or leaves it out for want of a rate.
    pub(super) fn add(&mut self, project: ProjectAt<'_>, path: &DataPath, money: &Money) {
        if let Some(dollars) = self.exchange.usd(money) {
            let both = ["amount", "currency"].map(|key| at(project, path.key(key)));
            self.add_dollars(dollars, both);
        } else {
            self.leave_out(Lack::Rate, at(project, path.key("currency")));
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
            | Reported::NotDisclosed { .. } => {
                self.leave_out(Lack::Amount, at(project, path.clone()));
            }
        }
    }

    /// Adds an amount in whole US dollars that rests on `sources`.
    pub(super) fn add_dollars(
        &mut self,
        dollars: Decimal,
        sources: impl IntoIterator<Item = SourceRef>,
    ) {
        self.total = self.total.and_then(|total| Decimal::sum(total, dollars));
        self.sources.extend(sources);
    }

    /// Leaves out an amount; one source for each.
    pub(super) fn leave_out(&mut self, lack: Lack, source: SourceRef) {
        match lack {
            Lack::Rate => self.without_rate.push(source),
            Lack::Amount => self.not_given.push(source),
        }
    }

    /// The value, the sources, and what was left out; where everything was left out, there is no
    /// sum.
    pub(super) fn finish(self) -> (FigureValue, Vec<SourceRef>, Vec<LeftOut>) {
        let reasons = [
            ("without-rate", self.without_rate),
            ("not-given", self.not_given),
        ];
        let left_out = reasons
            .into_iter()
            .filter(|(_, sources)| !sources.is_empty())
            .map(|(reason, sources)| LeftOut { reason, sources });
        let left_out: Vec<_> = left_out.collect();
        let is_known = left_out.is_empty() || !self.sources.is_empty();
        let value = self
            .total
            .filter(|_| is_known)
            .map_or(FigureValue::NotAvailable, FigureValue::Amount);
        (value, self.sources, left_out)
    }
}
