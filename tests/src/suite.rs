//! Tests over the whole program.
//!
//! 1. [`harness`] finds fixtures and compares texts with expected files.
//! 2. [`tidy`] holds the repository to its own rules.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed test may panic")]

mod harness;
mod tidy;
