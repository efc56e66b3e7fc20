//! The templates of a report: those of the program, and those of a data folder that replace them.
//!
//! 1. [`order`] puts the sections into the order that `templates/templates.yaml` asks for.
//! 2. [`lines`] makes templates mark which of their lines wrote what, on request.
//! 3. [`catalog`] lists all of them, with what each is for and what it sees.
//! 4. [`numbers`] lists the digits that authors wrote into templates.

mod catalog;
mod lines;
mod numbers;
mod order;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use catalog::{Entry, Standing};
pub use order::{PlacedSection, PlannedSection, TemplatePlan};
pub(crate) use order::{built_in_sections, place};

use crate::built_in::BuiltIn;
use crate::error::{Result, TemplateError};
use crate::file::{BUILT_IN, OWN, TemplateKind};
use crate::message::Messages;

/// The templates of a report.
#[derive(Debug, Clone)]
pub struct Templates {
    built_in: &'static BuiltIn,
    /// The files of the data folder by their paths below `templates/`.
    own: BTreeMap<String, String>,
    plan: Option<TemplatePlan>,
    /// Whether they mark which of their lines wrote what.
    tells_lines: bool,
}

impl PartialEq for Templates {
    fn eq(&self, other: &Self) -> bool {
        let Self {
            built_in,
            own,
            plan,
            tells_lines,
        } = self;
        std::ptr::eq(*built_in, other.built_in)
            && (own, plan, tells_lines) == (&other.own, &other.plan, &other.tells_lines)
    }
}

impl Eq for Templates {}

impl Templates {
    /// Returns the templates of the program alone.
    pub fn new(built_in: &'static BuiltIn) -> Self {
        Self::with_own(built_in, BTreeMap::new(), None)
    }

    /// Returns the templates of the program, some replaced by files of a data folder.
    pub(crate) fn with_own(
        built_in: &'static BuiltIn,
        own: BTreeMap<String, String>,
        plan: Option<TemplatePlan>,
    ) -> Self {
        Self {
            built_in,
            own,
            plan,
            tells_lines: false,
        }
    }

    /// Returns what the program provides.
    pub fn built_in(&self) -> &'static BuiltIn {
        self.built_in
    }

    /// Whether the data folder has templates of its own.
    pub fn has_own(&self) -> bool {
        !self.own.is_empty() || self.plan.is_some()
    }

    /// Whether a template, style or message file of this name is the data folder's own.
    pub fn is_own(&self, name: &str) -> bool {
        self.own.contains_key(name)
    }

    /// Returns the text of a file of the data folder's own.
    pub(crate) fn own_text(&self, name: &str) -> Option<&str> {
        self.own.get(name).map(String::as_str)
    }

    /// Returns the data folder's own files: names below `templates/`, and texts.
    pub fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.own.iter();
        files.map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Returns those of the own files that the engine reads.
    pub(crate) fn own_of_engine(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_read =
            |name: &str| TemplateKind::from_name(name).is_some_and(TemplateKind::is_of_engine);
        self.own().filter(move |(name, _)| is_read(name))
    }

    /// Returns those of the own files that are of a kind.
    pub fn own_of(&self, kind: TemplateKind) -> impl Iterator<Item = (&str, &str)> {
        let own = self.own();
        own.filter(move |(name, _)| TemplateKind::from_name(name) == Some(kind))
    }

    /// Returns the text in use of a template, component or style.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.own_text(name).or_else(|| self.built_in.text(name))
    }

    /// Returns the style sheet of the page: the built-in files or their replacements, then further
    /// ones of the data folder in the order of their names.
    pub fn style(&self) -> String {
        let built_in = self.built_in.texts_of(&[TemplateKind::Style]);
        let built_in = built_in.map(|(name, text)| self.text(name).unwrap_or(text));
        let further = self.own_of(TemplateKind::Style);
        let further = further.filter(|(name, _)| self.built_in.text(name).is_none());
        let all = built_in.chain(further.map(|(_, text)| text));
        all.flat_map(|text| [text, "\n"]).collect()
    }

    /// Returns the template whose view a template sees; a new section names one.
    pub(crate) fn view_seen_by(&self, name: &str) -> String {
        let sections = self.sections().into_iter();
        let mut of_name = sections.filter(|section| section.template() == name);
        let sees = of_name.next().map(|section| section.sees);
        sees.map_or_else(|| name.to_owned(), |sees| format!("sections/{sees}.md"))
    }

    /// Takes a file of the data folder out of use.
    ///
    /// Then the built-in one is used. If there is none, an empty text remains, so that a template
    /// that includes it is not at fault.
    pub(crate) fn set_aside(&mut self, name: &str) {
        if self.built_in.text(name).is_some() {
            self.own.remove(name);
        } else if let Some(text) = self.own.get_mut(name) {
            text.clear();
        }
    }

    /// Returns how they relate to those of the program, if the data folder says so.
    pub fn plan(&self) -> Option<&TemplatePlan> {
        self.plan.as_ref()
    }

    /// Returns the text of a template by its name in the engine: `own/NAME` or `built-in/NAME`.
    pub(crate) fn text_of_engine(&self, name: &str) -> Option<&str> {
        let built_in = name.strip_prefix(BUILT_IN).unwrap_or(name);
        match name.strip_prefix(OWN) {
            Some(own) => self.own_text(own),
            None => self.built_in.text(built_in),
        }
    }

    /// Returns the templates of some kinds for the engine: those of the data folder, then the
    /// built-in ones, which stay accessible.
    pub(crate) fn of_engine(&self, kinds: &[TemplateKind]) -> Vec<(String, &str)> {
        let own = self
            .own()
            .filter(|(name, _)| TemplateKind::is_any(name, kinds));
        let own = own.map(|(name, text)| (format!("{OWN}{name}"), text));
        let built_in = self.built_in.texts_of(kinds);
        let built_in = built_in.map(|(name, text)| (format!("{BUILT_IN}{name}"), text));
        own.chain(built_in).collect()
    }

    /// Returns the messages of a language, some replaced by those of the data folder.
    ///
    /// # Errors
    /// [`TemplateError`] if there is no such language, or its messages cannot be read.
    pub fn messages(&self, language: &str) -> Result<Arc<Messages>> {
        let known = self.built_in.language(language);
        let known = known.ok_or_else(|| TemplateError::Language {
            language: language.to_owned(),
            known: self.built_in.listed_languages(),
        })?;
        let messages = Messages::new(known)?;
        let name = format!("messages/{language}.ftl");
        let Some(own) = self.own_text(&name) else {
            return Ok(Arc::new(messages));
        };
        let messages = messages.with_own(&name, own);
        messages.map(Arc::new).map_err(TemplateError::Faults)
    }

    /// Returns the ids of headings, exhibits and tables, each with the name of its template.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.built_in.texts().chain(self.own());
        texts.flat_map(|(name, text)| {
            let calls = NAMING.iter().flat_map(|call| text.split(call).skip(1));
            calls.filter_map(move |rest| Some((name, rest.split_once('"')?.0)))
        })
    }
}

/// The calls that give an id.
const NAMING: [&str; 4] = [
    "anchor(id=\"",
    "appendix(id=\"",
    "exhibit(id=\"",
    "table(id=\"",
];
