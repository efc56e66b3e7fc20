//! The indicators of a project: what is measured, from where, towards what.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::scalar::{Date, Decimal, Id, Reported, codes};

/// An indicator of a project.
///
/// # Source
/// OECD-DAC Glossary of Key Terms in Evaluation and Results-Based Management (2023): indicator,
/// baseline, target; IATI 2.03, `result/indicator`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its id within the project; it never changes.
    pub id: Id<Indicator>,
    /// What is measured.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Whether it measures an output, an outcome or an impact.
    pub level: ResultLevel,
    /// What it is counted in, such as `percent`.
    #[schemars(length(min = 1))]
    pub unit: String,
    /// Whether more is better, or less.
    pub direction: Direction,
    /// Where it started.
    #[serde(default)]
    pub baseline: Reported<Measurement>,
    /// Where it is to arrive.
    #[serde(default)]
    pub target: Reported<Measurement>,
    /// Where it is.
    #[serde(default)]
    pub actual: Reported<Measurement>,
    /// How the actual value was found.
    #[serde(default)]
    pub data_quality: Reported<DataQuality>,
    /// Who measured it and how: the means of verification.
    #[serde(default)]
    pub source: Reported<String>,
    /// Why the value fell, the target moved, or the baseline was corrected.
    #[serde(default)]
    pub note: Reported<String>,
}

/// A value at a time, in the unit of its indicator or target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// The value.
    pub value: Decimal,
    /// When it was, or is to be, reached.
    pub on: Date,
}

codes! {
    /// What an indicator measures (OECD-DAC Glossary, 2023: results chain).
    ResultLevel {
        /// A product or service that the project delivers.
        Output = "output",
        /// What changes because of it.
        Outcome = "outcome",
        /// A higher effect, in the long run.
        Impact = "impact",
    }
}

impl Indicator {
    /// Whether it gives a value of what changed because of the project.
    pub fn is_known_effect(&self) -> bool {
        self.level.is_effect() && self.actual.value().is_some()
    }
}

impl ResultLevel {
    /// Whether it measures what changed because of a project, and not what the project delivers.
    pub fn is_effect(self) -> bool {
        self != Self::Output
    }
}

codes! {
    /// Which way an indicator is to move.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
    }
}

codes! {
    /// How a value was found (U4SSC KPIs Verification Manual, 2022: six grades of data quality).
    DataQuality {
        /// Measured accurately.
        Measured = "measured",
        /// Extrapolated from a survey of inhabitants.
        Survey = "survey",
        /// Extrapolated from data of a higher level, such as a province.
        HigherLevel = "higher-level",
        /// Estimated on stated assumptions.
        Estimated = "estimated",
        /// Estimated by a person.
        PersonalEstimate = "personal-estimate",
        /// Unknown, or not traceable.
        Unknown = "unknown",
    }
}

impl Direction {
    /// Returns the direction from one value to another, or `None` if they are equal.
    pub fn between(from: Decimal, to: Decimal) -> Option<Self> {
        match to.cmp(&from) {
            Ordering::Greater => Some(Self::Up),
            Ordering::Less => Some(Self::Down),
            Ordering::Equal => None,
        }
    }

    /// Whether `value` has reached `target`.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::submission::Direction;
    ///
    /// assert!(Direction::Up.is_reached("60".parse()?, "60".parse()?));
    /// assert!(!Direction::Down.is_reached("31".parse()?, "30".parse()?));
    /// # Ok::<(), ascn_core::scalar::DecimalError>(())
    /// ```
    pub fn is_reached(self, value: Decimal, target: Decimal) -> bool {
        match self {
            Self::Up => value >= target,
            Self::Down => value <= target,
        }
    }
}
