//! What a program brings for its templates, as data: this crate knows none of it.

use crate::file::TemplateKind;
use crate::message::Language;
use crate::view::Views;
use crate::vocabulary::Word;

/// A text that a program brings, and that a data folder can replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// Its name, which is its path below `templates/`.
    pub name: &'static str,
    /// Its purpose.
    pub purpose: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// What a program brings for its templates.
#[derive(Debug)]
pub struct BuiltIn {
    /// Templates in Markdown in the order of the report, then components, page parts and styles.
    pub templates: Vec<Template>,
    /// The names of the sections, in the order of the report.
    pub sections: Vec<&'static str>,
    /// The languages with their messages; messages are first written in the first one.
    pub languages: &'static [Language],
    /// The components, as the manual describes them.
    pub components: &'static [Word],
    /// The fields that each template sees.
    pub views: Views,
    /// The samples: the path of the template with the name of the sample, and the view as JSON.
    pub samples: &'static [(&'static str, &'static str)],
    /// Which ids a figure can have.
    pub figures: FigureIds,
}

/// Which ids a figure can have, before there are any figures.
#[derive(Debug, Clone, Copy)]
pub struct FigureIds {
    /// Whether a figure can have this id.
    pub is_one: fn(&str) -> bool,
    /// The patterns of the ids, for suggestions.
    pub patterns: fn() -> Vec<&'static str>,
}

impl BuiltIn {
    /// Returns the built-in template of a name.
    pub fn template(&self, name: &str) -> Option<&Template> {
        self.templates.iter().find(|one| one.name == name)
    }

    /// Returns the text of the built-in template of a name.
    pub(crate) fn text(&self, name: &str) -> Option<&'static str> {
        self.template(name).map(|one| one.text)
    }

    /// Returns the built-in templates: names and texts.
    pub(crate) fn texts<'a>(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let texts = self.templates.iter();
        texts.map(|one| -> (&'a str, &'a str) { (one.name, one.text) })
    }

    /// Returns the built-in templates of some kinds: names and texts.
    pub(crate) fn texts_of<'a>(
        &self,
        kinds: &[TemplateKind],
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts()
            .filter(|(name, _)| TemplateKind::is_any(name, kinds))
    }

    /// Returns the templates that see a view.
    pub fn seeing(&self) -> impl Iterator<Item = &Template> {
        let sees = |one: &&Template| self.views.group_of(one.name).is_some();
        self.templates.iter().filter(sees)
    }

    /// Whether the program has a section of that name.
    pub(crate) fn has_section(&self, name: &str) -> bool {
        self.sections.contains(&name)
    }

    /// Returns the language of a tag.
    pub fn language(&self, tag: &str) -> Option<&'static Language> {
        self.languages.iter().find(|one| one.tag == tag)
    }

    /// Returns the tags of all languages, separated by commas.
    pub fn listed_languages(&self) -> String {
        let tags: Vec<&str> = self.languages.iter().map(|one| one.tag).collect();
        tags.join(", ")
    }

    /// Returns the tag of the language in which messages are written first.
    pub(crate) fn original(&self) -> &'static str {
        self.languages.first().map_or("", |one| one.tag)
    }

    /// Returns the message file of a name below `templates/`, such as `messages/en.ftl`.
    pub(crate) fn message_file(&self, name: &str) -> Option<&'static str> {
        let path = |file: &str| file.strip_prefix(crate::file::FOLDER) == Some(name);
        let found = self.languages.iter().find(|one| path(one.file));
        found.map(|one| one.text)
    }
}
