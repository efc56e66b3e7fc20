//! How much of one file is read and reported, whatever kind of file it is.

pub use crate::rule::beyond_limit::BEYOND_LIMIT;
use crate::{Fault, FileLocation, FileName};

/// How deep values may be nested; the data format itself needs eight levels.
pub const DEPTH: usize = 32;

/// How many faults of one file are reported. Anyone who has fixed these knows the pattern of the
/// rest.
pub const FAULTS: usize = 1_000;

/// Returns the fault that a file has more faults than are reported.
pub fn more(file: &FileName) -> Fault {
    let message = format!("the first {FAULTS} faults of this file are told; there are more");
    let help = "mend these first: most of them have the same cause";
    fault(FileLocation::file(file), message, help)
}

/// Returns the fault that something is larger than allowed.
pub fn fault(location: FileLocation, message: impl Into<String>, help: &str) -> Fault {
    Fault::new(&BEYOND_LIMIT, location, message).help(help)
}
