//! The canonical form: one text for one meaning.
//!
//! Version 1: the values that are present, as JSON with sorted keys, every scalar as text, an
//! indent of two spaces and a line feed at the end. JSON is YAML, so a sealed file reads as both,
//! and its digest is that of its bytes: `sha256sum` alone can check it.
//!
//! - Comments, the order of keys and the layout of a file are not part of it.
//! - An absent key is not part of it, so a new optional key changes no digest.
//! - A text is [reflowed](crate::governance::reflow()): where its lines break has no meaning.
//! - The order of a list and the digits a number is written with are part of it: both are printed.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::governance::reflow;
use crate::scalar::Digest;

/// A value in canonical form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Tree {
    /// A scalar.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Values by key.
    Mapping(BTreeMap<String, Tree>),
}

impl Tree {
    /// Returns the canonical form of a value of the model.
    ///
    /// # Panics
    /// Never: the keys of the model are texts, and nothing else could fail.
    #[expect(clippy::expect_used, reason = "the model has no keys but texts")]
    pub fn from_value(value: &impl Serialize) -> Self {
        let value = serde_json::to_value(value).expect("a value of the model has a JSON form");
        Self::from_json(value).unwrap_or_else(|| Self::Mapping(BTreeMap::new()))
    }

    /// Reads a sealed text back; `None` if it is not JSON.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().and_then(Self::from_json)
    }

    /// Returns the parts of a value that are present, or `None` if there are none.
    fn from_json(value: Value) -> Option<Self> {
        match value {
            Value::Null => None,
            Value::Bool(flag) => Some(Self::Text(flag.to_string())),
            Value::Number(number) => Some(Self::Text(number.to_string())),
            Value::String(text) => Some(Self::Text(reflow(&text))),
            Value::Array(items) => {
                let items = items.into_iter().filter_map(Self::from_json);
                Some(Self::List(items.collect()))
            }
            Value::Object(entries) => {
                let entries = entries.into_iter();
                let entries: BTreeMap<_, _> = entries
                    .filter_map(|(key, value)| Some((key, Self::from_json(value)?)))
                    .collect();
                (!entries.is_empty()).then_some(Self::Mapping(entries))
            }
        }
    }

    /// Returns the value under a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Mapping(entries) => entries.get(key),
            Self::Text(_) | Self::List(_) => None,
        }
    }

    /// Returns the entries of the mapping under a key; none if there is no such mapping.
    pub fn entries(&self, key: &str) -> impl Iterator<Item = (&String, &Self)> {
        let mapping = self.get(key).and_then(|value| match value {
            Self::Mapping(entries) => Some(entries),
            Self::Text(_) | Self::List(_) => None,
        });
        mapping.into_iter().flatten()
    }

    /// Returns the text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::List(_) | Self::Mapping(_) => None,
        }
    }

    /// Returns the tree without the values under those keys.
    #[must_use]
    pub fn without(mut self, keys: &[&str]) -> Self {
        if let Self::Mapping(entries) = &mut self {
            for key in keys {
                entries.remove(*key);
            }
        }
        self
    }

    /// Returns the tree with a value under one more key.
    #[must_use]
    pub fn with(mut self, key: &str, value: Self) -> Self {
        if let Self::Mapping(entries) = &mut self {
            entries.insert(key.to_owned(), value);
        }
        self
    }

    /// Returns the tree as one text.
    ///
    /// # Panics
    /// Never: texts, lists and mappings of texts have a JSON form.
    #[expect(clippy::expect_used, reason = "a tree has a JSON form")]
    pub fn to_text(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("a tree has a JSON form");
        format!("{text}\n")
    }

    /// Returns the digest of the text.
    pub fn digest(&self) -> Digest {
        Digest::new(&self.to_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, expected: &str) {
        assert_eq!(Tree::read(json).unwrap().to_text(), expected);
    }

    #[test]
    fn keys_are_sorted_scalars_are_texts_and_what_is_absent_is_left_out() {
        check(
            r#"{"b": 12, "a": {"c": null}, "d": [], "e": true}"#,
            "{\n  \"b\": \"12\",\n  \"d\": [],\n  \"e\": \"true\"\n}\n",
        );
    }

    #[test]
    fn the_text_is_read_back_as_the_same_tree() {
        let tree = Tree::read(r#"{"a": ["x\ny", {"b": "1.10"}]}"#).unwrap();
        assert_eq!(Tree::read(&tree.to_text()), Some(tree));
    }
}
