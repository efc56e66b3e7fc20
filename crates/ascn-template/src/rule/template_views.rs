//! # template-views
//!
//! ## What it checks
//!
//! A data folder with templates of its own says in `templates/templates.yaml` for which version of
//! the views they were written, and it is the version of this program.
//!
//! ## Why
//!
//! A template that was written for other data may leave out what is new, or print something else
//! than its author meant, without any sign.
//!
//! ## Example
//!
//! ```yaml
//! views: 7                      # this program has an older version
//! ```
//!
//! ## How to fix
//!
//! If the program is newer, go through what has changed for your templates, as the fault lists it,
//! then write the new number. If it is older, use a newer program.
//!
//! ## Source
//!
//! Guide for template authors, *The views and their version*.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_VIEWS: Error in "template_views.rs", Templates);
