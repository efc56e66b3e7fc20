//! # duplicate-key
//!
//! ## What it checks
//!
//! Each key stands once in its mapping.
//!
//! ## Why
//!
//! Only one of the two values can count, and nobody can say which was meant.
//!
//! ## Example
//!
//! ```yaml
//! stage: planning
//! focus_area: civic-social
//! stage: completed
//! ```
//!
//! ## How to fix
//!
//! Keep the right one and delete the other.
//!
//! ## Source
//!
//! YAML 1.2.2, section 3.2.1.3: keys are unique.

use ascn_diagnostic::{Rule, Severity};

/// The rule of this page.
pub static DUPLICATE_KEY: Rule = Rule::new(
    "duplicate-key",
    Severity::Error,
    include_str!("duplicate_key.rs"),
);
