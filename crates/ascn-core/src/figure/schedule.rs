//! Time: ratings, delays, milestones.

use crate::dataset::{Carried, MilestoneAt, ProjectAt, Reconciliation};
use crate::figure::formula::{
    MILESTONES, MILESTONES_DUE, MILESTONES_ON_TIME, MILESTONES_STATE, RATING, RATING_CHANGE,
    SCHEDULE,
};
use crate::figure::group::Group;
use crate::figure::tally::Tally;
use crate::figure::{Coverage, CoverageOf, Figure, FigureSource, Figures, Unit};
use crate::scalar::{Code, Date, Day, Reported, codes};
use crate::submission::{Milestone, Project, ProjectDates, RatingValue};

/// Counts ratings, delays and milestones.
pub(super) fn compute(
    reconciliation: Option<&Reconciliation<'_>>,
    tally: &Tally<'_>,
    figures: &mut Figures,
) {
    for rating in RatingValue::ALL {
        figures.add(rated(tally, *rating));
    }
    rating_changes(reconciliation, tally, figures);
    delays(tally, figures);
    milestones(tally, figures);
}

/// Counts the projects that their city rates so.
pub(super) fn rated(tally: &Tally<'_>, rating: RatingValue) -> Figure {
    let given = tally.all.giving(|one| one.rating.value().is_some());
    let group = Group::new(tally, Unit::Projects, &RATING, given);
    let id = format!("projects.rating.{}", rating.code());
    let is_so = |at: &&ProjectAt<'_>| rating_of(at) == Some(rating);
    let rated = tally.all.counted.iter().filter(is_so);
    group.count(&id, rated, |at| vec![rating_source(at)])
}

fn rating_of(at: &ProjectAt<'_>) -> Option<RatingValue> {
    at.project.rating.value().map(|rating| rating.value)
}

fn rating_source(project: &ProjectAt<'_>) -> FigureSource {
    FigureSource::new(project.file(), project.path_of("rating").key("value"))
}

codes! {
    /// How a rating changed since the last cycle.
    RatingChange {
        /// It is better.
        Better = "better",
        /// It is the same.
        Same = "same",
        /// It is worse.
        Worse = "worse",
    }
}

impl RatingChange {
    /// Returns the change from one rating to the next.
    pub fn between(last: RatingValue, this: RatingValue) -> Self {
        match this.cmp(&last) {
            std::cmp::Ordering::Less => Self::Better,
            std::cmp::Ordering::Equal => Self::Same,
            std::cmp::Ordering::Greater => Self::Worse,
        }
    }
}

fn rating_changes(
    reconciliation: Option<&Reconciliation<'_>>,
    tally: &Tally<'_>,
    figures: &mut Figures,
) {
    let carried = reconciliation.map_or(&[][..], |one| one.carried.as_slice());
    let change = |pair: &Carried<'_>| {
        let (last, this) = (rating_of(&pair.last)?, rating_of(&pair.this)?);
        Some(RatingChange::between(last, this))
    };
    let given = carried.iter().filter(|pair| change(pair).is_some()).count();
    let coverage = Coverage::new(given, carried.len(), CoverageOf::CarriedProjects);
    let group = Group::new(tally, Unit::Projects, &RATING_CHANGE, coverage);
    let sources = |pair: &Carried<'_>| [&pair.last, &pair.this].map(rating_source).into();
    figures.add_all(group.by_code("projects.rating-change", carried, change, sources));
}

codes! {
    /// How much later a project ends than was first planned.
    DelayBand {
        /// On the day first planned, or before.
        OnTime = "on-time",
        /// Up to six months later.
        UpToSix = "up-to-6-months",
        /// Up to a year later.
        UpToTwelve = "up-to-12-months",
        /// More than a year later.
        OverTwelve = "over-12-months",
    }
}

impl DelayBand {
    /// Returns the band of a delay in months.
    fn from_months(months: i64) -> Self {
        match months {
            ..=0 => Self::OnTime,
            1..=6 => Self::UpToSix,
            7..=12 => Self::UpToTwelve,
            13.. => Self::OverTwelve,
        }
    }
}

impl ProjectDates {
    /// Returns the current end with its key: when the project ended, else when it is now planned to
    /// end.
    pub fn end_now(&self) -> Option<(&'static str, Date)> {
        let ended = self.actual_end.value().map(|end| ("actual_end", *end));
        ended.or_else(|| self.current_end.value().map(|end| ("current_end", *end)))
    }

