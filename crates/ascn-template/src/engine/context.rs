//! Views, prepared for templates.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Value};

use crate::error::{Result, TemplateError};

/// A view as templates see it.
#[derive(Debug, Clone)]
pub struct View(pub(super) Context);

impl View {
    /// Prepares a view. White space around a text of one line is dropped: it would break emphasis
    /// around the text, while a space that a template contains itself separates words.
    ///
    /// # Errors
    /// [`TemplateError::View`] if the view cannot be serialized.
    pub fn new(view: &impl Serialize) -> Result<Self> {
        let fields = Value::try_from_serializable(view);
        let fields = fields.map_err(|error| TemplateError::View(error.to_string()))?;
        let fields = trimmed(&fields).unwrap_or(fields);
        let mut context = Context::new();
        for (field, value) in fields.into_map().unwrap_or_default() {
            context.insert_value(field.to_string(), value);
        }
        Ok(Self(context))
    }
}

/// Returns a value with its texts trimmed; `None` if nothing has to be trimmed.
fn trimmed(value: &Value) -> Option<Value> {
    if let Some(text) = value.as_str() {
        let inside = text.trim();
        let has_edge = inside.len() < text.len() && !text.contains('\n');
        return has_edge.then(|| Value::from(inside));
    }
    if let Some(items) = value.as_array() {
        let changed = items.iter().enumerate();
        let changed = changed.filter_map(|(at, item)| Some((at, trimmed(item)?)));
        let changed: BTreeMap<_, _> = changed.collect();
        let all = items.iter().enumerate();
        let all = all.map(|(at, item)| changed.get(&at).unwrap_or(item).clone());
        return (!changed.is_empty()).then(|| all.collect::<Vec<_>>().into());
    }
    let fields = value.as_map()?;
    let changed = fields.iter();
    let changed = changed.filter_map(|(key, field)| Some((key.clone(), trimmed(field)?)));
    let changed: Vec<_> = changed.collect();
    let mut fields = (!changed.is_empty()).then(|| fields.clone())?;
    fields.extend(changed);
    Some(fields.into())
}
