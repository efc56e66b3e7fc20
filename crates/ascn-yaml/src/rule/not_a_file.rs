//! # not-a-file
//!
//! ## What it checks
//!
//! `network/`, `cycles/` and `templates/` hold files and folders, and nothing else: no links to
//! other files, and nothing that a program has to wait for, such as a named pipe, a socket or a
//! device.
//!
//! ## Why
//!
//! A link may lead out of the data folder, and what it leads to may change without anybody signing
//! it, so it is not followed.
//!
//! ## Example
//!
//! ```text
//! cycles/2024/submissions/xx-example.yaml -> /home/officer/example.yaml
//! ```
//!
//! ## How to fix
//!
//! Delete the link, and copy the file itself to its place.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

ascn_diagnostic::rule!(pub NOT_A_FILE: Error in "not_a_file.rs", Folder);
