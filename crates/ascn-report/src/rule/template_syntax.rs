//! # template-syntax
//!
//! ## What it checks
//!
//! A template follows the grammar of its language: Tera for text and page, Fluent for messages,
//! CSS for styles, as far as a page can hold them.
//!
//! ## Why
//!
//! The program cannot tell what the template means, so no report can be made with it.
//!
//! ## Example
//!
//! ```text
//! {% if projects %}             the `{% endif %}` is missing
//! ```
//!
//! ## How to fix
//!
//! Look at the place that the fault names, and at the tag that was opened before it.
//!
//! ## Source
//!
//! The documentation of Tera 2; Project Fluent, syntax 1.0.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_SYNTAX: Error in "template_syntax.rs");
