//! Stand-ins: values of the right kind, put where a faulty or missing value was.

use ascn_core::scalar::{Format, Id};
use serde_json::Value as Json;

use crate::node::{Entry, Node, Value};
use crate::schema::shape::{codes, format, required as required_keys, resolve, values_of_table};

/// A value that the schema accepts.
pub(super) fn node(root: &Json, schema: &Json) -> Node {
    let schema = resolve(root, schema);
    if let Some(first) = schema.get("anyOf").and_then(|branches| branches.get(0)) {
        return node(root, first);
    }
    Node::nowhere(if let Some(codes) = codes(schema) {
        scalar(codes.first().copied().unwrap_or_default())
    } else if let Some(known) = schema.get("properties") {
        Value::Mapping(required(root, schema, known))
    } else if schema.get("items").is_some() {
        Value::List(Vec::new())
    } else if values_of_table(schema).is_some() {
        Value::Mapping(Vec::new())
    } else {
        scalar(&text(schema))
    })
}

fn required(root: &Json, schema: &Json, known: &Json) -> Vec<Entry> {
    required_keys(schema)
        .map(|key| Entry {
            key: key.to_owned(),
            key_range: 0..0,
            value: node(root, known.get(key).unwrap_or(&Json::Null)),
        })
        .collect()
}

fn text(schema: &Json) -> String {
    let format = format(schema);
    match format {
        // An example might be the id of something that is there.
        Some(format) if format.name == <Id<str>>::NAME => "stand-in".to_owned(),
        format => schema.get("minimum").map_or_else(
            || format.map_or("1", |format| format.example).to_owned(),
            Json::to_string,
        ),
    }
}

fn scalar(text: &str) -> Value {
    Value::Scalar {
        text: text.to_owned(),
        plain: false,
    }
}
