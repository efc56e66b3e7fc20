//! The help of every command, for the manual.

use clap::CommandFactory;

use crate::args::Arguments;

/// The width of the help, whatever the width of the terminal.
const COLUMNS: usize = 100;

/// Returns the help of the program and of every command, each with its name, such as `ascn build`.
///
/// This is what `--help` prints in a terminal of a hundred columns.
pub fn help() -> Vec<(String, String)> {
    let mut program = Arguments::command().term_width(COLUMNS);
    program.build();
    let mut pages = Vec::new();
    add_pages(&mut program, &mut pages);
    pages
}

fn add_pages(command: &mut clap::Command, pages: &mut Vec<(String, String)>) {
    let name = command.get_bin_name().unwrap_or(command.get_name());
    let name = name.to_owned();
    pages.push((name, command.render_long_help().to_string()));
    let below = command.get_subcommands_mut();
    for command in below.filter(|command| command.get_name() != "help") {
        add_pages(command, pages);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_that_shows_how_it_is_called() {
        let pages = help();
        assert!(pages.iter().any(|(name, _)| name == "ascn build"));
        for (name, text) in pages {
            assert!(text.contains(&format!("Usage: {name}")), "{text}");
        }
    }
}
