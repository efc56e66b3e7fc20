//! What messages refer to: other messages, terms, functions, values.
//!
//! Otherwise, a missing message or a circle would only show when a message is formatted, and then
//! as a fault of the template that asked for it.
//!
//! 1. [`Needs`] holds what each message refers to; later texts replace earlier messages.
//! 2. [`faults`] reports what is missing, then the [`circles`].

use std::collections::{BTreeMap, BTreeSet};

use ascn_diagnostic::{Fault, Rule, Suggestions, limit, meant_or};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::parse_runtime;

use super::circles::circles;
use super::placed_ids;
use crate::file::own_location;
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNKNOWN_NAME, TEMPLATE_VALUE};

/// The only function of messages.
const FUNCTION: &str = "NUMBER";

/// The suffix of the plain number that comes with a figure and chooses between forms of words.
const COUNT: &str = "_count";

/// What a message refers to.
#[derive(Debug, Default)]
struct Asked {
    /// Messages, terms and attributes, by their keys in [`Needs`].
    entries: BTreeSet<String>,
    functions: BTreeSet<String>,
    values: BTreeSet<String>,
    /// The values by which it chooses between forms of words, except the plain numbers of figures.
    choices: BTreeSet<String>,
    /// What it prints although it can only choose: such numbers, and the function.
    printed: BTreeSet<String>,
    /// Whether the selector of a choice is read, of which nothing is printed.
    is_choice: bool,
}

/// Returns the ids of the messages that the messages of a text refer to.
pub(crate) fn asked_for(text: &str) -> BTreeSet<String> {
    let entries = Needs::new(&[text]).0.into_values();
    entries.flat_map(|asked| asked.entries).collect()
}

/// The most messages to search for the values of one.
const MESSAGES: usize = 256;

/// What the messages of a language refer to, by their ids. The id of a term begins with `-`, and
/// that of an attribute follows a full stop.
#[derive(Debug, Default)]
pub(crate) struct Needs(BTreeMap<String, Asked>);

impl Needs {
    /// Reads these texts; messages of later ones replace those of earlier ones.
    pub(crate) fn new(texts: &[&str]) -> Self {
        let mut needs = Self::default();
        for text in texts {
            let (Ok(resource) | Err((resource, _))) = parse_runtime(*text);
            for entry in &resource.body {
                needs.read(entry);
            }
        }
        needs
    }

    /// Returns the values that a message needs, including those of the messages that it refers to;
    /// none if there is no such message.
    pub(crate) fn of_message<'a>(&'a self, id: &'a str) -> BTreeSet<&'a str> {
        self.gathered(id, |asked| &asked.values)
    }

    /// Returns the messages that choose between forms of words, with the values they choose by.
    pub(crate) fn choices(&self) -> BTreeMap<String, BTreeSet<String>> {
        let choices = self.ids().map(|id| {
            let names = self.gathered(id, |asked| &asked.choices).into_iter();
            (id.to_owned(), names.map(str::to_owned).collect())
        });
        let choices = choices.filter(|(_, names): &(_, BTreeSet<_>)| !names.is_empty());
        choices.collect()
    }

    /// Collects a part of what a message and those that it refers to ask for.
    fn gathered<'a>(
        &'a self,
        id: &'a str,
        part: impl Fn(&Asked) -> &BTreeSet<String>,
    ) -> BTreeSet<&'a str> {
        let (mut seen, mut found) = (BTreeSet::from([id]), BTreeSet::new());
        let mut open = vec![id];
        while let Some(asked) = open.pop().map(|id| self.0.get(id)) {
            let Some(asked) = asked else { continue };
            found.extend(part(asked).iter().map(String::as_str));
            // A term gets its values from the message that refers to it.
            let ids = asked.entries.iter().filter(|id| !id.starts_with('-'));
            let new = ids.filter(|id| seen.len() <= MESSAGES && seen.insert(id.as_str()));
            open.extend(new.map(String::as_str));
        }
        found
    }

    /// Whether there is a message of this id.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Returns the ids of the messages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let ids = self.0.keys().map(String::as_str);
        ids.filter(|id| !id.starts_with('-') && !id.contains('.'))
    }
}

