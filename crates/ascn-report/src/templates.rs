//! The templates of a report: those of the program, and those of a data folder in their place.
//!
//! 1. [`built_in`] lists what the program brings.
//! 2. [`Templates::read`] takes the folder `templates` of a data folder: each file that lies at the
//!    path of a built-in one replaces it ([`own`]); what replaces nothing and is not used is told.
//!    What the engine could not read to its end is told and taken out of use ([`limit`]).
//! 3. [`order`] puts the sections into the order that `templates/templates.yaml` asks for.
//! 4. [`lines`] lets them say which of their lines wrote what, if somebody asks.
//! 5. [`catalog`] lists all of them, with what each is for and what it sees.
//! 6. [`reading`] tells what they would print wrongly, [`slip`] what cannot stand in a file;
//!    [`numbers`] lists the digits that their author typed.
//! 7. [`upgrade`] says what has changed in the views since the templates were written.

mod asked;
pub(crate) mod built_in;
mod catalog;
mod characters;
mod css;
mod limit;
mod lines;
mod markup;
mod messages;
mod numbers;
mod order;
mod own;
mod page;
mod reading;
mod slip;
mod style;
mod token;
mod upgrade;

use std::collections::BTreeMap;
use std::ops::Range;

use ascn_core::template::TemplatePlan;
use ascn_diagnostic::{At, Faults, FileName, Sources, Spot};

use crate::engine;
use crate::language::ORIGINAL;
pub use catalog::{Entry, Standing};
pub(crate) use order::PlannedSection;
pub(crate) use own::Kind;
pub use own::Kind as TemplateKind;
pub(crate) use reading::{
    block_around, block_names, extended, extending, included, named_at, outside, unclosed,
};

/// The folder of a data folder that holds its templates.
pub(crate) const FOLDER: &str = "templates/";

/// What stands before the name of a built-in template where the data folder may have one of that
/// name.
pub const BUILT_IN: &str = "built-in/";

/// What the engine calls a template of the data folder.
pub(crate) const OWN: &str = "own/";

/// The templates of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Templates {
    /// The files of the data folder by their paths below `templates/`.
    own: BTreeMap<String, String>,
    plan: Option<TemplatePlan>,
    /// Whether they say which of their lines wrote what.
    tells_lines: bool,
}

impl Templates {
    /// Those of the program alone.
    pub fn built_in() -> Self {
        Self::default()
    }

    /// Those of the program, with those of a data folder in their place; and what is wrong with
    /// the latter, as far as it can be told before a report is rendered.
    pub fn read(sources: &Sources) -> (Self, Faults) {
        Self::read_for(sources, &[ORIGINAL])
    }

    /// The same, for reports in these languages.
    pub(crate) fn read_for(sources: &Sources, languages: &[&str]) -> (Self, Faults) {
        let mut faults = Faults::default();
        let plan = ascn_yaml::template_plan(sources, &mut faults);
        let own = own::files(sources, &mut faults);
        let mut templates = Self {
            own,
            plan,
            tells_lines: false,
        };
        if !templates.has_own() {
            return (templates, limit::first(faults));
        }
        order::check(&templates, sources, &mut faults);
        own::check(&templates, &mut faults);
        let before = faults.len();
        messages::check(&templates, &mut faults);
        if faults.len() == before {
            asked::check(&templates, languages, &mut faults);
        }
        limit::check(&mut templates, &mut faults);
        slip::check(&templates, &mut faults);
        upgrade::check(&templates, sources, &mut faults);
        let of_engine = engine::faults_of_own(&templates);
        // What breaks the grammar cannot be read.
        if of_engine.is_empty() {
            reading::check(&templates, &mut faults);
        }
        faults.extend(of_engine);
        messages::check_use(&templates, &mut faults);
        (templates, limit::first(faults))
    }

    /// Whether the data folder has templates of its own.
    pub fn has_own(&self) -> bool {
        !self.own.is_empty() || self.plan.is_some()
    }

    /// Whether a template, style or message file of that name is the data folder's own.
    pub fn is_own(&self, name: &str) -> bool {
        self.own.contains_key(name)
    }

    /// The text of a file of the data folder's own.
    pub(crate) fn own_text(&self, name: &str) -> Option<&str> {
        self.own.get(name).map(String::as_str)
    }

