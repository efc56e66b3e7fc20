//! An invented network as JSON values, with what is planted in it.

use std::collections::BTreeMap;

use ascn_diagnostic::{FileName, Step};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::in_short;
use crate::complement::{Complementarity, Unmatched};
use crate::dataset::{CycleInputs, Dataset, Inputs};
use crate::editorial::Editorial;
use crate::figure::FigureSource;
use crate::network::{Bodies, Network, Sourced};
use crate::scalar::Code;

pub(super) const HAVEN: &str = "cycles/2031/submissions/aa-haven.yaml";
pub(super) const BELL: &str = "cycles/2031/submissions/bb-bell.yaml";
pub(super) const CITIES: &str = "network/cities.yaml";
pub(super) const PARTNERS: &str = "network/partners.yaml";
pub(super) const TYPOLOGIES: &str = "network/typologies.yaml";

/// A data folder: the values of its files by their names.
#[derive(Clone)]
pub(crate) struct Folder(BTreeMap<&'static str, Value>);

/// Makes a submission with its projects.
fn submission(city: &str, projects: &Value) -> Value {
    json!({"city": city, "cycle": 2031, "data_as_of": "2031-05-01", "projects": projects})
}

/// Makes two cities in two countries, and one partner with two programmes.
///
/// Haven's lanterns lack funding, which Bell's lamps overcame, and ask for training, which a
/// programme offers.
pub(crate) fn planted() -> Folder {
    let lanterns = json!({
        "id": "aa-haven-001", "title": "Lanterns", "focus_area": "light", "stage": "design",
        "challenges": [
            {"kind": "other", "text": "Fog."},
            {"kind": "funding", "text": "Oil is dear."},
        ],
        "support_required": [{"kind": "training", "text": "Lamp lighters."}],
    });
    let lamps = json!({
        "id": "bb-bell-001", "title": "Lamps", "focus_area": "light", "stage": "completed",
        "challenges": [
            {"kind": "other", "text": "Fog.", "solved_on": "2030"},
            {"kind": "funding", "text": "Glass was dear.", "solved_on": "2030-04",
             "mitigation": "The guild lent it."},
        ],
    });
    let programmes = json!([
        {"id": "wicks", "name": "Wicks", "offers": ["advisory", "training"],
         "focus_areas": ["light"], "countries": ["AA"]},
        {"id": "wells", "name": "Wells", "offers": ["training"], "focus_areas": ["water"]},
    ]);
    let classes = json!([
        {"id": "on-the-sea", "name": "On the sea", "members": ["bb-bell", "aa-haven"]},
        {"id": "inland", "name": "Inland", "members": []},
    ]);
    Folder(BTreeMap::from([
        (
            CITIES,
            json!([
                {"id": "bb-bell", "name": "Bell", "country": "BB"},
                {"id": "aa-haven", "name": "Haven", "country": "AA"},
            ]),
        ),
        (
            PARTNERS,
            json!([
                {"id": "guild", "name": "Guild", "kind": "private", "programmes": programmes},
            ]),
        ),
        (
            TYPOLOGIES,
            json!([
                {"id": "shores", "title": "Shores", "source": "An almanac", "of": "cities",
                 "classes": classes},
            ]),
        ),
        (HAVEN, submission("aa-haven", &json!([lanterns]))),
        (BELL, submission("bb-bell", &json!([lamps]))),
    ]))
}

impl Folder {
    /// Returns the value of a file at a JSON pointer.
    pub(super) fn at(&mut self, file: &str, pointer: &str) -> &mut Value {
        self.0.get_mut(file).unwrap().pointer_mut(pointer).unwrap()
    }

    /// Returns the folder with another value at a place.
    pub(super) fn with(mut self, file: &str, pointer: &str, value: Value) -> Self {
        *self.at(file, pointer) = value;
        self
    }

    /// Returns the folder with a value under a new key.
    pub(super) fn adding(mut self, file: &str, pointer: &str, key: &str, value: Value) -> Self {
        let entries = self.at(file, pointer).as_object_mut().unwrap();
        entries.insert(key.to_owned(), value);
        self
    }

    /// Returns the folder without the value at a place: an entry or an optional key is removed, a
    /// required key gets another value.
    pub(super) fn without(mut self, place: &FigureSource) -> Self {
        let steps = place.path.steps();
        let (last, above) = steps.split_last().unwrap();
        let step = |step: &Step| match step {
            Step::Key(key) => format!("/{key}"),
            Step::Index(index) => format!("/{index}"),
        };
        let pointer: String = above.iter().map(step).collect();
        match (last, self.at(place.file.as_str(), &pointer)) {
            (Step::Index(index), Value::Array(items)) => {
                items.remove(*index);
            }
            (Step::Key(key), Value::Object(entries)) => {
                let other = match key.as_ref() {
                    "country" => Some("ZZ"),
                    "focus_area" => Some("elsewhere"),
                    _ => None,
                };
                match other {
                    Some(other) => entries.insert(key.to_string(), json!(other)),
                    None => entries.remove(key.as_ref()),
                };
            }
            (step, value) => panic!("{step:?} of {value}"),
        }
        self
    }

    fn value<T: DeserializeOwned>(&self, file: &str) -> Sourced<T> {
        Sourced {
            file: FileName::new(file),
            value: T::deserialize(&self.0[file]).unwrap(),
        }
    }

    pub(crate) fn dataset(&self) -> Dataset {
        let submissions = self.0.keys().filter(|file| file.starts_with("cycles/"));
        let cycle = CycleInputs {
            cycle: sourced(json!({"cycle": 2031, "data_as_of": "2031-05-31"})),
            submissions: submissions.map(|file| self.value(file)).collect(),
            unreadable: Vec::new(),
            strangers: Vec::new(),
            chain: None,
            editorial: Editorial::default(),
        };
        let network = Network {
            settings: sourced(json!({
                "format": 1, "network": "League", "abbreviation": "L", "secretariat": "Office",
                "drafting_unit": "Unit", "report_title": "Report", "language": "en",
            })),
            framework: sourced(json!({
                "strategic_outcomes": [], "urban_systems": [], "enablers": [],
                "focus_areas": [{"id": "light", "code": "LI", "name": "Light"}],
            })),
            member_states: sourced(json!([
                {"code": "AA", "name": "Zealand"}, {"code": "BB", "name": "Arandia"},
            ])),
            cities: self.value(CITIES),
            chairs: sourced(json!({"chairs": [], "shepherds": []})),
            bodies: Sourced {
                file: FileName::new("network/bodies.yaml"),
                value: Bodies::default(),
            },
            distribution: sourced(json!([])),
            partners: self.value(PARTNERS),
            typologies: self.value(TYPOLOGIES),
        };
        let cycles = vec![cycle];
        Dataset::new(Inputs { network, cycles }).unwrap()
    }

    /// Returns the suggestions in short, each with the codes of its reasons.
    pub(super) fn suggestions(&self) -> Vec<String> {
        let dataset = self.dataset();
        let suggestions = Complementarity::new(&dataset).suggestions;
        suggestions.iter().map(in_short).collect()
    }

    /// Returns what stays unmatched, in short.
    pub(super) fn unmatched(&self) -> Vec<String> {
        let dataset = self.dataset();
        let unmatched = Complementarity::new(&dataset).unmatched.into_iter();
        let in_short = |one: Unmatched<'_>| {
            let id = &one.who.project().id;
            format!("{id} {} {}", one.kind.code(), one.gap.code())
        };
        unmatched.map(in_short).collect()
    }
}

fn sourced<T: DeserializeOwned>(value: Value) -> Sourced<T> {
    Sourced {
        file: FileName::new("network/other.yaml"),
        value: serde_json::from_value(value).unwrap(),
    }
}
