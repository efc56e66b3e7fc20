//! A YAML text as a tree in which every value knows its place.
//!
//! Scalars keep their text: the field that reads it decides what `NO`, `012` or `1.10` means.

use std::ops::Range;

use ascn_diagnostic::{DataPath, Step};

/// A value and its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    /// Its place, in bytes.
    pub(crate) range: Range<usize>,
    /// Its value.
    pub(crate) value: Value,
}

/// The value of a node.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// A text, and whether it is written without quotes.
    Scalar { text: String, plain: bool },
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in the order of the file.
    Mapping(Vec<Entry>),
    /// A value for which a fault has been reported.
    Broken,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    /// The key.
    pub(crate) key: String,
    /// The place of the key.
    pub(crate) key_range: Range<usize>,
    /// Its value.
    pub(crate) value: Node,
}

impl Node {
    /// Returns a value without a place.
    pub(crate) fn nowhere(value: Value) -> Self {
        Self { range: 0..0, value }
    }

    /// Returns the text of a scalar.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            Value::List(_) | Value::Mapping(_) | Value::Broken => None,
        }
    }

    /// Returns the entries of a mapping; none for anything else.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Mapping(entries) => entries,
            Value::Scalar { .. } | Value::List(_) | Value::Broken => &[],
        }
    }

    /// Returns the items of a list; none for anything else.
    pub(crate) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            Value::Scalar { .. } | Value::Mapping(_) | Value::Broken => &[],
        }
    }

    /// Returns the value under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns the first entry of that key.
    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// Whether it is empty: nothing, `~` or `null`, or a text of invisible characters.
    pub(crate) fn is_empty(&self) -> bool {
        match &self.value {
            Value::Scalar { text, plain } => {
                let is_null = matches!(text.as_str(), "~" | "null" | "Null" | "NULL");
                (*plain && is_null) || text.chars().all(is_invisible)
            }
            Value::List(_) | Value::Mapping(_) | Value::Broken => false,
        }
    }

    /// Returns the bytes of the value at `path`, or of the nearest value above it that exists.
    pub(crate) fn range_of_value(&self, path: &DataPath) -> Range<usize> {
        let mut node = self;
        let mut range = self.first_line();
        for step in path.steps() {
            let next = match step {
                Step::Key(key) => node
                    .entry(key)
                    .map(|entry| (entry.key_range.clone(), &entry.value)),
                Step::Index(index) => node
                    .items()
                    .get(*index)
                    .map(|item| (item.first_line(), item)),
            };
            let Some((mark, value)) = next else {
                return range;
            };
            (range, node) = (mark, value);
        }
        match &node.value {
            Value::Scalar { .. } => node.range.clone(),
            Value::List(_) | Value::Mapping(_) | Value::Broken => range,
        }
    }

    /// Returns the bytes of the key at `path`; for an item of a list, its first line.
    pub(crate) fn range_of_key(&self, path: &DataPath) -> Range<usize> {
        let parent = path.parent().and_then(|parent| self.find(&parent));
        let entry = match path.steps().last() {
            Some(Step::Key(key)) => parent.and_then(|parent| parent.entry(key)),
            Some(Step::Index(_)) | None => None,
        };
        entry.map_or_else(
            || self.range_of_value(path),
            |entry| entry.key_range.clone(),
        )
    }

    /// Returns the value at `path`.
    pub(crate) fn find(&self, path: &DataPath) -> Option<&Self> {
        path.steps().iter().try_fold(self, |node, step| match step {
            Step::Key(key) => node.get(key),
            Step::Index(index) => node.items().get(*index),
        })
    }

    /// Returns the place that represents a whole mapping or list in a message: its first entry.
    fn first_line(&self) -> Range<usize> {
        match &self.value {
            Value::Mapping(entries) => entries.first().map_or(self.range.clone(), |entry| {
                let value = Some(&entry.value).filter(|value| value.text().is_some());
                entry.key_range.start..value.map_or(entry.key_range.end, |value| value.range.end)
            }),
            Value::List(items) => items.first().map_or(self.range.clone(), Self::first_line),
            Value::Scalar { .. } | Value::Broken => self.range.clone(),
        }
    }
}

/// Whether a character is invisible: white space, and characters that join or part their neighbors.
fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || matches!(character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2800}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}')
}
