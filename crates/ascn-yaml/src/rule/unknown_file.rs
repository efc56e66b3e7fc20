//! # unknown-file
//!
//! ## What it checks
//!
//! Every file in `network/` and in `cycles/` is one that the program reads. Files whose name begins
//! with a dot are passed over.
//!
//! ## Why
//!
//! A file that nobody reads looks as if it had been taken into account.
//!
//! ## Example
//!
//! ```yaml
//! network/citys.yaml             # cities.yaml
//! ```
//!
//! ## How to fix
//!
//! Rename the file, or move it out of the data folder's `network/` and `cycles/`.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

use ascn_diagnostic::{Rule, Severity};

/// The rule of this page.
pub static UNKNOWN_FILE: Rule = Rule::new(
    "unknown-file",
    Severity::Error,
    include_str!("unknown_file.rs"),
);
