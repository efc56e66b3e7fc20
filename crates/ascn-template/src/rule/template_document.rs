//! # template-document
//!
//! ## What it checks
//!
//! What the templates render together is a document in order: one title, headings that go down by
//! one level, ids that stand once, references that lead somewhere, captions before tables and no
//! table without one, exhibits that the text speaks of, and figures with no digit or sign beside
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
//! Mend the line that the fault names; what is written for each city is told once. A reference that
//! leads nowhere is told wherever it stands: bring back what it leads to, replace the block that
//! holds it, or ask with `is in_report` whether the section is there.
//!
//! ## Source
//!
//! Guide for template authors, *Functions*; Web Content Accessibility Guidelines 2.2, 1.3.1 and
//! 2.4.6.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_DOCUMENT: Error in "template_document.rs", Templates);
