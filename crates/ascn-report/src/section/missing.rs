//! Values that need not be given: in words, or why they are missing.

use ascn_core::scalar::Reported;
use ascn_core::submission::Measurement;

use crate::error::ReportError;
use crate::print;
use crate::section::Material;

/// A value in words, or why it is missing; `None` if nothing was said of it.
pub(crate) fn in_words<T>(
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

/// A value in words, or why it is missing; that it is not reported is said as well.
pub(crate) fn or_not_reported<T>(
    material: &Material<'_>,
    value: &Reported<T>,
    print: impl Fn(&T) -> Result<String, ReportError>,
) -> Result<String, ReportError> {
    match in_words(material, value, print)? {
        Some(said) => Ok(said),
        None => material.word("missing-not-reported"),
    }
}

/// A text, or why it is missing.
pub(crate) fn text(
    material: &Material<'_>,
    value: &Reported<String>,
) -> Result<String, ReportError> {
    or_not_reported(material, value, |text| Ok(text.clone()))
}

/// A value with its time, such as `31 (June 2024)`, or why it is missing.
pub(crate) fn measurement(
    material: &Material<'_>,
    value: &Reported<Measurement>,
) -> Result<String, ReportError> {
    or_not_reported(material, value, |measurement| {
        let on = material.date(measurement.on)?;
        Ok(format!("{} ({on})", print::decimal(measurement.value)))
    })
}
