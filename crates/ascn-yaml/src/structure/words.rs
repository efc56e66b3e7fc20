//! Plain words for what a shape requires.

use ascn_core::scalar::{Decimal, Format, Id, MISSING_WORDS};

use crate::node::{Node, Value};
use crate::path::Path;
use crate::schema::shape::{Scalar, Shape};

/// Returns what is wrong with a text as a whole number.
pub(super) fn number_fault(scalar: &Scalar, text: &str) -> Option<String> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse::<u64>().ok().filter(|_| is_digits) {
        Some(number) => outside(scalar, number.into()),
        None => Some("a whole number is written with digits only".to_owned()),
    }
}

/// Returns what is wrong with a number that has bounds.
pub(super) fn bounds_fault(scalar: &Scalar, text: &str) -> Option<String> {
    scalar.least.or(scalar.most)?;
    outside(scalar, text.parse().ok()?)
}

fn outside(scalar: &Scalar, number: Decimal) -> Option<String> {
    if let Some(least) = scalar.least.filter(|least| number < *least) {
        Some(format!("it is at least {least}"))
    } else {
        let most = scalar.most.filter(|most| number > *most)?;
        Some(format!("it is at most {most}"))
    }
}

/// Returns the words for a value: its key, or its position in a list.
pub(super) fn subject(path: Path<'_>) -> String {
    match path {
        Path::Root => "the file".to_owned(),
        Path::Key(_, key) => format!("`{key}`"),
        Path::Index(Path::Key(_, key), index) => format!("entry {} of `{key}`", index + 1),
        Path::Index(_, index) => format!("entry {}", index + 1),
    }
}

/// Returns the words for what is required.
pub(super) fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Mapping(_) | Shape::Table { .. } => "an entry with keys and values",
        Shape::List(_) => "a list",
        Shape::Codes(_) => "a code",
        Shape::Scalar(scalar) if scalar.is_number => "a whole number",
        Shape::Scalar(scalar) => scalar.format.map_or("a text", |format| format.description),
        Shape::Choice(_) => "a text",
    }
}

/// Returns the words for what was found instead.
pub(super) fn found(node: &Node) -> &'static str {
    match &node.value {
        Value::Scalar { .. } => "a single value",
        Value::List(_) => "a list",
        Value::Mapping(_) => "an entry with keys and values",
        Value::Broken => "not readable",
    }
}

/// Returns an example of a right value.
pub(super) fn example(shape: &Shape) -> String {
    match shape {
        Shape::Codes(codes) => codes.join(" | "),
        Shape::List(_) => "[]".to_owned(),
        Shape::Scalar(scalar) if scalar.is_number => {
            let least = scalar.least.filter(|least| *least != Decimal::from(0));
            least.map_or("1".to_owned(), |least| least.to_string())
        }
        Shape::Scalar(scalar) => {
            // An id is the name of something defined elsewhere: an example would mislead.
            let format = scalar.format.filter(|one| one.name != <Id<str>>::NAME);
            format.map_or("…", |format| format.example).to_owned()
        }
        Shape::Choice(_) | Shape::Mapping(_) | Shape::Table { .. } => "…".to_owned(),
    }
}

/// Returns how to fix an empty value.
pub(super) fn for_empty(shape: &Shape) -> String {
    if matches!(shape, Shape::List(_)) {
        "give the entries, or write `[]` if there are none".to_owned()
    } else {
        format!(
            "give the value, or delete the key; an optional value of a project may be one of {}",
            MISSING_WORDS.join(", ")
        )
    }
}

/// Returns how to write a value of the right kind.
pub(super) fn how_to_write(shape: &Shape, path: Path<'_>) -> String {
    let key = match path {
        Path::Key(_, key) => key,
        Path::Root | Path::Index(..) => "…",
    };
    match shape {
        Shape::List(_) => "begin each entry on a line of its own, with `- ` before it".to_owned(),
        Shape::Mapping(_) | Shape::Table { .. } => {
            format!("write its keys below `{key}:`, indented by two spaces")
        }
        Shape::Choice(_) | Shape::Codes(_) | Shape::Scalar(_) => {
            format!("write `{key}: {}`", example(shape))
        }
    }
}
