//! # template-document
//!
//! ## What it checks
//!
//! What the templates render together is a document in order: one title, headings that go down by
//! one level, ids that stand once, references that lead somewhere, captions before tables, exhibits
//! that the text speaks of.
//!
//! ## Why
//!
//! A reader follows a reference to nowhere, and a program that reads the headings aloud loses its
//! way.
//!
//! ## Example
//!
//! ```text
//! {{ ref(id="methods") }}       no heading has this id; `method` is one
//! ```
//!
//! ## How to fix
//!
//! Mend the template that the fault names. If a section was left out or moved, mend the references
//! to it as well.
//!
//! ## Source
//!
//! Guide for template authors, *Functions*; Web Content Accessibility Guidelines 2.2, 1.3.1 and
//! 2.4.6.

ascn_diagnostic::rule!(pub(crate) TEMPLATE_DOCUMENT: Error in "template_document.rs");
