//! # missing-file
//!
//! ## What it checks
//!
//! The data folder has `ascn.yaml`, the files of the network (`framework.yaml`,
//! `member-states.yaml`, `cities.yaml`, `chairs.yaml` in `network/`), at least one cycle, and a
//! `cycle.yaml` in each cycle.
//!
//! ## Why
//!
//! Without it nobody can say who is a member, what the codes mean or which day counts.
//!
//! ## Example
//!
//! ```yaml
//! cycles/2024/submissions/th-phuket.yaml     # and no cycles/2024/cycle.yaml
//! ```
//!
//! ## How to fix
//!
//! Add the file; copy last year's and change it.
//!
//! ## Source
//!
//! The file format, chapter *The data folder*.

ascn_diagnostic::rule!(pub MISSING_FILE: Error in "missing_file.rs", Files);
