//! The fixed words of the report: messages of a language, with values.

mod circles;
mod nesting;
mod references;
mod syntax;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ascn_diagnostic::{Fault, limit, lines_with_offsets};
use ascn_export::escape::escaped;
use ascn_export::{NumberSigns, mark};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind::Variable;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::error::{Result, TemplateError};

/// The message with the decimal sign.
const DECIMAL: &str = "number-decimal";

/// The message with the sign between thousands.
const GROUP: &str = "number-group";

/// The fault of a message that chooses between forms of words by a printed figure.
pub(crate) const BY_FIGURE: &str = "no form of a word is for a figure as it is printed";

/// A language, and the file of its messages.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    /// Its tag of BCP 47.
    pub tag: &'static str,
    /// The path of the file in the repository.
    pub file: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// A value for a message.
#[derive(Debug, Clone)]
pub enum Argument {
    /// Plain text: it is escaped.
    Text(String),
    /// Markdown made by the program, such as a marked figure.
    Markdown(String),
    /// A number that chooses between forms of a word.
    Number(u64),
}

/// The fixed words of one language.
pub struct Messages {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// The message files that it was made of.
    texts: Vec<Cow<'static, str>>,
    signs: NumberSigns,
    /// The values by which messages choose between forms of words, for a data folder's messages.
    choices: BTreeMap<String, BTreeSet<String>>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Messages").field(&self.language).finish()
    }
}

impl Messages {
    /// Reads the messages of a language.
    ///
    /// # Errors
    /// [`TemplateError`] if the file cannot be read, or a sign of numbers is not usable.
    pub fn new(language: &Language) -> Result<Self> {
        let Language { tag, file, text } = language;
        let broken = |reason: String| TemplateError::MessageFile { file, reason };
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| broken(format!("{errors:?}")))?;
        let locale = tag.parse();
        let locale = locale.map_err(|_| broken("no such language".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Otherwise, characters that isolate directions would surround the marks.
        bundle.set_use_isolating(false);
        let added = bundle.add_builtins();
        added.map_err(|error| broken(error.to_string()))?;
        let added = bundle.add_resource(resource);
        added.map_err(|errors| broken(format!("{errors:?}")))?;
        let mut messages = Self {
            language: tag,
            bundle,
            texts: vec![Cow::Borrowed(text)],
            signs: NumberSigns::default(),
            choices: BTreeMap::new(),
        };
        let signs = messages.number_signs();
        messages.signs = signs.map_err(|(id, reason)| TemplateError::Message {
            id: id.to_owned(),
            reason: reason.to_owned(),
        })?;
        Ok(messages)
    }

    /// Adds the messages of a file; one with a known id replaces the earlier one.
    ///
    /// # Errors
    /// All faults of the file.
    pub fn with_own(mut self, name: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let unread = nesting::faults(name, text);
        if !unread.is_empty() {
            return Err(unread);
        }
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.map_err(|(_, errors)| {
            let errors = errors.into_iter().take(limit::FAULTS + 1);
            let faults = errors.map(|one| syntax::unread(name, one.pos, &syntax::words(&one.kind)));
            faults.collect::<Vec<_>>()
        })?;
        self.bundle.add_resource_overriding(resource);
        self.texts.push(Cow::Owned(text.to_owned()));
        let texts: Vec<&str> = self.texts.iter().map(AsRef::as_ref).collect();
        self.choices = Needs::new(&texts).choices();
        self.signs = self.number_signs().map_err(|(id, reason)| {
            // Of two signs that cannot be distinguished, either may be the replaced one.
            let mut ids = [id, DECIMAL, GROUP].into_iter();
            // Of two messages with one id, the last one counts.
            let place = |id| placed_ids(text).filter(|(_, placed)| *placed == id).last();
            let at = ids.find_map(place).map(|(at, _)| at);
            vec![syntax::unread(name, at.unwrap_or_default(), reason)]
        })?;
        Ok(self)
    }

    /// Returns the signs of the language; or the message that is no sign, and why.
    fn number_signs(&self) -> Result<NumberSigns, (&'static str, &'static str)> {
        let one = |id| {
            let text = self.text(id).unwrap_or_default();
            let mut signs = text.chars();
            match (signs.next(), signs.next()) {
                (Some(sign), None) => Ok(sign),
                (None, _) | (Some(_), Some(_)) => Err((id, "it is to be one sign")),
            }
        };
        let signs = NumberSigns::new(one(DECIMAL)?, one(GROUP)?);
        let unread = "a number has `.`, `,` or `·` before its places, and another of them, a space \
                      or `’` between its thousands";
        signs.ok_or((GROUP, unread))
    }

    /// Returns the ids of all messages.
    pub fn ids(&self) -> Vec<&str> {
        self.texts.iter().flat_map(|text| ids(text)).collect()
    }

    /// Returns the language's tag of BCP 47.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Returns the signs with which the language writes numbers.
    pub fn signs(&self) -> NumberSigns {
        self.signs
    }

    /// Returns a message without values.
    ///
    /// # Errors
    /// [`TemplateError::Message`] if there is none of that id, or it needs a value.
    pub fn text(&self, id: &str) -> Result<String> {
        self.with(id, &[])
    }

    /// Returns a message with values, as Markdown.
    ///
    /// # Errors
    /// [`TemplateError::Message`] if there is none of that id, or it needs another value.
    pub fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<String> {
        let broken = |reason: String| TemplateError::Message {
            id: id.to_owned(),
            reason,
        };
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| broken("no message file has it".to_owned()))?;
        if let Some(name) = self.choice_by_a_figure(id, arguments) {
            return Err(broken(format!(
                "{BY_FIGURE}: `{{ ${name}_count -> … }}` chooses by its number"
            )));
        }
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) if is_whole_number(text) => FluentValue::try_number(text),
                Argument::Text(text) => FluentValue::from(escaped(text)),
                Argument::Markdown(markdown) => FluentValue::from(markdown.clone()),
                Argument::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        let (bundle, mut errors) = (&self.bundle, Vec::new());
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(FluentError::ResolverError(ResolverError::Reference(Variable { id }))) => Err(
                broken(format!("it asks for `${id}`, which nobody gives here")),
            ),
            Some(error) => Err(broken(error.to_string())),
        }
    }

    /// Returns the figure by whose printed form a message would choose between forms of words. The
    /// printed form is never one of them.
    fn choice_by_a_figure<'a>(
        &self,
        id: &str,
        arguments: &[(&'a str, Argument)],
    ) -> Option<&'a str> {
        let choices = self.choices.get(id)?;
        let mut arguments = arguments.iter();
        let figure = arguments.find(|(name, value)| {
            let Argument::Markdown(text) = value else {
                return false;
            };
            choices.contains(*name) && mark::figure_in(text).is_some()
        });
        figure.map(|(name, _)| *name)
    }
}

