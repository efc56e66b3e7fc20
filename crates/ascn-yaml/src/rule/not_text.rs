//! # not-text
//!
//! ## What it checks
//!
//! Every file that is read is a text in UTF-8. A byte order mark at its start is ignored.
//!
//! ## Why
//!
//! Letters outside English would come out as others, or not at all, so nothing of the file is read.
//!
//! ## Example
//!
//! ```text
//! title: Caf�                   saved as Windows-1252
//! ```
//!
//! ## How to fix
//!
//! Open the file in the program it was written with, choose *Save as*, and choose the encoding
//! UTF-8.
//!
//! ## Source
//!
//! YAML 1.2.2, section 5.2; RFC 3629.

ascn_diagnostic::rule!(pub NOT_TEXT: Error in "not_text.rs", Folder);
