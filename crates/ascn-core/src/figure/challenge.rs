//! Challenges, requests for support, lessons, and next steps.

use crate::dataset::ProjectAt;
use crate::figure::formula::{
    CHALLENGES, CHALLENGES_KIND, LESSONS, NEXT_STEPS, SUPPORT, SUPPORT_KIND,
};
use crate::figure::group::Group;
use crate::figure::tally::Tally;
use crate::figure::{Figure, Figures, Unit};

/// Counts obstacles, requests for support, lessons, and next steps.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let challenges = tally.entries(ProjectAt::challenges);
    let (solved, standing): (Vec<_>, Vec<_>) = challenges
        .into_iter()
        .partition(|one| one.value.is_solved());
    figures.add(open(tally));
    let group = group_of_challenges(tally);
    figures.add(group.entries("challenges.solved", solved.iter(), "solved_on"));
    let (group, key) = (group.by(&CHALLENGES_KIND), ("challenges.kind", "kind"));
    figures.add_all(group.entries_by_code(key, &standing, |one| Some(one.kind)));

    let requests = tally.entries(ProjectAt::support_required);
    let given = tally
        .all
        .giving(|one| one.support_required.value().is_some());
    let group = Group::new(tally, Unit::Requests, &SUPPORT, given);
    figures.add(group.entries("support.total", requests.iter(), "kind"));
    let (group, key) = (group.by(&SUPPORT_KIND), ("support.kind", "kind"));
    figures.add_all(group.entries_by_code(key, &requests, |one| Some(one.kind)));

    let lessons = tally.entries(ProjectAt::lessons);
    let given = tally.all.giving(|one| one.lessons.value().is_some());
    let group = Group::new(tally, Unit::Lessons, &LESSONS, given);
    figures.add(group.entries("lessons.total", lessons.iter(), "text"));

    let steps = tally.entries(ProjectAt::next_steps);
    let given = tally.all.giving(|one| one.next_steps.value().is_some());
    let group = Group::new(tally, Unit::Steps, &NEXT_STEPS, given);
    figures.add(group.entries("next-steps.total", steps.iter(), "step"));
}

/// Counts the open challenges.
pub(super) fn open(tally: &Tally<'_>) -> Figure {
    let all = tally.entries(ProjectAt::challenges);
    let open = all.iter().filter(|one| !one.value.is_solved());
    group_of_challenges(tally).entries("challenges.open", open, "kind")
}

/// Returns what the figures of challenges have in common.
fn group_of_challenges<'t, 'a>(tally: &'t Tally<'a>) -> Group<'t, 'a> {
    let given = tally.all.giving(|one| one.challenges.value().is_some());
    Group::new(tally, Unit::Challenges, &CHALLENGES, given)
}
