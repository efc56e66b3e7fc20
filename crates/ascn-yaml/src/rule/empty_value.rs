//! # empty-value
//!
//! ## What it checks
//!
//! Every key that is written has a value. `key:` alone, `~`, `null` and a text of blanks are empty.
//!
//! ## Why
//!
//! An empty value can mean not known, not applicable, not disclosed or forgotten, and these are
//! four different things.
//!
//! ## Example
//!
//! ```yaml
//! stage_since:
//! ```
//!
//! ## How to fix
//!
//! Give the value; or say what is missing with one of the words `not-known`, `not-applicable` and
//! `not-disclosed`; or delete the key. An empty list is written `[]`.
//!
//! ## Source
//!
//! The file format, chapter *Missing values*.

ascn_diagnostic::rule!(pub EMPTY_VALUE: Error in "empty_value.rs", Files);
