//! # template-document
//!
//! ## What it checks
//!
//! Together, the templates render a document in order: one title, headings that go down by one
//! level, ids that are given once, references that lead somewhere, captions before tables and no
//! table without one, exhibits that the text mentions, and figures with no digit or sign beside
//! them.
//!
//! ## Why
//!
//! A reader follows a reference to nowhere or sees another number than the one that was counted, and
//! a program that reads the headings aloud loses its way.
//!
//! ## Example
//!
//! ```text
//! {{ ref(id="methods") }}       no heading has this id; `method` is one
//! ```
//!
//! ## How to fix
//!
//! Correct the line that the fault names; a line that is printed for each city is reported once. A
//! reference that leads nowhere is reported at every place: bring back what it leads to, replace
//! the block that holds it, or ask with `is in_report` whether the section is there.
//!
//! ## Source
//!
//! Guide for template authors, *Functions*; Web Content Accessibility Guidelines 2.2, 1.3.1 and
//! 2.4.6.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_DOCUMENT: Error in "template_document.rs", Templates);
