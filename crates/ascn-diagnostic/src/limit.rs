//! How much is read and told of one file, whatever kind of file it is.

pub use crate::rule::beyond_limit::BEYOND_LIMIT;
use crate::{Fault, FileLocation, FileName};

/// How deep values may lie in each other; the format of the data itself needs eight levels.
pub const DEPTH: usize = 32;

/// Faults of one file that are told one by one. Who mends these has found the pattern of the rest.
pub const FAULTS: usize = 1_000;

/// That there are more faults in a file than are told.
pub fn more(file: &FileName) -> Fault {
    let message = format!("the first {FAULTS} faults of this file are told; there are more");
    let help = "mend these first: most of them have the same cause";
    fault(FileLocation::file(file), message, help)
}

/// The fault of something that is larger than it may be.
pub fn fault(location: FileLocation, message: impl Into<String>, help: &str) -> Fault {
    Fault::new(&BEYOND_LIMIT, location, message).help(help)
}
