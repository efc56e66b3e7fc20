//! Results: indicators, evidence of outcomes, the Sustainable Development Goals.

use std::collections::BTreeSet;

use crate::dataset::{IndicatorAt, ProjectAt};
use crate::figure::formula::{
    INDICATOR_PROGRESS, INDICATORS, INDICATORS_LEVEL, INDICATORS_MEASURED, INDICATORS_PROGRESS,
    INDICATORS_QUALITY, OUTCOME_EVIDENCE, SDG,
};
use crate::figure::group::Group;
use crate::figure::progress::{Progress, ProgressBand};
use crate::figure::tally::Tally;
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
    let keys = ["actual", "data_quality"];
    let sources = |one: &_| keys.map(|key| FigureSource::of_entry(one, key)).into();
    figures.add_all(group.by_code("indicators.quality", &measured, quality, sources));
    let unsaid = measured.iter().filter(|one| quality(one).is_none());
    figures.add(group.entries("indicators.quality.not-said", unsaid, "actual"));
}

/// Returns the places of the three values that the progress of an indicator is computed from.
fn progress_sources(entry: &IndicatorAt<'_>) -> Vec<FigureSource> {
    let keys = ["baseline", "target", "actual"];
    let value = |key| FigureSource::new(entry.file(), entry.path().key(key).key("value"));
    keys.into_iter().map(value).collect()
}

/// Returns what the figures of indicators have in common.
fn group_of_indicators<'t, 'a>(tally: &'t Tally<'a>) -> Group<'t, 'a> {
    let given = tally.all.giving(|one| one.indicators.value().is_some());
    Group::new(tally, Unit::Indicators, &INDICATORS, given)
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
    group.count(&id, these, progress_sources)
}

fn progress(
    tally: &Tally<'_>,
    group: &Group<'_, '_>,
    all: &[IndicatorAt<'_>],
    figures: &mut Figures,
) {
    let of = |entry: &IndicatorAt<'_>| Progress::of_indicator(entry.value).percent();
    let measured = all.iter().filter(|entry| of(entry).is_some());
    let by = group.by(&INDICATORS_MEASURED);
    figures.add(by.count("indicators.measured", measured, progress_sources));
    for band in ProgressBand::ALL {
        figures.add(in_band(tally, all, *band));
    }
    for entry in all {
        let progress = (Progress::of_indicator(entry.value), CoverageOf::Indicators);
        let (project, sources) = (&entry.project.project.id, progress_sources(entry));
        let id = format!("indicator.{project}.{}.progress", entry.value.id);
        figures.add(tally.progress(&id, &INDICATOR_PROGRESS, progress, sources));
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
    let number = completed.len();
    let coverage = Coverage::new(number, number, CoverageOf::CompletedProjects);
    let group = Group::new(tally, Unit::Projects, &OUTCOME_EVIDENCE, coverage);
    let (with, without): (Vec<_>, Vec<_>) = completed
        .into_iter()
        .partition(|at| has_outcome_evidence(at.project));
    let id = "projects.completed.with-outcome-evidence";
    figures.add(group.count(id, with.iter(), |project| {
        let own = ["stage", "evidence"].map(|key| FigureSource::of_project(project, key));
        let outcomes = project.indicators();
        let outcomes = outcomes.filter(|entry| entry.value.is_known_effect());
        let outcomes = outcomes.map(|entry| FigureSource::of_entry(&entry, "actual"));
        own.into_iter().chain(outcomes).collect()
    }));
    let id = "projects.completed.without-outcome-evidence";
    figures.add(group.count(id, without.iter(), |project| {
        vec![FigureSource::of_project(project, "stage")]
    }));
}

fn goals(tally: &Tally<'_>, figures: &mut Figures) {
    let given = tally.all.giving(|one| one.sdg_targets.value().is_some());
    let group = Group::new(tally, Unit::Projects, &SDG, given);
    let listed = &tally.all.counted;
    let projects = listed.iter().map(|at| at.project);
    let targets = projects.flat_map(|project| project.sdg_targets.entries());
    let goals: BTreeSet<u8> = targets.map(SdgTarget::goal).collect();
    for goal in goals {
        let serves = |target: &SdgTarget| target.goal() == goal;
        let is_serving = |project: &Project| project.sdg_targets.entries().iter().any(serves);
        let these = listed.iter().filter(|at| is_serving(at.project));
        let id = format!("projects.sdg.goal-{goal}");
        figures.add(group.count(&id, these, |at| {
            let list = at.path_of("sdg_targets");
            let serving = list.items(at.project.sdg_targets.entries());
            let serving = serving.filter(|(_, target)| serves(target));
            let places = serving.map(|(path, _)| FigureSource::new(at.file(), path));
            places.collect()
        }));
    }
}
