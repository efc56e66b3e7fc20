//! What is measured, with its place: the indicators of projects, the targets of action plans, and
//! both compared with the last cycle.

use std::collections::BTreeMap;

use ascn_diagnostic::{DataPath, FileLocation, FileName, Subject};

use crate::by_id::first_of_each;
use crate::dataset::{CycleInputs, EntryAt, ProjectAt, Scope};
use crate::network::{CityId, Sourced};
use crate::scalar::is_same_unit;
use crate::submission::{Direction, Indicator, Measurement, PlanTarget, Submission};

/// An indicator of a project, with its place.
pub type IndicatorAt<'a> = EntryAt<'a, Indicator>;

/// A target of an action plan, with its place.
#[derive(Debug, Clone, Copy)]
pub struct PlanTargetAt<'a> {
    /// The submission it is in.
    pub submission: &'a Sourced<Submission>,
    /// Its position in the plan's list, from 0.
    pub index: usize,
    /// The target.
    pub target: &'a PlanTarget,
}

/// What an indicator of a project and a target of an action plan have in common.
#[derive(Debug, Clone, Copy)]
pub struct Measured<'a> {
    /// Which of the two it is.
    pub of: MeasuredOf<'a>,
    /// Its id.
    pub id: &'a str,
    /// What it is counted in.
    pub unit: Option<&'a str>,
    /// Whether more is better, or less, as the city says.
    pub direction: Option<Direction>,
    /// Where it started.
    pub baseline: Option<Measurement>,
    /// Where it is to arrive.
    pub target: Option<Measurement>,
    /// Where it is.
    pub latest: Option<Measurement>,
    /// Why it changed since the last cycle.
    pub explanation: Option<&'a str>,
}

/// Who measures: a project by an indicator, or a city's action plan by a target.
#[derive(Debug, Clone, Copy)]
pub enum MeasuredOf<'a> {
    /// A project.
    Indicator(IndicatorAt<'a>),
    /// An action plan.
    PlanTarget(PlanTargetAt<'a>),
}

/// An indicator or a target that is in both cycles.
#[derive(Debug, Clone, Copy)]
pub struct Remeasured<'a> {
    /// Its state in the last cycle.
    pub last: Measured<'a>,
    /// Its state in this cycle.
    pub this: Measured<'a>,
}

impl<'a> IndicatorAt<'a> {
    /// Returns what it has in common with a target of an action plan.
    pub fn measured(self) -> Measured<'a> {
        let indicator = self.value;
        Measured {
            of: MeasuredOf::Indicator(self),
            id: indicator.id.as_str(),
            unit: Some(&indicator.unit),
            direction: Some(indicator.direction),
            baseline: indicator.baseline.value().copied(),
            target: indicator.target.value().copied(),
            latest: indicator.actual.value().copied(),
            explanation: indicator.note.value().map(String::as_str),
        }
    }
}

impl<'a> PlanTargetAt<'a> {
    /// Returns its path.
    pub fn path(&self) -> DataPath {
        let plan = DataPath::root().key("action_plan");
        plan.key("targets").index(self.index)
    }

    /// Returns what it has in common with an indicator of a project.
    pub fn measured(self) -> Measured<'a> {
        let target = self.target;
        Measured {
            of: MeasuredOf::PlanTarget(self),
            id: target.id.as_str(),
            unit: target.unit.value().map(String::as_str),
            direction: target.direction.value().copied(),
            baseline: target.baseline.value().copied(),
            target: target.target.value().copied(),
            latest: target.latest.value().copied(),
            explanation: target.reason.value().map(String::as_str),
        }
    }
}

impl Measured<'_> {
    /// Returns the key of its latest value, which indicators and targets name differently.
    pub fn latest_key(&self) -> &'static str {
        match self.of {
            MeasuredOf::Indicator(_) => "actual",
            MeasuredOf::PlanTarget(_) => "latest",
        }
    }

    /// Returns the key under which a change is explained.
    pub fn explanation_key(&self) -> &'static str {
        match self.of {
            MeasuredOf::Indicator(_) => "note",
            MeasuredOf::PlanTarget(_) => "reason",
        }
    }

    /// Returns its values with their keys.
    pub fn values(&self) -> [(&'static str, Option<Measurement>); 3] {
        [
            ("baseline", self.baseline),
            ("target", self.target),
            (self.latest_key(), self.latest),
        ]
    }

    /// Returns the direction from its baseline to its target, if both are given and differ.
    pub fn course(&self) -> Option<Direction> {
        Direction::between(self.baseline?.value, self.target?.value)
    }

    /// Returns the direction it is meant to move in: as the city says, or else from its baseline to
    /// its target; `None` if the two contradict each other, as nobody knows which is right.
    pub fn way(&self) -> Option<Direction> {
        let course = self.course();
        let way = self.direction.or(course)?;
        course.is_none_or(|course| course == way).then_some(way)
    }

    /// Returns the locations that [`way`](Self::way) follows from.
    pub fn way_locations(&self) -> [FileLocation; 3] {
        [
            self.location("direction"),
            self.part("baseline", "value"),
            self.part("target", "value"),
        ]
    }

    /// Returns the file it is in.
    pub fn file(&self) -> &FileName {
        match &self.of {
            MeasuredOf::Indicator(at) => at.file(),
            MeasuredOf::PlanTarget(at) => &at.submission.file,
        }
    }

    /// Returns its path.
    pub fn path(&self) -> DataPath {
        match &self.of {
            MeasuredOf::Indicator(at) => at.path(),
            MeasuredOf::PlanTarget(at) => at.path(),
        }
    }

    /// Returns the location of the value under a key.
    pub fn location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path().key(key))
    }

    /// Returns the location of the `value` or the `on` of one of its values.
    pub fn part(&self, key: &'static str, part: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path().key(key).key(part))
    }

    /// Returns the city, and the project if it has one, for a fault.
    pub fn subject(&self, scope: &Scope<'_>) -> Subject {
        match &self.of {
            MeasuredOf::Indicator(at) => scope.project_subject(&at.project),
            MeasuredOf::PlanTarget(at) => scope.subject(at.submission),
        }
    }

    /// Returns the locations of what identifies it: its id and whose it is.
    fn identity_locations(&self) -> Vec<FileLocation> {
        let mut locations = match &self.of {
            MeasuredOf::Indicator(at) => at.project.listing_locations().to_vec(),
            MeasuredOf::PlanTarget(at) => vec![at.submission.location_of("city")],
        };
        locations.push(self.location("id"));
        locations
    }
}

