//! # unknown-file
//!
//! ## What it checks
//!
//! Every file in `network/` and in `cycles/` is one that the program reads. Files whose name begins
//! with a dot are ignored.
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

ascn_diagnostic::rule!(pub UNKNOWN_FILE: Error in "unknown_file.rs", Files);
