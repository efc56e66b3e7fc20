//! A schema prepared for the walk: references are followed and kinds of value distinguished once,
//! not for each value of each file.

use ascn_core::scalar::{Decimal, TextFormat};
use serde_json::{Map, Value as Json};

/// The shape of a value.
#[derive(Debug)]
pub(crate) enum Shape {
    /// One of several shapes.
    Choice(Vec<Self>),
    /// One of these codes.
    Codes(Vec<String>),
    /// A mapping with known keys.
    Mapping(Keys),
    /// A list of values of one shape.
    List(Box<Self>),
    /// A mapping whose keys are of one format.
    Table {
        /// The format of the keys.
        keys: Option<TextFormat>,
        values: Box<Self>,
    },
    /// A single value.
    Scalar(Scalar),
}

/// The requirements on a single value.
#[derive(Debug)]
pub(crate) struct Scalar {
    pub(crate) format: Option<TextFormat>,
    /// Whether it is a whole number.
    pub(crate) is_number: bool,
    pub(crate) least: Option<Decimal>,
    pub(crate) most: Option<Decimal>,
}

/// The keys of a mapping.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) known: Vec<(String, Shape)>,
    /// The positions of the required keys.
    pub(crate) required: Vec<usize>,
}

impl Shape {
    /// Prepares a schema, given as JSON text.
    pub(crate) fn new(schema: &str) -> Self {
        let root = serde_json::from_str(schema).unwrap_or_default();
        Self::of_part(&root, &root)
    }

    fn of_part(root: &Json, schema: &Json) -> Self {
        let schema = resolve(root, schema);
        if let Some(Json::Array(branches)) = schema.get("anyOf") {
            let branches = branches.iter();
            Self::Choice(branches.map(|one| Self::of_part(root, one)).collect())
        } else if let Some(codes) = codes(schema) {
            Self::Codes(codes)
        } else if let Some(Json::Object(known)) = schema.get("properties") {
            Self::Mapping(Keys::new(root, schema, known))
        } else if let Some(items) = schema.get("items") {
            Self::List(Box::new(Self::of_part(root, items)))
        } else if let Some(values @ Json::Object(_)) = schema.get("additionalProperties") {
            Self::Table {
                keys: schema.get("propertyNames").and_then(format),
                values: Box::new(Self::of_part(root, values)),
            }
        } else {
            Self::Scalar(Scalar::new(schema))
        }
    }
}

impl Scalar {
    fn new(schema: &Json) -> Self {
        let bound = |key: &str| schema.get(key)?.to_string().parse().ok();
        let format = format(schema);
        let mut kinds = schema.get("type").and_then(Json::as_array).into_iter();
        let is_integer = kinds.any(|kinds| kinds.iter().any(|kind| kind == "integer"));
        Self {
            format,
            is_number: is_integer && format.is_none(),
            least: bound("minimum"),
            most: bound("maximum").or_else(|| largest(schema)),
        }
    }
}

impl Keys {
    fn new(root: &Json, schema: &Json, known: &Map<String, Json>) -> Self {
        let known = known.iter();
        let known = known.map(|(key, value)| (key.clone(), Shape::of_part(root, value)));
        let mut keys = Self {
            known: known.collect(),
            required: Vec::new(),
        };
        let required = schema.get("required").and_then(Json::as_array);
        let names = required.into_iter().flatten().filter_map(Json::as_str);
        let required = names.filter_map(|name| keys.find(name, 0));
        keys.required = required.map(|(position, _)| position).collect();
        keys
    }

    /// Returns the position and the shape of a key. The search begins at `from`: people write keys
    /// in the order of the manual, so the next one usually follows the last.
    pub(crate) fn find(&self, name: &str, from: usize) -> Option<(usize, &Shape)> {
        let (before, after) = self.known.split_at_checked(from)?;
        let after = (from..).zip(after);
        let mut known = after.chain((0..).zip(before));
        let (position, (_, shape)) = known.find(|(_, (known, _))| *known == name)?;
        Some((position, shape))
    }
}

/// Follows a `$ref` into the schema's definitions.
fn resolve<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    let target = schema.get("$ref").and_then(Json::as_str);
    let pointer = target.and_then(|name| name.strip_prefix('#'));
    let found = pointer.and_then(|pointer| root.pointer(pointer));
    found.unwrap_or(schema)
}

/// Returns the codes, if the schema is a closed list.
fn codes(schema: &Json) -> Option<Vec<String>> {
    let owned = |code: &Json| code.as_str().map(str::to_owned);
    if let Some(Json::Array(codes)) = schema.get("enum") {
        return Some(codes.iter().filter_map(owned).collect());
    }
    if schema.get("type").is_some_and(|kind| kind == "boolean") {
        return Some(["false", "true"].map(str::to_owned).to_vec());
    }
    let mut all = Vec::new();
    for branch in schema.get("oneOf")?.as_array()? {
        match branch.get("const").and_then(owned) {
            Some(code) => all.push(code),
            None => all.extend(codes(branch)?),
        }
    }
    Some(all)
}

/// Returns the format of a scalar.
fn format(schema: &Json) -> Option<TextFormat> {
    TextFormat::named(schema.get("format")?.as_str()?)
}

/// Returns the largest whole number of the model's type, if it is a small one.
fn largest(schema: &Json) -> Option<Decimal> {
    let largest: u64 = match schema.get("format")?.as_str()? {
        "uint8" => u8::MAX.into(),
        "uint16" => u16::MAX.into(),
        "uint32" => u32::MAX.into(),
        _ => return None,
    };
    Some(Decimal::from(largest))
}
