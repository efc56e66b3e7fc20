//! Where the printed figures come from: a block of data inside the page, for its script.
//!
//! It has the content of `figures.json` for the figures that the page prints. A text that many
//! figures share (a formula, a file, a path) is written once and named by its index; a figure is a
//! list in a fixed order, because the names would be longer than the values.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use ascn_core::figure::Figure;
use ascn_core::scalar::{Code, Day};
use serde::Serialize;

use crate::error::{ReportError, Result};
use crate::material::Material;
use crate::print;
use ascn_template::{Messages, TemplateError};

/// The number of sources listed of a figure; `ascn trace` lists all.
const SOURCES_SHOWN: usize = 5;

#[derive(Debug, Default, Serialize)]
struct Block<'a> {
    formulas: Shared,
    coverages: Shared,
    days: Shared,
    files: Shared,
    paths: Shared,
    reasons: Shared,
    figures: BTreeMap<&'a str, FigureEntry>,
}

/// Formula, coverage (given, asked, of what), day, number of sources, the first of them as file and
/// path, and what was left out as number and reason.
#[derive(Debug, Serialize)]
struct FigureEntry(
    usize,
    (u64, u64, usize),
    usize,
    usize,
    Vec<(usize, usize)>,
    Vec<(usize, usize)>,
);

/// Texts, each once, in the order in which they were first asked for.
#[derive(Debug, Default, Serialize)]
#[serde(transparent)]
struct Shared {
    texts: Vec<String>,
    #[serde(skip)]
    indices: BTreeMap<String, usize>,
}

impl Shared {
    fn index(&mut self, text: &str) -> usize {
        if let Some(index) = self.indices.get(text) {
            return *index;
        }
        let index = self.texts.len();
        self.texts.push(text.to_owned());
        self.indices.insert(text.to_owned(), index);
        index
    }
}

/// Returns the block for the figures that a document prints, as JSON without `<`.
pub(super) fn block(material: &Material<'_>, printed: BTreeSet<&str>) -> Result<String> {
    let mut block = Block::default();
    let mut days: BTreeMap<Day, String> = BTreeMap::new();
    for id in printed {
        let figure = material.figures.get(id);
        let figure = figure.ok_or_else(|| TemplateError::Figure(id.to_owned()))?;
        let day = match days.entry(figure.as_of()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(print::day(figure.as_of(), material.messages)?),
        };
        let origin = origin(&mut block, figure, day, material.messages)?;
        block.figures.insert(id, origin);
    }
    let json =
        serde_json::to_string(&block).map_err(|error| ReportError::Data(error.to_string()))?;
    // No text may end the element that contains it.
    Ok(json.replace('<', "\\u003c"))
}

fn origin(
    block: &mut Block<'_>,
    figure: &Figure,
    day: &str,
    messages: &Messages,
) -> Result<FigureEntry> {
    let (coverage, sources) = (figure.coverage(), figure.sources());
    let first = sources.iter().take(SOURCES_SHOWN).map(|source| {
        let path = source.path.to_string();
        (
            block.files.index(source.file.as_str()),
            block.paths.index(&path),
        )
    });
    let first = first.collect();
    let mut left_out = Vec::new();
    for one in figure.left_out() {
        let reason = messages.text(&format!("uncounted-{}", one.reason()))?;
        left_out.push((one.count(), block.reasons.index(&reason)));
    }
    let what = coverage.of.code().replace(' ', "-");
    let of = messages.text(&format!("covered-{what}"))?;
    let of = block.coverages.index(&of);
    Ok(FigureEntry(
        block.formulas.index(figure.formula().text),
        (coverage.given, coverage.asked, of),
        block.days.index(day),
        figure.source_count(),
        first,
        left_out,
    ))
}
