//! The command `ascn`, as a library: arguments and streams in, exit code out.
//!
//! Only this crate touches disk, environment and terminal. [`run`] parses the arguments (`args`);
//! each command has a file of its own (`command`).

mod args;
mod command;
mod environment;
mod failure;
mod folder;
mod help;
mod ledger;
mod output;
mod preview;
mod report_faults;
mod starter;

use std::ffi::OsString;

use clap::Parser;

pub use environment::Environment;
pub use help::help;
pub use preview::{Preview, PreviewError, PreviewOptions};

use crate::args::{Arguments, ChainCommand, Command, TemplatesCommand};
use crate::command::{chain, templates};
use crate::failure::{Exit, Failure};

/// Runs the command line and returns its exit code.
///
/// - 0: done; warnings are allowed, unless `--deny-warnings`.
/// - 1: faults in submissions, network or templates.
/// - 2: wrong command line.
/// - 3: something could not be read or written.
pub fn run(arguments: impl IntoIterator<Item = OsString>, environment: &mut Environment<'_>) -> u8 {
    let code = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => carry_out(arguments.command, environment).code(),
        Err(error) => environment.tell_usage(&error),
    };
    // A lost product matters more than what the command found.
    match environment.flush() {
        Ok(()) => code,
        Err(failure) => environment.tell_failure(&failure).code(),
    }
}

fn carry_out(command: Command, environment: &mut Environment<'_>) -> Exit {
    let done = match command {
        Command::Init(arguments) => command::init::run(&arguments, environment),
        Command::Build(arguments) => command::build::run(&arguments, environment),
        Command::Chain(command) => match command {
            ChainCommand::Status(arguments) => chain::status(&arguments, environment),
            ChainCommand::Record(arguments) => chain::record(&arguments, environment),
            ChainCommand::Verify(arguments) => chain::verify(&arguments, environment),
        },
        Command::Check(arguments) => command::check::run(&arguments, environment),
        Command::Compare(arguments) => command::compare::run(&arguments, environment),
        Command::Preview(arguments) => command::preview::run(&arguments, environment),
        Command::Verify(arguments) => command::verify::run(&arguments, environment),
        Command::Explain(arguments) => command::explain::run(&arguments, environment),
        Command::Trace(arguments) => command::trace::run(&arguments, environment),
        Command::Schema(arguments) => command::schema::run(&arguments, environment),
        Command::Templates(command) => match command {
            TemplatesCommand::List(arguments) => templates::list::run(&arguments, environment),
            TemplatesCommand::Show(arguments) => templates::show::run(&arguments, environment),
            TemplatesCommand::Context(arguments) => {
                templates::context::run(&arguments, environment)
            }
            TemplatesCommand::Test(arguments) => templates::test::run(&arguments, environment),
        },
    };
    done.unwrap_or_else(|failure: Failure| environment.tell_failure(&failure))
}

impl Exit {
    fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Faults => 1,
            Self::Usage => 2,
            Self::Surroundings => 3,
        }
    }
}
