//! A document as PDF: tagged, with all its fonts, fit for archiving (PDF/A-2a) and accessible
//! (PDF/UA-1).
//!
//! The pages are set by the Typst engine, which is part of the program: nothing is installed,
//! nothing is downloaded.
//!
//! # Steps
//!
//! 1. `Fonts` are those of the program, or others.
//! 2. Characters that no font can show are found before anything is set; `PdfError::MissingGlyphs`
//!    names each of them.
//! 3. The document becomes JSON, which a fixed template reads. None of its text is ever Typst
//!    source.
//! 4. The engine sets the template into pages and writes them as PDF. Equal input gives equal
//!    bytes.

#![cfg(feature = "engine")]

mod document;
mod error;
mod font;
mod frame;
mod glyph;
mod typeset;
mod world;

pub use error::PdfError;
pub use font::Fonts;
pub use frame::{Frame, FrameDate};
pub use glyph::MissingGlyph;
pub use typeset::typeset;
