//! The commands: what `--help` prints, for each.

use std::fmt::Write as _;

const INTRODUCTION: &str = "\
# Commands

What `--help` prints, for the program and for each command. In a checkout of this repository, write
`cargo run --` in place of `ascn`.

Exit codes: **0** done (warnings are allowed, unless `--deny-warnings`), **1** faults in submissions,
network or templates, **2** wrong command line, **3** something could not be read or written. See the
[guide for pipelines](pipeline-guide.md).
";

pub(super) fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for (name, help) in ascn_cli::help() {
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let help = help.join("\n");
        // Writing to a string cannot fail.
        let _ = write!(page, "\n## {name}\n\n```text\n{}\n```\n", help.trim_end());
    }
    page
}
