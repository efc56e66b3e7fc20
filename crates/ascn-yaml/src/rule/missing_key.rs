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

use ascn_diagnostic::{Rule, Severity};

/// The rule of this page.
pub static MISSING_KEY: Rule = Rule::new(
    "missing-key",
    Severity::Error,
    include_str!("missing_key.rs"),
);
