//! Tests over the whole program.
//!
//! 1. [`harness`] finds fixtures and compares texts with expected files; [`data`] makes reports of
//!    data folders, and [`page`] reads them back.
//! 2. [`asean`]: the real network gives what was counted by hand.
//! 3. [`reports`]: whole reports, as a reader gets them.
//! 4. [`templates`]: each template with each of its samples.
//! 5. [`determinism`]: equal inputs give equal bytes.
//! 6. [`command_line`]: what each command writes where, and its exit code.
//! 7. [`safety`]: no text of a city changes the report around it.
//! 8. [`tidy`] holds the repository to its own rules.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed test may panic")]

mod asean;
mod command_line;
mod data;
mod determinism;
mod harness;
mod page;
mod reports;
mod safety;
mod templates;
mod tidy;
