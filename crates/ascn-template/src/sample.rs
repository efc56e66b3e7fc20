//! Samples: views written as JSON, for testing templates.

mod sample_not_the_view;

pub use sample_not_the_view::SAMPLE_NOT_THE_VIEW;
pub(crate) use sample_not_the_view::{faults, of_no_template};

use std::collections::BTreeMap;

use ascn_diagnostic::FileName;
use serde_json::Value;

use crate::view::{FieldKind, Views};

/// Why a sample is not what a template sees.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the sample is not what the template sees: {0}")]
pub struct SampleError(String);

/// A view as a sample gives it.
pub(crate) struct SampleView {
    /// What the template sees: each figure as its id, each absent field as null.
    pub(crate) view: Value,
    /// The printed texts of the sample's figures, by their ids.
    pub(crate) figures: BTreeMap<String, String>,
}

impl SampleView {
    /// Reads a sample of what a template sees.
    ///
    /// # Errors
    /// [`SampleError`] if it has a field too many or too few, or one of another type.
    pub(crate) fn read(views: &Views, template: &str, json: &str) -> Result<Self, SampleError> {
        if let Some(fault) = faults(views, &FileName::new(""), json, template).first() {
            return Err(SampleError(fault.message.clone()));
        }
        let mut sample = Self::from_json(json)?;
        if let Some(group) = views.group_of(template) {
            let kind = FieldKind::Group(group);
            each_field(views, &kind, &mut sample.view, &|_, _| ());
        }
        Ok(sample)
    }

    /// Accepts any JSON as a view.
    pub(crate) fn from_json(json: &str) -> Result<Self, SampleError> {
        let view = serde_json::from_str(json);
        let mut view = view.map_err(|error| SampleError(error.to_string()))?;
        let mut figures = BTreeMap::new();
        take_figures(&mut view, &mut figures);
        Ok(Self { view, figures })
    }
}

/// Returns the id and the printed text of a figure in a sample: `{"id": …, "text": …}`.
pub(crate) fn figure(value: &Value) -> Option<(&str, &str)> {
    let map = value.as_object().filter(|map| map.len() == 2)?;
    Some((map.get("id")?.as_str()?, map.get("text")?.as_str()?))
}

/// Replaces each figure in a sample by its id, and collects the texts.
fn take_figures(value: &mut Value, figures: &mut BTreeMap<String, String>) {
    if let Some((id, text)) = figure(value) {
        let id = id.to_owned();
        figures.insert(id.clone(), text.to_owned());
        *value = Value::String(id);
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|one| take_figures(one, figures)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|one| take_figures(one, figures)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Changes each field of a view, however deep; a missing field is added as null.
pub(crate) fn each_field(
    views: &Views,
    kind: &FieldKind,
    value: &mut Value,
    change: &dyn Fn(&FieldKind, &mut Value),
) {
    match (kind, &mut *value) {
        (FieldKind::Group(group), Value::Object(fields)) => {
            for field in views.fields_of(group) {
                let value = fields.entry(field.path).or_insert(Value::Null);
                each_field(views, &field.kind, value, change);
            }
        }
        (FieldKind::List(of), Value::Array(items)) => {
            let items = items.iter_mut();
            items.for_each(|item| each_field(views, of, item, change));
        }
        _ => change(kind, value),
    }
}
