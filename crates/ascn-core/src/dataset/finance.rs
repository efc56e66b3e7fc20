//! A project's cost and the lines of its finance, with their places.

use ascn_diagnostic::FileLocation;

use crate::dataset::{Carried, EntryAt, ProjectAt};
use crate::scalar::{Code, Money};
use crate::submission::{Cost, Finance, Rung};

/// A line of a project's finance, with its place.
pub type FinanceAt<'a> = EntryAt<'a, Finance>;

impl ProjectAt<'_> {
    /// Returns the location of `amount` or `currency` of its cost.
    pub fn cost_location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path_of("cost").key("total").key(key))
    }
}

impl<'a> Carried<'a> {
    /// Returns the cost in the last cycle and the cost now, if both are known in one currency.
    pub fn costs(&self) -> Option<(&'a Cost, &'a Cost)> {
        let (was, is) = (self.last.project, self.this.project);
        let costs = was.cost.value().zip(is.cost.value());
        costs.filter(|(was, is)| was.total.currency == is.total.currency)
    }
}

impl<'a> FinanceAt<'a> {
    /// Returns the location of `amount` or `currency` of a rung.
    pub fn money_location(&self, rung: Rung, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path().key(rung.code()).key(key))
    }

    /// Returns the amount of a rung, if it was given.
    pub fn money(&self, rung: Rung) -> Option<&'a Money> {
        self.value.amount(rung).value()
    }
}
