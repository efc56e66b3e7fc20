//! # template-unused
//!
//! ## What it checks
//!
//! Everything in the folder `templates` of a data folder is used: each template has the path of one
//! that it replaces, or is a section that `templates/templates.yaml` adds, or is included by
//! another one; each block and each message replaces one that exists.
//!
//! ## Why
//!
//! A template with a slip in its name is passed over: the report keeps its old words, and its author
//! looks for the reason elsewhere.
//!
//! ## Example
//!
//! ```yaml
//! sections:
//!   - {name: finance}           # the section stays where it is
//! ```
//!
//! ## How to fix
//!
//! Give the file or the block the name of what it replaces, or delete it.
//!
//! ## Source
//!
//! Guide for template authors, *Templates of a data folder*.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_UNUSED: Error in "template_unused.rs", Templates);
