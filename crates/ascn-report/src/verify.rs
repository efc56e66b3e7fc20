//! Comparison of the formats of one build with each other and with its figures.

mod number;

use std::collections::BTreeMap;

use ascn_export::NumberSigns;
use ascn_export::readback::{self, Content, Difference, Part, PrintedFigure};
use serde::Deserialize;

use crate::json::Value;

/// The formats of one document, as they are on disk.
#[derive(Debug, Clone, Copy)]
pub struct Formats<'a> {
    /// The document in Markdown; not every page has it.
    pub markdown: Option<&'a str>,
    /// The document in HTML.
    pub html: &'a str,
}

/// The result of a comparison.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// The number of headings of the page.
    pub headings: usize,
    /// The number of captions.
    pub captions: usize,
    /// The number of rows of tables, their heads included.
    pub rows: usize,
    /// The number of times a figure is printed.
    pub figures: usize,
    /// The differences, each in one line.
    pub differences: Vec<String>,
}

/// The figures of a build, read back from `figures.json`.
#[derive(Debug)]
pub struct RecordedFigures(BTreeMap<String, Value>);

/// Why `figures.json` cannot be read back.
#[derive(Debug, thiserror::Error)]
#[error(
    "it does not hold figures as `ascn build` writes them, from line {}, column {} on; build the \
     report again",
    .0.line(),
    .0.column()
)]
pub struct FiguresError(serde_json::Error);

impl RecordedFigures {
    /// Reads `figures.json`.
    ///
    /// # Errors
    /// [`FiguresError`] if it is not a file of figures.
    pub fn read(json: &str) -> Result<Self, FiguresError> {
        let file: File = serde_json::from_str(json).map_err(FiguresError)?;
        let figures = file.figures.into_iter().map(|one| (one.id, one.value));
        Ok(Self(figures.collect()))
    }
}

#[derive(Deserialize)]
struct File {
    figures: Vec<FigureOfFile>,
}

#[derive(Deserialize)]
struct FigureOfFile {
    id: String,
    value: Value,
}

/// Compares the formats of a document with each other, and each printed figure with the computed
/// one.
///
/// 1. Both formats are read back as their readers read them ([`readback`]): headings, captions,
///    rows of tables, texts, footnotes. They must be the same, in the same order.
/// 2. The page says which numbers are figures. Each must be in `figures.json`, with the digits of
///    its value rounded as it is printed; the page says which signs its language uses in numbers.
pub fn verify(formats: Formats<'_>, figures: &RecordedFigures) -> Verified {
    let page = readback::html(formats.html);
    let mut verified = counted(&page);
    if let Some(markdown) = formats.markdown {
        let canonical = readback::markdown(markdown);
        let differences = readback::differences(&canonical, &page);
        verified.differences = differences.iter().map(in_words).collect();
    }
    let printed = page.figures.iter();
    let wrong = printed.filter_map(|one| disagreement(one, page.signs, figures));
    verified.differences.extend(wrong);
    verified
}

fn counted(page: &Content) -> Verified {
    let mut counted = Verified {
        figures: page.figures.len(),
        ..Verified::default()
    };
    for part in &page.parts {
        match part {
            Part::Heading(_) => counted.headings += 1,
            Part::Caption(_) => counted.captions += 1,
            Part::Row(_) => counted.rows += 1,
            Part::Text(_) | Part::Note(_) => {}
        }
    }
    counted
}

/// Describes what is wrong with a figure of the page, if anything is.
fn disagreement(
    printed: &PrintedFigure,
    signs: NumberSigns,
    figures: &RecordedFigures,
) -> Option<String> {
    let PrintedFigure { id, text, under } = printed;
    let what = match figures.0.get(id) {
        None => format!("`{text}` as the figure {id}, which is not in figures.json"),
        Some(recorded) if recorded.is_printed_as(text, signs) => return None,
        Some(recorded) => {
            format!("the figure {id} as `{text}`; in figures.json it is {recorded}")
        }
    };
    Some(format!("under \"{under}\": the page prints {what}"))
}

fn in_words(difference: &Difference) -> String {
    let what = match (difference.first.as_slice(), difference.second.as_slice()) {
        (first, []) => format!("only the Markdown has {}", all(first)),
        ([], second) => format!("only the page has {}", all(second)),
        (first, second) => {
            let (first, second) = (all(first), all(second));
            format!("the Markdown has {first}, the page has {second}")
        }
    };
    format!("under \"{}\": {what}", difference.under)
}

/// Describes the first of the parts, and the number of those that follow.
fn all(parts: &[Part]) -> String {
    let first = parts.first().map_or_else(String::new, one);
    match parts.len().saturating_sub(1) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

fn one(part: &Part) -> String {
    match part {
        Part::Heading(text) => format!("the heading `{text}`"),
        Part::Caption(text) => format!("the caption `{text}`"),
        Part::Row(cells) => format!("the row `{}`", cells.join(" | ")),
        Part::Text(text) => format!("the text `{text}`"),
        Part::Note(text) => format!("the note `{text}`"),
    }
}
