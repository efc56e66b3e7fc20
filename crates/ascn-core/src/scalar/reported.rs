//! An optional value: reported, or missing for a stated reason, or not reported at all.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The words that may replace any optional value.
pub const MISSING_WORDS: [&str; 3] = ["not-known", "not-applicable", "not-disclosed"];

/// The name by which a deserializer recognises that a missing word is allowed.
///
/// A deserializer that meets it passes a missing word as text, `{state: …, reason: …}` as a
/// mapping, and anything else as a newtype.
pub const REPORTED: &str = "ascn::Reported";

/// An optional value. The five cases are never mixed, and none of them is ever zero or blank.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Reported<T> {
    /// The value.
    Value(T),
    /// Nobody knows it.
    NotKnown {
        /// Why, if that was said.
        reason: Option<Box<str>>,
    },
    /// It does not make sense here.
    NotApplicable {
        /// Why, if that was said.
        reason: Option<Box<str>>,
    },
    /// It is known and not given.
    NotDisclosed {
        /// Why, if that was said.
        reason: Option<Box<str>>,
    },
    /// The key is absent.
    #[default]
    NotReported,
}

impl<T> Reported<T> {
    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::NotKnown { .. }
            | Self::NotApplicable { .. }
            | Self::NotDisclosed { .. }
            | Self::NotReported => None,
        }
    }

    fn missing(word: &str, reason: Option<Box<str>>) -> Option<Self> {
        match word {
            "not-known" => Some(Self::NotKnown { reason }),
            "not-applicable" => Some(Self::NotApplicable { reason }),
            "not-disclosed" => Some(Self::NotDisclosed { reason }),
            _ => None,
        }
    }
}

impl<T> Reported<Vec<T>> {
    /// Returns the entries of a list; none if it is missing.
    pub fn entries(&self) -> &[T] {
        self.value().map_or(&[], Vec::as_slice)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Reported<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(REPORTED, ReportedVisitor(PhantomData))
    }
}

/// As it may be written: the value, or `{state: …, reason: …}`; nothing, where the key is absent.
impl<T: Serialize> Serialize for Reported<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (state, reason) = match self {
            Self::Value(value) => return value.serialize(serializer),
            Self::NotReported => return serializer.serialize_none(),
            Self::NotKnown { reason } => ("not-known", reason),
            Self::NotApplicable { reason } => ("not-applicable", reason),
            Self::NotDisclosed { reason } => ("not-disclosed", reason),
        };
        let Some(reason) = reason else {
            return serializer.serialize_str(state);
        };
        let mut entries = serializer.serialize_map(Some(2))?;
        entries.serialize_entry("state", state)?;
        entries.serialize_entry("reason", reason)?;
        entries.end()
    }
}

struct ReportedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ReportedVisitor<T> {
    type Value = Reported<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value, or one of {}", MISSING_WORDS.join(", "))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<Reported<T>, D::Error> {
        T::deserialize(value).map(Reported::Value)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Reported<T>, E> {
        Reported::missing(word, None).ok_or_else(|| E::custom(format!("`{word}` is not known")))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reported<T>, A::Error> {
        let (mut state, mut reason) = (None::<String>, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "state" => state = Some(map.next_value()?),
                "reason" => reason = Some(map.next_value()?),
                _ => return Err(A::Error::custom(format!("`{key}` is not a known key"))),
            }
        }
        let word = state.unwrap_or_default();
        Reported::missing(&word, reason)
            .ok_or_else(|| A::Error::custom(format!("`{word}` is not known")))
    }
}

impl<T: JsonSchema> JsonSchema for Reported<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Reported_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut value = generator.subschema_for::<T>();
        let is_text = value.get("type").is_some_and(|kind| kind == "string");
        if is_text && value.get("format").is_none() {
            value.insert("minLength".to_owned(), 1.into());
        }
        let word = generator.subschema_for::<MissingWord>();
        let with_reason = generator.subschema_for::<MissingWithReason>();
        json_schema!({ "anyOf": [value, word, with_reason] })
    }
}

/// The words in place of a value, as the schema shares them between all optional values.
struct MissingWord;

impl JsonSchema for MissingWord {
    fn schema_name() -> Cow<'static, str> {
        "MissingWord".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let [not_known, not_applicable, not_disclosed] = MISSING_WORDS;
        json_schema!({
            "description": "A word in place of a value that is not given.",
            "oneOf": [
                { "const": not_known, "description": "Nobody knows it." },
                { "const": not_applicable, "description": "It does not make sense here." },
                { "const": not_disclosed, "description": "It is known and not given." }
            ]
        })
    }
}

/// A word in place of a value with its reason, shared likewise.
struct MissingWithReason;

impl JsonSchema for MissingWithReason {
    fn schema_name() -> Cow<'static, str> {
        "MissingWithReason".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut state = generator.subschema_for::<MissingWord>();
        state.insert("description".to_owned(), "The word.".into());
        json_schema!({
            "description": "A word in place of a value, and why the value is not given.",
            "type": "object",
            "properties": {
                "state": state,
                "reason": { "type": "string", "minLength": 1, "description": "Why." }
            },
            "required": ["state"],
            "additionalProperties": false
        })
    }
}
