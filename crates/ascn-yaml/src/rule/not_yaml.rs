//! # not-yaml
//!
//! ## What it checks
//!
//! The file can be read as YAML, from its first line to its last.
//!
//! ## Why
//!
//! Nothing after the faulty line can be read, so nothing in the file can be checked or counted.
//!
//! ## Example
//!
//! ```yaml
//! projects:
//!   - id: xx-example-001
//!     title: Smart Waste: Phase 2     # a second `: ` in one line
//! ```
//!
//! ## How to fix
//!
//! Put a text that contains `: ` between quotes, indent with spaces and never with tabs, and close
//! what you open: quotes, `[` and `{`.
//!
//! ```yaml
//!     title: "Smart Waste: Phase 2"
//! ```
//!
//! ## Source
//!
//! YAML 1.2.2; the file format, chapter *Writing YAML*.

ascn_diagnostic::rule!(pub NOT_YAML: Error in "not_yaml.rs", Files);
