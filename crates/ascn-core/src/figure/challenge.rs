//! Challenges, requests for support, lessons, and next steps.

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::formula::{
    CHALLENGES, CHALLENGES_KIND, LESSONS, NEXT_STEPS, SUPPORT, SUPPORT_KIND,
};
use crate::figure::group::{Group, of_entry};
use crate::figure::tally::Tally;
use crate::figure::{Figure, Figures, Unit};
use crate::scalar::Code;
use crate::submission::{Challenge, ChallengeKind, SupportKind};

/// Counts what stands in the way, what would help, what was learnt, and what comes next.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    challenges(tally, figures);
    support(tally, figures);
    lessons_and_steps(tally, figures);
}

type ChallengeAt<'a> = EntryAt<'a, Challenge>;

/// The challenges of the listed projects: those that were overcome, and those that stand.
fn solved_and_open<'a>(tally: &Tally<'a>) -> (Vec<ChallengeAt<'a>>, Vec<ChallengeAt<'a>>) {
    let all = tally.entries(ProjectAt::challenges);
    all.into_iter().partition(|entry| entry.value.is_solved())
}

/// What the figures of challenges have in common.
fn group_of_challenges(tally: &Tally<'_>) -> Group {
    Group {
        unit: Unit::Challenges,
        formula: &CHALLENGES,
        coverage: tally.projects_giving(|project| project.challenges.value().is_some()),
    }
}

/// The number of challenges that stand.
pub(super) fn open(tally: &Tally<'_>) -> Figure {
    let (_, open) = solved_and_open(tally);
    let group = group_of_challenges(tally);
    group.count(tally, "challenges.open", open.iter(), |entry| {
        vec![of_entry(entry, "kind")]
    })
}

fn challenges(tally: &Tally<'_>, figures: &mut Figures) {
    let group = group_of_challenges(tally);
    let (solved, standing) = solved_and_open(tally);
    figures.add(open(tally));
    figures.add(
        group.count(tally, "challenges.solved", solved.iter(), |entry| {
            vec![of_entry(entry, "solved_on")]
        }),
    );
    let group = group.by(&CHALLENGES_KIND);
    for kind in ChallengeKind::ALL {
        let these = standing.iter().filter(|entry| entry.value.kind == *kind);
        let id = format!("challenges.kind.{}", kind.code());
        figures.add(group.count(tally, id, these, |entry| vec![of_entry(entry, "kind")]));
    }
}

fn support(tally: &Tally<'_>, figures: &mut Figures) {
    let all = tally.entries(ProjectAt::support_required);
    let group = Group {
        unit: Unit::Requests,
        formula: &SUPPORT,
        coverage: tally.projects_giving(|project| project.support_required.value().is_some()),
    };
    figures.add(group.count(tally, "support.total", all.iter(), |entry| {
        vec![of_entry(entry, "kind")]
    }));
    let group = group.by(&SUPPORT_KIND);
    for kind in SupportKind::ALL {
        let these = all.iter().filter(|entry| entry.value.kind == *kind);
        let id = format!("support.kind.{}", kind.code());
        figures.add(group.count(tally, id, these, |entry| vec![of_entry(entry, "kind")]));
    }
}

fn lessons_and_steps(tally: &Tally<'_>, figures: &mut Figures) {
    let lessons = tally.entries(ProjectAt::lessons);
    let group = Group {
        unit: Unit::Lessons,
        formula: &LESSONS,
        coverage: tally.projects_giving(|project| project.lessons.value().is_some()),
    };
    figures.add(
        group.count(tally, "lessons.total", lessons.iter(), |entry| {
            vec![of_entry(entry, "text")]
        }),
    );
    let steps = tally.entries(ProjectAt::next_steps);
    let group = Group {
        unit: Unit::Steps,
        formula: &NEXT_STEPS,
        coverage: tally.projects_giving(|project| project.next_steps.value().is_some()),
    };
    figures.add(
        group.count(tally, "next-steps.total", steps.iter(), |entry| {
            vec![of_entry(entry, "step")]
        }),
    );
}
