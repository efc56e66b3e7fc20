//! Results: indicators, evidence of outcomes, the Sustainable Development Goals.

use std::collections::BTreeSet;

use crate::dataset::{IndicatorAt, ProjectAt};
use crate::figure::formula::{
    INDICATOR_PROGRESS, INDICATORS, INDICATORS_LEVEL, INDICATORS_MEASURED, INDICATORS_PROGRESS,
    INDICATORS_QUALITY, OUTCOME_EVIDENCE, SDG,
};
use crate::figure::group::Group;
use crate::figure::progress::{Progress, ProgressBand};
use crate::figure::source::{at, of_entry};
use crate::figure::tally::{Tally, count};
use crate::figure::{Coverage, CoverageOf, Figure, FigureSource, Figures, Unit};
use crate::scalar::{Code, SdgTarget};
use crate::submission::{Indicator, Project, Status};

/// Counts indicators and what they show.
pub(super) fn compute(tally: &Tally<'_>, figures: &mut Figures) {
    let all = tally.entries(ProjectAt::indicators);
    let group = group_of_indicators(tally);
    figures.add(group.entries("indicators.total", all.iter(), "id"));
    let (by_level, key) = (group.by(&INDICATORS_LEVEL), ("indicators.level", "level"));
    figures.add_all(by_level.entries_by_code(key, &all, |one| Some(one.level)));
    qualities(&group, &all, figures);
    progress(tally, &group, &all, figures);
    outcome_evidence(tally, figures);
    goals(tally, figures);
}

fn qualities(group: &Group<'_, '_>, all: &[IndicatorAt<'_>], figures: &mut Figures) {
    let measured = |one: &&IndicatorAt<'_>| one.value.actual.value().is_some();
    let measured: Vec<_> = all.iter().filter(measured).copied().collect();
    let group = group.by(&INDICATORS_QUALITY);
    let quality = |one: &IndicatorAt<'_>| one.value.data_quality.value().copied();
    let sources = |one: &_| vec![of_entry(one, "actual"), of_entry(one, "data_quality")];
    figures.add_all(group.by_code("indicators.quality", &measured, quality, sources));
    let unsaid = measured.iter().filter(|one| quality(one).is_none());
    figures.add(group.entries("indicators.quality.not-said", unsaid, "actual"));
}

/// Returns the places of the three values that the progress of an indicator is computed from.
fn progress_sources(entry: &IndicatorAt<'_>) -> Vec<FigureSource> {
    let keys = ["baseline", "target", "actual"];
    let value = |key| at(entry.project, entry.path().key(key).key("value"));
    keys.into_iter().map(value).collect()
}

/// Returns what the figures of indicators have in common.
fn group_of_indicators<'t, 'a>(tally: &'t Tally<'a>) -> Group<'t, 'a> {
    Group::of_projects(tally, Unit::Indicators, &INDICATORS, |project| {
        project.indicators.value().is_some()
    })
}

/// Counts those of `all` indicators whose progress is in a band.
pub(super) fn in_band(tally: &Tally<'_>, all: &[IndicatorAt<'_>], band: ProgressBand) -> Figure {
    let is_so = |entry: &&IndicatorAt<'_>| {
        let percent = Progress::of_indicator(entry.value).percent();
        percent.map(ProgressBand::from_percent) == Some(band)
    };
    let these = all.iter().filter(is_so);
    let id = format!("indicators.progress.{}", band.code());
    let group = group_of_indicators(tally).by(&INDICATORS_PROGRESS);
    group.count(id, these, progress_sources)
}

fn progress(
    tally: &Tally<'_>,
    group: &Group<'_, '_>,
    all: &[IndicatorAt<'_>],
    figures: &mut Figures,
) {
    let of = |entry: &IndicatorAt<'_>| Progress::of_indicator(entry.value).percent();
    let measured = all.iter().filter(|entry| of(entry).is_some());
    let id = "indicators.measured";
    let by = group.by(&INDICATORS_MEASURED);
    figures.add(by.count(id, measured, progress_sources));
    for band in ProgressBand::ALL {
        figures.add(in_band(tally, all, *band));
    }
    for entry in all {
        let progress = Progress::of_indicator(entry.value);
        let progress = (progress, CoverageOf::Indicators);
        let (project, sources) = (&entry.project.project.id, progress_sources(entry));
        let id = format!("indicator.{project}.{}.progress", entry.value.id);
        figures.add(tally.progress(id, &INDICATOR_PROGRESS, progress, sources));
    }
}

/// Whether a project gives an actual value of an outcome or impact, and a document as evidence.
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
        tally,
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
    figures.add(group.count(id, with.iter(), |project| {
        let stage = at(*project, project.path_of("stage"));
        let evidence = at(*project, project.path_of("evidence"));
        let outcomes = project.indicators();
        let outcomes = outcomes.filter(|entry| entry.value.is_known_effect());
        let outcomes = outcomes.map(|entry| of_entry(&entry, "actual"));
        [stage, evidence].into_iter().chain(outcomes).collect()
    }));
    let id = "projects.completed.without-outcome-evidence";
    figures.add(group.count(id, without.iter(), |project| {
        vec![at(*project, project.path_of("stage"))]
    }));
}

fn goals(tally: &Tally<'_>, figures: &mut Figures) {
    let group = Group::of_projects(tally, Unit::Projects, &SDG, |project| {
        project.sdg_targets.value().is_some()
    });
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
        figures.add(group.count(id, these, |project| {
            let targets = targets(project);
            let serving = targets.iter().enumerate().filter(|(_, one)| serves(one));
            let list = project.path_of("sdg_targets");
            serving
                .map(|(index, _)| at(*project, list.index(index)))
                .collect()
        }));
    }
}
