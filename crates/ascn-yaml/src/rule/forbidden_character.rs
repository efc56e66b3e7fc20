//! # forbidden-character
//!
//! ## What it checks
//!
//! No text holds control characters, characters that turn the direction of writing, characters of
//! the private-use range, letters that are never shown, or more than ten accents on one letter;
//! neither as such nor spelled between quotes, as in `"\u202E"`.
//!
//! ## Why
//!
//! They cannot be seen, they make a text show otherwise than it reads, and the report uses some of
//! them as its own marks.
//!
//! ## Example
//!
//! ```yaml
//! title: Smart\u202EWaste       # as the character itself, which no editor shows
//! ```
//!
//! ## How to fix
//!
//! Delete the character. Type the word again if it came from a PDF or a web page.
//!
//! ## Source
//!
//! Unicode Technical Report 36, section 2.3; the file format, chapter *Writing YAML*.

ascn_diagnostic::rule!(pub FORBIDDEN_CHARACTER: Error in "forbidden_character.rs", Files);
