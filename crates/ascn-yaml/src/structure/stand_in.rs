//! Stand-ins: values of the right kind that replace faulty or missing ones.

use ascn_core::scalar::{Format, Id};

use crate::node::{Entry, Node, Value};
use crate::schema::shape::{Scalar, Shape};

/// Returns a value of a shape.
pub(super) fn value(shape: &Shape) -> Value {
    match shape {
        Shape::Choice(branches) => branches.first().map_or(Value::Broken, value),
        Shape::Codes(codes) => written(codes.first().map_or("", String::as_str)),
        Shape::Mapping(keys) => {
            let required = keys.required.iter();
            let required = required.filter_map(|position| keys.known.get(*position));
            Value::Mapping(required.map(entry).collect())
        }
        Shape::List(_) => Value::List(Vec::new()),
        Shape::Table { .. } => Value::Mapping(Vec::new()),
        Shape::Scalar(scalar) => written(&text(scalar)),
    }
}

/// Returns a key with a value of its shape.
pub(super) fn entry((key, shape): &(String, Shape)) -> Entry {
    Entry {
        key: key.clone(),
        key_range: 0..0,
        value: Node::nowhere(value(shape)),
    }
}

fn text(scalar: &Scalar) -> String {
    match (scalar.format, scalar.least) {
        // An example might be the id of something that exists.
        (Some(format), _) if format.name == <Id<str>>::NAME => "stand-in".to_owned(),
        (_, Some(least)) => least.to_string(),
        (format, None) => format.map_or("1", |format| format.example).to_owned(),
    }
}

fn written(text: &str) -> Value {
    Value::Scalar {
        text: text.to_owned(),
        plain: false,
    }
}
