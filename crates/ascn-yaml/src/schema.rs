//! The JSON Schema of each kind of file: generated from the model, published for editors, and
//! walked to find every structural fault. So the three cannot drift apart.

use std::sync::LazyLock;

use ascn_core::cycle::Cycle;
use ascn_core::editorial::Recommendation;
use ascn_core::framework::Framework;
use ascn_core::governance::Event;
use ascn_core::network::{
    Bodies, Chairs, City, MemberState, Partner, SectoralBody, Settings, Typology,
};
use ascn_core::submission::Submission;
use ascn_core::template::TemplatePlan;
use schemars::schema_for;
use serde_json::Value;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `cycles/YEAR/submissions/CITY.yaml`
    Submission,
    /// `cycles/YEAR/cycle.yaml`
    Cycle,
    /// `ascn.yaml`
    Settings,
    /// `network/framework.yaml`
    Framework,
    /// `network/member-states.yaml`
    MemberStates,
    /// `network/cities.yaml`
    Cities,
    /// `network/chairs.yaml`
    Chairs,
    /// `network/bodies.yaml`
    Bodies,
    /// `network/distribution.yaml`
    Distribution,
    /// `network/partners.yaml`
    Partners,
    /// `network/typologies.yaml`
    Typologies,
    /// `cycles/YEAR/editorial/recommendations.yaml`
    Recommendations,
    /// `cycles/YEAR/chain.yaml`
    Chain,
    /// `templates/templates.yaml`
    Templates,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::Submission,
        Self::Cycle,
        Self::Settings,
        Self::Framework,
        Self::MemberStates,
        Self::Cities,
        Self::Chairs,
        Self::Bodies,
        Self::Distribution,
        Self::Partners,
        Self::Typologies,
        Self::Recommendations,
        Self::Chain,
        Self::Templates,
    ];

    /// The kind's name on the command line and in the published file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Cycle => "cycle",
            Self::Settings => "settings",
            Self::Framework => "framework",
            Self::MemberStates => "member-states",
            Self::Cities => "cities",
            Self::Chairs => "chairs",
            Self::Bodies => "bodies",
            Self::Distribution => "distribution",
            Self::Partners => "partners",
            Self::Typologies => "typologies",
            Self::Recommendations => "recommendations",
            Self::Chain => "chain",
            Self::Templates => "templates",
        }
    }

    /// The published schema, as JSON text.
    pub fn schema(self) -> &'static str {
        match self {
            Self::Submission => include_str!("../schemas/submission.json"),
            Self::Cycle => include_str!("../schemas/cycle.json"),
            Self::Settings => include_str!("../schemas/settings.json"),
            Self::Framework => include_str!("../schemas/framework.json"),
            Self::MemberStates => include_str!("../schemas/member-states.json"),
            Self::Cities => include_str!("../schemas/cities.json"),
            Self::Chairs => include_str!("../schemas/chairs.json"),
            Self::Bodies => include_str!("../schemas/bodies.json"),
            Self::Distribution => include_str!("../schemas/distribution.json"),
            Self::Partners => include_str!("../schemas/partners.json"),
            Self::Typologies => include_str!("../schemas/typologies.json"),
            Self::Recommendations => include_str!("../schemas/recommendations.json"),
            Self::Chain => include_str!("../schemas/chain.json"),
            Self::Templates => include_str!("../schemas/templates.json"),
        }
    }

    /// The schema as the model gives it now; the published one is checked to be the same.
    pub fn generated_schema(self) -> String {
        let schema = match self {
            Self::Submission => schema_for!(Submission),
            Self::Cycle => schema_for!(Cycle),
            Self::Settings => schema_for!(Settings),
            Self::Framework => schema_for!(Framework),
            Self::MemberStates => schema_for!(Vec<MemberState>),
            Self::Cities => schema_for!(Vec<City>),
            Self::Chairs => schema_for!(Chairs),
            Self::Bodies => schema_for!(Bodies),
            Self::Distribution => schema_for!(Vec<SectoralBody>),
            Self::Partners => schema_for!(Vec<Partner>),
            Self::Typologies => schema_for!(Vec<Typology>),
            Self::Recommendations => schema_for!(Vec<Recommendation>),
            Self::Chain => schema_for!(Vec<Event>),
            Self::Templates => schema_for!(TemplatePlan),
        };
        let mut schema = Value::from(schema);
        without_null(&mut schema);
        with_bounds_inside(&mut schema);
        format!("{schema:#}\n")
    }

    /// The published schema, parsed once.
    pub(crate) fn parsed(self) -> &'static Value {
        static PARSED: LazyLock<[Value; 14]> = LazyLock::new(|| {
            FileKind::ALL.map(|kind| serde_json::from_str(kind.schema()).unwrap_or_default())
        });
        let at = Self::ALL.iter().position(|kind| *kind == self);
        at.and_then(|at| PARSED.get(at)).unwrap_or(&Value::Null)
    }
}

/// Takes `null` out of a schema: an optional key is absent or has a value, it is never empty.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            // What an absent key means stands in its description.
            keys.retain(|key, value| key != "default" || !(value.is_null() || value.is_object()));
            if let Some(Value::Array(kinds)) = keys.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [only] = kinds.as_slice() {
                    let only = only.clone();
                    keys.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(branches)) = keys.get_mut("anyOf") {
                branches.retain(|branch| branch.get("type").is_none_or(|kind| kind != "null"));
                if let [Value::Object(only)] = branches.as_mut_slice() {
                    let only = std::mem::take(only);
                    keys.remove("anyOf");
                    keys.extend(only);
                }
            }
            keys.values_mut().for_each(without_null);
        }
        Value::Array(items) => items.iter_mut().for_each(without_null),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Puts the bounds of an optional value where they belong: they bound the value, not the words that
/// may stand in its place.
fn with_bounds_inside(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            let bounds: Vec<_> = match keys.get("anyOf") {
                Some(_) => BOUNDS
                    .iter()
                    .filter_map(|key| keys.remove_entry(*key))
                    .collect(),
                None => Vec::new(),
            };
            if let Some(Value::Object(value)) = keys
                .get_mut("anyOf")
                .and_then(|branches| branches.get_mut(0))
            {
                value.extend(bounds);
            }
            keys.values_mut().for_each(with_bounds_inside);
        }
        Value::Array(items) => items.iter_mut().for_each(with_bounds_inside),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What bounds a value.
const BOUNDS: [&str; 2] = ["minimum", "maximum"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_schemas_are_fresh() {
        for kind in FileKind::ALL {
            let stale = "run `cargo xtask docs`: the model has changed";
            assert_eq!(
                kind.schema(),
                kind.generated_schema(),
                "{}: {stale}",
                kind.name()
            );
        }
    }
}
