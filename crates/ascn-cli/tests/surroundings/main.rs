//! The real binary, while something goes wrong around it: the old report stays whole, or the new
//! one is whole.
//!
//! Each fault is made to happen, for whoever runs the tests, root or not.
//!
//! - [`ground`]: a folder with an old and a new report to build, and what lies in it.
//! - [`killed`]: at any moment.
//! - [`together`]: by others at the same place.
//! - [`broken`]: in the middle of writing.
//! - [`refused`]: by permissions and names.
//! - [`placed`]: into folders of all kinds, which is no fault.
//! - [`streams`]: what is printed goes nowhere.

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
