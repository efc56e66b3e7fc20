//! What a document of faults says of the command that made it.

use super::Base;
use crate::{FileName, Rule};

/// What a document says of the run beside its faults.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// The command, such as `ascn check`.
    pub command: String,
    /// The version of the program.
    pub version: &'static str,
    /// Where the data folder lies.
    pub base: Base,
    /// What is asked about, such as `submissions`.
    pub asked: &'static str,
    /// Every rule there is.
    pub rules: Vec<&'static Rule>,
    /// Whether a warning fails the run as an error does.
    pub deny_warnings: bool,
    /// Whether the form for people has colors, as terminal escape codes.
    pub styled: bool,
}

/// How a command ended.
#[derive(Debug, Clone, Default)]
pub struct Ending {
    /// The exit code of the command.
    pub exit_code: u8,
    /// Whether it came to its end, be it with faults or without.
    pub is_complete: bool,
    /// Why it did not do what was asked, if that is no fault at a place.
    pub reason: Option<String>,
    /// The files that were asked about: each is a test that passes, if nothing is wrong with it.
    pub asked: Vec<FileName>,
}
