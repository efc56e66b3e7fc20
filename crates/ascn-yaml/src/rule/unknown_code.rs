//! # unknown-code
//!
//! ## What it checks
//!
//! A value that comes from a closed list of codes, such as the stage of a project, is on the list.
//!
//! ## Why
//!
//! A code that is not on the list has no place in any table of the report.
//!
//! ## Example
//!
//! ```yaml
//! stage: implementing            # implementation
//! ```
//!
//! ## How to fix
//!
//! Use one of the codes that the message lists.
//!
//! ## Source
//!
//! The file format; for stages, Monitoring and Evaluation Report 2022, definitions below Exhibit 2.

ascn_diagnostic::rule!(pub UNKNOWN_CODE: Error in "unknown_code.rs", Files);
