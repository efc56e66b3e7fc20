//! # duplicate-key
//!
//! ## What it checks
//!
//! Each key is written once in its mapping.
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

ascn_diagnostic::rule!(pub DUPLICATE_KEY: Error in "duplicate_key.rs", Files);
