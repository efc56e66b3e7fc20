//! Money: what the projects cost, and how far their finance is.
//!
//! Every sum is made by one function of the amounts that belong to it, so that the parts of a
//! dimension add to the whole.

use std::collections::BTreeSet;

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::amount::{Exchange, Sum};
use crate::figure::formula::{
    COST, FINANCE_COVERAGE, FINANCE_LINES, Formula, GAP, LADDER, MONEY_PART,
};
use crate::figure::group::{Group, at, of_entry};
use crate::figure::tally::{Draft, Tally};
use crate::figure::{Coverage, Figure, FigureValue, Figures, SourceRef, Unit};
use crate::scalar::{Code, Decimal, Money, Reported};
use crate::submission::{Finance, FinanceStatus, Instrument, Project};

type LineAt<'a> = EntryAt<'a, Finance>;

/// Adds up costs and finance.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let money = Ledger::of(tally);
    money.totals(figures);
    money.by_area(figures);
    money.by_country(figures);
    money.by_source_and_instrument(figures);
    figures.add(money.gap());
    money.lines_by_status(figures);
    let gives = |project: &Project| {
        let has_line = project.finance.value().is_some_and(|all| !all.is_empty());
        project.cost.value().is_some() || has_line
    };
    let projects = tally.all.counting(|at| gives(at.project));
    let keys = ["cost", "finance"];
    figures.add(tally.projects("finance.coverage", &FINANCE_COVERAGE, &projects, &keys));
}

/// What is bound by signed agreements, at the rates of `exchange`.
pub(super) fn committed<'a>(tally: &Tally<'a>, exchange: Exchange<'a>) -> Figure {
    Ledger::at(tally, exchange).whole(&COMMITTED)
}

/// What was paid, at the rates of `exchange`.
pub(super) fn disbursed<'a>(tally: &Tally<'a>, exchange: Exchange<'a>) -> Figure {
    Ledger::at(tally, exchange).whole(&DISBURSED)
}

/// A rung of the ladder: the statuses whose lines stand on it, and the amount that counts.
struct Rung {
    name: &'static str,
    holds: fn(FinanceStatus) -> bool,
    amount: fn(&Finance) -> &Reported<Money>,
}

const RUNGS: [Rung; 4] = [
    Rung {
        name: "sought",
        holds: |status| status == FinanceStatus::Sought,
        amount: |line| &line.sought,
    },
    Rung {
        name: "pledged",
        holds: |status| status == FinanceStatus::Pledged,
        amount: |line| &line.pledged,
    },
    COMMITTED,
    DISBURSED,
];

const COMMITTED: Rung = Rung {
    name: "committed",
    holds: FinanceStatus::is_bound,
    amount: |line| &line.committed,
};

const DISBURSED: Rung = Rung {
    name: "disbursed",
    holds: FinanceStatus::is_bound,
    amount: |line| &line.disbursed,
};

/// All that the sums of one cycle are made of.
struct Ledger<'t, 'a> {
    tally: &'t Tally<'a>,
    exchange: Exchange<'a>,
    lines: Vec<LineAt<'a>>,
    /// How many projects give their cost, and their finance.
    costs: Coverage,
    finances: Coverage,
}

impl<'t, 'a> Ledger<'t, 'a> {
    fn of(tally: &'t Tally<'a>) -> Self {
        Self::at(tally, Exchange::at(tally.cycle.cycle.value.rates.as_ref()))
    }

    /// The ledger with all amounts at given rates, which need not be those of its cycle.
    fn at(tally: &'t Tally<'a>, exchange: Exchange<'a>) -> Self {
        Self {
            tally,
            exchange,
            lines: tally.entries("finance", |project| &project.finance),
            costs: tally.projects_giving(|project| project.cost.value().is_some()),
            finances: tally.projects_giving(|project| project.finance.value().is_some()),
        }
    }

    fn totals(&self, figures: &mut Figures) {
        figures.add(self.cost("finance.cost.usd", &COST, &|_| true));
        for rung in &RUNGS {
            figures.add(self.whole(rung));
        }
    }

    fn whole(&self, rung: &Rung) -> Figure {
        let id = format!("finance.{}.usd", rung.name);
        self.on(rung, &id, &LADDER, &|_| true)
    }

    fn by_area(&self, figures: &mut Figures) {
        for area in &self.tally.network.framework.value.focus_areas {
            let is_here = |at: &ProjectAt<'_>| at.project.focus_area == area.id;
            self.parts(&format!("area.{}", area.id), &is_here, figures);
        }
    }

