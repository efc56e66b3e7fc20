//! The JSON Schema of all views: one document, generated from the views and their comments.

use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use super::templates::SEEING;
use crate::view::VIEWS_VERSION;

/// The published schema, as JSON text.
pub fn views_schema() -> &'static str {
    include_str!("../../schemas/views.json")
}

/// The schema as the views give it now; the published one is checked to be the same.
///
/// Its properties are the templates, by name: the data of `sections/scope.md` is described by
/// `#/properties/sections~1scope.md`.
pub fn generated_views_schema() -> String {
    format!("{:#}\n", document())
}

/// The schema as a value.
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

/// Comments of the code are broken into lines; a description is not.
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
