//! The generator: from texts to the report.

mod check;

pub use check::{Checked, check, rules};
