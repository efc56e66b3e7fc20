//! A city's action plan, and the progress of its targets.

use ascn_core::network::City;
use ascn_core::scalar::Reported;
use ascn_core::submission::{ActionPlan as Plan, Assessment, Direction, PlanTarget};

use crate::material::Material;
use crate::section::missing;
use crate::view::{ActionPlan, TargetRow};
use ascn_template::{Argument, Result};

pub(super) fn view(material: &Material<'_>, city: &City, plan: &Plan) -> Result<ActionPlan> {
    let targets = plan.targets.entries().iter();
    let targets = targets.map(|one| target(material, city, one));
    let targets = targets.collect::<Result<Vec<_>, _>>()?;
    let none = |_: &Vec<PlanTarget>| material.word("reported-none");
    let no_targets = targets.is_empty();
    let no_targets = no_targets.then(|| missing::said(material, &plan.targets, none));
    Ok(ActionPlan {
        city_id: city.id.to_string(),
        city: city.name.clone(),
        version: material.date(plan.version)?,
        horizon: missing::date(material, &plan.horizon)?,
        vision: missing::text(material, &plan.vision)?,
        targets,
        no_targets: no_targets.transpose()?,
    })
}

/// Returns a target of a city's action plan, with its progress.
pub(crate) fn target(
    material: &Material<'_>,
    city: &City,
    target: &PlanTarget,
) -> Result<TargetRow> {
    let calls_for_a_reason = matches!(
        target.assessment.value(),
        Some(Assessment::Behind | Assessment::NotMeasurable | Assessment::Dropped)
    );
    let says_why = target.reason != Reported::NotReported || calls_for_a_reason;
    let reason = says_why.then(|| missing::text(material, &target.reason));
    let progress = format!("target.{}.{}.progress", city.id, target.id);
    Ok(TargetRow {
        text: target.text.clone(),
        unit: missing::text(material, &target.unit)?,
        direction: direction(material, &target.direction)?,
        baseline: missing::measurement(material, &target.baseline)?,
        target: missing::measurement(material, &target.target)?,
        latest: missing::measurement(material, &target.latest)?,
        progress: progress.into(),
        assessment: missing::code(material, "assessment", &target.assessment)?,
        reason: reason.transpose()?,
    })
}

/// Says whether more or less is better; if that is missing, names it as missing.
fn direction(material: &Material<'_>, direction: &Reported<Direction>) -> Result<String> {
    let words = missing::code(material, "direction", direction)?;
    if direction.value().is_some() {
        return Ok(words);
    }
    // The template escapes the text.
    let words = ("words", Argument::Markdown(words));
    material.messages.with("direction-missing", &[words])
}
