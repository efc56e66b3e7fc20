//! What `cargo xtask check` runs, in order.
//!
//! A new step is a row of [`CHECKS`]; one that is more than a call of cargo is a function in a file
//! of its own, such as [`main_job`].

use std::path::Path;

use crate::repository::cargo;
use crate::{documents, land, main_job};

/// Everything that must pass before a change is accepted. The tests run with everything of PDF, so
/// that one compilation serves all of them; for the main job the program is compiled without PDF.
pub const CHECKS: &[Step] = &[
    Step {
        name: "fmt",
        about: "the code is formatted",
        action: Action::Cargo("fmt --all --check"),
    },
    Step {
        name: "clippy",
        about: "the lints of the workspace, as errors",
        action: Action::Cargo(
            "clippy --workspace --all-targets --all-features --locked -- -D warnings",
        ),
    },
    Step {
        name: "test",
        about: "all tests, also those of PDF and those that hold the repository to its rules",
        action: Action::Cargo("test --workspace --locked --features ascn-pdf/engine,ascn-cli/pdf"),
    },
    Step {
        name: "doc",
        about: "the documentation builds, and its links lead somewhere",
        action: Action::Cargo(
            "doc --workspace --all-features --no-deps --document-private-items --locked",
        ),
    },
    Step {
        name: "main-job",
        about: "the report of the real network is built and whole",
        action: Action::Own(main_job::run),
    },
];

/// The tasks that write files which are kept in the repository, such as generated documents.
///
/// They are not part of `check`: a test says whether such a file is up to date, so that `cargo
/// test` finds it too. Each is a function in a file of its own and a row here.
pub const WRITERS: &[Step] = &[
    Step {
        name: "docs",
        about: "the generated documents, schemas and transcripts",
        action: Action::Own(documents::write),
    },
    Step {
        name: "land",
        about: "the outline of the land; needs the path of its source",
        action: Action::Of(land::write),
    },
];

/// One task.
pub struct Step {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What it checks or writes, in a few words.
    pub about: &'static str,
    action: Action,
}

/// How a step is done.
enum Action {
    /// A call of cargo.
    Cargo(&'static str),
    /// A function of this crate.
    Own(fn() -> Result<(), String>),
    /// A function of this crate that reads a file from outside the repository.
    Of(fn(&Path) -> Result<(), String>),
}

impl Step {
    /// Runs the step, with the file that it is given to read.
    ///
    /// # Errors
    /// What went wrong, for the person who runs it.
    pub fn run(&self, input: Option<&Path>) -> Result<(), String> {
        match (&self.action, input) {
            (Action::Cargo(arguments), None) => cargo(arguments, None),
            (Action::Own(run), None) => run(),
            (Action::Of(run), Some(input)) => run(input),
            (Action::Of(_), None) => {
                let name = self.name;
                Err(format!("name the file to read: cargo xtask {name} FILE"))
            }
            (Action::Cargo(_) | Action::Own(_), Some(_)) => {
                Err("this task reads no file that is named".to_owned())
            }
        }
    }
}

/// Returns the calls of cargo that [`CHECKS`] makes, in order, as one would type them.
pub fn calls() -> Vec<String> {
    let call = |step: &Step| match step.action {
        Action::Cargo(arguments) => format!("cargo {arguments}"),
        Action::Own(_) | Action::Of(_) => format!("cargo {}", main_job::BUILD),
    };
    CHECKS.iter().map(call).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_job_is_the_only_step_that_is_more_than_a_call_of_cargo() {
        let own = CHECKS
            .iter()
            .filter(|step| matches!(step.action, Action::Own(_)));
        let own: Vec<_> = own.map(|step| step.name).collect();
        assert_eq!(own, ["main-job"]);
    }
}
