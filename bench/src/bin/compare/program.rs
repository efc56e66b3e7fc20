//! The programs that are measured, and how each is called.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of a network, and the one for output.
pub(crate) struct Folders {
    pub(crate) data: PathBuf,
    pub(crate) out: PathBuf,
}

/// A program that makes pages of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    /// The bare one, with the fastest YAML parser that was tried: the yardstick.
    Limit,
    /// The bare one, with the YAML parser that most programs use.
    LimitWithSerdeYaml,
    /// `ascn`.
    Ascn,
}

/// All programs, in the order in which they run and are printed; the yardstick first.
pub(crate) const PROGRAMS: [Program; 3] =
    [Program::Limit, Program::LimitWithSerdeYaml, Program::Ascn];

/// The number of cities from which a report is laid out as pages; below, it is one document.
pub(crate) const PAGES_FROM: u32 = 1_000;

impl Program {
    /// Returns its name in the table.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::LimitWithSerdeYaml => "limit with serde_yaml",
            Self::Ascn => "ascn",
        }
    }

    /// Returns its command for a network of so many cities.
    pub(crate) fn command(self, programs: &Path, folders: &Folders, cities: u32) -> Command {
        let bare = |parser| {
            let mut command = Command::new(programs.join("limit"));
            command.arg(&folders.data).arg(&folders.out).arg(parser);
            command
        };
        match self {
            Self::Limit => bare("tmyc"),
            Self::LimitWithSerdeYaml => bare("serde_yaml"),
            Self::Ascn => {
                let mut command = Command::new(programs.join("ascn"));
                command
                    .arg("build")
                    .arg(&folders.data)
                    .arg("--out")
                    .arg(&folders.out);
                if cities < PAGES_FROM {
                    command.args(["--format", "md,html"]);
                } else {
                    command.args(["--layout", "pages", "--format", "html"]);
                }
                command
            }
        }
    }
}
