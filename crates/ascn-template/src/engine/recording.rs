//! Records what templates saw and gave while they were rendered, for their authors.

use std::sync::{Mutex, MutexGuard, PoisonError};

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

/// Returns all renderings of an engine, in their order.
pub(super) fn locked(all: &Mutex<Vec<Rendering>>) -> MutexGuard<'_, Vec<Rendering>> {
    all.lock().unwrap_or_else(PoisonError::into_inner)
}
