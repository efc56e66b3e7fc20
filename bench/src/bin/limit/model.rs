//! A submission as it is written, with every key that the invented networks use.

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Submission {
    pub(crate) city: String,
    pub(crate) cycle: u32,
    pub(crate) data_as_of: String,
    pub(crate) attested: SignOff,
    pub(crate) cleared: SignOff,
    pub(crate) consent: Option<Consent>,
    #[serde(rename = "return")]
    pub(crate) kind: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) projects: Vec<Project>,
    pub(crate) city_facts: Option<Facts>,
    pub(crate) action_plan: Option<ActionPlan>,
    pub(crate) highlight: Option<Highlight>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignOff {
    pub(crate) by: String,
    pub(crate) on: String,
    pub(crate) decision: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Consent {
    pub(crate) finance: bool,
    pub(crate) photos: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) on: u32,
    pub(crate) area_km2: u32,
    pub(crate) area_basis: String,
    pub(crate) population: u64,
    pub(crate) density: u32,
    pub(crate) source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ActionPlan {
    pub(crate) version: String,
    pub(crate) horizon: u32,
    pub(crate) vision: String,
    pub(crate) targets: Vec<Target>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Target {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) unit: String,
    pub(crate) direction: String,
    pub(crate) baseline: Measurement,
    #[serde(rename = "target")]
    pub(crate) aim: Measurement,
    pub(crate) latest: Measurement,
    pub(crate) assessment: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Measurement {
    pub(crate) value: u32,
    pub(crate) on: On,
}

/// A date, which looks like a number if it is only a year.
pub(crate) struct On(pub(crate) String);

impl<'de> Deserialize<'de> for On {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OnVisitor)
    }
}

struct OnVisitor;

impl Visitor<'_> for OnVisitor {
    type Value = On;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date")
    }

    fn visit_str<E: Error>(self, date: &str) -> Result<On, E> {
        Ok(On(date.to_owned()))
    }

    fn visit_u64<E: Error>(self, year: u64) -> Result<On, E> {
        Ok(On(year.to_string()))
    }

    fn visit_i64<E: Error>(self, year: i64) -> Result<On, E> {
        Ok(On(year.to_string()))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Highlight {
    pub(crate) project: String,
    pub(crate) story: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) title_local: Option<String>,
    pub(crate) focus_area: String,
    #[serde(rename = "project_type")]
    pub(crate) of_type: String,
    pub(crate) outcomes: Vec<String>,
    #[serde(default)]
    pub(crate) sdg_targets: Vec<String>,
    pub(crate) origin: String,
    pub(crate) change: Option<Change>,
    pub(crate) stage: String,
    pub(crate) stage_since: String,
    pub(crate) objective: String,
    pub(crate) summary: String,
    pub(crate) dates: Dates,
    pub(crate) progress_percent: Option<u32>,
    pub(crate) rating: Option<Rating>,
    #[serde(default)]
    pub(crate) milestones: Vec<Milestone>,
    #[serde(default)]
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) cost: Option<Cost>,
    #[serde(default)]
    pub(crate) finance: Vec<Finance>,
    #[serde(default)]
    pub(crate) partners: Vec<Partner>,
    #[serde(default)]
    pub(crate) challenges: Vec<Challenge>,
    #[serde(default)]
    pub(crate) support_required: Vec<Support>,
    #[serde(default)]
    pub(crate) lessons: Vec<Lesson>,
    #[serde(default)]
    pub(crate) next_steps: Vec<NextStep>,
    #[serde(default)]
    pub(crate) evidence: Vec<Evidence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    pub(crate) kind: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dates {
    pub(crate) planned_start: String,
    pub(crate) actual_start: Option<String>,
    pub(crate) planned_end: String,
    pub(crate) current_end: String,
    pub(crate) actual_end: Option<String>,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rating {
    pub(crate) value: String,
    pub(crate) reason: Option<String>,
    pub(crate) mitigation: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Milestone {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) due: String,
    pub(crate) due_now: Option<String>,
    pub(crate) met_on: Option<String>,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Indicator {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) level: String,
    pub(crate) unit: String,
    pub(crate) direction: String,
    pub(crate) baseline: Measurement,
    pub(crate) target: Measurement,
    pub(crate) actual: Actual,
    pub(crate) data_quality: Option<String>,
    pub(crate) source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Money {
    pub(crate) amount: u64,
    pub(crate) currency: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cost {
    pub(crate) total: Money,
    pub(crate) basis: String,
    pub(crate) note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Finance {
    pub(crate) source: String,
    pub(crate) instrument: String,
    pub(crate) status: String,
    pub(crate) sought: Option<Money>,
    pub(crate) pledged: Option<Money>,
    pub(crate) committed: Option<Money>,
    pub(crate) disbursed: Option<Money>,
    pub(crate) as_of: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Partner {
    pub(crate) id: String,
    pub(crate) role: String,
    pub(crate) agreement: String,
    pub(crate) signed_on: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Challenge {
    pub(crate) kind: String,
    pub(crate) text: String,
    pub(crate) mitigation: String,
    pub(crate) since: String,
    pub(crate) solved_on: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Support {
    pub(crate) kind: String,
    pub(crate) text: String,
    pub(crate) wanted_by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lesson {
    pub(crate) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NextStep {
    pub(crate) step: String,
    pub(crate) by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Evidence {
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) on: String,
}

/// The value of an indicator, or a word that says why there is none.
pub(crate) enum Actual {
    Measured(Measurement),
    Missing(String),
}

/// By hand, as an untagged enum would buffer the value.
impl<'de> Deserialize<'de> for Actual {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ActualVisitor)
    }
}

struct ActualVisitor;

impl<'de> Visitor<'de> for ActualVisitor {
    type Value = Actual;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a measurement or a word")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Actual, E> {
        Ok(Actual::Missing(word.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Actual, A::Error> {
        Measurement::deserialize(MapAccessDeserializer::new(map)).map(Actual::Measured)
    }
}
