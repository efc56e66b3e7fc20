//! Makes the schema of a kind of file from the model.
//!
//! 1. The types of the model give keys and values, and their comments the descriptions.
//! 2. What the model cannot say about files is corrected: nothing is `null`, bounds are at the
//!    value they bound, a number may be in quotes, a text contains no name of a person.
//! 3. [`title`] and [`description`] write for the authors of files.
//! 4. The conditions between values are added, from [`between`].

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
use serde_json::{Map, Value, json};

use super::visit::{NAMED, each};
use super::{FileKind, between, description, text, title};

/// Returns the schema as JSON text.
pub(super) fn schema(kind: FileKind) -> String {
    let mut schema = of_the_model(kind);
    without_null(&mut schema);
    with_bounds_inside(&mut schema);
    each(&mut schema, &mut numbers_in_quotes);
    text::share(&mut schema);
    name(kind, &mut schema);
    each(&mut schema, &mut description::write);
    between::add(kind, &mut schema);
    format!("{schema:#}\n")
}

fn of_the_model(kind: FileKind) -> Value {
    Value::from(match kind {
        FileKind::Submission => schema_for!(Submission),
        FileKind::Cycle => schema_for!(Cycle),
        FileKind::Settings => schema_for!(Settings),
        FileKind::Framework => schema_for!(Framework),
        FileKind::MemberStates => schema_for!(Vec<MemberState>),
        FileKind::Cities => schema_for!(Vec<City>),
        FileKind::Chairs => schema_for!(Chairs),
        FileKind::Bodies => schema_for!(Bodies),
        FileKind::Distribution => schema_for!(Vec<SectoralBody>),
        FileKind::Partners => schema_for!(Vec<Partner>),
        FileKind::Typologies => schema_for!(Vec<Typology>),
        FileKind::Recommendations => schema_for!(Vec<Recommendation>),
        FileKind::Chain => schema_for!(Vec<Event>),
        FileKind::Templates => schema_for!(TemplatePlan),
    })
}

/// Removes `null` from a schema: an optional key is absent or has a value, it is never empty.
fn without_null(schema: &mut Value) {
    each(schema, &mut |keys| {
        // The description says what an absent key means.
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
    });
}

/// Moves bounds to the value that they bound, away from the words that may replace it.
fn with_bounds_inside(schema: &mut Value) {
    each(schema, &mut |keys| {
        if !keys.contains_key("anyOf") {
            return;
        }
        let bounds = ["minimum", "maximum"].map(|key| keys.remove_entry(key));
        let branches = keys.get_mut("anyOf");
        if let Some(Value::Object(value)) = branches.and_then(|branches| branches.get_mut(0)) {
            value.extend(bounds.into_iter().flatten());
        }
    });
}

/// Allows quotes around a whole number, as the program does.
fn numbers_in_quotes(keys: &mut Map<String, Value>) {
    if keys.get("type").is_some_and(|kind| kind == "integer") {
        keys.insert("type".to_owned(), json!(["integer", "string"]));
        keys.insert("pattern".to_owned(), json!("^[0-9]+$"));
    }
}

/// Adds the name of the file that the schema is for, and the titles of its types and keys.
fn name(kind: FileKind, schema: &mut Value) {
    each(schema, &mut |keys| {
        for list in NAMED {
            if let Some(Value::Object(named)) = keys.get_mut(list) {
                titled(named);
            }
        }
    });
    let Value::Object(root) = schema else {
        return;
    };
    let place = kind.place();
    let about = match root.remove("description") {
        Some(Value::String(about)) if about.contains(place) => about,
        Some(Value::String(about)) => format!("{about}\n\nThe file `{place}`."),
        _ => format!("The file `{place}`: a list."),
    };
    let id = format!("urn:ascn:schema:{}", kind.name());
    root.insert("$id".to_owned(), id.into());
    root.insert("title".to_owned(), title::from_name(kind.name()).into());
    root.insert("description".to_owned(), about.into());
}

/// Adds a title to each of the types or keys.
fn titled(named: &mut Map<String, Value>) {
    for (name, schema) in named {
        if let Value::Object(schema) = schema {
            schema.insert("title".to_owned(), title::from_name(name).into());
        }
    }
}
