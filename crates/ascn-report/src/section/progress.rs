//! On time and on track: ratings, delays, milestones.

use ascn_core::figure::{DelayBand, MilestoneState, RatingChange};
use ascn_core::scalar::Code;
use ascn_core::submission::RatingValue;

use crate::error::Result;
use crate::section::{Material, coverage};
use crate::view::Progress;

pub(crate) fn view(material: &Material<'_>) -> Result<Progress> {
    let mut rating_changes = Vec::new();
    if material.last_cycle().is_some() {
        let id = |change: RatingChange| format!("projects.rating-change.{}", change.code());
        let given = "projects.rating.on-track";
        rating_changes = material.counts(given, RatingChange::ALL, "rating-change", id)?;
    }
    Ok(Progress {
        ratings_coverage: coverage::of(material, "rating")?,
        rated: "projects.disclosed.rating".into(),
        ratings: material.counts(
            "projects.rating.on-track",
            RatingValue::ALL,
            "rating",
            |rating| format!("projects.rating.{}", rating.code()),
        )?,
        last_cycle: material.last_cycle(),
        rating_changes,
        delays_coverage: coverage::of(material, "delay")?,
        scheduled: "projects.disclosed.delay".into(),
        delays: material.counts(
            "projects.schedule.on-time",
            DelayBand::ALL,
            "delay",
            |band| format!("projects.schedule.{}", band.code()),
        )?,
        milestones_coverage: coverage::of(material, "milestones")?,
        milestones: material.counts(
            "milestones.total",
            MilestoneState::ALL,
            "milestone-state",
            |state| format!("milestones.{}", state.code()),
        )?,
        milestones_total: "milestones.total".into(),
        milestones_due: "milestones.due".into(),
        milestones_on_time: "milestones.met-on-time.share".into(),
    })
}
