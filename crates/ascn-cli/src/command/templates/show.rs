//! `ascn templates show`: prints a template as it is in use.

use ascn_diagnostic::did_you_mean;
use ascn_template::Templates;

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
    let Some(text) = templates.text_of_entry(&arguments.name) else {
        return Err(unknown(&arguments.name, &templates));
    };
    environment.print(text)?;
    Ok(Exit::Done)
}

fn unknown(name: &str, templates: &Templates) -> Failure {
    let entries = templates.entries().into_iter();
    let names: Vec<String> = entries.map(|one| one.name).collect();
    let near = did_you_mean(name, names.iter().map(String::as_str));
    let hint = near.map(|near| format!("; {near}"));
    Failure::Usage(format!(
        "there is no template `{name}`{}; there are: {}",
        hint.unwrap_or_default(),
        names.join(", ")
    ))
}