    fn by_country(&self, figures: &mut Figures) {
        for state in &self.tally.network.member_states.value {
            let is_here = |at: &ProjectAt<'_>| {
                let city = self.tally.network.city(at.city());
                city.is_some_and(|city| city.country == state.code)
            };
            self.parts(&format!("country.{}", state.code), &is_here, figures);
        }
    }

    /// The cost, the commitments and the disbursements of some projects.
    fn parts(&self, part: &str, is_wanted: &dyn Fn(&ProjectAt<'_>) -> bool, figures: &mut Figures) {
        let id = format!("finance.cost.{part}.usd");
        figures.add(self.cost(&id, &MONEY_PART, is_wanted));
        for rung in [&COMMITTED, &DISBURSED] {
            let id = format!("finance.{}.{part}.usd", rung.name);
            let of_them = |line: &LineAt<'_>| is_wanted(&line.project);
            figures.add(self.on(rung, &id, &MONEY_PART, &of_them));
        }
    }

    fn by_source_and_instrument(&self, figures: &mut Figures) {
        let sources: BTreeSet<_> = self.lines.iter().map(|line| &line.value.source).collect();
        for rung in [&COMMITTED, &DISBURSED] {
            for source in &sources {
                let id = format!("finance.{}.source.{source}.usd", rung.name);
                let is_so = |line: &LineAt<'_>| line.value.source == **source;
                figures.add(self.on(rung, &id, &MONEY_PART, &is_so));
            }
            for instrument in Instrument::ALL {
                let id = format!("finance.{}.instrument.{}.usd", rung.name, instrument.code());
                let is_so = |line: &LineAt<'_>| line.value.instrument == *instrument;
                figures.add(self.on(rung, &id, &MONEY_PART, &is_so));
            }
        }
    }

    fn cost(
        &self,
        id: &str,
        formula: &'static Formula,
        is_wanted: &dyn Fn(&ProjectAt<'_>) -> bool,
    ) -> Figure {
        let mut sum = Sum::new(self.exchange);
        for at in self.tally.all.counted.iter().filter(|at| is_wanted(at)) {
            if let Some(cost) = at.project.cost.value() {
                sum.add(*at, &at.path_of("cost").key("total"), &cost.total);
            }
        }
        self.amount(id, formula, self.costs, sum)
    }

    fn on(
        &self,
        rung: &Rung,
        id: &str,
        formula: &'static Formula,
        is_wanted: &dyn Fn(&LineAt<'_>) -> bool,
    ) -> Figure {
        let mut sum = Sum::new(self.exchange);
        for line in self.lines_on(rung).filter(|line| is_wanted(line)) {
            let path = line.path().key(rung.name);
            sum.add_if_given(line.project, &path, (rung.amount)(line.value));
        }
        self.amount(id, formula, self.finances, sum)
    }

    fn lines_on(&self, rung: &Rung) -> impl Iterator<Item = &LineAt<'a>> {
        let holds = rung.holds;
        self.lines
            .iter()
            .filter(move |line| holds(line.value.status))
    }

    fn amount(
        &self,
        id: &str,
        formula: &'static Formula,
        coverage: Coverage,
        sum: Sum<'_>,
    ) -> Figure {
        let (value, sources, left_out) = sum.finish();
        self.tally.figure_of(Draft {
            id: id.to_owned(),
            formula,
            unit: Unit::UsDollars,
            value,
            coverage,
            sources,
            left_out,
        })
    }

    /// What is not yet committed, of the projects that give both.
    fn gap(&self) -> Figure {
        let mut total = Some(Decimal::from(0));
        let mut sources = Vec::new();
        for at in &self.tally.all.counted {
            let Some((open, of_project)) = self.gap_of(at) else {
                continue;
            };
            total = total.and_then(|total| Decimal::sum(total, open));
            sources.extend(of_project);
        }
        self.tally.figure_of(Draft {
            id: "finance.gap.usd".to_owned(),
            formula: &GAP,
            unit: Unit::UsDollars,
            value: total.map_or(FigureValue::NotAvailable, FigureValue::Amount),
            coverage: self.tally.projects_giving(|project| {
                project.cost.value().is_some() && project.finance.value().is_some()
            }),
            sources,
            left_out: Vec::new(),
        })
    }

    /// The gap of a project that gives both its cost and its finance, with what it rests on.
    fn gap_of(&self, project: &ProjectAt<'_>) -> Option<(Decimal, Vec<SourceRef>)> {
        let cost = self.exchange.usd(&project.project.cost.value()?.total)?;
        project.project.finance.value()?;
        let path = project.path_of("cost").key("total").key("amount");
        let mut sources = vec![at(*project, path)];
        let mut committed = Decimal::from(0);
        let is_of_it = |line: &&LineAt<'_>| line.project.project.id == project.project.id;
        for line in self.lines_on(&COMMITTED).filter(is_of_it) {
            let Some(money) = line.value.committed.value() else {
                continue;
            };
            committed = Decimal::sum(committed, self.exchange.usd(money)?)?;
            sources.push(of_entry(line, "committed"));
        }
        let open = Decimal::difference(cost, committed)?;
        Some((open.max(Decimal::from(0)), sources))
    }

    fn lines_by_status(&self, figures: &mut Figures) {
        let group = Group {
            unit: Unit::FinanceLines,
            formula: &FINANCE_LINES,
            coverage: self.finances,
        };
        for status in FinanceStatus::ALL {
            let id = format!("finance.lines.{}", status.code());
            let these = self
                .lines
                .iter()
                .filter(|line| line.value.status == *status);
            figures.add(group.count(self.tally, id, these, |line| vec![of_entry(line, "status")]));
        }
    }
}
