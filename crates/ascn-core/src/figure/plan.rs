//! Action plans, and what else a city gives besides its projects.

use ascn_diagnostic::DataPath;

use crate::dataset::{PlanTargetAt, plan_targets_of};
use crate::figure::formula::{CITY_DISCLOSED, TARGET_PROGRESS, TARGETS, TARGETS_ASSESSED};
use crate::figure::group::Group;
use crate::figure::progress::Progress;
use crate::figure::tally::{MEMBER, Tally};
use crate::figure::{Coverage, CoverageOf, FigureSource, Figures, Unit};
use crate::network::Sourced;
use crate::submission::Submission;

/// Computes the progress of the targets of action plans, and counts what else cities give.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let all: Vec<_> = submissions(tally).flat_map(plan_targets_of).collect();
    assessments(tally, &all, figures);
    for at in &all {
        let (city, target) = (&at.submission.value.city, &at.target.id);
        let id = format!("target.{city}.{target}.progress");
        let progress = (Progress::of_target(at.target), CoverageOf::Targets);
        let place = |key| FigureSource::new(&at.submission.file, at.path().key(key).key("value"));
        let sources = ["baseline", "target", "latest"].map(place);
        figures.add(tally.progress(&id, &TARGET_PROGRESS, progress, sources));
    }
    disclosed(tally, figures);
}

/// Returns the place of the value under a key of a target.
fn of_target(at: &PlanTargetAt<'_>, key: &'static str) -> FigureSource {
    FigureSource::new(&at.submission.file, at.path().key(key))
}

/// Returns the submissions of member cities.
fn submissions<'a>(tally: &Tally<'a>) -> impl Iterator<Item = &'a Sourced<Submission>> {
    let cycle = tally.cycle;
    let members = tally.standing(MEMBER);
    members.filter_map(move |city| cycle.submission_of(&city.id))
}

fn assessments(tally: &Tally<'_>, all: &[PlanTargetAt<'_>], figures: &mut Figures) {
    let giving = submissions(tally).filter(|one| gives_targets(&one.value));
    let (given, asked) = (giving.count(), tally.standing(MEMBER).count());
    let coverage = Coverage::new(given, asked, CoverageOf::CitiesGiving);
    let group = Group::new(tally, Unit::Targets, &TARGETS, coverage);
    let id = |at: &PlanTargetAt<'_>| vec![of_target(at, "id")];
    figures.add(group.count("targets.total", all.iter(), id));
    let group = group.by(&TARGETS_ASSESSED);
    let assessment = |at: &PlanTargetAt<'_>| at.target.assessment.value().copied();
    let source = |at: &PlanTargetAt<'_>| vec![of_target(at, "assessment")];
    figures.add_all(group.by_code("targets.assessed", all, assessment, source));
    let unsaid = all.iter().filter(|at| assessment(at).is_none());
    figures.add(group.count("targets.assessed.not-said", unsaid, id));
}

fn gives_targets(submission: &Submission) -> bool {
    let plan = submission.action_plan.value();
    plan.is_some_and(|plan| plan.targets.value().is_some())
}

/// A value that a submission need not give, by its name and its key.
type CityValue = (&'static str, &'static str, fn(&Submission) -> bool);

const CITY_VALUES: [CityValue; 4] = [
    ("action-plan", "action_plan", |one| {
        one.action_plan.value().is_some()
    }),
    ("targets", "action_plan", gives_targets),
    ("city-facts", "city_facts", |one| {
        one.city_facts.value().is_some()
    }),
    ("highlight", "highlight", |one| {
        one.highlight.value().is_some()
    }),
];

fn disclosed(tally: &Tally<'_>, figures: &mut Figures) {
    for (name, key, is_given) in CITY_VALUES {
        let giving = submissions(tally).filter(|submission| is_given(&submission.value));
        let sources = giving.map(|one| FigureSource::new(&one.file, DataPath::root().key(key)));
        let id = format!("cities.disclosed.{name}");
        figures.add(tally.cities_giving(&id, &CITY_DISCLOSED, sources));
    }
}
