//! The tasks of this repository as a library, so that tests can compare the repository with them.
//!
//! 1. [`step`] lists what `cargo xtask check` runs, and the tasks that write files.
//! 2. [`main_job`] builds the report of the real network and checks that it is complete.
//! 3. [`documents`] makes the documents and schemas that are generated from the code.
//! 4. [`land`] makes the outline of the land that maps are drawn on.

#![expect(
    clippy::print_stdout,
    reason = "a task speaks to the person who runs it"
)]

pub mod documents;
pub mod land;
pub mod main_job;
mod repository;
pub mod step;