/// Reports what the messages of a data folder's file refer to in vain, at the referring message.
pub(crate) fn faults(name: &str, built_in: &str, own: &str) -> Vec<Fault> {
    let ids: BTreeMap<&str, _> = placed_ids(own).map(|(at, id)| (id, at)).collect();
    let fault = |rule: &'static Rule, entry: &str, message: String| {
        let at = ids.get(entry.split('.').next().unwrap_or_default());
        let location = own_location(name, at.cloned().unwrap_or_default());
        Fault::new(rule, location, message)
    };
    let (of_own, all) = (Needs::new(&[own]), Needs::new(&[built_in, own]));
    let mut suggestions = Suggestions::default();
    let in_vain = of_own.0.iter().flat_map(|(entry, asked)| {
        let missing = all.missing(asked, &mut suggestions).into_iter();
        let faults = missing.map(|(what, name, help)| {
            let message = format!("there is no {what} `{name}`");
            let fault = fault(&TEMPLATE_UNKNOWN_NAME, entry, message);
            fault.label(format!("asks for `{name}`")).helps(help)
        });
        let printed = asked.printed.iter().map(|name| {
            let (message, way) = printed_in_vain(name);
            let fault = fault(&TEMPLATE_VALUE, entry, message);
            fault.label("prints it").help(way)
        });
        faults.chain(printed).collect::<Vec<_>>()
    });
    let mut faults: Vec<Fault> = in_vain.take(limit::FAULTS + 1).collect();
    let circles = circles(&all.pairs()).into_iter().filter_map(|circle| {
        let own = circle.iter().find(|entry| of_own.0.contains_key(**entry))?;
        let fault = fault(&TEMPLATE_SYNTAX, own, in_words(&circle));
        let fault = fault.label("never comes to an end");
        Some(fault.help("write the words themselves in one of them"))
    });
    faults.extend(circles.take(limit::FAULTS + 1));
    faults
}

/// Returns what is wrong with printing what only chooses forms of words, and a better way.
fn printed_in_vain(name: &str) -> (String, String) {
    if name == FUNCTION {
        let message = format!("`{name}` chooses between the forms of a word and prints nothing");
        let way = "print the value itself, which is a number as the report writes it: `{ $value }`";
        return (message, way.to_owned());
    }
    let message = format!("`${name}` chooses between the forms of a word and cannot be printed");
    let figure = name.strip_suffix(COUNT).unwrap_or(name);
    let way = format!("print the figure itself: `{{ ${figure} }}`");
    (message, way)
}

fn in_words(circle: &[&str]) -> String {
    if let [alone] = circle {
        return format!("the message `{alone}` asks for itself");
    }
    let way: Vec<&str> = circle.iter().chain(circle.first()).copied().collect();
    let way = way.join("` → `");
    format!("messages ask for one another in a circle: `{way}`")
}

impl Needs {
    fn read(&mut self, entry: &Entry<&str>) {
        let (id, value, attributes) = match entry {
            Entry::Message(one) => (one.id.name.to_owned(), one.value.as_ref(), &one.attributes),
            Entry::Term(one) => {
                let id = format!("-{}", one.id.name);
                (id, Some(&one.value), &one.attributes)
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => return,
        };
        for one in attributes {
            let id = format!("{id}.{}", one.id.name);
            self.0.insert(id, Asked::by(&one.value));
        }
        self.0.extend(value.map(|value| (id, Asked::by(value))));
    }

    /// Returns what is referred to and missing: what it is, its name, and how to fix it.
    fn missing<'a>(
        &self,
        asked: &'a Asked,
        suggestions: &mut Suggestions,
    ) -> Vec<(&'static str, &'a str, Vec<String>)> {
        let entries = asked.entries.iter();
        let entries = entries.filter(|id| !self.0.contains_key(*id)).map(|id| {
            let is_term = id.starts_with('-');
            let near = suggestions.did_you_mean(id, self.0.keys().map(String::as_str));
            let help = meant_or(near, &format!("write `{id} = …` in this file"));
            (if is_term { "term" } else { "message" }, id.as_str(), help)
        });
        let functions = asked.functions.iter().filter(|name| *name != FUNCTION);
        let help = format!("the only function is `{FUNCTION}`");
        let functions = functions.map(|name| ("function", name.as_str(), vec![help.clone()]));
        entries.chain(functions).collect()
    }

