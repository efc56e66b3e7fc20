//! Whether each message that a template asks for exists, and gets the values that it needs.
//!
//! 1. Each message that a template of the data folder asks for by its id exists in each language of
//!    the reports, and gets its values.
//! 2. Each message of the data folder that replaces one needs only values that the replaced message
//!    and its neighbors get, or that a template gives.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ascn_diagnostic::{Fault, Faults, Suggestions, did_you_mean, meant_or};

use crate::file::{file_of_messages, own_location};
use crate::message::{Needs, placed_ids};
use crate::rule::{TEMPLATE_UNKNOWN_NAME, TEMPLATE_VALUE};
use crate::templates::Templates;
use crate::token::{Token, in_bracket, tags};

/// A message that a template asks for by its id: `"scope-text" | t(as_of=as_of)`.
struct Ask<'a> {
    id: &'a str,
    /// The place of the id.
    at: Range<usize>,
    /// The place of the filter.
    filter: Range<usize>,
    /// The names of the values that it gives.
    given: BTreeSet<&'a str>,
}

/// Reports messages that do not exist, lack a value, or need one that no template gives.
pub(super) fn check(templates: &Templates, reported: &[&str], faults: &mut Faults) {
    let needs = spoken(templates, reported);
    let needs = needs.map(|(language, texts)| (language, Needs::new(&texts)));
    let needs: Vec<(&str, Needs)> = needs.collect();
    let mut given: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let texts = templates.built_in().texts();
    for ask in texts.flat_map(|(_, text)| asks(text)) {
        given.entry(ask.id).or_default().extend(ask.given);
    }
    let mut suggestions = Suggestions::default();
    for (name, text) in templates.own_of_engine() {
        for ask in asks(text) {
            if needs.iter().any(|(_, one)| one.has(ask.id)) {
                faults.extend(lacking(name, &ask, &needs));
            }
            faults.extend(missing(name, &ask, &needs, reported, &mut suggestions));
            given.entry(ask.id).or_default().extend(ask.given);
        }
    }
    for (language, texts) in spoken(templates, reported) {
        faults.extend(unknown_values(language, &texts, &given));
    }
}

/// Returns the fault of a request for a message that one of the languages of the reports lacks.
fn missing(
    name: &str,
    ask: &Ask<'_>,
    needs: &[(&str, Needs)],
    reported: &[&str],
    suggestions: &mut Suggestions,
) -> Option<Fault> {
    let (has, lacks): (Vec<_>, Vec<_>) = needs.iter().partition(|(_, one)| one.has(ask.id));
    let lacks = lacks.into_iter().map(|(language, _)| *language);
    let lacks: Vec<&str> = lacks.filter(|one| reported.contains(one)).collect();
    if lacks.is_empty() {
        return None;
    }
    let files = lacks
        .iter()
        .map(|one| format!("`{}`", file_of_messages(one)));
    let files = files.collect::<Vec<_>>().join(" and ");
    let (near, language) = if has.is_empty() {
        let known = needs.iter().flat_map(|(_, one)| one.ids());
        (suggestions.did_you_mean(ask.id, known), String::new())
    } else {
        let languages = lacks.join("`, `");
        (None, format!(" in the language `{languages}`"))
    };
    let message = format!("there is no message `{}`{language}", ask.id);
    let location = own_location(name, ask.at.clone());
    let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, location, message);
    let help = meant_or(near, &format!("write it in {files}"));
    Some(fault.label("is not there").helps(help))
}

/// Returns the languages in which messages can be asked for, each with its texts: those of the
/// reports, the first one, and those for which the data folder has messages.
fn spoken<'t>(
    templates: &'t Templates,
    reported: &[&str],
) -> impl Iterator<Item = (&'static str, Vec<&'t str>)> {
    let built_in = templates.built_in();
    let languages = built_in.languages.iter().map(|one| (one.tag, one.text));
    languages.filter_map(move |(language, built_in_text)| {
        let own = templates.own_text(&format!("messages/{language}.ftl"));
        let is_first = language == built_in.original();
        let is_spoken = own.is_some() || is_first || reported.contains(&language);
        is_spoken.then(|| (language, [built_in_text].into_iter().chain(own).collect()))
    })
}

