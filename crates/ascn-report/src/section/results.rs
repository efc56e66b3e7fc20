//! Results against the action plans, and what the indicators show.

use ascn_core::dataset::{EntryAt, projects_of};
use ascn_core::figure::ProgressBand;
use ascn_core::network::City;
use ascn_core::scalar::Code;
use ascn_core::submission::{Assessment, DataQuality, Indicator, PlanTarget, ResultLevel};

use crate::error::ReportError;
use crate::section::{Material, missing};
use crate::view::{GoalRow, IndicatorRow, Indicators, Results, TargetRow};

pub(super) fn view(material: &Material<'_>) -> Result<Results, ReportError> {
    let (targets_given, given) = ("targets.total", "indicators.total");
    let mut assessments =
        material.counts(targets_given, Assessment::ALL, "assessment", |assessment| {
            format!("targets.assessed.{}", assessment.code())
        })?;
    let mut qualities = material.counts(given, DataQuality::ALL, "quality", |quality| {
        format!("indicators.quality.{}", quality.code())
    })?;
    let families = [
        (&mut assessments, "targets.assessed.not-said"),
        (&mut qualities, "indicators.quality.not-said"),
    ];
    for (rows, id) in families {
        if !rows.is_empty() {
            rows.push(material.count_row("not-said", id)?);
        }
    }
    Ok(Results {
        members: material.figure("cities.members")?,
        with_plan: material.figure("cities.disclosed.action-plan")?,
        with_targets: material.figure("cities.disclosed.targets")?,
        targets_total: material.figure("targets.total")?,
        assessments,
        targets: targets(material)?,
        total: material.figure("projects.total")?,
        with_indicators: material.figure("projects.disclosed.indicators")?,
        indicators_total: material.figure("indicators.total")?,
        levels: material.counts(given, ResultLevel::ALL, "level", |level| {
            format!("indicators.level.{}", level.code())
        })?,
        measured: material.figure("indicators.measured")?,
        bands: material.counts(given, ProgressBand::ALL, "progress", |band| {
            format!("indicators.progress.{}", band.code())
        })?,
        qualities,
        completed: material.figure("projects.status.completed")?,
        with_evidence: material.figure("projects.completed.with-outcome-evidence")?,
        without_evidence: material.figure("projects.completed.without-outcome-evidence")?,
        with_goals: material.figure("projects.disclosed.sdg-targets")?,
        goals: goals(material)?,
    })
}

/// The targets of all action plans, by member state and city.
fn targets(material: &Material<'_>) -> Result<Vec<TargetRow>, ReportError> {
    let mut rows = Vec::new();
    for (city, submission) in material.submissions() {
        let plan = submission.value.action_plan.value();
        let targets = plan.and_then(|plan| plan.targets.value());
        for target in targets.into_iter().flatten() {
            rows.push(target_row(material, city, target)?);
        }
    }
    Ok(rows)
}

fn target_row(
    material: &Material<'_>,
    city: &City,
    target: &PlanTarget,
) -> Result<TargetRow, ReportError> {
    let id = format!("target.{}.{}.progress", city.id, target.id);
    Ok(TargetRow {
        country: material.country_of(city),
        city: city.name.clone(),
        text: target.text.clone(),
        unit: missing::text(material, &target.unit)?,
        baseline: missing::measurement(material, &target.baseline)?,
        target: missing::measurement(material, &target.target)?,
        latest: missing::measurement(material, &target.latest)?,
        progress: material.figure(&id)?,
        assessment: missing::or_not_reported(material, &target.assessment, |assessment| {
            material.word(&format!("assessment-{}", assessment.code()))
        })?,
    })
}

/// The goals that a project serves, in the order of their numbers.
fn goals(material: &Material<'_>) -> Result<Vec<GoalRow>, ReportError> {
    let mut rows = Vec::new();
    for goal in 1..=17 {
        let id = format!("projects.sdg.goal-{goal}");
        if material.figures.get(&id).is_some() {
            rows.push(GoalRow {
                goal,
                name: material.word(&format!("sdg-goal-{goal}"))?,
                projects: material.figure(&id)?,
            });
        }
    }
    Ok(rows)
}

/// The indicators of all listed projects, by member state and city.
pub(super) fn indicators(material: &Material<'_>) -> Result<Indicators, ReportError> {
    let mut rows = Vec::new();
    for (city, submission) in material.submissions() {
        for at in projects_of(submission).filter(|at| at.is_listed()) {
            for entry in at.entries("indicators", |project| &project.indicators) {
                rows.push(indicator_row(material, city, &entry)?);
            }
        }
    }
    Ok(Indicators {
        total: material.figure("projects.total")?,
        with_indicators: material.figure("projects.disclosed.indicators")?,
        rows,
    })
}

fn indicator_row(
    material: &Material<'_>,
    city: &City,
    entry: &EntryAt<'_, Indicator>,
) -> Result<IndicatorRow, ReportError> {
    let (project, indicator) = (entry.project.project, entry.value);
    let progress = format!("indicator.{}.{}.progress", project.id, indicator.id);
    Ok(IndicatorRow {
        country: material.country_of(city),
        city: city.name.clone(),
        project: project.title.clone(),
        title: indicator.title.clone(),
        level: material.word(&format!("level-{}", indicator.level.code()))?,
        unit: indicator.unit.clone(),
        baseline: missing::measurement(material, &indicator.baseline)?,
        target: missing::measurement(material, &indicator.target)?,
        actual: missing::measurement(material, &indicator.actual)?,
        progress: material.figure(&progress)?,
        quality: missing::or_not_reported(material, &indicator.data_quality, |quality| {
            material.word(&format!("quality-{}", quality.code()))
        })?,
    })
}
