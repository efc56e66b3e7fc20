//! Results: indicators, evidence of outcomes, the Sustainable Development Goals.

use std::collections::BTreeSet;

use crate::dataset::{IndicatorAt, ProjectAt};
use crate::figure::formula::{
    INDICATOR_PROGRESS, INDICATORS, INDICATORS_LEVEL, INDICATORS_MEASURED, INDICATORS_PROGRESS,
    INDICATORS_QUALITY, OUTCOME_EVIDENCE, SDG,
};
use crate::figure::group::{Group, at, of_entry};
use crate::figure::progress::{Progress, ProgressBand};
use crate::figure::tally::{Draft, Tally, count};
use crate::figure::value::Sources;
use crate::figure::{Coverage, CoverageOf, Figure, FigureValue, Figures, SourceRef, Unit};
use crate::scalar::{Code, SdgTarget};
use crate::submission::{DataQuality, Indicator, Project, Status};

/// Counts indicators and what they show.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let all = tally.entries(ProjectAt::indicators);
    let group = group_of_indicators(tally);
    figures.add(group.entries(tally, "indicators.total", all.iter(), "id"));
    let (by_level, key) = (group.by(&INDICATORS_LEVEL), ("indicators.level", "level"));
    figures.add_all(by_level.by_code(tally, key, &all, |one| Some(one.level)));
    qualities(tally, &group, &all, figures);
    progress(tally, &group, &all, figures);
    outcome_evidence(tally, figures);
    goals(tally, figures);
}

fn qualities(tally: &Tally<'_>, group: &Group, all: &[IndicatorAt<'_>], figures: &mut Figures) {
    let actual: Vec<_> = all
        .iter()
        .filter(|entry| entry.value.actual.value().is_some())
        .collect();
    let group = group.by(&INDICATORS_QUALITY);
    for quality in DataQuality::ALL {
        let is_so = |entry: &&&IndicatorAt<'_>| entry.value.data_quality.value() == Some(quality);
        let these = actual.iter().filter(is_so);
        let id = format!("indicators.quality.{}", quality.code());
        figures.add(group.count(tally, id, these, |entry| {
            vec![of_entry(entry, "actual"), of_entry(entry, "data_quality")]
        }));
    }
    let unsaid = |entry: &&&IndicatorAt<'_>| entry.value.data_quality.value().is_none();
    let these = actual.iter().filter(unsaid);
    let id = "indicators.quality.not-said";
    figures.add(group.count(tally, id, these, |entry| vec![of_entry(entry, "actual")]));
}

/// The three values that the progress of an indicator is computed from.
fn progress_sources(entry: &IndicatorAt<'_>) -> Vec<SourceRef> {
    let keys = ["baseline", "target", "actual"];
    let value = |key| at(entry.project, entry.path().key(key).key("value"));
    keys.into_iter().map(value).collect()
}

/// What the figures of indicators have in common.
fn group_of_indicators(tally: &Tally<'_>) -> Group {
    Group {
        unit: Unit::Indicators,
        formula: &INDICATORS,
        coverage: tally.projects_giving(|project| project.indicators.value().is_some()),
    }
}

/// The number of those of `all` indicators that are so far.
pub(super) fn in_band(tally: &Tally<'_>, all: &[IndicatorAt<'_>], band: ProgressBand) -> Figure {
    let is_so = |entry: &&IndicatorAt<'_>| {
        let percent = Progress::of_indicator(entry.value).percent();
        percent.map(ProgressBand::of) == Some(band)
    };
    let these = all.iter().filter(is_so);
    let id = format!("indicators.progress.{}", band.code());
    let group = group_of_indicators(tally).by(&INDICATORS_PROGRESS);
    group.count(tally, id, these, progress_sources)
}

fn progress(tally: &Tally<'_>, group: &Group, all: &[IndicatorAt<'_>], figures: &mut Figures) {
    let of = |entry: &IndicatorAt<'_>| Progress::of_indicator(entry.value).percent();
    let measured = all.iter().filter(|entry| of(entry).is_some());
    let id = "indicators.measured";
    let by = group.by(&INDICATORS_MEASURED);
    figures.add(by.count(tally, id, measured, progress_sources));
    for band in ProgressBand::ALL {
        figures.add(in_band(tally, all, *band));
    }
    for entry in all {
        let progress = Progress::of_indicator(entry.value);
        let project = &entry.project.project.id;
        figures.add(
            tally.figure_of(Draft {
                id: format!("indicator.{project}.{}.progress", entry.value.id),
                formula: &INDICATOR_PROGRESS,
                unit: Unit::PercentOfTheWay,
                value: progress
                    .percent()
                    .map_or(FigureValue::NotAvailable, FigureValue::Percent),
                coverage: progress.coverage(CoverageOf::Indicators),
                sources: if progress.is_complete() {
                    progress_sources(entry).into()
                } else {
                    Sources::default()
                },
                left_out: Vec::new(),
            }),
        );
    }
}

/// Whether a project gives an actual value of an outcome or impact, and a document that bears it
/// out.
///
/// # Source
/// World Bank IEG, quality of evidence in completion reports.
fn has_outcome_evidence(project: &Project) -> bool {
    let mut indicators = project.indicators.entries().iter();
    !project.evidence.entries().is_empty() && indicators.any(Indicator::is_known_effect)
}

fn outcome_evidence(tally: &Tally<'_>, figures: &mut Figures) {
    let completed = tally.all.with_status(Status::Completed).counted;
    let number = count(completed.len());
    let group = Group {
        unit: Unit::Projects,
        formula: &OUTCOME_EVIDENCE,
        coverage: Coverage {
            given: number,
            asked: number,
            of: CoverageOf::CompletedProjects,
        },
    };
    let (with, without): (Vec<_>, Vec<_>) = completed
        .into_iter()
        .partition(|at| has_outcome_evidence(at.project));
    let id = "projects.completed.with-outcome-evidence";
    figures.add(group.count(tally, id, with.iter(), |project| {
        let stage = at(*project, project.path_of("stage"));
        let evidence = at(*project, project.path_of("evidence"));
        let outcomes = project.indicators();
        let outcomes = outcomes.filter(|entry| entry.value.is_known_effect());
        let outcomes = outcomes.map(|entry| of_entry(&entry, "actual"));
        [stage, evidence].into_iter().chain(outcomes).collect()
    }));
    let id = "projects.completed.without-outcome-evidence";
    figures.add(group.count(tally, id, without.iter(), |project| {
        vec![at(*project, project.path_of("stage"))]
    }));
}

fn goals(tally: &Tally<'_>, figures: &mut Figures) {
    let group = Group {
        unit: Unit::Projects,
        formula: &SDG,
        coverage: tally.projects_giving(|project| project.sdg_targets.value().is_some()),
    };
    let targets = |at: &ProjectAt<'_>| at.project.sdg_targets.value().cloned().unwrap_or_default();
    let listed = &tally.all.counted;
    let goals: BTreeSet<u8> = listed
        .iter()
        .flat_map(targets)
        .map(|target| target.goal())
        .collect();
    for goal in goals {
        let serves = |target: &SdgTarget| target.goal() == goal;
        let these = listed.iter().filter(|at| targets(at).iter().any(serves));
        let id = format!("projects.sdg.goal-{goal}");
        figures.add(group.count(tally, id, these, |project| {
            let targets = targets(project);
            let serving = targets.iter().enumerate().filter(|(_, one)| serves(one));
            let list = project.path_of("sdg_targets");
            serving
                .map(|(index, _)| at(*project, list.index(index)))
                .collect()
        }));
    }
}