    /// The data folder's own files: names below `templates/`, and texts.
    pub fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.own.iter();
        files.map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Those that the engine reads.
    pub(crate) fn own_of_engine(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_read = |name: &str| Kind::of(name).is_some_and(Kind::is_of_engine);
        self.own().filter(move |(name, _)| is_read(name))
    }

    /// Those of a kind.
    pub(crate) fn own_of(&self, kind: Kind) -> impl Iterator<Item = (&str, &str)> {
        let own = self.own();
        own.filter(move |(name, _)| Kind::of(name) == Some(kind))
    }

    /// The text in use of a template, component or style.
    pub fn text(&self, name: &str) -> Option<&str> {
        let own = self.own.get(name).map(String::as_str);
        own.or_else(|| built_in::text(name))
    }

    /// The template whose view a template sees: itself, or for a new section the one it names.
    pub(crate) fn view_seen_by(&self, name: &str) -> String {
        let sections = self.sections().into_iter();
        let mut of_name = sections.filter(|section| section.template() == name);
        let sees = of_name.next().map(|section| section.sees);
        sees.map_or_else(|| name.to_owned(), |sees| format!("sections/{sees}.md"))
    }

    /// Takes a file of the data folder out of use.
    ///
    /// The built-in one is in use then; where there is none, an empty one stays, so that whoever
    /// includes it is not at fault.
    pub(crate) fn set_aside(&mut self, name: &str) {
        if built_in::text(name).is_some() {
            self.own.remove(name);
        } else if let Some(text) = self.own.get_mut(name) {
            text.clear();
        }
    }

    /// How they stand to those of the program, if the data folder says so.
    pub(crate) fn plan(&self) -> Option<&TemplatePlan> {
        self.plan.as_ref()
    }

    /// The text of a template as the engine names it: `own/NAME` or `built-in/NAME`.
    pub(crate) fn text_of_engine(&self, name: &str) -> Option<&str> {
        match name.strip_prefix(OWN) {
            Some(own) => self.own.get(own).map(String::as_str),
            None => built_in::text(name.strip_prefix(BUILT_IN).unwrap_or(name)),
        }
    }

    /// The templates of one language as the engine takes them: those of the data folder, then the
    /// built-in ones, which stay within reach.
    pub(crate) fn of_engine<'a>(
        &'a self,
        built_in: impl Iterator<Item = (&'static str, &'static str)>,
        kinds: &'a [Kind],
    ) -> Vec<(String, &'a str)> {
        let own = self
            .own()
            .filter(|(name, _)| Kind::of(name).is_some_and(|kind| kinds.contains(&kind)));
        let own = own.map(|(name, text)| (format!("{OWN}{name}"), text));
        let built_in = built_in.map(|(name, text)| (format!("{BUILT_IN}{name}"), text));
        own.chain(built_in).collect()
    }

    /// The ids that the templates give to headings, exhibits and tables, each with the name of the
    /// template.
    pub(crate) fn ids(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = built_in::all().chain(self.own());
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

/// The file that people know a template by: `templates/NAME`, or `built-in/NAME`.
pub(crate) fn file_of_engine(name: &str) -> FileName {
    match name.strip_prefix(OWN) {
        Some(own) => own_file(own),
        None => FileName::new(name),
    }
}

/// A file of the data folder's `templates/`, by its name below it.
pub(crate) fn own_file(name: &str) -> FileName {
    FileName::new(&format!("{FOLDER}{name}"))
}

/// The name that a file of templates has among them, its own or built in.
pub(crate) fn name_of_file(file: &str) -> Option<&str> {
    let own = file.strip_prefix(FOLDER);
    own.or_else(|| file.strip_prefix(BUILT_IN))
}

/// The file of the data folder's messages in a language.
pub(crate) fn file_of_messages(language: &str) -> FileName {
    own_file(&format!("messages/{language}.ftl"))
}

/// A place in such a file, in bytes.
pub(crate) fn own_spot(name: &str, at: Range<usize>) -> Spot {
    Spot {
        file: own_file(name),
        at: At::Bytes(at),
    }
}

/// Adds the built-in templates to the texts that were read, so that a fault in one of them can be
/// shown with its place.
pub(crate) fn add_built_in(sources: &mut Sources) {
    for (name, text) in built_in::all() {
        sources.add(FileName::new(&format!("{BUILT_IN}{name}")), text.to_owned());
    }
}
