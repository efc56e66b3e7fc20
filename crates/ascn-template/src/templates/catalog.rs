//! The list of all templates, with their purposes, views and owners.

use super::Templates;
use crate::blocks::block_names;
use crate::file::TemplateKind;

/// A template, a component, a style or a message file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path below `templates/`.
    pub name: String,
    /// Its kind.
    pub kind: TemplateKind,
    /// Its purpose; for a file that the data folder adds, what is known of it.
    pub purpose: String,
    /// The group of fields that it sees, if it sees one.
    pub sees: Option<String>,
    /// Its owner.
    pub standing: Standing,
    /// The blocks of the built-in template, or of an added one, which can be replaced.
    pub blocks: Vec<String>,
}

/// The owner of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The program's.
    BuiltIn,
    /// The data folder's, in place of the program's.
    Replaced,
    /// The data folder's alone.
    Added,
}

impl Templates {
    /// Returns everything that the program provides and the data folder adds: templates in the
    /// order of the report, then components, the page, its style, and messages.
    pub fn entries(&self) -> Vec<Entry> {
        let languages = self.built_in.languages.iter();
        let messages = languages.map(|language| format!("messages/{}.ftl", language.tag));
        let messages: Vec<String> = messages.collect();
        let built_in = self.built_in.texts().map(|(name, _)| name);
        let built_in = built_in.chain(messages.iter().map(String::as_str));
        let built_in: Vec<&str> = built_in.collect();
        let own = self.own().map(|(name, _)| name);
        let added = own.filter(|name| !built_in.contains(name));
        let added = added.filter_map(|name| self.entry(name, false));
        let entries = built_in.iter().filter_map(|name| self.entry(name, true));
        let mut entries: Vec<Entry> = entries.chain(added).collect();
        entries.sort_by_key(|entry| entry.kind);
        entries
    }

    /// Returns the text in use of any entry, including message files.
    pub fn text_of_entry(&self, name: &str) -> Option<&str> {
        self.text(name).or_else(|| self.built_in.message_file(name))
    }

    fn entry(&self, name: &str, is_built_in: bool) -> Option<Entry> {
        let standing = match (is_built_in, self.is_own(name)) {
            (true, false) => Standing::BuiltIn,
            (true, true) => Standing::Replaced,
            (false, _) => Standing::Added,
        };
        let text = self.built_in.text(name).or_else(|| self.text(name));
        let blocks = text.map(block_names).unwrap_or_default();
        Some(Entry {
            name: name.to_owned(),
            kind: TemplateKind::from_name(name)?,
            purpose: self.purpose(name),
            sees: self.built_in.views.group_of(&self.view_seen_by(name)),
            standing,
            blocks: blocks.into_iter().map(str::to_owned).collect(),
        })
    }

    fn purpose(&self, name: &str) -> String {
        let known = self.built_in.template(name).map(|known| known.purpose);
        let sees = self.view_seen_by(name);
        match (known, TemplateKind::from_name(name)) {
            (Some(purpose), _) => purpose.to_owned(),
            (None, Some(TemplateKind::Messages)) => "the words of the report".to_owned(),
            (None, _) if sees != name => format!("a section that sees what `{sees}` sees"),
            (None, _) => String::new(),
        }
    }
}
