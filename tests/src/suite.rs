//! Tests over the whole program.
//!
//! 1. [`harness`] finds fixtures and compares texts with expected files; [`folder`] reads and
//!    alters data folders in memory.
//! 2. [`tidy`] holds the repository to its own rules.
//! 3. [`diagnostics`]: every rule has a manual page, a failing fixture and a near miss.
//! 4. [`reading`]: what becomes of the surprises of YAML, and of several faults at once.
//! 5. [`robust`]: nothing that somebody wrote makes the program fail.
//! 6. [`variants`]: the faults that a rule tells beside the one of its fixture.
//! 7. [`documents`]: the documents say what is so.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test may panic"
)]

mod diagnostics;
mod documents;
mod folder;
mod harness;
mod reading;
mod robust;
mod tidy;
mod variants;
