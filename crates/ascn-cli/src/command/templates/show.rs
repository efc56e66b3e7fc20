//! `ascn templates show`: prints a template as it is in use.

use ascn_diagnostic::did_you_mean;

use crate::args::ShowTemplate;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder;

pub(crate) fn run(arguments: &ShowTemplate, environment: &mut Environment<'_>) -> Ended {
    let sources = folder::sources(&arguments.folder)?;
    let (own, _) = ascn_report::read_templates(&sources);
    let templates = if arguments.built_in {
        ascn_report::built_in_templates()
    } else {
        own
    };
    let name = &arguments.name;
    let Some(text) = templates.text_of_entry(name) else {
        let entries = templates.entries().into_iter();
        let names: Vec<String> = entries.map(|one| one.name).collect();
        let near = did_you_mean(name, names.iter().map(String::as_str));
        let hint = near.map(|near| format!("; {near}")).unwrap_or_default();
        let names = names.join(", ");
        let told = format!("there is no template `{name}`{hint}; there are: {names}");
        return Err(Failure::Usage(told));
    };
    environment.print(text)?;
    Ok(Exit::Done)
}
