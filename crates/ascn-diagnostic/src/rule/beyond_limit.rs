//! # beyond-limit
//!
//! ## What it checks
//!
//! No file, line, text, list or entry is larger than the format allows, values are not nested more
//! than 32 levels deep, nor are braces and parentheses in a message file, and the data folder has no
//! more files and levels of folders than it may. Of a file with more than 1,000 faults the first
//! 1,000 are reported. The document *Limits* has all numbers.
//!
//! ## Why
//!
//! What is beyond the limit is not read. It is hundreds of times larger than what anybody means, so
//! something else than a submission has got into its place.
//!
//! ## Example
//!
//! ```yaml
//! projects: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
//! ```
//!
//! ## How to fix
//!
//! Look at the place that the fault names: most often another file was saved under this name, or a text
//! was pasted several times. What is really so long is split, or put into a document of its own.
//!
//! ## Source
//!
//! The file format, document *Limits*.

crate::rule!(pub BEYOND_LIMIT: Error in "beyond_limit.rs", Files);
