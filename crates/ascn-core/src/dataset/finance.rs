//! A project's cost and the lines of its finance where they stand.

use ascn_diagnostic::{DataPath, Spot};

use crate::dataset::{Carried, ProjectAt};
use crate::scalar::Money;
use crate::submission::{Cost, Finance, Rung};

/// A line of a project's finance where it stands.
#[derive(Debug, Clone, Copy)]
pub struct FinanceAt<'a> {
    /// The project.
    pub project: ProjectAt<'a>,
    /// Its position in the project's finance, from 0.
    pub index: usize,
    /// The line.
    pub line: &'a Finance,
}

impl<'a> ProjectAt<'a> {
    /// The spot of `amount` or `currency` of its cost.
    pub fn cost_spot(&self, key: &str) -> Spot {
        Spot::value(self.file(), self.path_of("cost").key("total").key(key))
    }

    /// The lines of its finance; none where nobody gave them.
    pub fn finance(self) -> impl Iterator<Item = FinanceAt<'a>> {
        let lines = self.project.finance.value().map_or(&[][..], Vec::as_slice);
        let lines = lines.iter().enumerate();
        lines.map(move |(index, line)| FinanceAt {
            project: self,
            index,
            line,
        })
    }
}

impl<'a> Carried<'a> {
    /// What it cost in the last cycle and what it costs now, if both are known in one currency.
    pub fn costs(&self) -> Option<(&'a Cost, &'a Cost)> {
        let (was, is) = (self.last.project, self.this.project);
        let costs = was.cost.value().zip(is.cost.value());
        costs.filter(|(was, is)| was.total.currency == is.total.currency)
    }
}

impl<'a> FinanceAt<'a> {
    /// The path of the line.
    pub fn path(&self) -> DataPath {
        self.project.path_of("finance").index(self.index)
    }

    /// The spot of one of its values.
    pub fn spot(&self, key: &str) -> Spot {
        Spot::value(self.project.file(), self.path().key(key))
    }

    /// The spot of `amount` or `currency` of a rung.
    pub fn money_spot(&self, rung: Rung, key: &str) -> Spot {
        Spot::value(self.project.file(), self.path().key(rung.key()).key(key))
    }

    /// The amount of a rung, if it was given.
    pub fn money(&self, rung: Rung) -> Option<&'a Money> {
        self.line.amount(rung).value()
    }
}
