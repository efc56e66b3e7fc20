//! The messages of a data folder, which replace those of the program by their ids.

use std::sync::Arc;

use ascn_diagnostic::{Fault, Faults, Spot, did_you_mean};

use super::{Kind, Templates, own_file, own_spot};
use crate::error::ReportError;
use crate::language::{languages, listed};
use crate::message::{self, Messages};
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNUSED};

impl Templates {
    /// The messages of a language, with those of the data folder in their place.
    pub(crate) fn messages(&self, language: &str) -> Result<Arc<Messages>, ReportError> {
        let messages = Messages::of(language)?;
        let name = format!("messages/{language}.ftl");
        let Some(own) = self.own.get(&name) else {
            return Ok(Arc::new(messages));
        };
        let faults = |faults: Vec<message::MessageFault>| {
            let faults = faults.into_iter().map(|fault| unreadable(&name, fault));
            ReportError::Template(faults.collect())
        };
        messages.with_own(own).map(Arc::new).map_err(faults)
    }
}

/// Tells what is wrong with the message files of a data folder.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own_of(Kind::Messages) {
        let file = own_file(name);
        let language = file.stem();
        if languages().all(|known| known != language) {
            let message = format!("there are no messages in the language `{language}` to replace");
            let fault = Fault::new(&TEMPLATE_UNUSED, Spot::file(&file), message);
            faults.push(fault.mend(format!("there are: {}", listed())));
            continue;
        }
        let Ok(built_in) = Messages::of(language) else {
            continue;
        };
        let known: Vec<String> = built_in.ids().into_iter().map(str::to_owned).collect();
        match built_in.with_own(text) {
            Err(broken) => faults.extend(broken.into_iter().map(|one| unreadable(name, one))),
            Ok(_) => faults.extend(unused(templates, name, text, &known)),
        }
    }
}

fn unreadable(name: &str, fault: message::MessageFault) -> Fault {
    let spot = own_spot(name, fault.at);
    let message = format!("the message file cannot be read: {}", fault.reason);
    let fault = Fault::new(&TEMPLATE_SYNTAX, spot, message);
    fault.mend("write `id = text`, and further lines of the text indented by four spaces")
}

/// The messages that replace none and that no template of the data folder asks for.
fn unused<'a>(
    templates: &'a Templates,
    name: &'a str,
    text: &'a str,
    known: &'a [String],
) -> impl Iterator<Item = Fault> + 'a {
    let is_asked_for = |id: &str| {
        let quoted = [format!("\"{id}\""), format!("'{id}'")];
        let is_quoted = |text: &str| quoted.iter().any(|word| text.contains(word.as_str()));
        templates.own().any(|(_, text)| is_quoted(text)) || text.contains(&format!("{{ {id} }}"))
    };
    let unused = message::ids(text)
        .filter(move |id| !known.iter().any(|known| known == id) && !is_asked_for(id));
    unused.map(move |id| {
        let start = text.find(&format!("\n{id}")).map_or(0, |at| at + 1);
        let spot = own_spot(name, start..start + id.len());
        let message = format!("the message `{id}` replaces none, and no template asks for it");
        let fault = Fault::new(&TEMPLATE_UNUSED, spot, message).label("replaces nothing");
        let near = did_you_mean(id, known.iter().map(String::as_str));
        fault.mend(near.unwrap_or_else(|| "delete it, or ask for it in a template".to_owned()))
    })
}
