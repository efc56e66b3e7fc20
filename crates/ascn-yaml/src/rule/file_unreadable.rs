//! # file-unreadable
//!
//! ## What it checks
//!
//! Every file and folder of the data folder can be opened and read to its end. If one cannot, the
//! exit code is 3.
//!
//! ## Why
//!
//! Its content is not known, so a report without it would say less than there is.
//!
//! ## Example
//!
//! ```text
//! cycles/2024/submissions/xx-example.yaml    may be read by its owner only
//! ```
//!
//! ## How to fix
//!
//! Ask the person who put the file there to let you read it, and check that the drive is connected.
//! Run the command again if somebody moved files meanwhile.
//!
//! ## Source
//!
//! What the operating system says.

ascn_diagnostic::rule!(pub FILE_UNREADABLE: Error in "file_unreadable.rs", Folder);
