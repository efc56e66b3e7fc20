//! Results against the action plans, and what the indicators show.

use ascn_core::dataset::ProjectAt;
use ascn_core::figure::ProgressBand;
use ascn_core::submission::{Assessment, DataQuality, Indicator, ResultLevel};
use ascn_draw::Bullets;

use crate::exhibit;
use crate::material::{Entry, Material};
use crate::section::{cities, coverage};
use crate::view::{GoalRow, IndicatorLine, Indicators, Results, TargetLine};
use ascn_template::Result;

/// The number of all indicators, which shows whether anybody gave one.
const GIVEN: &str = "indicators.total";

pub(crate) fn view(material: &Material<'_>) -> Result<Results> {
    let (assessed, quality) = ("targets.assessed", "indicators.quality");
    let mut assessments =
        material.counts_given::<Assessment>("targets.total", "assessment", assessed)?;
    let mut qualities = material.counts_given::<DataQuality>(GIVEN, "data-quality", quality)?;
    for (rows, id) in [(&mut assessments, assessed), (&mut qualities, quality)] {
        if !rows.is_empty() {
            rows.push(material.count_row("not-said", &format!("{id}.not-said"))?);
        }
    }
    let (level, band) = ("indicators.level", "indicators.progress");
    let targets = targets(material)?;
    Ok(Results {
        members: "cities.members".into(),
        with_plan: "cities.disclosed.action-plan".into(),
        with_targets: "cities.disclosed.targets".into(),
        targets_total: "targets.total".into(),
        assessments,
        targets_not_drawn: exhibit::not_drawn(material, targets.len(), Bullets::MOST_ROWS)?,
        targets,
        indicators_coverage: coverage::sentence(material, "indicators")?,
        indicators_total: GIVEN.into(),
        levels: material.counts_given::<ResultLevel>(GIVEN, "result-level", level)?,
        measured: "indicators.measured".into(),
        bands: material.counts_given::<ProgressBand>(GIVEN, "progress-band", band)?,
        qualities,
        completed: "projects.status.completed".into(),
        with_evidence: "projects.completed.with-outcome-evidence".into(),
        without_evidence: "projects.completed.without-outcome-evidence".into(),
        goals_coverage: coverage::sentence(material, "sdg-targets")?,
        goals: goals(material)?,
    })
}

/// Returns the targets of all action plans, by member state and city.
fn targets(material: &Material<'_>) -> Result<Vec<TargetLine>> {
    let mut rows = Vec::new();
    for (city, submission) in material.submissions() {
        let plan = submission.value.action_plan.value();
        let targets = plan.map_or(&[][..], |plan| plan.targets.entries());
        for target in targets {
            rows.push(TargetLine {
                city: material.named(city),
                target: cities::plan::target(material, city, target)?,
            });
        }
    }
    Ok(rows)
}

/// Returns the goals that any project serves, in the order of their numbers.
fn goals(material: &Material<'_>) -> Result<Vec<GoalRow>> {
    let mut rows = Vec::new();
    for goal in 1..=17 {
        let id = format!("projects.sdg.goal-{goal}");
        if material.figures.get(&id).is_some() {
            rows.push(GoalRow {
                goal: goal.to_string(),
                name: material.word(&format!("sdg-goal-{goal}"))?,
                projects: id.into(),
            });
        }
    }
    Ok(rows)
}

/// Returns the indicators of all listed projects, by member state and city.
pub(crate) fn indicators(material: &Material<'_>) -> Result<Indicators> {
    let line = |entry: Entry<'_, Indicator>| {
        Ok(IndicatorLine {
            indicator: cities::entries::indicator(material, entry.project, entry.value)?,
            project: entry.row,
        })
    };
    let all = material.entries(ProjectAt::indicators)?.into_iter();
    let rows: Vec<_> = all.map(line).collect::<Result<_>>()?;
    Ok(Indicators {
        coverage: coverage::sentence(material, "indicators")?,
        not_drawn: exhibit::not_drawn(material, rows.len(), Bullets::MOST_ROWS)?,
        rows,
    })
}
