//! The JSON Schema of all views: one document, generated from the views and their doc comments.

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use super::templates::SEEING;
use crate::view::VIEWS_VERSION;

/// Returns the published schema, as JSON text.
pub fn views_schema() -> &'static str {
    include_str!("../../schemas/views.json")
}

/// Returns the schema as the views are now; a test compares the published one with it.
///
/// Its properties are the templates, by name: `#/properties/sections~1scope.md` describes the data
/// of `sections/scope.md`.
pub fn generated_views_schema() -> String {
    format!("{:#}\n", document())
}

/// Returns the schema as a value.
pub(super) fn document() -> Value {
    let mut generator = SchemaGenerator::default();
    let properties: Map<String, Value> = SEEING
        .iter()
        .map(|(one, make)| (one.name.to_owned(), make(&mut generator).to_value()))
        .collect();
    let mut definitions = generator.take_definitions(true);
    for definition in definitions.values_mut() {
        in_one_line(definition);
        if let Some(group) = definition
            .as_object_mut()
            .filter(|one| one.contains_key("properties"))
        {
            group.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Views of the templates",
        "description": "What each template sees, by the template's name.",
        "version": VIEWS_VERSION,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "$defs": definitions,
    })
}

/// Joins the lines of each paragraph of a description: doc comments are wrapped, descriptions are
/// not.
fn in_one_line(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(Value::String(text)) = keys.get_mut("description") {
                let paragraphs = text.split("\n\n").map(|text| text.replace('\n', " "));
                *text = paragraphs.collect::<Vec<_>>().join("\n\n");
            }
            keys.values_mut().for_each(in_one_line);
        }
        Value::Array(items) => items.iter_mut().for_each(in_one_line),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
