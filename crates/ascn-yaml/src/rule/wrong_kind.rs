//! # wrong-kind
//!
//! ## What it checks
//!
//! Every value is of the kind its key asks for: a text, a whole number, a decimal number, a date, a
//! code of letters, an id, a list, or keys with values. The key decides, never the look of the
//! value: `NO` and `012` are texts where a text is asked for.
//!
//! ## Why
//!
//! A value of another kind cannot be counted, compared or printed as what it should be.
//!
//! ## Example
//!
//! ```yaml
//! data_as_of: 2024-02-30         # February 2024 has 29 days
//! ```
//!
//! ## How to fix
//!
//! Write the value as the message shows it. Numbers have a point before the decimals and no
//! separators; dates are written `2024-08-15`, `2024-08` or `2024`.
//!
//! ## Source
//!
//! The file format, chapter *Kinds of values*.

ascn_diagnostic::rule!(pub WRONG_KIND: Error in "wrong_kind.rs", Files);
