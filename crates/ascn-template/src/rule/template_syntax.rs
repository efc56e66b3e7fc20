//! # template-syntax
//!
//! ## What it checks
//!
//! A template follows the grammar of its language: Tera for text and page, Fluent for messages, CSS
//! for styles, as far as a report can contain them. Markdown has no HTML, HTML comments or
//! pictures, since each format would print something else; the page has no script, style or address
//! to load except those of the program; a style closes what it opens.
//!
//! ## Why
//!
//! The program cannot know what the template means, or readers would never see it, so no report can
//! be made with it.
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

ascn_diagnostic::rule!(pub(crate) TEMPLATE_SYNTAX: Error in "template_syntax.rs", Templates);
