//! What messages ask for: other messages, terms, functions, values; and numbers that are not to be
//! printed.
//!
//! What is not there, and what asks for itself, would show only when a message is written, and then
//! as a fault of the template that asked for it.
//!
//! 1. [`Entries`] holds what each message asks for, with those of the data folder in the place of
//!    those of the program.
//! 2. [`faults`] tells what is not there, then the [`circles`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ascn_diagnostic::{Suggestions, meant_or};
use ascn_yaml::limit;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::parse_runtime;

use super::circles::circles;
use super::{MessageFault, placed_ids};
use crate::rule::{TEMPLATE_SYNTAX, TEMPLATE_UNKNOWN_NAME, TEMPLATE_VALUE};

/// The functions of messages.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// How the name of a number ends that stands behind a figure: it chooses between forms of words.
const COUNT: &str = "_count";

/// What a message asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// A message, a term or an attribute, by what [`Entries`] calls it.
    Entry(String),
    /// A function.
    Function(String),
    /// A value.
    Value(String),
    /// The plain number behind a figure, to print it.
    Count(String),
}

/// Messages by their ids, terms with a `-` before theirs, attributes behind a full stop.
#[derive(Debug, Default)]
struct Entries(BTreeMap<String, BTreeSet<Asked>>);

/// The ids of the messages that the messages of a text ask for.
pub(super) fn asked_for(text: &str) -> BTreeSet<String> {
    let entries = Entries::of(text).0.into_values().flatten();
    let ids = entries.filter_map(|asked| match asked {
        Asked::Entry(id) => Some(id),
        Asked::Function(_) | Asked::Value(_) | Asked::Count(_) => None,
    });
    ids.collect()
}

/// How many messages are looked at for the values of one.
const MESSAGES: usize = 256;

/// The values that the messages of a language need, with those of a data folder in their place.
pub(crate) struct Needs(Entries);

impl Needs {
    /// Those of the texts, of which the later ones replace messages of the earlier ones.
    pub(crate) fn of(texts: &[&str]) -> Self {
        let mut all = Entries::default();
        let texts = texts.iter();
        texts.for_each(|text| all.0.extend(Entries::of(text).0));
        Self(all)
    }

    /// The values that a message needs, also those that the messages need that it takes in; nothing
    /// if there is no such message.
    pub(crate) fn of_message<'a>(&'a self, id: &'a str) -> BTreeSet<&'a str> {
        let (mut seen, mut values) = (BTreeSet::from([id]), BTreeSet::new());
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let asked = self.0.0.get(id).into_iter().flatten();
            values.extend(asked.clone().filter_map(|asked| match asked {
                Asked::Value(name) => Some(name.as_str()),
                Asked::Entry(_) | Asked::Function(_) | Asked::Count(_) => None,
            }));
            open.extend(asked.filter_map(|asked| match asked {
                // A term has its values from who takes it in.
                Asked::Entry(id) if id.starts_with('-') || seen.len() > MESSAGES => None,
                Asked::Entry(id) => seen.insert(id.as_str()).then_some(id.as_str()),
                Asked::Value(_) | Asked::Function(_) | Asked::Count(_) => None,
            }));
        }
        values
    }

    /// Whether there is a message of that id.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.0.contains_key(id)
    }

    /// The ids of its messages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let ids = self.0.0.keys().map(String::as_str);
        ids.filter(|id| !id.starts_with('-') && !id.contains('.'))
    }
}

/// What the messages of a data folder ask for in vain, told at the message that asks.
pub(super) fn faults(built_in: &str, own: &str) -> Vec<MessageFault> {
    let of_own = Entries::of(own);
    let ids: BTreeMap<&str, Range<usize>> = placed_ids(own).map(|(at, id)| (id, at)).collect();
    let place = |entry: &str| {
        let id = entry.split('.').next().unwrap_or_default();
        ids.get(id).cloned().unwrap_or_default()
    };
    let mut all = Entries::of(built_in);
    all.0.extend(of_own.0.clone());
    let mut suggestions = Suggestions::default();
    let asked = of_own.0.iter();
    let asked = asked.flat_map(|(entry, asked)| asked.iter().map(move |one| (entry, one)));
    let in_vain = asked.filter_map(|(entry, asked)| {
        let fault = all.missing(asked, &mut suggestions)?;
        Some(MessageFault {
            at: place(entry),
            ..fault
        })
    });
    let mut faults: Vec<MessageFault> = in_vain.take(limit::FAULTS + 1).collect();
    let circles = circles(&all.pairs()).into_iter().filter_map(|circle| {
        let own = circle.iter().find(|entry| of_own.0.contains_key(**entry))?;
        Some(of_circle(place(own), &circle))
    });
    faults.extend(circles.take(limit::FAULTS + 1));
    faults
}

