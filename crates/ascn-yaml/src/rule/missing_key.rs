//! # missing-key
//!
//! ## What it checks
//!
//! Every required key is there.
//!
//! ## Why
//!
//! Without it the entry cannot be named, counted or placed in the report.
//!
//! ## Example
//!
//! ```yaml
//! - id: xx-example-001
//!   title: Smart Waste Management
//!   stage: planning              # no focus_area
//! ```
//!
//! ## How to fix
//!
//! Add the key with its value. For a city's submission the required keys are `city`, `cycle`,
//! `data_as_of` and `projects`, and for each project `id`, `title`, `focus_area` and `stage`.
//!
//! ## Source
//!
//! The file format; what the published reports give of every project.

ascn_diagnostic::rule!(pub MISSING_KEY: Error in "missing_key.rs", Files);
