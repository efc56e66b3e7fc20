//! An example of every field, from the sample views.

use std::collections::BTreeMap;

use ascn_report::built_in;
use ascn_report::testing::samples;
use ascn_template::{Field, FieldKind};
use serde_json::Value;

/// How many characters of a text are shown.
const LONGEST: usize = 60;

/// A value of each field, by group and field.
pub(super) struct Examples(BTreeMap<(String, String), Value>);

impl Examples {
    /// Takes the first value of each field that has one, a plain one if possible.
    pub(super) fn of_samples() -> Self {
        let mut examples = Self(BTreeMap::new());
        for sample in samples() {
            let view = serde_json::from_str(&sample.json).ok();
            if let Some((group, view)) = built_in().views.group_of(&sample.template).zip(view) {
                examples.add(&group, &view);
            }
        }
        examples
    }

    pub(super) fn of(&self, group: &str, field: &Field) -> Option<&Value> {
        self.0.get(&(group.to_owned(), field.path.clone()))
    }

    fn add(&mut self, group: &str, view: &Value) {
        for field in built_in().views.fields_of(group) {
            if let Some(value) = view.get(&field.path) {
                self.add_field(group, &field.path, &field.kind, value);
            }
        }
    }

    fn add_field(&mut self, group: &str, path: &str, kind: &FieldKind, value: &Value) {
        match (kind, value) {
            (_, Value::Null) => {}
            (FieldKind::Group(name), value) => self.add(name, value),
            (FieldKind::List(of), Value::Array(items)) => {
                for item in items {
                    self.add_field(group, path, of, item);
                }
            }
            (_, Value::String(text)) if text.is_empty() => {}
            (_, value) => {
                let at = (group.to_owned(), path.to_owned());
                if self.0.get(&at).is_none_or(looks_like_markup) {
                    self.0.insert(at, value.clone());
                }
            }
        }
    }
}

/// Whether a text tries to be read as markup, as many of the samples do.
fn looks_like_markup(value: &Value) -> bool {
    let text = value.as_str();
    text.is_some_and(|text| text.contains("](javascript:"))
}

/// Formats a value for a table; a figure as it is printed.
pub(super) fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Object(figure) => {
            let text = figure.get("text").and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        }
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Null | Value::Number(_) | Value::Array(_) => value.to_string(),
    };
    let text = ascn_report::testing::readable(&text).replace(['\n', '\u{60}'], " ");
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("`{}`", short.replace('|', "\\|"))
}
