//! `figures.json`: every figure with everything known about it.

use std::borrow::Cow;
use std::io::{self, Write};

use ascn_core::figure::{Figure, FigureSource, FigureValue, Figures, SOURCES_NAMED};
use ascn_core::scalar::Code;
use serde::{Deserialize, Serialize};

/// A JSON object with its keys in the given order; `[optional]` before a key leaves it out if its
/// value is `None`.
macro_rules! object {
    (@type $key:ident) => { $key };
    (@type $key:ident optional) => { Option<$key> };
    ($($([$optional:ident])? $key:ident: $value:expr),* $(,)?) => {{
        #[expect(non_camel_case_types, reason = "the type of each value has the name of its key")]
        let object = {
            #[derive(serde::Serialize)]
            struct Object<$($key: serde::Serialize),*> {
                $(
                    $(
                        #[doc = stringify!($optional)]
                        #[serde(skip_serializing_if = "Option::is_none")]
                    )?
                    $key: object!(@type $key $($optional)?)
                ),*
            }
            Object { $($key: $value),* }
        };
        object
    }};
}
pub(crate) use object;

/// The value of a figure. A count is a number; a share is its two counts, so that nothing is lost
/// by rounding; an amount and a percentage are their exact digits as a text; a missing value names
/// its state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Count(u64),
    Share { part: u64, whole: u64 },
    Number(String),
    Missing { state: Cow<'static, str> },
}

impl Value {
    /// Returns the value of a figure.
    pub(crate) fn new(figure: &Figure) -> Self {
        let state = match figure.value() {
            FigureValue::Count(count) => return Self::Count(count),
            FigureValue::Share(share) => {
                let (part, whole) = (share.part(), share.whole());
                return Self::Share { part, whole };
            }
            FigureValue::Amount(number) | FigureValue::Percent(number) => {
                return Self::Number(number.normalized().to_string());
            }
            FigureValue::NotAvailable => "not-available",
            FigureValue::NotReported => "not-reported",
            FigureValue::NotShown => "not-shown",
        };
        let state = state.into();
        Self::Missing { state }
    }
}

/// Writes all figures, by id, one per line; `ascn trace` lists the sources that are not named here.
pub(crate) fn write(figures: &Figures, json: &mut dyn Write) -> io::Result<()> {
    json.write_all(b"{\"figures\": [")?;
    let mut between: &[u8] = b"\n";
    for figure in figures.iter() {
        json.write_all(between)?;
        serde_json::to_writer(&mut *json, &figure_json(figure))?;
        between = b",\n";
    }
    json.write_all(b"\n]}\n")
}

fn figure_json(figure: &Figure) -> impl Serialize {
    let coverage = figure.coverage();
    let not_listed = figure.source_count().checked_sub(SOURCES_NAMED);
    let left_out = figure.left_out().iter();
    let left_out =
        left_out.map(|one| object! { reason: one.reason(), sources: listed(one.sources()) });
    object! {
        id: figure.id(),
        value: Value::new(figure),
        unit: figure.unit().code(),
        coverage: object! { n: coverage.given, of: coverage.asked, what: coverage.of.code() },
        as_of: figure.as_of().to_string(),
        formula: figure.formula().text,
        sources: listed(figure.sources()),
        [optional] sources_not_listed: not_listed.filter(|more| *more > 0),
        left_out: left_out.collect::<Vec<_>>(),
        reads: figure.formula().reads,
    }
}

fn listed(sources: &[FigureSource]) -> Vec<impl Serialize> {
    let json = |source: &FigureSource| {
        object! { file: source.file.to_string(), path: source.path.to_string() }
    };
    sources.iter().take(SOURCES_NAMED).map(json).collect()
}
