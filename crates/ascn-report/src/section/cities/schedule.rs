//! The time, progress and rating of a project.

use ascn_core::figure::RatingChange;
use ascn_core::submission::{Project, ProjectDates, RatingValue};

use crate::material::Material;
use crate::print;
use crate::section::cities::account::{Account, detail, explanation};
use crate::section::missing;
use crate::view::Detail;
use ascn_template::{Argument, Result};

/// Returns since when a project is at its stage, when it starts and ends, and how late it is.
pub(super) fn time(account: &mut Account<'_>, project: &Project) -> Result<Vec<Detail>> {
    let material = account.material;
    let since = account.detail("stage-since", &project.stage_since, |date| {
        material.date(*date)
    })?;
    let mut details = Vec::from_iter(since);
    let dates = &project.dates;
    if !account.record("dates", *dates != ProjectDates::default()) {
        return Ok(details);
    }
    for (name, date) in [
        ("planned-start", &dates.planned_start),
        ("actual-start", &dates.actual_start),
        ("planned-end", &dates.planned_end),
        ("current-end", &dates.current_end),
        ("actual-end", &dates.actual_end),
    ] {
        details.push(detail(name, missing::date(material, date)?));
    }
    let delay = dates.delay_months().filter(|months| *months > 0);
    if let Some(months) = delay {
        let months = Argument::Number(months.unsigned_abs());
        let late = material.messages.with("months", &[("months", months)])?;
        details.push(detail("delay", late));
    }
    let note = explanation(material, "dates-note", &dates.note, delay.is_some())?;
    details.extend(note);
    Ok(details)
}

/// Returns how much of the works is done, and how the city rates the progress, now and in the last
/// report.
pub(super) fn progress(
    account: &mut Account<'_>,
    project: &Project,
    last: Option<&Project>,
) -> Result<Vec<Detail>> {
    let material = account.material;
    let done = account.detail("progress", &project.progress_percent, |percent| {
        print::percent(*percent, material.messages)
    })?;
    let mut details = Vec::from_iter(done);
    let now = project.rating.value();
    let value = account.detail("rating", &project.rating, |now| {
        material.code("rating", now.value)
    })?;
    details.extend(value);
    let last_rating = last.map(|last| &last.rating);
    if let Some(last) = last_rating.filter(|last| now.is_some() || last.value().is_some()) {
        let said = missing::said(material, last, |last| {
            let was = material.code("rating", last.value)?;
            match now {
                Some(now) => changed(material, &was, RatingChange::between(last.value, now.value)),
                None => Ok(was),
            }
        })?;
        details.push(detail("rating-last", said));
    }
    if let Some(now) = now {
        let is_doubtful = now.value != RatingValue::OnTrack;
        for (name, value) in [
            ("rating-reason", &now.reason),
            ("rating-mitigation", &now.mitigation),
        ] {
            details.extend(explanation(material, name, value, is_doubtful)?);
        }
    }
    Ok(details)
}

/// Returns the last rating, and whether it has become better or worse since, by an arrow and a
/// word.
fn changed(material: &Material<'_>, was: &str, change: RatingChange) -> Result<String> {
    let arrow = match change {
        RatingChange::Better => "↑",
        RatingChange::Same => "→",
        RatingChange::Worse => "↓",
    };
    let word = material.code("rating-change", change)?;
    Ok(format!("{was} ({arrow}\u{A0}{word})"))
}
