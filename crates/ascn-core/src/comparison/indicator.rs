//! The indicators that two cycles share, and those that no longer measure the same.

use std::collections::BTreeMap;

use crate::dataset::{CycleInputs, EntryAt, ProjectAt};
use crate::scalar::{Code, Reported, codes};
use crate::submission::{Indicator, Measurement};

/// An indicator of a project that is listed both times, as it was and as it is.
#[derive(Debug, Clone, Copy)]
pub struct IndicatorPair<'a> {
    /// As it was.
    pub then: EntryAt<'a, Indicator>,
    /// As it is.
    pub now: EntryAt<'a, Indicator>,
}

/// An indicator that no longer measures the same, or has another baseline or target.
#[derive(Debug, Clone)]
pub struct IndicatorBreak<'a> {
    /// The indicator.
    pub pair: IndicatorPair<'a>,
    /// What differs; never empty.
    pub differences: Vec<Difference>,
}

codes! {
    /// What can make an indicator a different one.
    Difference {
        /// What it is counted in.
        Unit = "unit",
        /// Whether more is better, or less.
        Direction = "direction",
        /// Whether it measures an output, an outcome or an impact.
        Level = "level",
        /// The value it started from.
        Baseline = "baseline",
        /// The value it is to reach: a lower one would look reached although nothing moved.
        Target = "target",
    }
}

impl<'a> IndicatorPair<'a> {
    /// Pairs the indicators, by id, of the projects that are listed in both cycles.
    pub(super) fn all(from: &'a CycleInputs, to: &'a CycleInputs) -> Vec<Self> {
        let mut before = BTreeMap::new();
        for entry in from.listed().flat_map(ProjectAt::indicators) {
            let id = (&entry.project.project.id, &entry.value.id);
            before.entry(id).or_insert(entry);
        }
        let now = to.listed().flat_map(ProjectAt::indicators);
        let pairs = now.filter_map(|now| {
            let id = (&now.project.project.id, &now.value.id);
            let then = before.remove(&id)?;
            Some(Self { then, now })
        });
        pairs.collect()
    }

    /// Returns what makes it a different indicator; nothing if it is the same.
    pub fn differences(&self) -> Vec<Difference> {
        let (then, now) = (self.then.value, self.now.value);
        let differs = |difference: &Difference| match difference {
            Difference::Unit => then.unit != now.unit,
            Difference::Direction => then.direction != now.direction,
            Difference::Level => then.level != now.level,
            Difference::Baseline => is_other(&then.baseline, &now.baseline),
            Difference::Target => is_other(&then.target, &now.target),
        };
        Difference::ALL.iter().copied().filter(differs).collect()
    }

    /// Returns the values under the key of a difference, then and now, as they are written.
    pub fn values(&self, difference: Difference) -> [String; 2] {
        [self.then.value, self.now.value].map(|indicator| match difference {
            Difference::Unit => indicator.unit.clone(),
            Difference::Direction => indicator.direction.code().to_owned(),
            Difference::Level => indicator.level.code().to_owned(),
            Difference::Baseline => written(&indicator.baseline),
            Difference::Target => written(&indicator.target),
        })
    }
}

/// Whether both values are given and differ; the day of a value may be corrected.
fn is_other(then: &Reported<Measurement>, now: &Reported<Measurement>) -> bool {
    let values = then.value().zip(now.value());
    values.is_some_and(|(then, now)| then.value != now.value)
}

fn written(measurement: &Reported<Measurement>) -> String {
    let value = measurement.value();
    value.map_or_else(String::new, |measurement| measurement.value.to_string())
}
