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

use ascn_diagnostic::{Rule, Severity};

/// The rule of this page.
pub static NOT_YAML: Rule = Rule::new("not-yaml", Severity::Error, include_str!("not_yaml.rs"));