    /// Returns by how many months the current end is later than the end first planned; zero or less
    /// if it is not later.
    ///
    /// # Source
    /// World Bank, Implementation Status and Results Report: original and revised closing date.
    pub fn delay_months(&self) -> Option<i64> {
        let (_, now) = self.end_now()?;
        Some(now.months_after(*self.planned_end.value()?))
    }
}

fn delays(tally: &Tally<'_>, figures: &mut Figures) {
    let band = |project: &Project| project.dates.delay_months().map(DelayBand::from_months);
    let given = tally.all.giving(|project| band(project).is_some());
    let group = Group::new(tally, Unit::Projects, &SCHEDULE, given);
    let sources = |at: &ProjectAt<'_>| {
        let now = at.project.dates.end_now().map(|(key, _)| key);
        let keys = std::iter::once("planned_end").chain(now);
        let place = |key| FigureSource::new(at.file(), at.path_of("dates").key(key));
        keys.map(place).collect()
    };
    let (listed, band_of) = (&tally.all.counted, |at: &ProjectAt<'_>| band(at.project));
    figures.add_all(group.by_code("projects.schedule", listed, band_of, sources));
}

codes! {
    /// What became of a milestone.
    MilestoneState {
        /// Met, not after the day first planned.
        MetOnTime = "met-on-time",
        /// Met, after the day first planned.
        MetLate = "met-late",
        /// Not met, and the day first planned is past.
        Missed = "missed",
        /// Not met, and the day first planned is not past.
        Upcoming = "upcoming",
        /// Whether it was met is not known or not disclosed.
        NotKnown = "not-known",
    }
}

impl MilestoneState {
    /// Determines what became of a milestone by a day.
    ///
    /// # Source
    /// OC4IDS, milestones: scheduled, met, not met; the first date remains the measure.
    pub fn new(milestone: &Milestone, day: Day) -> Self {
        match &milestone.met_on {
            Reported::Value(met) if met.is_certainly_after(milestone.due) => Self::MetLate,
            Reported::Value(_) => Self::MetOnTime,
            Reported::NotKnown { .. } | Reported::NotDisclosed { .. } => Self::NotKnown,
            _ if milestone.due.latest() <= day => Self::Missed,
            Reported::NotReported | Reported::NotApplicable { .. } => Self::Upcoming,
        }
    }

    /// Whether it was met, or first planned for a day that is past.
    fn is_due(self) -> bool {
        matches!(self, Self::MetOnTime | Self::MetLate | Self::Missed)
    }
}

/// Returns what the figures of milestones have in common.
fn group_of_milestones<'t, 'a>(tally: &'t Tally<'a>) -> Group<'t, 'a> {
    let given = tally.all.giving(|one| one.milestones.value().is_some());
    Group::new(tally, Unit::Milestones, &MILESTONES, given)
}

fn milestone_sources(entry: &MilestoneAt<'_>) -> Vec<FigureSource> {
    let met_on = (entry.value.met_on != Reported::NotReported).then_some("met_on");
    let keys = std::iter::once("due").chain(met_on);
    keys.map(|key| FigureSource::of_entry(entry, key)).collect()
}

/// Counts the milestones in a state.
pub(super) fn milestones_in(tally: &Tally<'_>, state: MilestoneState) -> Figure {
    let day = tally.cycle.cycle.value.data_as_of;
    let all = tally.entries(ProjectAt::milestones);
    let is_so = |entry: &&MilestoneAt<'_>| MilestoneState::new(entry.value, day) == state;
    let id = format!("milestones.{}", state.code());
    let group = group_of_milestones(tally).by(&MILESTONES_STATE);
    group.count(&id, all.iter().filter(is_so), milestone_sources)
}

fn milestones(tally: &Tally<'_>, figures: &mut Figures) {
    let day = tally.cycle.cycle.value.data_as_of;
    let all = tally.entries(ProjectAt::milestones);
    let group = group_of_milestones(tally);
    figures.add(group.entries("milestones.total", all.iter(), "id"));
    let is_due = |entry: &&MilestoneAt<'_>| MilestoneState::new(entry.value, day).is_due();
    let due = all.iter().filter(is_due);
    let by = group.by(&MILESTONES_DUE);
    let due = by.count("milestones.due", due, milestone_sources);
    for wanted in MilestoneState::ALL {
        let figure = milestones_in(tally, *wanted);
        if *wanted == MilestoneState::MetOnTime {
            let mut share = figure.share_of(&due, &MILESTONES_ON_TIME);
            share.sources = due.sources.clone();
            figures.add(share);
        }
        figures.add(figure);
    }
    figures.add(due);
}
