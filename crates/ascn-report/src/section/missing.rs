//! Optional values in words: the value, or the way in which it is missing.

use ascn_core::scalar::{Code, Date, Money, Reported};
use ascn_core::submission::Measurement;

use crate::material::Material;
use crate::print;
use ascn_template::Result;

/// Returns a value in words, or why it is missing; `None` if nothing was said of it.
pub(crate) fn in_words<T>(
    material: &Material<'_>,
    value: &Reported<T>,
    print: impl Fn(&T) -> Result<String>,
) -> Result<Option<String>> {
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

/// Returns a value in words, or why it is missing, also if nothing was said of it.
pub(crate) fn said<T>(
    material: &Material<'_>,
    value: &Reported<T>,
    print: impl Fn(&T) -> Result<String>,
) -> Result<String> {
    match in_words(material, value, print)? {
        Some(words) => Ok(words),
        None => material.word("missing-not-reported"),
    }
}

/// Returns why a value is missing; `None` if it is there.
pub(crate) fn why<T>(material: &Material<'_>, value: &Reported<T>) -> Result<Option<String>> {
    match value.value() {
        Some(_) => Ok(None),
        None => said(material, value, |_| Ok(String::new())).map(Some),
    }
}

/// Returns a text as it was written, or why it is missing.
pub(crate) fn text(material: &Material<'_>, value: &Reported<String>) -> Result<String> {
    said(material, value, |text| Ok(text.clone()))
}

/// Returns a date in words, or why it is missing.
pub(crate) fn date(material: &Material<'_>, value: &Reported<Date>) -> Result<String> {
    said(material, value, |date| material.date(*date))
}

/// Returns an amount with its currency, or why it is missing.
pub(crate) fn money(material: &Material<'_>, amount: &Reported<Money>) -> Result<String> {
    said(material, amount, |money| {
        print::money(money, material.messages)
    })
}

/// Returns the words of a coded value, from the message `FAMILY-CODE`, or why it is missing.
pub(crate) fn code<C: Code>(
    material: &Material<'_>,
    family: &str,
    value: &Reported<C>,
) -> Result<String> {
    said(material, value, |code| material.code(family, *code))
}

/// Returns a value with its time, such as `31 (June 2024)`, or why it is missing.
pub(crate) fn measurement(
    material: &Material<'_>,
    value: &Reported<Measurement>,
) -> Result<String> {
    said(material, value, |measurement| {
        let on = material.date(measurement.on)?;
        Ok(format!(
            "{} ({on})",
            print::decimal(measurement.value, material.messages)
        ))
    })
}
