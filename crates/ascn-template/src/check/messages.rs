//! The messages of a data folder, which replace those of the program by their ids.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ascn_diagnostic::{Fault, Faults, FileLocation, Suggestions, limit};

use crate::error::TemplateError;
use crate::file::{TemplateKind, own_file, own_location};
use crate::message;
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNUSED};
use crate::templates::Templates;

/// Reports what is wrong with the message files of a data folder.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own_of(TemplateKind::Messages) {
        let file = own_file(name);
        let language = file.stem();
        let Some(built_in) = templates.built_in().message_file(name) else {
            let message = format!("there are no messages in the language `{language}` to replace");
            let fault = Fault::new(&TEMPLATE_UNUSED, FileLocation::file(&file), message);
            let known = templates.built_in().listed_languages();
            faults.push(fault.help(format!("there are: {known}")));
            continue;
        };
        if let Err(TemplateError::Faults(broken)) = templates.messages(language) {
            faults.extend(broken);
        } else {
            faults.extend(twice(name, text));
            faults.extend(message::faults_of_references(name, built_in, text));
        }
    }
}

/// Reports messages that replace none and that no template asks for, except those that another
/// fault names: fixing that fault may put them to use.
pub(super) fn check_use(templates: &Templates, faults: &mut Faults) {
    let helps = faults.iter().flat_map(|fault| fault.help.iter());
    let named: String = helps.map(String::as_str).collect();
    // All pieces between quotes: a quote that is left open shifts which of them are strings.
    let texts = templates.own_of_engine().map(|(_, text)| text);
    let by_templates: BTreeSet<&str> = texts
        .flat_map(|text| text.split(['"', '\'', '`']))
        .collect();
    for (name, text) in templates.own_of(TemplateKind::Messages) {
        let Some(built_in) = templates.built_in().message_file(name) else {
            continue;
        };
        let known: BTreeSet<&str> = message::ids(built_in).collect();
        let by_messages = message::asked_for(text);
        let is_used = |id: &str| {
            let is_asked_for = by_templates.contains(id) || by_messages.contains(id);
            known.contains(id) || is_asked_for || named.contains(&format!("`{id}`"))
        };
        let ids = message::placed_ids(text);
        let unused = ids.filter(|(_, id)| !id.starts_with('-') && !is_used(id));
        let mut suggestions = Suggestions::default();
        let told = unused.map(|(at, id)| {
            let message = format!("the message `{id}` replaces none, and no template asks for it");
            let fault = Fault::new(&TEMPLATE_UNUSED, own_location(name, at), message);
            let near = suggestions.did_you_mean(id, known.iter().copied());
            let way = near.unwrap_or_else(|| "delete it, or ask for it in a template".to_owned());
            fault.label("replaces nothing").help(way)
        });
        faults.extend(told.take(limit::FAULTS + 1));
    }
}

/// Reports messages with the id of an earlier one in the file: only the last one would count.
fn twice<'a>(name: &'a str, text: &'a str) -> impl Iterator<Item = Fault> + 'a {
    let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
    let again = message::placed_ids(text).filter_map(move |(at, id)| {
        let before = first.get(id).cloned();
        first.entry(id).or_insert(at.clone());
        before.map(|before| (before, at, id))
    });
    let faults = again.map(|(before, at, id)| {
        let message = format!("the message `{id}` stands twice in the file");
        Fault::new(&TEMPLATE_SYNTAX, own_location(name, at), message)
            .label("the second one")
            .note(own_location(name, before), "the first one")
            .help("delete one of the two")
    });
    faults.take(limit::FAULTS + 1)
}
