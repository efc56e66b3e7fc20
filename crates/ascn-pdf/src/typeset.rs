//! From a document to the bytes of its PDF.

use ascn_export::Drawing;
use ascn_export::tree::Tree;
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::world::ReportWorld;
use crate::{Fonts, Frame, PdfError, document, glyph};

/// The standards for every PDF: archiving and accessibility.
const STANDARDS: [PdfStandard; 2] = [PdfStandard::A_2a, PdfStandard::Ua_1];

/// Sets a document and returns the bytes of its PDF.
///
/// # Errors
/// - [`PdfError::MissingGlyphs`] if no font has one of its characters.
/// - [`PdfError::Refused`] if the engine cannot set it or cannot comply with the standards.
pub fn typeset(
    frame: &Frame,
    tree: &Tree,
    drawings: &[Drawing],
    fonts: &Fonts,
) -> Result<Vec<u8>, PdfError> {
    let pages = pages(frame, tree, drawings, fonts)?;
    let standards = PdfStandards::new(&STANDARDS)
        .map_err(|error| PdfError::Refused(vec![error.message().to_string()]))?;
    let options = PdfOptions {
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&pages, &options).map_err(|errors| refused(&errors));
    // The engine caches its results for similar documents; the next document here is another one.
    typst::comemo::evict(0);
    pdf
}

fn pages(
    frame: &Frame,
    tree: &Tree,
    drawings: &[Drawing],
    fonts: &Fonts,
) -> Result<PagedDocument, PdfError> {
    let missing = glyph::missing(frame, tree, drawings, fonts);
    if !missing.is_empty() {
        return Err(PdfError::MissingGlyphs(missing));
    }
    let files = document::files(frame, tree, drawings, fonts)?;
    let world = ReportWorld::new(fonts, files)?;
    let pages = typst::compile::<PagedDocument>(&world).output;
    pages.map_err(|errors| refused(&errors))
}

fn refused(errors: &[SourceDiagnostic]) -> PdfError {
    let reasons = errors.iter().map(|error| error.message.to_string());
    PdfError::Refused(reasons.collect())
}

#[cfg(test)]
mod tests;