impl Remeasured<'_> {
    /// Whether both are counted in one unit, so that their values can be compared.
    pub fn has_same_unit(&self) -> bool {
        match (self.last.unit, self.this.unit) {
            (Some(last), Some(this)) => is_same_unit(last, this),
            // If one side has no unit, nothing says that it changed.
            (None, _) | (_, None) => true,
        }
    }

    /// Whether it is an indicator that is counted in another unit now, which is a fault of its own.
    pub fn is_another_indicator(&self) -> bool {
        matches!(self.this.of, MeasuredOf::Indicator(_)) && !self.has_same_unit()
    }

    /// Returns the locations of what makes the two the same and comparable.
    pub fn identity_locations(&self) -> Vec<FileLocation> {
        let of_one = |one: &Measured<'_>| {
            let mut locations = one.identity_locations();
            locations.push(one.location("unit"));
            locations
        };
        [of_one(&self.last), of_one(&self.this)].concat()
    }
}

impl CycleInputs {
    /// Returns all indicators of the cycle's projects.
    pub fn indicators(&self) -> impl Iterator<Item = IndicatorAt<'_>> {
        self.projects().flat_map(ProjectAt::indicators)
    }

    /// Returns all targets of the cities' action plans.
    pub fn plan_targets(&self) -> impl Iterator<Item = PlanTargetAt<'_>> {
        self.submissions.iter().flat_map(plan_targets_of)
    }

    /// Returns all indicators and all targets.
    pub fn measured(&self) -> impl Iterator<Item = Measured<'_>> {
        let indicators = self.indicators().map(IndicatorAt::measured);
        indicators.chain(self.plan_targets().map(PlanTargetAt::measured))
    }
}

impl<'a> Scope<'a> {
    /// Returns the indicators in both cycles, of projects that are listed in both.
    pub fn remeasured_indicators(&self) -> Vec<Remeasured<'a>> {
        let carried = self.reconciliation.map(|one| one.carried.as_slice());
        let carried = carried.unwrap_or_default().iter();
        let pairs = carried.flat_map(|carried| {
            let last = first_by_id(carried.last.indicators().map(IndicatorAt::measured));
            let this = first_by_id(carried.this.indicators().map(IndicatorAt::measured));
            in_both(&last, &this)
        });
        pairs.collect()
    }

    /// Returns what is in both cycles: indicators of projects, and targets of action plans.
    pub fn remeasured(&self) -> Vec<Remeasured<'a>> {
        let mut all = self.remeasured_indicators();
        let Some(last) = self.last() else { return all };
        let (last, this) = (plans_by_city(last), plans_by_city(self.cycle));
        let plans = this
            .iter()
            .filter_map(|(city, this)| Some((last.get(city)?, this)));
        all.extend(plans.flat_map(|(last, this)| in_both(last, this)));
        all
    }
}

/// Returns the targets of a submission's action plan.
pub fn plan_targets_of(submission: &Sourced<Submission>) -> impl Iterator<Item = PlanTargetAt<'_>> {
    let plan = submission.value.action_plan.value();
    let targets = plan.map_or(&[][..], |plan| plan.targets.entries());
    let targets = targets.iter().enumerate();
    targets.map(move |(index, target)| PlanTargetAt {
        submission,
        index,
        target,
    })
}

type ById<'a> = BTreeMap<&'a str, Measured<'a>>;

/// Returns the targets of each city's action plan; the first of two submissions counts.
fn plans_by_city(cycle: &CycleInputs) -> BTreeMap<&CityId, ById<'_>> {
    let plans = cycle.submissions.iter().map(|submission| {
        let targets = plan_targets_of(submission).map(PlanTargetAt::measured);
        (&submission.value.city, first_by_id(targets))
    });
    first_of_each(plans)
}

/// Returns what is measured by id; the first of two with one id counts.
fn first_by_id<'a>(all: impl Iterator<Item = Measured<'a>>) -> ById<'a> {
    first_of_each(all.map(|one| (one.id, one)))
}

fn in_both<'a>(last: &ById<'a>, this: &ById<'a>) -> Vec<Remeasured<'a>> {
    let pairs = this.iter().filter_map(|(id, this)| {
        let (last, this) = (*last.get(id)?, *this);
        Some(Remeasured { last, this })
    });
    pairs.collect()
}
