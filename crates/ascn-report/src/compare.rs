//! What changed between two cycles, for people at a terminal and for machines.

mod json;
mod text;

use ascn_core::comparison::{Comparison, ComparisonError};
use ascn_core::dataset::Dataset;
use ascn_core::figure::{Change, changes};
use ascn_core::scalar::Year;
use ascn_template::{Messages, TemplateError};

use crate::built_in::built_in_templates;
use crate::changed::{self, Phrasing};

/// A form in which a comparison is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComparisonForm {
    /// For people.
    Text,
    /// One JSON object.
    Json,
}

/// Why a comparison cannot be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CompareError {
    /// The two cycles cannot be compared.
    #[error(transparent)]
    Cycles(#[from] ComparisonError),
    /// The messages of the network's language cannot be used.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// A comparison with the sentences about it.
struct ComparisonText<'a> {
    comparison: &'a Comparison<'a>,
    messages: &'a Messages,
    /// How each measure moved, with its sentence.
    changes: Vec<(Change<'a>, String)>,
}

/// Reports what changed from one cycle to a later one.
///
/// # Errors
/// [`CompareError::Cycles`] if the dataset does not have these two cycles in this order;
/// [`CompareError::Template`] if the messages of the network's language cannot be used.
pub fn compare(
    dataset: &Dataset,
    (from, to): (Year, Year),
    form: ComparisonForm,
) -> Result<String, CompareError> {
    let comparison = Comparison::new(dataset, from, to)?;
    let settings = &dataset.network().settings.value;
    let messages = built_in_templates().messages(&settings.language)?;
    let phrasing = Phrasing::of_terminal(settings, &messages);
    let mut told = ComparisonText {
        comparison: &comparison,
        messages: &messages,
        changes: Vec::new(),
    };
    for change in changes(&comparison) {
        let sentence = changed::sentence(&phrasing, &comparison, &change)?;
        told.changes.push((change, sentence));
    }
    Ok(match form {
        ComparisonForm::Text => text::comparison(&told, &phrasing)?,
        ComparisonForm::Json => json::comparison(&told),
    })
}
