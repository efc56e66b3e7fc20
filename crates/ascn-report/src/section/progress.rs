//! On time and on track: ratings, delays, milestones.

use ascn_core::figure::{DelayBand, MilestoneState, RatingChange};
use ascn_core::submission::RatingValue;

use crate::material::Material;
use crate::section::coverage;
use crate::view::Progress;
use ascn_template::Result;

/// The figures that show whether anybody gave what is counted.
const RATED: &str = "projects.rating.on-track";
const SCHEDULED: &str = "projects.schedule.on-time";
const MILESTONES: &str = "milestones.total";

pub(crate) fn view(material: &Material<'_>) -> Result<Progress> {
    let (rating, change) = ("projects.rating", "projects.rating-change");
    let (schedule, state) = ("projects.schedule", "milestone-state");
    let mut changes = material.counts_given::<RatingChange>(RATED, "rating-change", change)?;
    if material.last_cycle().is_none() {
        changes.clear();
    }
    Ok(Progress {
        ratings_coverage: coverage::sentence(material, "rating")?,
        rated: "projects.disclosed.rating".into(),
        ratings: material.counts_given::<RatingValue>(RATED, "rating", rating)?,
        last_cycle: material.last_cycle(),
        rating_changes: changes,
        delays_coverage: coverage::sentence(material, "delay")?,
        scheduled: "projects.disclosed.delay".into(),
        delays: material.counts_given::<DelayBand>(SCHEDULED, "delay", schedule)?,
        milestones_coverage: coverage::sentence(material, "milestones")?,
        milestones: material.counts_given::<MilestoneState>(MILESTONES, state, "milestones")?,
        milestones_total: MILESTONES.into(),
        milestones_due: "milestones.due".into(),
        milestones_on_time: "milestones.met-on-time.share".into(),
    })
}