pub(crate) use references::{Needs, asked_for, faults as faults_of_references};

/// Whether a text is a whole number, which can choose between forms of words.
fn is_whole_number(text: &str) -> bool {
    const MOST_DIGITS: usize = 15;
    let is_written_so = text == "0" || !text.starts_with('0');
    is_written_so
        && (1..=MOST_DIGITS).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the ids of the messages in a file.
pub fn ids(text: &str) -> impl Iterator<Item = &str> {
    let ids = placed_ids(text).map(|(_, id)| id);
    ids.filter(|id| !id.starts_with('-'))
}

/// Returns the ids of messages and terms with their places; a term's id includes its `-`.
pub(crate) fn placed_ids(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    lines_with_offsets(text).filter_map(|(start, line)| {
        let (id, _) = id_and_words(line)?;
        let id = id.trim_end();
        Some((start..start + id.len(), id))
    })
}

/// Returns the words of messages line by line, without ids and comments, each line with its offset.
pub(crate) fn placed_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = lines_with_offsets(text).filter(|(_, line)| !line.starts_with('#'));
    lines.map(|(start, line)| {
        let words = id_and_words(line).map_or(line, |(_, words)| words);
        (start + line.len() - words.len(), words)
    })
}

/// Returns the text before and after the `=` of a line that begins a message.
fn id_and_words(line: &str) -> Option<(&str, &str)> {
    let begins = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
    line.split_once('=').filter(|_| begins)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::own_location;
    use crate::templates::Templates;
    use crate::tests::example;

    #[test]
    fn a_text_is_escaped_and_markdown_is_not() {
        let messages = example::messages();
        let sentence = |argument| messages.with("renamed-from", &[("title", argument)]);
        assert!(
            sentence(Argument::Text("a|b".into()))
                .unwrap()
                .contains("a\\|b")
        );
        assert!(
            sentence(Argument::Markdown("a|b".into()))
                .unwrap()
                .contains("a|b")
        );
    }

    #[test]
    fn a_sign_that_is_none_is_told_where_it_stands() {
        let own = "# number-group is a space\n\
             number-group = .\nnumber-decimal = ,\nnumber-group = ,,\n";
        let faults = example::messages().with_own("a.ftl", own);
        let faults = faults.err().unwrap();
        let [fault] = faults.as_slice() else {
            panic!("{} faults", faults.len());
        };
        let start = own.rfind("number-group").unwrap();
        assert_eq!(fault.location, own_location("a.ftl", start..start + 12));
    }

    #[test]
    fn a_message_that_chooses_by_a_figure_says_so() {
        let own = "a = { $n ->\n    [1] one\n   *[other] many\n }\nb = { a }\n\
                   c = { $n_count ->\n    [1] one\n   *[other] many\n } { $n }\n";
        let messages = example::messages().with_own("a.ftl", own).unwrap();
        let figure = Argument::Markdown(mark::figure("projects.total", "1"));
        let count = Argument::Number(1);
        let written = |id| messages.with(id, &[("n", figure.clone()), ("n_count", count.clone())]);
        for id in ["a", "b"] {
            let told = written(id).unwrap_err().to_string();
            assert!(told.contains("`{ $n_count -> … }`"), "{told}");
        }
        assert!(written("c").unwrap().starts_with("one "));
        let digits = [("n", Argument::Text("1".to_owned()))];
        assert_eq!(messages.with("a", &digits).unwrap(), "one");
    }

    #[test]
    fn a_missing_message_or_value_is_an_error() {
        let messages = example::messages();
        assert!(messages.text("no-such-message").is_err());
        let lacking = messages.text("renamed-from").unwrap_err().to_string();
        assert!(lacking.contains("it asks for `$title`"), "{lacking}");
        let templates = Templates::new(example::built_in());
        assert!(templates.messages("xx").is_err());
    }
}