impl Entries {
    fn of(text: &str) -> Self {
        let (Ok(resource) | Err((resource, _))) = parse_runtime(text);
        let mut entries = Self::default();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    entries.add_attributes(id, &message.attributes);
                    let value = message.value.iter();
                    value.for_each(|value| entries.add(id.to_owned(), value));
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    entries.add_attributes(&id, &term.attributes);
                    entries.add(id, &term.value);
                }
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => {}
            }
        }
        entries
    }

    fn add(&mut self, id: String, pattern: &Pattern<&str>) {
        of_pattern(pattern, self.0.entry(id).or_default());
    }

    fn add_attributes(&mut self, id: &str, attributes: &[Attribute<&str>]) {
        for attribute in attributes {
            self.add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }

    /// The fault of asking for what is not there.
    fn missing(&self, asked: &Asked, suggestions: &mut Suggestions) -> Option<MessageFault> {
        let (what, name, mend) = match asked {
            Asked::Entry(id) if self.0.contains_key(id) => return None,
            Asked::Entry(id) => {
                let what = if id.starts_with('-') {
                    "term"
                } else {
                    "message"
                };
                let known = self.0.keys().map(String::as_str);
                let near = suggestions.did_you_mean(id, known);
                let own = format!("write `{id} = …` in this file");
                (what, id, meant_or(near, &own))
            }
            Asked::Value(_) => return None,
            Asked::Function(name) if FUNCTIONS.contains(&name.as_str()) => return None,
            Asked::Function(name) => {
                let mend = format!("the only function is `{}`", FUNCTIONS.join("`, `"));
                ("function", name, vec![mend])
            }
            Asked::Count(name) => return Some(of_count(name)),
        };
        Some(MessageFault {
            at: Range::default(),
            rule: &TEMPLATE_UNKNOWN_NAME,
            message: format!("there is no {what} `{name}`"),
            label: format!("asks for `{name}`"),
            mend,
        })
    }

    /// Which entry asks for which.
    fn pairs(&self) -> Vec<(&str, &str)> {
        let pairs = self.0.iter().flat_map(|(from, asked)| {
            let ids = asked.iter().filter_map(|one| match one {
                Asked::Entry(id) => self.0.get_key_value(id).map(|(id, _)| id.as_str()),
                Asked::Function(_) | Asked::Value(_) | Asked::Count(_) => None,
            });
            ids.map(move |to| (from.as_str(), to))
        });
        pairs.collect()
    }
}

fn of_count(name: &str) -> MessageFault {
    let figure = name.strip_suffix(COUNT).unwrap_or(name);
    MessageFault {
        at: Range::default(),
        rule: &TEMPLATE_VALUE,
        message: format!("`${name}` chooses between the forms of a word and cannot be printed"),
        label: "prints it".to_owned(),
        mend: vec![format!("print the figure itself: `{{ ${figure} }}`")],
    }
}

fn of_circle(at: Range<usize>, circle: &[&str]) -> MessageFault {
    let first = circle.first().copied().unwrap_or_default();
    let way: Vec<&str> = circle.iter().copied().chain([first]).collect();
    let message = match circle {
        [alone] => format!("the message `{alone}` asks for itself"),
        [..] => format!(
            "messages ask for one another in a circle: `{}`",
            way.join("` → `")
        ),
    };
    MessageFault {
        at,
        rule: &TEMPLATE_SYNTAX,
        message,
        label: "never comes to an end".to_owned(),
        mend: vec!["write the words themselves in one of them".to_owned()],
    }
}

fn of_pattern(pattern: &Pattern<&str>, asked: &mut BTreeSet<Asked>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => of_expression(expression, asked),
        }
    }
}

fn of_expression(expression: &Expression<&str>, asked: &mut BTreeSet<Asked>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, asked),
        Expression::Select { selector, variants } => {
            let mut of_selector = BTreeSet::new();
            of_inline(selector, &mut of_selector);
            of_selector.retain(|one| !matches!(one, Asked::Count(_)));
            asked.append(&mut of_selector);
            for variant in variants {
                of_pattern(&variant.value, asked);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, asked: &mut BTreeSet<Asked>) {
    let named = |id: String, attribute: Option<&str>| {
        Asked::Entry(attribute.map_or_else(|| id.clone(), |one| format!("{id}.{one}")))
    };
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            asked.insert(Asked::Value(id.name.to_owned()));
            if id.name.ends_with(COUNT) {
                asked.insert(Asked::Count(id.name.to_owned()));
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            asked.insert(Asked::Function(id.name.to_owned()));
            of_arguments(arguments, asked);
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|one| one.name);
            asked.insert(named(id.name.to_owned(), attribute));
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|one| one.name);
            asked.insert(named(format!("-{}", id.name), attribute));
            if let Some(arguments) = arguments {
                of_arguments(arguments, asked);
            }
        }
        InlineExpression::Placeable { expression } => of_expression(expression, asked),
    }
}

fn of_arguments(arguments: &CallArguments<&str>, asked: &mut BTreeSet<Asked>) {
    let named = arguments.named.iter().map(|one| &one.value);
    for value in arguments.positional.iter().chain(named) {
        of_inline(value, asked);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT_IN: &str = "scope = Scope\nyear = { scope } { NUMBER($n) }\n-net = Network\n";

    fn told(own: &str) -> Vec<String> {
        let faults = faults(BUILT_IN, own).into_iter();
        faults
            .map(|one| format!("{}: {}", &own[one.at], one.message))
            .collect()
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
        // Through a message of the program, and with one that only leads into it.
        let text = "b = { scope }\nscope = x { year }\n";
        assert_eq!(
            told(text),
            ["scope: messages ask for one another in a circle: `scope` → `year` → `scope`"]
        );
    }

    #[test]
    fn a_message_needs_what_the_messages_need_that_it_takes_in() {
        let needs = Needs::of(&[
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
