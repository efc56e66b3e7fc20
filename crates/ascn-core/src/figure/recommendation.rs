//! What became of the recommendations of the last report.

use ascn_diagnostic::DataPath;

use crate::dataset::CycleInputs;
use crate::editorial::Recommendation;
use crate::figure::formula::{FOLLOW_UP, RECOMMENDATIONS};
use crate::figure::group::Group;
use crate::figure::tally::Tally;
use crate::figure::{Coverage, CoverageOf, FigureSource, Figures, Unit};

/// Counts the recommendations of the last report by what became of them.
pub(super) fn compute(last: Option<&CycleInputs>, tally: &Tally<'_>, figures: &mut Figures) {
    let file = last.and_then(|last| last.editorial.recommendations.as_ref());
    let all = file.map_or(&[][..], |file| file.value.as_slice());
    let all: Vec<(usize, &Recommendation)> = all.iter().enumerate().collect();
    let coverage = Coverage::new(all.len(), all.len(), CoverageOf::Recommendations);
    let group = Group::new(tally, Unit::Recommendations, &RECOMMENDATIONS, coverage);
    let source = |one: &(usize, &Recommendation), key: &'static str| {
        let path = DataPath::root().index(one.0).key(key);
        let source = file.map(|file| FigureSource::new(&file.file, path));
        source.into_iter().collect()
    };
    let id = |one: &_| source(one, "id");
    figures.add(group.count("recommendations.last", all.iter(), id));
    let group = group.by(&FOLLOW_UP);
    let state = |one: &(usize, &Recommendation)| one.1.follow_up.as_ref().map(|said| said.state);
    let follow_up = |one: &_| source(one, "follow_up");
    figures.add_all(group.by_code("recommendations.follow-up", &all, state, follow_up));
    let unsaid = all.iter().filter(|one| state(one).is_none());
    figures.add(group.count("recommendations.follow-up.not-said", unsaid, id));
}
