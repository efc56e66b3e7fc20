//! The tasks of this repository: `cargo xtask NAME`, for some with the file to read.
//!
//! 1. [`CHECKS`] lists what `cargo xtask check` runs, in order; each step also runs by its own
//!    name.
//! 2. [`WRITERS`] lists the tasks that write files which are kept in the repository.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task speaks to the person who runs it"
)]

use std::path::Path;
use std::process::ExitCode;

use xtask::step::{CHECKS, Step, WRITERS};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let names: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (steps, input) = match *names.as_slice() {
        [] => {
            print!("{}", overview());
            return ExitCode::SUCCESS;
        }
        ["check"] => (CHECKS.iter().collect(), None),
        [name] => (named(name), None),
        [name, input] => (named(name), Some(Path::new(input))),
        [_, ..] => (Vec::new(), None),
    };
    if steps.is_empty() {
        eprint!("no such task: {}\n\n{}", names.join(" "), overview());
        return ExitCode::from(2);
    }
    for step in steps {
        if let Err(fault) = step.run(input) {
            eprintln!("xtask: {} failed: {fault}", step.name);
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn named(name: &str) -> Vec<&'static Step> {
    let mut steps = CHECKS.iter().chain(WRITERS);
    steps.find(|step| step.name == name).into_iter().collect()
}

/// Lists the tasks, for a call without the name of one.
fn overview() -> String {
    let row = |name: &str, about: &str| format!("  cargo xtask {name:<10} {about}\n");
    let rows = |steps: &[Step]| -> String {
        let rows = steps.iter().map(|step| row(step.name, step.about));
        rows.collect()
    };
    let check = row("check", "everything below, in this order; what CI runs");
    let (checks, writers) = (rows(CHECKS), rows(WRITERS));
    format!("{check}{checks}\nThese write files:\n{writers}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_has_a_name_of_its_own() {
        for step in CHECKS.iter().chain(WRITERS) {
            let same = CHECKS
                .iter()
                .chain(WRITERS)
                .filter(|other| other.name == step.name);
            assert_eq!(same.count(), 1, "{}", step.name);
            assert_ne!(step.name, "check");
            assert!(overview().contains(step.about));
        }
    }

    #[test]
    fn an_unknown_name_is_no_task() {
        assert!(named("chekc").is_empty());
        assert_eq!(named("fmt").len(), 1);
    }
}
