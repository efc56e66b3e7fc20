//! Records what templates saw and gave while they were rendered, for authors who want to inspect
//! it.

use std::sync::{Mutex, PoisonError};

use ascn_diagnostic::Subject;

/// One rendering of a template.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendering {
    /// Its name, such as `sections/scope.md`.
    pub template: String,
    /// The subject, if the template is rendered for several.
    pub subject: Subject,
    /// The view that it saw.
    pub view: serde_json::Value,
    /// Its output, marked Markdown or HTML; `None` if it could not be rendered.
    pub text: Option<String>,
}

/// All renderings of an engine, in their order.
#[derive(Debug, Default)]
pub(crate) struct Recording(Mutex<Vec<Rendering>>);

impl Recording {
    pub(super) fn add(&self, rendering: Rendering) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(rendering);
    }

    pub(super) fn take(&self) -> Vec<Rendering> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut all)
    }
}
