//! The report as PDF, if the program was built with the feature `pdf`.

use ascn_export::Document;

use crate::error::{ReportError, Result};
use crate::material::Material;
use crate::rendered::DocumentKind;

/// Whether this build of the program can write PDF.
pub(crate) const IS_BUILT_IN: bool = cfg!(feature = "pdf");

/// Returns the bytes of a document's PDF.
///
/// # Errors
/// [`ReportError::PdfLeftOut`].
#[cfg(not(feature = "pdf"))]
pub(crate) fn write(
    _document: &mut Document,
    _material: &Material<'_>,
    _kind: DocumentKind,
) -> Result<Vec<u8>> {
    Err(ReportError::PdfLeftOut)
}

#[cfg(feature = "pdf")]
pub(crate) use engine::write;

#[cfg(feature = "pdf")]
mod engine {
    use ascn_pdf::{Fonts, Frame, FrameDate, PdfError};

    use super::{Document, DocumentKind, Material, ReportError, Result};
    use crate::no_glyph::MissingGlyph;
    use ascn_template::Argument;

    /// Returns the bytes of a document's PDF.
    ///
    /// # Errors
    /// [`ReportError::MissingGlyphs`] if a character cannot be shown, [`ReportError::Pdf`] if the
    /// PDF cannot be made for another reason.
    pub(crate) fn write(
        document: &mut Document,
        material: &Material<'_>,
        kind: DocumentKind,
    ) -> Result<Vec<u8>> {
        let frame = frame(document, material, kind)?;
        let tree = document.tree();
        let pdf = ascn_pdf::typeset(&frame, &tree, document.drawings(), &Fonts::default());
        pdf.map_err(ReportError::from)
    }

    fn frame(document: &Document, material: &Material<'_>, kind: DocumentKind) -> Result<Frame> {
        let (messages, settings, day) = (material.messages, material.settings(), material.day());
        // None of it becomes Markdown, so nothing is escaped.
        let plain = |text: &str| Argument::Markdown(text.to_owned());
        let as_of = material.day_in_words(day)?;
        let title = plain(document.title());
        Ok(Frame {
            lang: messages.language().to_owned(),
            author: settings.secretariat.clone(),
            description: messages.with(
                "page-description",
                &[("title", title), ("as_of", plain(&as_of))],
            )?,
            network: settings.network.clone(),
            as_of: messages.with("pdf-as-of", &[("as_of", plain(&as_of))])?,
            mark: material.mark.clone(),
            date: FrameDate {
                year: day.year(),
                month: day.month(),
                day: day.day(),
            },
            has_cover: kind.has_cover(),
            contents: messages.text("contents")?,
            exhibits: messages.text("pdf-exhibits")?,
            page: messages.with(
                "pdf-page",
                &[("page", plain("{page}")), ("pages", plain("{pages}"))],
            )?,
        })
    }

    impl From<PdfError> for ReportError {
        fn from(error: PdfError) -> Self {
            match error {
                PdfError::MissingGlyphs(missing) => {
                    let missing = missing.into_iter();
                    Self::MissingGlyphs(
                        missing
                            .map(|one| MissingGlyph {
                                character: one.0,
                                script: one.script(),
                            })
                            .collect(),
                    )
                }
                PdfError::Refused(reasons) => Self::Pdf(reasons.join("; ")),
                other => Self::Pdf(other.to_string()),
            }
        }
    }
}
