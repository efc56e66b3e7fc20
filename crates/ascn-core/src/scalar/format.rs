//! Scalars that are read from their text: how the published schema names them, and what is wrong
//! with a text.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

use crate::scalar::{CountryCode, Currency, Date, Day, Decimal, Digest, Id, SdgTarget};

/// A scalar that is read from its text, and its name in the published schema.
pub trait Format: FromStr<Err: Display> {
    /// The `format` of the schema.
    const NAME: &'static str;
    /// A regular expression for editors; looser than the reading.
    const PATTERN: &'static str;
    /// What it is, in a user's words.
    const DESCRIPTION: &'static str;
    /// A valid example.
    const EXAMPLE: &'static str;
    /// The kinds of value that an editor may take it for.
    const KINDS: &'static [&'static str] = &["string"];
}

impl Format for Date {
    const NAME: &'static str = "ascn-date";
    const PATTERN: &'static str = "^[0-9]{4}(-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|-(0[13-9]|1[0-2])-30|-(0[13578]|1[02])-31)?$";
    const DESCRIPTION: &'static str = "a day, a month or a year: 2024-08-15, 2024-08 or 2024";
    const EXAMPLE: &'static str = "2024-08-15";
    const KINDS: &'static [&'static str] = &["string", "integer"];
}

impl Format for Day {
    const NAME: &'static str = "ascn-day";
    const PATTERN: &'static str = "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$";
    const DESCRIPTION: &'static str = "a day: 2024-08-15";
    const EXAMPLE: &'static str = "2024-08-15";
}

impl Format for Decimal {
    const NAME: &'static str = "ascn-decimal";
    const PATTERN: &'static str = "^-?[0-9]+([.][0-9]+)?$";
    const DESCRIPTION: &'static str = "a number, with a point before the decimals: 4200000 or 39.0";
    const EXAMPLE: &'static str = "39.0";
    const KINDS: &'static [&'static str] = &["string", "number"];
}

impl Format for CountryCode {
    const NAME: &'static str = "ascn-country";
    const PATTERN: &'static str = "^[A-Z]{2}$";
    const DESCRIPTION: &'static str = "a country by its two letters of ISO 3166-1: XX";
    const EXAMPLE: &'static str = "XX";
}

impl Format for Currency {
    const NAME: &'static str = "ascn-currency";
    const PATTERN: &'static str = "^[A-Z]{3}$";
    const DESCRIPTION: &'static str = "a currency by its three letters of ISO 4217: USD";
    const EXAMPLE: &'static str = "USD";
}

impl<Of: ?Sized> Format for Id<Of> {
    const NAME: &'static str = "ascn-id";
    const PATTERN: &'static str = "^[a-z0-9]+(-[a-z0-9]+)*$";
    const DESCRIPTION: &'static str = "an id of small letters, digits and hyphens: xx-example-003";
    const EXAMPLE: &'static str = "xx-example-003";
}

impl Format for SdgTarget {
    const NAME: &'static str = "ascn-sdg-target";
    const PATTERN: &'static str = "^[0-9]{1,2}[.][0-9a-d]{1,2}$";
    const DESCRIPTION: &'static str = "a target of the Sustainable Development Goals: 11.6 or 11.a";
    const EXAMPLE: &'static str = "11.6";
    const KINDS: &'static [&'static str] = &["string", "number"];
}

impl Format for Digest {
    const NAME: &'static str = "ascn-digest";
    const PATTERN: &'static str = "^sha256:[0-9a-f]{64}$";
    const DESCRIPTION: &'static str = "a digest: sha256: and 64 digits from 0 to 9 and a to f";
    const EXAMPLE: &'static str =
        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}

/// A format of the schema as a value: what a reader of schemas needs of it.
#[derive(Debug, Clone, Copy)]
pub struct TextFormat {
    /// The `format` of the schema.
    pub name: &'static str,
    /// What it is, in a user's words.
    pub description: &'static str,
    /// A valid example.
    pub example: &'static str,
    fault: fn(&str) -> Option<String>,
}

impl TextFormat {
    const ALL: [Self; 8] = [
        Self::of::<Date>(),
        Self::of::<Day>(),
        Self::of::<Decimal>(),
        Self::of::<CountryCode>(),
        Self::of::<Currency>(),
        Self::of::<Id<str>>(),
        Self::of::<Digest>(),
        Self::of::<SdgTarget>(),
    ];

    const fn of<T: Format>() -> Self {
        Self {
            name: T::NAME,
            description: T::DESCRIPTION,
            example: T::EXAMPLE,
            fault: |text| text.parse::<T>().err().map(|error| error.to_string()),
        }
    }

    /// Returns the format of that name in the schema.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::scalar::TextFormat;
    ///
    /// let date = TextFormat::named("ascn-date").ok_or("no such format")?;
    /// assert_eq!(date.fault("2024-02-30").as_deref(), Some("2024-02 has no day 30"));
    /// assert_eq!(date.fault("2024-02-29"), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name == name)
    }

    /// Returns what is wrong with `text`, if anything is.
    pub fn fault(&self, text: &str) -> Option<String> {
        (self.fault)(text)
    }
}

fn read<'de, T: Format, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

/// Reads a scalar from borrowed text.
struct TextVisitor<T>(PhantomData<T>);

impl<T: Format> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::DESCRIPTION)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse()
            .map_err(|error| E::custom(format!("`{text}`: {error}")))
    }
}

fn schema<T: Format>() -> Schema {
    json_schema!({
        "type": T::KINDS,
        "format": T::NAME,
        "pattern": T::PATTERN,
        "description": T::DESCRIPTION
    })
}

/// Reading, writing and schema of a [`Format`]; serde and schemars allow no blanket implementation.
macro_rules! read_from_text {
    ($([$($generics:tt)*] $name:ty),*) => {$(
        impl<'de, $($generics)*> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        }

        impl<$($generics)*> Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<$($generics)*> JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                Self::NAME.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                schema::<Self>()
            }
        }
    )*};
}

read_from_text!([] Date, [] Day, [] Decimal, [] CountryCode, [] Currency, [Of: ?Sized] Id<Of>, [] Digest, [] SdgTarget);
