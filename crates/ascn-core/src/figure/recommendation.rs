//! What became of the recommendations of the last report.

use ascn_diagnostic::DataPath;

use crate::dataset::CycleInputs;
use crate::editorial::{FollowUpState, Recommendation};
use crate::figure::formula::{FOLLOW_UP, RECOMMENDATIONS};
use crate::figure::group::Group;
use crate::figure::tally::{Tally, count};
use crate::figure::{Coverage, CoverageOf, Figures, SourceRef, Unit};
use crate::scalar::Code;

/// Counts the recommendations of the last report by what became of them.
pub(super) fn compute(last: Option<&CycleInputs>, tally: &Tally<'_>, figures: &mut Figures) {
    let file = last.and_then(|last| last.editorial.recommendations.as_ref());
    let all = file.map_or(&[][..], |file| file.value.as_slice());
    let all: Vec<(usize, &Recommendation)> = all.iter().enumerate().collect();
    let number = count(all.len());
    let group = Group {
        unit: Unit::Recommendations,
        formula: &RECOMMENDATIONS,
        coverage: Coverage {
            given: number,
            asked: number,
            of: CoverageOf::Recommendations,
        },
    };
    let source = |one: &(usize, &Recommendation), key: &'static str| {
        let source = file.map(|file| SourceRef {
            file: file.file.clone(),
            path: DataPath::root().index(one.0).key(key),
        });
        source.into_iter().collect()
    };
    figures.add(
        group.count(tally, "recommendations.last", all.iter(), |one| {
            source(one, "id")
        }),
    );
    let group = group.by(&FOLLOW_UP);
    let state = |one: &(usize, &Recommendation)| one.1.follow_up.as_ref().map(|said| said.state);
    for wanted in FollowUpState::ALL {
        let these = all.iter().filter(|one| state(one) == Some(*wanted));
        let id = format!("recommendations.follow-up.{}", wanted.code());
        figures.add(group.count(tally, id, these, |one| source(one, "follow_up")));
    }
    let unsaid = all.iter().filter(|one| state(one).is_none());
    let id = "recommendations.follow-up.not-said";
    figures.add(group.count(tally, id, unsaid, |one| source(one, "id")));
}