/// Returns the messages that a template asks for by their ids.
fn asks(text: &str) -> Vec<Ask<'_>> {
    let mut asks = Vec::new();
    for tag in tags(text) {
        let mut before = "";
        for (at, three) in tag.tokens.windows(3).enumerate() {
            let [id, pipe, filter] = three else { continue };
            let is_part = std::mem::replace(&mut before, id.text) == "~";
            if id.is_text() && !is_part && pipe.text == "|" && filter.is_word("t") {
                asks.push(Ask {
                    id: id.unquoted(),
                    at: id.inside(),
                    filter: filter.at.clone(),
                    given: given(tag.tokens.get(at + 3..).unwrap_or_default()),
                });
            }
        }
    }
    asks
}

/// Returns the names of the arguments that these tokens begin with.
fn given<'a>(tokens: &[Token<'a>]) -> BTreeSet<&'a str> {
    let arguments = tokens.split_first().filter(|(open, _)| open.text == "(");
    let arguments = arguments.map_or(&[][..], |(_, arguments)| arguments);
    let pairs = in_bracket(arguments).zip(arguments.iter().skip(1));
    let names = pairs.filter(|((depth, _), next)| *depth == 1 && next.text == "=");
    names.map(|((_, name), _)| name.text).collect()
}

/// Reports the first value that a message needs and does not get.
fn lacking(name: &str, ask: &Ask<'_>, needs: &[(&str, Needs)]) -> Option<Fault> {
    let needed = needs.iter().flat_map(|(_, one)| one.of_message(ask.id));
    let lacking: BTreeSet<&str> = needed.filter(|one| !ask.given.contains(one)).collect();
    let first = lacking.first()?;
    let message = format!("the message `{}` needs the value `{first}`", ask.id);
    let given: Vec<String> = lacking.iter().map(|one| format!("{one}=…")).collect();
    let way = format!("give it, as in `\"{}\" | t({})`", ask.id, given.join(", "));
    let location = own_location(name, ask.filter.clone());
    let fault = Fault::new(&TEMPLATE_VALUE, location, message);
    Some(fault.label("lacks a value").help(way))
}

/// Reports values that messages of the data folder need, unlike the replaced ones.
fn unknown_values(
    language: &str,
    texts: &[&str],
    given: &BTreeMap<&str, BTreeSet<&str>>,
) -> Vec<Fault> {
    let [built_in, own] = texts else {
        return Vec::new();
    };
    let (before, now) = (Needs::new(&[built_in]), Needs::new(texts));
    // A value that one message of a family gets, the program may give to the others as well.
    let family = |id: &str| id.split('-').next().unwrap_or_default().to_owned();
    let mut known: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for id in before.ids() {
        let of_family = known.entry(family(id)).or_default();
        of_family.extend(before.of_message(id));
    }
    let mut faults = Vec::new();
    for (at, id) in placed_ids(own).filter(|(_, id)| before.has(id)) {
        let (of_family, by_templates) = (known.get(&family(id)), given.get(id));
        let gets = |value: &str| {
            let mut all = of_family.into_iter().chain(by_templates);
            all.any(|values| values.contains(value))
        };
        let unknown = now.of_message(id).into_iter().filter(|value| !gets(value));
        faults.extend(unknown.map(|value| {
            let written = format!("${value}");
            let behind = own.get(at.end..).unwrap_or_default().find(&written);
            let behind = behind.map(|found| at.end + found);
            let at = behind.map_or(at.clone(), |start| start..start + written.len());
            let location = own_location(&format!("messages/{language}.ftl"), at);
            let message = format!("the message `{id}` has no value `{value}`");
            let there = before.of_message(id);
            let all: Vec<&str> = there.iter().copied().collect();
            Fault::new(&TEMPLATE_UNKNOWN_NAME, location, message)
                .label("nothing is put in here")
                .helps(did_you_mean(value, there.iter().copied()))
                .help(if all.is_empty() {
                    "it has none: write the words themselves".to_owned()
                } else {
                    format!("its values are: {}", all.join(", "))
                })
        }));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_that_stand_there_are_asked_for() {
        let text = "{{ \"a\" | t(b=c(d=1), e=[f]) }}{{ (\"x-\" ~ y) | t }}{{ \"x\" ~ \"z\" | t }}\
                    {{ link(text=\"g\" | t, to=h) }}{# {{ \"i\" | t }} #}";
        let asked = asks(text).into_iter();
        let told = asked.map(|ask| {
            let given: Vec<&str> = ask.given.into_iter().collect();
            format!("{} {}", text.get(ask.at).unwrap(), given.join(" "))
        });
        assert_eq!(told.collect::<Vec<_>>(), ["a b e", "g "]);
    }
}
