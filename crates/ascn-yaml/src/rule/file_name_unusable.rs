//! # file-name-unusable
//!
//! ## What it checks
//!
//! The name of each file and folder is a text without control characters, without characters that
//! turn the direction of writing, and without `\`.
//!
//! ## Why
//!
//! Such a name cannot be shown as it is, means another place on another system, and belongs to no
//! city, so the file is not read.
//!
//! ## Example
//!
//! ```text
//! cycles/2024/submissions/xx\example.yaml
//! ```
//!
//! ## How to fix
//!
//! Give the file a new name: that of a submission is the id of its city followed by `.yaml`. In the
//! fault, each byte that cannot be shown is written as `%` and two digits.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

ascn_diagnostic::rule!(pub FILE_NAME_UNUSABLE: Error in "file_name_unusable.rs", Folder);
