//! A document as PDF: tagged, with all its fonts, fit to be kept (PDF/A-2a) and to be read by
//! everybody (PDF/UA-1).
//!
//! The pages are set by the Typst engine, which is part of the program: nothing is installed,
//! nothing is fetched.
//!
//! # Steps
//!
//! 1. [`Fonts`] are those of the program, or others.
//! 2. What no font can show is found before anything is set; [`PdfError::MissingGlyphs`] names each
//!    character.
//! 3. The document becomes JSON, which a fixed template reads. No text of it is ever Typst source.
//! 4. The template is set into pages, and these are written as PDF. Equal input gives equal bytes.

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
