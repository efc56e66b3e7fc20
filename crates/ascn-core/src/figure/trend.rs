//! The figures that are computed for every cycle that was read.

use crate::dataset::Dataset;
use crate::figure::formula::TREND;
use crate::figure::tally::Tally;
use crate::figure::{Figures, coverage, portfolio};

/// Counts members, returns and projects by status for each cycle.
pub(super) fn compute(dataset: &Dataset, most: usize, figures: &mut Figures) {
    for cycle in dataset.cycles() {
        let year = cycle.cycle.value.cycle;
        let tally = Tally {
            prefix: format!("trend.{year}."),
            ..Tally::naming(most, dataset.network(), cycle)
        };
        coverage::compute(&tally, figures);
        let total = tally.projects("projects.total", &TREND, &tally.all, &["stage"]);
        portfolio::by_status(&tally, &total, figures);
        figures.add(total);
    }
}
