//! # unsupported-yaml
//!
//! ## What it checks
//!
//! No file uses anchors (`&name`), aliases (`*name`), tags (`!name`), directives (`%NAME`), a
//! second document (after `---`) or keys that are not single words.
//!
//! ## Why
//!
//! A value that is written once and used in several places cannot be cleared, changed or traced in
//! one of them.
//!
//! ## Example
//!
//! ```yaml
//! dates: &plan {planned_end: 2025-12}
//! later: *plan
//! ```
//!
//! ## How to fix
//!
//! Write each value in full where it belongs.
//!
//! ## Source
//!
//! The file format, chapter *Writing YAML*.

ascn_diagnostic::rule!(pub UNSUPPORTED_YAML: Error in "unsupported_yaml.rs", Files);
