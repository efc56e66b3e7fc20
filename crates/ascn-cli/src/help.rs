//! The help of every command, for the manual.

use clap::CommandFactory;

use crate::args::Arguments;

/// The help of the program and of every command, each with its name, such as `ascn build`.
///
/// It is what `--help` prints.
pub fn help() -> Vec<(String, String)> {
    let mut program = Arguments::command();
    program.build();
    let mut pages = vec![(program.get_name().to_owned(), page(&mut program))];
    for command in program.get_subcommands_mut() {
        if command.get_name() != "help" {
            let name = command.get_bin_name().unwrap_or_default().to_owned();
            pages.push((name, page(command)));
        }
    }
    pages
}

fn page(command: &mut clap::Command) -> String {
    command.render_long_help().to_string()
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
