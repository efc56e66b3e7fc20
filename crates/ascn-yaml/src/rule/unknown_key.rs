//! # unknown-key
//!
//! ## What it checks
//!
//! Every key is one that the file format knows at that place.
//!
//! ## Why
//!
//! A mistyped key would be left out of the report without a word.
//!
//! ## Example
//!
//! ```yaml
//! focus_aera: civic-social       # focus_area
//! ```
//!
//! ## How to fix
//!
//! Correct the key; the message names the nearest one. Information that has no key of its own goes
//! in `summary`.
//!
//! ## Source
//!
//! The file format.

ascn_diagnostic::rule!(pub UNKNOWN_KEY: Error in "unknown_key.rs", Files);
