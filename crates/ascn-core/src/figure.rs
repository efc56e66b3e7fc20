//! The figures of the report: each is computed once, from values that can be named.
//!
//! 1. A family counts projects or cities of a checked [`Dataset`]; a share is made of two counts.
//! 2. Every figure has its [`Formula`], its [`Coverage`] and its sources; none can be made without.
//! 3. [`Figures::new`] runs the families and holds all figures by id.

mod amount;
mod challenge;
mod change;
mod coverage;
mod disclosure;
mod finance;
mod formula;
mod group;
mod partnership;
mod plan;
mod portfolio;
mod progress;
mod recommendation;
mod reconciliation;
mod result;
mod schedule;
mod selection;
mod tally;
mod trend;
mod value;

pub use amount::whole_dollars;
pub use change::{Change, changes};
pub use disclosure::disclosed_values;
pub use formula::{Formula, READ_BY_ALL, formula_of, formulas};
pub use progress::{Progress, ProgressBand};
pub use schedule::{DelayBand, MilestoneState, RatingChange};
pub use value::{Coverage, CoverageOf, Figure, FigureSource, FigureValue, LeftOut, Unit};

use crate::dataset::Dataset;
use tally::Tally;

/// All figures of a report, by id.
#[derive(Debug)]
pub struct Figures {
    /// In the order of their ids.
    all: Vec<Figure>,
}

/// The number of sources that a report names for each figure, and for each reason to leave
/// something out.
pub const SOURCES_NAMED: usize = 100;

impl Figures {
    /// Computes all figures of a dataset, each with all its sources.
    pub fn new(dataset: &Dataset) -> Self {
        Self::naming(usize::MAX, dataset)
    }

    /// Computes all figures of a dataset, each with the first [`SOURCES_NAMED`] of its sources and
    /// their number: in a large network all sources take more memory than all submissions.
    pub fn in_brief(dataset: &Dataset) -> Self {
        Self::naming(SOURCES_NAMED, dataset)
    }

    fn naming(most: usize, dataset: &Dataset) -> Self {
        let tally = Tally::naming(most, dataset.network(), dataset.current());
        let mut figures = Self { all: Vec::new() };
        coverage::compute(&tally, &mut figures);
        portfolio::compute(&tally, &mut figures);
        disclosure::compute(&tally, &mut figures);
        let since_last = dataset.reconciliation();
        reconciliation::compute(dataset, since_last.as_ref(), &tally, &mut figures);
        schedule::compute(since_last.as_ref(), &tally, &mut figures);
        change::compute(dataset, &tally, &mut figures);
        result::compute(&tally, &mut figures);
        finance::compute(&tally, &mut figures);
        partnership::compute(&tally, &mut figures);
        challenge::compute(&tally, &mut figures);
        plan::compute(&tally, &mut figures);
        recommendation::compute(dataset.last(), &tally, &mut figures);
        trend::compute(dataset, most, &mut figures);
        figures.all.sort_by(|one, other| one.id().cmp(other.id()));
        figures.all.shrink_to_fit();
        figures
    }

    /// Returns the figure of that id.
    pub fn get(&self, id: &str) -> Option<&Figure> {
        let found = self.all.binary_search_by(|figure| figure.id().cmp(id));
        self.all.get(found.ok()?)
    }

    /// Iterates over all figures, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Figure> {
        self.all.iter()
    }

    fn add(&mut self, figure: Figure) {
        self.all.push(figure);
    }

    fn add_all(&mut self, figures: impl IntoIterator<Item = Figure>) {
        self.all.extend(figures);
    }
}
