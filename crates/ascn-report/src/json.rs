//! `figures.json`: every figure with all that is known of it.

use std::io::{self, Write};

use ascn_core::figure::{Figure, FigureValue, Figures, LeftOut, SOURCES_NAMED, SourceRef};
use ascn_core::scalar::Code;
use ascn_diagnostic::DataPath;
use serde::{Serialize, Serializer};

#[derive(Serialize)]
struct FigureJson<'a> {
    id: &'a str,
    value: Value,
    unit: &'static str,
    coverage: Coverage,
    as_of: String,
    formula: &'static str,
    sources: Vec<Source<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sources_not_listed: Option<usize>,
    left_out: Vec<LeftOutJson<'a>>,
    reads: &'static [&'static str],
}

/// A count is a number; a share is its two counts, so that nothing is lost by rounding; an amount and
/// a percentage are their exact digits as a text; what is not available or not shown says so.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Count(u64),
    Share { part: u64, whole: u64 },
    Number(String),
    Missing { state: &'static str },
}

impl Value {
    /// The value of a figure.
    pub(crate) fn of(figure: &Figure) -> Self {
        match figure.value() {
            FigureValue::Count(count) => Self::Count(count),
            FigureValue::Share(share) => Self::Share {
                part: share.part(),
                whole: share.whole(),
            },
            FigureValue::Amount(number) | FigureValue::Percent(number) => {
                Self::Number(number.normalized().to_string())
            }
            FigureValue::NotAvailable => Self::Missing {
                state: "not-available",
            },
            FigureValue::NotReported => Self::Missing {
                state: "not-reported",
            },
            FigureValue::NotShown => Self::Missing { state: "not-shown" },
        }
    }
}

#[derive(Serialize)]
struct Coverage {
    n: u64,
    of: u64,
    what: &'static str,
}

#[derive(Serialize)]
struct Source<'a> {
    file: &'a str,
    #[serde(serialize_with = "as_text")]
    path: &'a DataPath,
}

fn as_text<S: Serializer>(path: &DataPath, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(path)
}

#[derive(Serialize)]
struct LeftOutJson<'a> {
    reason: &'static str,
    sources: Vec<Source<'a>>,
}

/// Writes all figures, by id, one a line; `ascn trace` lists the sources that are not named.
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

fn figure_json(figure: &Figure) -> FigureJson<'_> {
    let coverage = figure.coverage();
    FigureJson {
        id: figure.id(),
        value: Value::of(figure),
        unit: figure.unit().code(),
        coverage: Coverage {
            n: coverage.given,
            of: coverage.asked,
            what: coverage.of.code(),
        },
        as_of: figure.as_of().to_string(),
        formula: figure.formula().text,
        sources: listed(figure.sources()),
        sources_not_listed: figure
            .source_count()
            .checked_sub(SOURCES_NAMED)
            .filter(|more| *more > 0),
        left_out: figure.left_out().iter().map(left_out).collect(),
        reads: figure.formula().reads,
    }
}

fn left_out(left_out: &LeftOut) -> LeftOutJson<'_> {
    LeftOutJson {
        reason: left_out.reason(),
        sources: listed(left_out.sources()),
    }
}

fn listed(sources: &[SourceRef]) -> Vec<Source<'_>> {
    let sources = sources.iter().take(SOURCES_NAMED);
    sources
        .map(|source| Source {
            file: source.file.as_str(),
            path: &source.path,
        })
        .collect()
}
