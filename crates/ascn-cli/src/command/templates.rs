//! `ascn templates`: lists, shows and tests the templates, one file for each command.

mod context;
mod list;
mod show;
mod test;

use crate::args::{Templates, TemplatesCommand};
use crate::environment::Environment;
use crate::failure::Ended;

pub(crate) fn run(arguments: &Templates, environment: &mut Environment<'_>) -> Ended {
    match &arguments.command {
        TemplatesCommand::List(arguments) => list::run(arguments, environment),
        TemplatesCommand::Show(arguments) => show::run(arguments, environment),
        TemplatesCommand::Context(arguments) => context::run(arguments, environment),
        TemplatesCommand::Test(arguments) => test::run(arguments, environment),
    }
}
