//! Action plans, and what else a city gives beside its projects.

use ascn_diagnostic::DataPath;

use crate::dataset::{PlanTargetAt, plan_targets_of};
use crate::figure::formula::{CITY_DISCLOSED, TARGET_PROGRESS, TARGETS, TARGETS_ASSESSED};
use crate::figure::group::Group;
use crate::figure::progress::Progress;
use crate::figure::tally::{Draft, Tally, count};
use crate::figure::value::Sources;
use crate::figure::{Coverage, CoverageOf, FigureValue, Figures, SourceRef, Unit};
use crate::network::{City, Sourced};
use crate::scalar::Code;
use crate::submission::{Assessment, Submission};

/// Scores the targets of action plans, and counts what else cities give.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let all: Vec<_> = submissions(tally).flat_map(plan_targets_of).collect();
    assessments(tally, &all, figures);
    for at in &all {
        let progress = Progress::of_target(at.target);
        let keys = ["baseline", "target", "latest"];
        let sources = keys.map(|key| source(at, at.path().key(key).key("value")));
        figures.add(
            tally.figure_of(Draft {
                id: format!(
                    "target.{}.{}.progress",
                    at.submission.value.city, at.target.id
                ),
                formula: &TARGET_PROGRESS,
                unit: Unit::PercentOfTheWay,
                value: progress
                    .percent()
                    .map_or(FigureValue::NotAvailable, FigureValue::Percent),
                coverage: progress.coverage(CoverageOf::Targets),
                sources: if progress.is_complete() {
                    sources.to_vec().into()
                } else {
                    Sources::default()
                },
                left_out: Vec::new(),
            }),
        );
    }
    disclosed(tally, figures);
}

/// The value under a key of a target.
fn of_target(at: &PlanTargetAt<'_>, key: &'static str) -> SourceRef {
    source(at, at.path().key(key))
}

fn source(at: &PlanTargetAt<'_>, path: DataPath) -> SourceRef {
    SourceRef {
        file: at.submission.file.clone(),
        path,
    }
}

/// The submissions of member cities.
fn submissions<'a>(tally: &Tally<'a>) -> impl Iterator<Item = &'a Sourced<Submission>> {
    let (network, cycle) = (tally.network, tally.cycle);
    let is_member = move |city: &&City| cycle.reporting(city).is_member();
    let members = network.cities.value.iter().filter(is_member);
    members.filter_map(move |city| cycle.submission_of(&city.id))
}

fn cities_giving(tally: &Tally<'_>, is_given: impl Fn(&Submission) -> bool) -> Coverage {
    let is_member = |city: &&City| tally.cycle.reporting(city).is_member();
    let members = tally.network.cities.value.iter().filter(is_member);
    Coverage {
        given: count(
            submissions(tally)
                .filter(|submission| is_given(&submission.value))
                .count(),
        ),
        asked: count(members.count()),
        of: CoverageOf::CitiesGiving,
    }
}

fn assessments(tally: &Tally<'_>, all: &[PlanTargetAt<'_>], figures: &mut Figures) {
    let group = Group {
        unit: Unit::Targets,
        formula: &TARGETS,
        coverage: cities_giving(tally, gives_targets),
    };
    let id = |at: &PlanTargetAt<'_>| vec![of_target(at, "id")];
    figures.add(group.count(tally, "targets.total", all.iter(), id));
    let group = group.by(&TARGETS_ASSESSED);
    for assessment in Assessment::ALL {
        let is_so = |at: &&PlanTargetAt<'_>| at.target.assessment.value() == Some(assessment);
        let these = all.iter().filter(is_so);
        let id = format!("targets.assessed.{}", assessment.code());
        figures.add(group.count(tally, id, these, |at| vec![of_target(at, "assessment")]));
    }
    let unsaid = |at: &&PlanTargetAt<'_>| at.target.assessment.value().is_none();
    let these = all.iter().filter(unsaid);
    figures.add(group.count(tally, "targets.assessed.not-said", these, id));
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
        let sources = giving.map(|submission| SourceRef {
            file: submission.file.clone(),
            path: DataPath::root().key(key),
        });
        let id = format!("cities.disclosed.{name}");
        figures.add(tally.cities_giving(&id, &CITY_DISCLOSED, sources));
    }
}
