//! What a document of faults says about the command that made it.

use super::Base;
use crate::{FileName, Rule};

/// What a document says about the run beside its faults.
#[derive(Debug, Clone, Default)]
pub struct Run {
    /// The command, such as `ascn check`.
    pub command: String,
    /// The version of the program.
    pub version: &'static str,
    /// The location of the data folder.
    pub base: Base,
    /// The subject of the check, such as `submissions`.
    pub asked: &'static str,
    /// All rules.
    pub rules: Vec<&'static Rule>,
    /// Whether a warning fails the run as an error does.
    pub deny_warnings: bool,
    /// Whether the format for people has colors, as terminal escape codes.
    pub styled: bool,
}

/// How a command ended.
#[derive(Debug, Clone, Default)]
pub struct Ending {
    /// The exit code of the command.
    pub exit_code: u8,
    /// Whether it finished, with or without faults.
    pub is_complete: bool,
    /// Why it did not do what was asked, if that is not a fault at a place.
    pub reason: Option<String>,
    /// The files that were asked about: each is a test, which passes if nothing is wrong with it.
    pub asked: Vec<FileName>,
}
