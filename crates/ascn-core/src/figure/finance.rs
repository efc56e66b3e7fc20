//! Money: what the projects cost, and how far their finance is.
//!
//! One function makes every sum from the amounts that belong to it, so that the parts of a
//! dimension add up to the whole.

use std::collections::BTreeSet;

use crate::cycle::Cycle;
use crate::dataset::{FinanceAt, ProjectAt};
use crate::figure::amount::{Lack, Sum, whole_dollars};
use crate::figure::formula::{
    COST, FINANCE_COVERAGE, FINANCE_LINES, Formula, GAP, LADDER, MONEY_PART,
};
use crate::figure::group::Group;
use crate::figure::tally::Tally;
use crate::figure::{Coverage, Figure, FigureSource, Figures, Unit};
use crate::scalar::{Code, Decimal};
use crate::submission::{FinanceStatus, Instrument, Project, Rung};

/// Adds up costs and finance.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let money = Ledger::at(tally, &tally.cycle.cycle.value);
    let cost = Named::whole("finance.cost.usd", &COST, money.costs);
    figures.add(money.cost(&cost, &|_| true));
    for rung in Rung::ALL {
        figures.add(money.whole(*rung));
    }
    for area in &tally.network.framework.value.focus_areas {
        let is_here = |at: &ProjectAt<'_>| at.project.focus_area == area.id;
        money.parts(&format!("area.{}", area.id), &is_here, figures);
    }
    for state in &tally.network.member_states.value {
        let is_here = |at: &ProjectAt<'_>| tally.is_in(at, &state.code);
        money.parts(&format!("country.{}", state.code), &is_here, figures);
    }
    money.by_source_and_instrument(figures);
    figures.add(money.gap());
    money.lines_by_status(figures);
    let has_line = |project: &Project| !project.finance.entries().is_empty();
    let projects = tally
        .all
        .counting(|at| gives_cost(at.project) || has_line(at.project));
    let keys = ["cost", "finance"];
    figures.add(tally.projects("finance.coverage", &FINANCE_COVERAGE, &projects, &keys));
}

/// Sums the amounts on a rung, at the rates of `cycle`.
pub(super) fn on_rung<'a>(tally: &Tally<'a>, cycle: &'a Cycle, rung: Rung) -> Figure {
    Ledger::at(tally, cycle).whole(rung)
}

/// Whether a rung's amount counts in a line of that status: a line counts on the rung that it has
/// reached, and once it is bound, what is paid of it counts too.
fn counts(rung: Rung, status: FinanceStatus) -> bool {
    match rung {
        Rung::Sought | Rung::Pledged => status.rung() == rung,
        Rung::Committed | Rung::Disbursed => status.is_bound(),
    }
}

fn gives_cost(project: &Project) -> bool {
    project.cost.value().is_some()
}

fn gives_finance(project: &Project) -> bool {
    project.finance.value().is_some()
}

/// The name of a sum, how it is made, and what it rests on.
struct Named {
    id: String,
    formula: &'static Formula,
    /// How many of its projects give it.
    coverage: Coverage,
    /// How many of all projects give it: this decides whether it is shown.
    whole: Coverage,
}

impl Named {
    /// Names a sum over all projects.
    fn whole(id: &str, formula: &'static Formula, coverage: Coverage) -> Self {
        Self {
            id: id.to_owned(),
            formula,
            coverage,
            whole: coverage,
        }
    }
}

/// What the sums of one cycle are made of.
struct Ledger<'t, 'a> {
    tally: &'t Tally<'a>,
    cycle: &'a Cycle,
    lines: Vec<FinanceAt<'a>>,
    /// How many projects give their cost, and their finance.
    costs: Coverage,
    finances: Coverage,
}

impl<'t, 'a> Ledger<'t, 'a> {
    /// Prepares the ledger with all amounts at the rates of a cycle, which need not be its own.
    fn at(tally: &'t Tally<'a>, cycle: &'a Cycle) -> Self {
        Self {
            tally,
            cycle,
            lines: tally.entries(ProjectAt::finance),
            costs: tally.all.giving(gives_cost),
            finances: tally.all.giving(gives_finance),
        }
    }

    fn whole(&self, rung: Rung) -> Figure {
        let id = format!("finance.{}.usd", rung.code());
        let named = Named::whole(&id, &LADDER, self.finances);
        self.on(rung, &named, &|_| true)
    }

