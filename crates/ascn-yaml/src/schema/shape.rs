//! A schema made ready for the walk: references are followed and kinds told apart once, not for each
//! value of each file.

use ascn_core::scalar::{Decimal, TextFormat};
use serde_json::{Map, Value as Json};

/// What a value may look like.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The schema it is made of, for whatever must be said of it in words.
    pub(crate) schema: &'static Json,
    pub(crate) kind: Kind,
}

/// The kinds of value that the walk tells apart.
#[derive(Debug)]
pub(crate) enum Kind {
    /// One of several shapes.
    Choice(Vec<Shape>),
    /// One of these codes.
    Codes(Vec<&'static str>),
    /// A mapping with known keys.
    Mapping(Keys),
    /// A list of values of one shape.
    List(Box<Shape>),
    /// A mapping whose keys are of one format.
    Table {
        /// The format of the keys.
        keys: Option<TextFormat>,
        values: Box<Shape>,
    },
    /// A single value.
    Scalar(Scalar),
}

/// What a single value must be.
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
    pub(crate) known: Vec<(&'static str, Shape)>,
    /// The positions of those without which it is not whole.
    pub(crate) required: Vec<usize>,
}

impl Shape {
    /// Makes a whole schema ready.
    pub(crate) fn of(root: &'static Json) -> Self {
        Self::of_part(root, root)
    }

    fn of_part(root: &'static Json, schema: &'static Json) -> Self {
        let schema = resolve(root, schema);
        Self {
            schema,
            kind: Kind::of(root, schema),
        }
    }

    /// The codes it allows, if it is a list of codes.
    pub(crate) fn codes(&self) -> &[&'static str] {
        match &self.kind {
            Kind::Codes(codes) => codes,
            Kind::Choice(_)
            | Kind::Mapping(_)
            | Kind::List(_)
            | Kind::Table { .. }
            | Kind::Scalar(_) => &[],
        }
    }

    /// The keys it knows, if it is a mapping.
    pub(crate) fn keys(&self) -> Option<&Keys> {
        match &self.kind {
            Kind::Mapping(keys) => Some(keys),
            Kind::Choice(_)
            | Kind::Codes(_)
            | Kind::List(_)
            | Kind::Table { .. }
            | Kind::Scalar(_) => None,
        }
    }
}

impl Kind {
    fn of(root: &'static Json, schema: &'static Json) -> Self {
        if let Some(Json::Array(branches)) = schema.get("anyOf") {
            let branches = branches.iter();
            Self::Choice(branches.map(|one| Shape::of_part(root, one)).collect())
        } else if let Some(codes) = codes(schema) {
            Self::Codes(codes)
        } else if let Some(Json::Object(known)) = schema.get("properties") {
            Self::Mapping(Keys::of(root, schema, known))
        } else if let Some(items) = schema.get("items") {
            Self::List(Box::new(Shape::of_part(root, items)))
        } else if let Some(values) = values_of_table(schema) {
            Self::Table {
                keys: schema.get("propertyNames").and_then(format),
                values: Box::new(Shape::of_part(root, values)),
            }
        } else {
            let bound = |key: &str| schema.get(key)?.to_string().parse().ok();
            Self::Scalar(Scalar {
                format: format(schema),
                is_number: is_number(schema),
                least: bound("minimum"),
                most: bound("maximum"),
            })
        }
    }
}

impl Keys {
    fn of(root: &'static Json, schema: &'static Json, known: &'static Map<String, Json>) -> Self {
        let known = known
            .iter()
            .map(|(key, value)| (key.as_str(), Shape::of_part(root, value)));
        let mut keys = Self {
            known: known.collect(),
            required: Vec::new(),
        };
        let required = required(schema).filter_map(|name| keys.find(name, 0));
        keys.required = required.map(|(position, _)| position).collect();
        keys
    }

    /// The position and the shape of a key. The search begins at `from`: people write keys in the
    /// order of the manual, so the next one is most often the one after the last.
    pub(crate) fn find(&self, name: &str, from: usize) -> Option<(usize, &Shape)> {
        let (before, after) = self.known.split_at_checked(from)?;
        let after = (from..).zip(after);
        let mut known = after.chain((0..).zip(before));
        let (position, (_, shape)) = known.find(|(_, (known, _))| *known == name)?;
        Some((position, shape))
    }
}

/// Follows a `$ref` into the schema's definitions.
pub(crate) fn resolve<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    let target = schema
        .get("$ref")
        .and_then(Json::as_str)
        .and_then(|name| name.strip_prefix('#'));
    target
        .and_then(|pointer| root.pointer(pointer))
        .unwrap_or(schema)
}

/// The codes of a closed list, if the schema is one.
pub(crate) fn codes(schema: &Json) -> Option<Vec<&str>> {
    if let Some(Json::Array(codes)) = schema.get("enum") {
        return Some(codes.iter().filter_map(Json::as_str).collect());
    }
    if schema.get("type").is_some_and(|kind| kind == "boolean") {
        return Some(vec!["false", "true"]);
    }
    let Some(Json::Array(branches)) = schema.get("oneOf") else {
        return None;
    };
    let mut all = Vec::new();
    for branch in branches {
        match branch.get("const").and_then(Json::as_str) {
            Some(code) => all.push(code),
            None => all.extend(codes(branch)?),
        }
    }
    Some(all)
}

/// The format of a scalar that is read from its text.
pub(crate) fn format(schema: &Json) -> Option<TextFormat> {
    TextFormat::named(schema.get("format")?.as_str()?)
}

/// Whether the schema asks for a whole number.
pub(crate) fn is_number(schema: &Json) -> bool {
    let is_format = format(schema).is_some();
    let kinds = schema.get("type").and_then(Json::as_array);
    !is_format && kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "integer"))
}

/// What stands under the keys of a table, if the schema is one: its keys are free but of a format.
pub(crate) fn values_of_table(schema: &Json) -> Option<&Json> {
    schema
        .get("additionalProperties")
        .filter(|values| values.is_object())
}

/// The keys without which a mapping is not whole.
pub(crate) fn required(schema: &Json) -> impl Iterator<Item = &str> {
    let keys = schema.get("required").and_then(Json::as_array);
    keys.into_iter().flatten().filter_map(Json::as_str)
}
