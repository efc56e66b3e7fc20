//! The document as the files that the template reads.

use ascn_export::Drawing;
use ascn_export::tree::Tree;
use serde::Serialize;
use std::collections::BTreeMap;

use crate::{Fonts, Frame, PdfError};

/// The content of `document.json`.
#[derive(Serialize)]
struct Contents<'a> {
    frame: &'a Frame,
    tree: &'a Tree,
    /// By the id of the exhibit.
    drawings: BTreeMap<&'a str, Picture<'a>>,
    /// The families, in the order in which they are asked for a character.
    fonts: Vec<&'a str>,
}

/// The file of a drawing, and what it shows.
#[derive(Serialize)]
struct Picture<'a> {
    file: String,
    description: &'a str,
}

/// Returns the files that the template reads, by name.
///
/// # Errors
/// [`PdfError::Refused`] if the document cannot be written as JSON.
pub(crate) fn files(
    frame: &Frame,
    tree: &Tree,
    drawings: &[Drawing],
    fonts: &Fonts,
) -> Result<BTreeMap<String, Vec<u8>>, PdfError> {
    let mut files = BTreeMap::new();
    let mut places = BTreeMap::new();
    for (index, drawing) in drawings.iter().enumerate() {
        let file = format!("drawing-{}.svg", index + 1);
        files.insert(file.clone(), drawing.svg.clone().into_bytes());
        let description = drawing.description.as_str();
        places.insert(drawing.exhibit.as_str(), Picture { file, description });
    }
    let contents = Contents {
        frame,
        tree,
        drawings: places,
        fonts: fonts.families(),
    };
    let json = serde_json::to_vec(&contents);
    let json = json.map_err(|error| PdfError::Refused(vec![error.to_string()]))?;
    files.insert("document.json".to_owned(), json);
    Ok(files)
}
