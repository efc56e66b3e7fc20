//! Challenges, requests for support, lessons, and next steps.

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::formula::{
    CHALLENGES, CHALLENGES_KIND, LESSONS, NEXT_STEPS, SUPPORT, SUPPORT_KIND,
};
use crate::figure::group::Group;
use crate::figure::tally::Tally;
use crate::figure::{Figure, Figures, Unit};
use crate::submission::Challenge;

/// Counts obstacles, requests for support, lessons, and next steps.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    challenges(tally, figures);
    support(tally, figures);
    lessons_and_steps(tally, figures);
}

type ChallengeAt<'a> = EntryAt<'a, Challenge>;

/// Returns the challenges of the listed projects: the solved ones, and the open ones.
fn solved_and_open<'a>(tally: &Tally<'a>) -> (Vec<ChallengeAt<'a>>, Vec<ChallengeAt<'a>>) {
    let all = tally.entries(ProjectAt::challenges);
    all.into_iter().partition(|entry| entry.value.is_solved())
}

/// Returns what the figures of challenges have in common.
fn group_of_challenges<'t, 'a>(tally: &'t Tally<'a>) -> Group<'t, 'a> {
    Group::of_projects(tally, Unit::Challenges, &CHALLENGES, |project| {
        project.challenges.value().is_some()
    })
}

/// Counts the open challenges.
pub(super) fn open(tally: &Tally<'_>) -> Figure {
    let (_, open) = solved_and_open(tally);
    group_of_challenges(tally).entries("challenges.open", open.iter(), "kind")
}

fn challenges(tally: &Tally<'_>, figures: &mut Figures) {
    let group = group_of_challenges(tally);
    let (solved, standing) = solved_and_open(tally);
    figures.add(open(tally));
    figures.add(group.entries("challenges.solved", solved.iter(), "solved_on"));
    let (group, key) = (group.by(&CHALLENGES_KIND), ("challenges.kind", "kind"));
    figures.add_all(group.entries_by_code(key, &standing, |one| Some(one.kind)));
}

fn support(tally: &Tally<'_>, figures: &mut Figures) {
    let all = tally.entries(ProjectAt::support_required);
    let group = Group::of_projects(tally, Unit::Requests, &SUPPORT, |project| {
        project.support_required.value().is_some()
    });
    figures.add(group.entries("support.total", all.iter(), "kind"));
    let (group, key) = (group.by(&SUPPORT_KIND), ("support.kind", "kind"));
    figures.add_all(group.entries_by_code(key, &all, |one| Some(one.kind)));
}

fn lessons_and_steps(tally: &Tally<'_>, figures: &mut Figures) {
    let lessons = tally.entries(ProjectAt::lessons);
    let group = Group::of_projects(tally, Unit::Lessons, &LESSONS, |project| {
        project.lessons.value().is_some()
    });
    figures.add(group.entries("lessons.total", lessons.iter(), "text"));
    let steps = tally.entries(ProjectAt::next_steps);
    let group = Group::of_projects(tally, Unit::Steps, &NEXT_STEPS, |project| {
        project.next_steps.value().is_some()
    });
    figures.add(group.entries("next-steps.total", steps.iter(), "step"));
}
