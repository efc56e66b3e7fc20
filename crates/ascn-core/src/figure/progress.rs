//! How far a value is on its way from a baseline to a target.

use crate::scalar::{Decimal, Reported, codes};
use crate::submission::{Indicator, Measurement, PlanTarget};

/// The three values that progress is computed from.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    baseline: Option<Decimal>,
    target: Option<Decimal>,
    now: Option<Decimal>,
}

impl Progress {
    /// Reads the values of an indicator.
    pub fn of_indicator(indicator: &Indicator) -> Self {
        Self::of([&indicator.baseline, &indicator.target, &indicator.actual])
    }

    /// Reads the values of a target of an action plan.
    pub fn of_target(target: &PlanTarget) -> Self {
        Self::of([&target.baseline, &target.target, &target.latest])
    }

    fn of(values: [&Reported<Measurement>; 3]) -> Self {
        let [baseline, target, now] = values.map(|one| one.value().map(|given| given.value));
        Self {
            baseline,
            target,
            now,
        }
    }

    /// Returns (now − baseline) ÷ (target − baseline), in percent; `None` if one of the three is
    /// missing or the target is the baseline.
    ///
    /// The signs take care of the direction: from 30 down to 10, a value of 20 is half the way.
    ///
    /// # Source
    /// World Bank, Implementation Status and Results Report: results table.
    pub fn percent(self) -> Option<Decimal> {
        let baseline = self.baseline?;
        let done = Decimal::difference(self.now?, baseline)?;
        let way = Decimal::difference(self.target?, baseline)?;
        Decimal::ratio(Decimal::product(done, Decimal::from(100))?, way)
    }

    /// Whether all three values are given.
    pub fn is_complete(self) -> bool {
        self.baseline.is_some() && self.target.is_some() && self.now.is_some()
    }
}

codes! {
    /// How far an indicator is.
    ProgressBand {
        /// At its target or beyond.
        Reached = "reached",
        /// Half of the way or more.
        HalfWay = "half-way",
        /// Less than half of the way.
        Begun = "begun",
        /// At its baseline, or gone the other way.
        NotBegun = "not-begun",
    }
}

impl ProgressBand {
    /// Returns the band of a part of the way, in percent.
    pub fn from_percent(percent: Decimal) -> Self {
        if percent >= Decimal::from(100) {
            Self::Reached
        } else if percent >= Decimal::from(50) {
            Self::HalfWay
        } else if percent > Decimal::from(0) {
            Self::Begun
        } else {
            Self::NotBegun
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(baseline: &str, target: &str, now: &str) -> Option<String> {
        let number = |text: &str| text.parse().ok();
        let progress = Progress {
            baseline: number(baseline),
            target: number(target),
            now: number(now),
        };
        Some(progress.percent()?.with_places(1).to_string())
    }

    #[test]
    fn progress_is_the_part_of_the_way_in_either_direction() {
        assert_eq!(percent("12", "60", "31").as_deref(), Some("39.6"));
        assert_eq!(percent("40", "85", "62").as_deref(), Some("48.9"));
        assert_eq!(percent("30", "10", "20").as_deref(), Some("50.0"));
        assert_eq!(percent("30", "10", "32").as_deref(), Some("-10.0"));
        assert_eq!(percent("12", "60", "72").as_deref(), Some("125.0"));
    }

    #[test]
    fn without_a_way_there_is_no_progress() {
        assert_eq!(percent("12", "12", "12"), None);
        assert_eq!(percent("", "60", "31"), None);
        assert_eq!(percent("12", "60", ""), None);
    }

    #[test]
    fn the_bands_meet_at_their_bounds() {
        let band = |text: &str| ProgressBand::from_percent(text.parse().unwrap());
        assert_eq!(band("100"), ProgressBand::Reached);
        assert_eq!(band("99.99"), ProgressBand::HalfWay);
        assert_eq!(band("50"), ProgressBand::HalfWay);
        assert_eq!(band("0.1"), ProgressBand::Begun);
        assert_eq!(band("0"), ProgressBand::NotBegun);
        assert_eq!(band("-3"), ProgressBand::NotBegun);
    }
}
