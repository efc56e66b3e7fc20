//! The messages of a data folder, which replace those of the program by their ids.

use std::collections::BTreeSet;
use std::sync::Arc;

use ascn_diagnostic::{Fault, Faults, Spot, Suggestions};
use ascn_yaml::limit;

use super::reading::quoted;
use super::{Kind, Templates, own_file, own_spot};
use crate::error::ReportError;
use crate::language::{languages, listed};
use crate::message::{self, MessageFault, Messages};
use crate::rule::TEMPLATE_UNUSED;

impl Templates {
    /// The messages of a language, with those of the data folder in their place.
    pub(crate) fn messages(&self, language: &str) -> Result<Arc<Messages>, ReportError> {
        let messages = Messages::of(language)?;
        let name = format!("messages/{language}.ftl");
        let Some(own) = self.own.get(&name) else {
            return Ok(Arc::new(messages));
        };
        let faults =
            |faults: Vec<MessageFault>| ReportError::Template(told(&name, faults).collect());
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
        if let Err(broken) = built_in.with_own(text) {
            faults.extend(told(name, broken));
        } else {
            let in_vain = Messages::faults_of_references(language, text);
            faults.extend(told(name, in_vain));
            faults.extend(unused(templates, name, text, &known));
        }
    }
}

fn told(name: &str, faults: Vec<MessageFault>) -> impl Iterator<Item = Fault> {
    faults.into_iter().map(move |one| {
        let fault = Fault::new(one.rule, own_spot(name, one.at), one.message);
        fault.label(one.label).mends(one.mend)
    })
}

/// The messages that replace none and that no template of the data folder asks for.
fn unused(templates: &Templates, name: &str, text: &str, known: &[String]) -> Vec<Fault> {
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    let own = templates.own();
    let of_engine = own.filter(|(name, _)| Kind::of(name).is_some_and(Kind::is_of_engine));
    let by_templates: BTreeSet<&str> = of_engine.flat_map(|(_, text)| quoted(text)).collect();
    let by_messages = message::asked_for(text);
    let is_used =
        |id: &str| known.contains(id) || by_templates.contains(id) || by_messages.contains(id);
    let ids = message::placed_ids(text);
    let unused = ids.filter(|(_, id)| !id.starts_with('-') && !is_used(id));
    let mut suggestions = Suggestions::default();
    let faults = unused.map(|(at, id)| {
        let message = format!("the message `{id}` replaces none, and no template asks for it");
        let fault = Fault::new(&TEMPLATE_UNUSED, own_spot(name, at), message);
        let near = suggestions.did_you_mean(id, known.iter().copied());
        let way = near.unwrap_or_else(|| "delete it, or ask for it in a template".to_owned());
        fault.label("replaces nothing").mend(way)
    });
    faults.take(limit::FAULTS + 1).collect()
}
