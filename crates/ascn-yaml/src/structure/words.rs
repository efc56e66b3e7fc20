//! What a schema says, in the words of somebody who fills in the files.

use ascn_core::scalar::{Decimal, Format, Id, MISSING_WORDS};
use serde_json::Value as Json;

use crate::node::{Node, Value};
use crate::path::Path;
use crate::schema::shape::{Scalar, codes, format, is_number, values_of_table};

/// What is wrong with a text as a whole number; `None` if nothing is.
pub(super) fn number_fault(schema: &Json, text: &str) -> Option<String> {
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = text.parse::<u64>().ok().filter(|_| is_digits) else {
        return Some("a whole number is written with digits only".to_owned());
    };
    let bound = |key: &str| schema.get(key).and_then(Json::as_u64);
    let bits = schema.get("format").and_then(Json::as_str);
    let largest = match bits {
        Some("uint8") => u64::from(u8::MAX),
        Some("uint16") => u64::from(u16::MAX),
        Some("uint32") => u64::from(u32::MAX),
        _ => u64::MAX,
    };
    let (least, most) = (
        bound("minimum").unwrap_or(0),
        bound("maximum").unwrap_or(largest),
    );
    if number < least {
        Some(format!("it is at least {least}"))
    } else if number > most {
        Some(format!("it is at most {most}"))
    } else {
        None
    }
}

/// What is wrong with a number that has bounds; `None` if nothing is.
pub(super) fn bounds_fault(scalar: &Scalar, text: &str) -> Option<String> {
    let (least, most) = (scalar.least, scalar.most);
    least.or(most)?;
    let number: Decimal = text.parse().ok()?;
    if let Some(least) = least.filter(|least| number < *least) {
        Some(format!("it is at least {least}"))
    } else {
        let most = most.filter(|most| number > *most)?;
        Some(format!("it is at most {most}"))
    }
}

/// What a value is called: its key, or its position in a list.
pub(super) fn subject(path: Path<'_>) -> String {
    match path {
        Path::Root => "the file".to_owned(),
        Path::Key(_, key) => format!("`{key}`"),
        Path::Index(parent, index) => match parent {
            Path::Key(_, key) => format!("entry {} of `{key}`", index + 1),
            Path::Root | Path::Index(..) => format!("entry {}", index + 1),
        },
    }
}

/// What belongs here.
pub(super) fn kind(schema: &Json) -> String {
    let format = format(schema);
    if let Some(format) = format {
        format.description.to_owned()
    } else if schema.get("properties").is_some() || values_of_table(schema).is_some() {
        "an entry with keys and values".to_owned()
    } else if schema.get("items").is_some() {
        "a list".to_owned()
    } else if codes(schema).is_some() {
        "a code".to_owned()
    } else if is_number(schema) {
        "a whole number".to_owned()
    } else {
        "a text".to_owned()
    }
}

/// What was found instead.
pub(super) fn found(node: &Node) -> &'static str {
    match &node.value {
        Value::Scalar { .. } => "a single value",
        Value::List(_) => "a list",
        Value::Mapping(_) => "an entry with keys and values",
        Value::Broken => "not readable",
    }
}

/// A value that would be right.
pub(super) fn example(schema: &Json) -> String {
    let format = format(schema);
    if let Some(format) = format {
        // An id is the name of something that stands elsewhere: an example would mislead.
        let is_id = format.name == <Id<str>>::NAME;
        if is_id {
            "…".to_owned()
        } else {
            format.example.to_owned()
        }
    } else if let Some(codes) = codes(schema) {
        codes.join(" | ")
    } else if schema.get("items").is_some() {
        "[]".to_owned()
    } else if is_number(schema) {
        schema
            .get("minimum")
            .filter(|least| **least != 0)
            .map_or("1".to_owned(), Json::to_string)
    } else {
        "…".to_owned()
    }
}

/// How to mend a value that is empty.
pub(super) fn for_empty(schema: &Json) -> String {
    if schema.get("items").is_some() {
        "give the entries, or write `[]` if there are none".to_owned()
    } else {
        format!(
            "give the value, or delete the key; an optional value of a project may be one of {}",
            MISSING_WORDS.join(", ")
        )
    }
}

/// How to write a value of the right kind.
pub(super) fn how_to_write(schema: &Json, path: Path<'_>) -> String {
    let key = match path {
        Path::Key(_, key) => key,
        Path::Root | Path::Index(..) => "…",
    };
    if schema.get("items").is_some() {
        "begin each entry on a line of its own, with `- ` before it".to_owned()
    } else if schema.get("properties").is_some() || values_of_table(schema).is_some() {
        format!("write its keys below `{key}:`, indented by two spaces")
    } else {
        format!("write `{key}: {}`", example(schema))
    }
}
