//! From the tree to the model: a deserializer that reads what each field wants.
//!
//! A text field takes the scalar's text whatever it looks like; a number field takes only digits;
//! an empty value is never taken for an absent one.

use std::fmt;

use ascn_core::scalar::{MISSING_WORDS, REPORTED};
use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{self, Deserialize, Deserializer, IntoDeserializer, Visitor};

use crate::node::{Node, Value};

/// The reason why a tree could not become a value of the model.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct ValueError(String);

impl de::Error for ValueError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Reads a tree into a value of the model.
pub(crate) fn from_node<'de, T: Deserialize<'de>>(node: &'de Node) -> Result<T, ValueError> {
    T::deserialize(node)
}

fn wrong(what: &str) -> ValueError {
    ValueError(format!("{what} belongs here"))
}

impl Node {
    fn number<T: std::str::FromStr>(&self) -> Result<T, ValueError> {
        let is_digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        let number = self
            .text()
            .filter(is_digits)
            .and_then(|text| text.parse().ok());
        number.ok_or_else(|| wrong("a whole number"))
    }

    fn filled(&self) -> Result<&Self, ValueError> {
        let filled = Some(self).filter(|node| !node.is_empty());
        filled.ok_or_else(|| wrong("a value"))
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
            visitor.$visit(self.number()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = ValueError;

    whole_numbers!(
        deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32,
        deserialize_u64 visit_u64, deserialize_i8 visit_i8, deserialize_i16 visit_i16,
        deserialize_i32 visit_i32, deserialize_i64 visit_i64
    );

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        match &self.filled()?.value {
            Value::Scalar { text, .. } => visitor.visit_borrowed_str(text),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Mapping(_) => self.deserialize_map(visitor),
            Value::Broken => Err(wrong("a value")),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        match self.text() {
            Some("true") => visitor.visit_bool(true),
            Some("false") => visitor.visit_bool(false),
            _ => Err(wrong("true or false")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        let text = self.filled()?.text().ok_or_else(|| wrong("a text"))?;
        visitor.visit_borrowed_str(text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        visitor.visit_some(self.filled()?)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ValueError> {
        let text = self.text();
        let is_missing_word = text.is_some_and(|text| MISSING_WORDS.contains(&text));
        if name == REPORTED && (is_missing_word || self.get("state").is_some()) {
            self.deserialize_any(visitor)
        } else {
            visitor.visit_newtype_struct(self.filled()?)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        match &self.value {
            Value::List(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Value::Scalar { .. } | Value::Mapping(_) | Value::Broken => Err(wrong("a list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        match &self.value {
            Value::Mapping(entries) => {
                let entries = entries.iter().map(|entry| (&*entry.key, &entry.value));
                visitor.visit_map(MapDeserializer::new(entries))
            }
            Value::Scalar { .. } | Value::List(_) | Value::Broken => Err(wrong("keys with values")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ValueError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ValueError> {
        let code = self.filled()?.text().ok_or_else(|| wrong("a code"))?;
        visitor.visit_enum(StrDeserializer::new(code))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ValueError> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

impl<'de> IntoDeserializer<'de, ValueError> for &'de Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