    /// Sums the cost, the commitments and the disbursements of some projects: not reported if none
    /// of these gives them.
    fn parts(&self, part: &str, is_wanted: &dyn Fn(&ProjectAt<'_>) -> bool, figures: &mut Figures) {
        let of_them = self.tally.all.filter(is_wanted);
        let of = |measure: &str, whole, is_given: fn(&Project) -> bool| Named {
            id: format!("finance.{measure}.{part}.usd"),
            formula: &MONEY_PART,
            coverage: of_them.giving(is_given),
            whole,
        };
        let cost = of("cost", self.costs, gives_cost);
        figures.add(self.cost(&cost, is_wanted));
        for rung in [Rung::Committed, Rung::Disbursed] {
            let named = of(rung.code(), self.finances, gives_finance);
            let is_theirs = |line: &FinanceAt<'_>| is_wanted(&line.project);
            figures.add(self.on(rung, &named, &is_theirs));
        }
    }

    fn by_source_and_instrument(&self, figures: &mut Figures) {
        let sources: BTreeSet<_> = self.lines.iter().map(|line| &line.value.source).collect();
        for rung in [Rung::Committed, Rung::Disbursed] {
            let named = |part: String| {
                let id = format!("finance.{}.{part}.usd", rung.code());
                Named::whole(&id, &MONEY_PART, self.finances)
            };
            for source in &sources {
                let is_so = |line: &FinanceAt<'_>| line.value.source == **source;
                figures.add(self.on(rung, &named(format!("source.{source}")), &is_so));
            }
            for instrument in Instrument::ALL {
                let part = format!("instrument.{}", instrument.code());
                let is_so = |line: &FinanceAt<'_>| line.value.instrument == *instrument;
                figures.add(self.on(rung, &named(part), &is_so));
            }
        }
    }

    fn cost(&self, named: &Named, is_wanted: &dyn Fn(&ProjectAt<'_>) -> bool) -> Figure {
        let mut sum = Sum::naming(self.tally.most, self.cycle);
        for at in self.tally.all.counted.iter().filter(|at| is_wanted(at)) {
            if let Some(cost) = at.project.cost.value() {
                sum.add(*at, &at.path_of("cost").key("total"), &cost.total);
            }
        }
        self.amount(named, sum)
    }

    fn on(&self, rung: Rung, named: &Named, is_wanted: &dyn Fn(&FinanceAt<'_>) -> bool) -> Figure {
        let mut sum = Sum::naming(self.tally.most, self.cycle);
        for line in self.lines_on(rung).filter(|line| is_wanted(line)) {
            let path = line.path().key(rung.code());
            sum.add_if_given(line.project, &path, line.value.amount(rung));
        }
        self.amount(named, sum)
    }

    fn lines_on(&self, rung: Rung) -> impl Iterator<Item = &FinanceAt<'a>> {
        let lines = self.lines.iter();
        lines.filter(move |line| counts(rung, line.value.status))
    }

    fn amount(&self, named: &Named, sum: Sum<'_>) -> Figure {
        let (value, sources, left_out) = sum.finish();
        let (tally, unit) = (self.tally, Unit::UsDollars);
        let figure = Figure {
            coverage: named.coverage,
            sources,
            left_out,
            ..tally.figure(&named.id, named.formula, unit, value)
        };
        tally.part_of(named.whole, figure)
    }

    /// Sums what is not yet committed, over the projects that give both cost and finance.
    fn gap(&self) -> Figure {
        let mut sum = Sum::naming(self.tally.most, self.cycle);
        let gives_both = |project: &Project| gives_cost(project) && gives_finance(project);
        let projects = self.tally.all.counted.iter();
        for at in projects.filter(|at| gives_both(at.project)) {
            match self.gap_of(at) {
                Ok((open, sources)) => sum.add_dollars(open, sources),
                Err((lack, source)) => sum.leave_out(lack, source),
            }
        }
        let coverage = self.tally.all.giving(gives_both);
        let named = Named::whole("finance.gap.usd", &GAP, coverage);
        self.amount(&named, sum)
    }

    /// Computes the gap of a project, with what it rests on.
    ///
    /// # Errors
    /// What is lacking for it, and where.
    fn gap_of(
        &self,
        at: &ProjectAt<'_>,
    ) -> Result<(Decimal, Vec<FigureSource>), (Lack, FigureSource)> {
        let path = at.path_of("cost").key("total");
        let of_cost = |key| FigureSource::new(at.file(), path.key(key));
        let cost = at.project.cost.value();
        let cost = cost.and_then(|cost| whole_dollars(self.cycle, &cost.total));
        let mut open = cost.ok_or_else(|| (Lack::Rate, of_cost("currency")))?;
        let mut sources = vec![of_cost("amount")];
        let is_bound = |line: &FinanceAt<'_>| counts(Rung::Committed, line.value.status);
        for line in at.finance().filter(is_bound) {
            let place = FigureSource::of_entry(&line, "committed");
            let Some(money) = line.value.committed.value() else {
                return Err((Lack::Amount, place));
            };
            let dollars = whole_dollars(self.cycle, money);
            let left = dollars.and_then(|dollars| Decimal::difference(open, dollars));
            open = left.ok_or_else(|| (Lack::Rate, place.clone()))?;
            sources.push(place);
        }
        Ok((open.max(Decimal::from(0)), sources))
    }

    fn lines_by_status(&self, figures: &mut Figures) {
        let group = Group::new(
            self.tally,
            Unit::FinanceLines,
            &FINANCE_LINES,
            self.finances,
        );
        let key = ("finance.lines", "status");
        figures.add_all(group.entries_by_code(key, &self.lines, |one| Some(one.status)));
        let bound = self.lines_on(Rung::Committed);
        figures.add(group.entries("finance.lines.bound", bound, "status"));
    }
}
