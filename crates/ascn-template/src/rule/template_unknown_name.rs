//! # template-unknown-name
//!
//! ## What it checks
//!
//! Each name that a template uses exists: a field of its view, a filter, a function, a test, a
//! component, a template that it includes, a message, a value of a message.
//!
//! ## Why
//!
//! A name that there is not would leave a hole in the report, where its author expects a value.
//!
//! ## Example
//!
//! ```text
//! {{ row.projetcs | figure }}   the field is `projects`
//! ```
//!
//! ## How to fix
//!
//! Write one of the names that the fault lists. `ascn templates context NAME` shows the data that a
//! template sees.
//!
//! ## Source
//!
//! Guide for template authors, *What a template sees*.

ascn_diagnostic::rule!(
    pub(crate) TEMPLATE_UNKNOWN_NAME: Error in "template_unknown_name.rs", Templates
);
