//! The generator: from the texts of a data folder to the files of the report.
//!
//! The whole pipeline on one screen:
//!
//! 1. [`check()`] reads the texts, runs every rule, and returns a checked dataset or the faults
//!    that prevent one.
//! 2. [`build()`] computes the figures, makes the view of each section, renders its template, and
//!    writes each [`Format`] from the one document.
//! 3. [`trace()`] reports how a figure was made, with the place of every value.
//! 4. [`compare()`] reports what changed between two cycles, like for like.
//! 5. [`verify()`] compares the written formats with each other and with the figures.

mod build;
mod built_in;
mod chain;
mod changed;
mod check;
mod compare;
mod context;
mod document;
mod error;
mod exhibit;
mod export;
mod figures;
mod json;
mod layout;
mod material;
mod no_glyph;
mod options;
mod output;
mod own_templates;
mod page;
mod parallel;
mod pdf;
mod pipeline;
mod print;
mod prove;
mod rendered;
mod seal;
mod section;
mod site;
pub mod testing;
mod touched;
mod trace;
mod unknown_language;
mod verify;
pub mod view;

pub use build::{Builder, build, build_into};
pub use built_in::{built_in, built_in_templates, generated_views_schema, languages, views_schema};
pub use chain::{LedgerUpdate, ReportingChain};
pub use check::{Checked, rules, rules_of_check};
pub use compare::{CompareError, ComparisonForm, compare};
pub use context::{ContextError, Seen, context};
pub use error::ReportError;
pub use layout::Layout;
pub use no_glyph::{MissingGlyph, missing_glyph_faults};
pub use options::{BuildOptions, Format};
pub use output::{Output, ReportFile, Writing};
pub use own_templates::{read_templates, template_faults};
pub use pipeline::check;
pub use prove::prove;
pub use trace::{TraceError, trace};
pub use verify::{FiguresError, Formats, RecordedFigures, Verified, verify};
