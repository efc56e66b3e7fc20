//! Values that a city need not give, in words: the value, or why it is missing.

use ascn_core::scalar::Reported;

use crate::error::ReportError;
use crate::section::Material;

/// A value in words, or why it is missing; `None` if nothing was said of it.
pub(super) fn in_words<T>(
    material: &Material<'_>,
    value: &Reported<T>,
    print: impl Fn(&T) -> Result<String, ReportError>,
) -> Result<Option<String>, ReportError> {
    let (word, reason) = match value {
        Reported::Value(value) => return print(value).map(Some),
        Reported::NotReported => return Ok(None),
        Reported::NotKnown { reason } => ("missing-not-known", reason),
        Reported::NotApplicable { reason } => ("missing-not-applicable", reason),
        Reported::NotDisclosed { reason } => ("missing-not-disclosed", reason),
    };
    let word = material.word(word)?;
    Ok(Some(match reason {
        Some(reason) => format!("{word} ({reason})"),
        None => word,
    }))
}

/// A value in words, or why it is missing; where nothing was said of it, that it was not reported.
pub(super) fn or_not_reported<T>(
    material: &Material<'_>,
    value: &Reported<T>,
    print: impl Fn(&T) -> Result<String, ReportError>,
) -> Result<String, ReportError> {
    match in_words(material, value, print)? {
        Some(words) => Ok(words),
        None => material.word("missing-not-reported"),
    }
}
