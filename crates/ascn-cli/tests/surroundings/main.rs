//! Tests of the real binary while something goes wrong around it: the folder has all of the old
//! report or all of the new one.
//!
//! Each fault is made to happen, whether root or another user runs the tests.
//!
//! - [`ground`]: a folder with an old and a new report to build.
//! - [`killed`]: at any moment.
//! - [`together`]: by others at the same place.
//! - [`broken`]: in the middle of writing.
//! - [`refused`]: by permissions and names.
//! - [`placed`]: into folders of all kinds, which is no fault.
//! - [`streams`]: what is printed cannot be written.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a failed test may panic")]
#![expect(clippy::panic, reason = "a failed test may panic")]

mod broken;
mod ground;
mod killed;
mod placed;
mod refused;
mod streams;
mod together;