    /// Returns the references between entries.
    fn pairs(&self) -> Vec<(&str, &str)> {
        let pairs = self.0.iter().flat_map(|(from, asked)| {
            let there = asked.entries.iter().filter(|id| self.0.contains_key(*id));
            there.map(move |to| (from.as_str(), to.as_str()))
        });
        pairs.collect()
    }
}

impl Asked {
    fn by(pattern: &Pattern<&str>) -> Self {
        let mut asked = Self::default();
        asked.pattern(pattern);
        asked
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.is_choice = true;
                self.inline(selector);
                self.is_choice = false;
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                let figure = id.name.strip_suffix(COUNT);
                self.values.insert(figure.unwrap_or(id.name).to_owned());
                match (figure, self.is_choice) {
                    (Some(_), false) => self.printed.insert(id.name.to_owned()),
                    (None, true) => self.choices.insert(id.name.to_owned()),
                    (Some(_), true) | (None, false) => false,
                };
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                if !self.is_choice && id.name == FUNCTION {
                    self.printed.insert(id.name.to_owned());
                }
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.entry(id.name.to_owned(), attribute.as_ref());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.entry(format!("-{}", id.name), attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn entry(&mut self, id: String, attribute: Option<&Identifier<&str>>) {
        let of_attribute = attribute.map(|one| format!("{id}.{}", one.name));
        self.entries.insert(of_attribute.unwrap_or(id));
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter().map(|one| &one.value);
        let all = arguments.positional.iter().chain(named);
        all.for_each(|value| self.inline(value));
    }
}

#[cfg(test)]
mod tests {
    use ascn_diagnostic::LocationKind;

    use super::*;

    const BUILT_IN: &str = "scope = Scope\nyear = { scope } { NUMBER($n) }\n-net = Network\n";

    fn told(own: &str) -> Vec<String> {
        let faults = faults("a.ftl", BUILT_IN, own).into_iter();
        let told = faults.map(|one| match one.location.at {
            LocationKind::Bytes(at) => format!("{}: {}", &own[at], one.message),
            LocationKind::File | LocationKind::Key(_) | LocationKind::Value(_) => one.message,
        });
        told.collect()
    }

    #[test]
    fn what_is_there_may_be_asked_for() {
        let text = "a = { scope } { -net } { b } { b.x }\nb = { b.x }\n    .x = { $v }\n";
        assert_eq!(told(text), [""; 0]);
    }

    #[test]
    fn what_is_not_there_is_told_at_the_message_that_asks() {
        let text = "a = { scpe }\n\nb = { $n ->\n    [1] { -nat }\n   *[2] { A(scope.x) }\n }\n";
        assert_eq!(
            told(text),
            [
                "a: there is no message `scpe`",
                "b: there is no term `-nat`",
                "b: there is no message `scope.x`",
                "b: there is no function `A`",
            ]
        );
    }

    #[test]
    fn a_circle_is_told_once() {
        assert_eq!(told("a = { a }\n"), ["a: the message `a` asks for itself"]);
        // The circle goes through a message of the program, and another message leads into it.
        let text = "b = { scope }\nscope = x { year }\n";
        assert_eq!(
            told(text),
            ["scope: messages ask for one another in a circle: `scope` → `year` → `scope`"]
        );
    }

    #[test]
    fn a_message_needs_what_the_messages_need_that_it_takes_in() {
        let needs = Needs::new(&[
            BUILT_IN,
            "a = { year } { -net } { $b ->\n   *[x] { $c }\n }\n",
        ]);
        assert_eq!(needs.of_message("a"), BTreeSet::from(["b", "c", "n"]));
        assert_eq!(needs.of_message("none"), BTreeSet::new());
        assert_eq!(needs.ids().collect::<Vec<_>>(), ["a", "scope", "year"]);
    }

    #[test]
    fn a_long_way_is_no_circle() {
        let lines = (0..50_000).map(|n| format!("a{n} = {{ a{} }}", n + 1));
        let text = lines.collect::<Vec<_>>().join("\n");
        assert_eq!(told(&format!("{text}\na50000 = x\n")), [""; 0]);
    }
}
