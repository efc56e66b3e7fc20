//! The list of all templates: what each is for, what it sees, and whether the data folder replaces
//! it.

use super::{Kind, Templates, block_names, built_in};
use crate::language::languages;
use crate::message::Messages;
use crate::template::Template;
use crate::view;
use crate::vocabulary::{WordKind, own_words};

/// A template, a component, a style or a message file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path below `templates/`.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What it is for; of a file that the data folder adds, what is known of it.
    pub purpose: String,
    /// The group of fields that it sees, if it sees one.
    pub sees: Option<String>,
    /// Whose it is.
    pub standing: Standing,
    /// The blocks of the built-in one, or of one that is added, which can be replaced one by one.
    pub blocks: Vec<String>,
}

/// Whose a template is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The program's.
    BuiltIn,
    /// The data folder's, in place of the program's.
    Replaced,
    /// The data folder's alone.
    Added,
}

/// What the files are for that see no view of their own.
const PURPOSES: [(&str, &str); 8] = [
    ("html/cover.html", "in the HTML page: what the cover says"),
    ("html/panel.html", "in the HTML page: contents and cities"),
    ("html/tools.html", "in the HTML page: what the script adds"),
    ("html/style/text.css", "colours, text, tables, notes"),
    ("html/style/frame.css", "cover, contents, list of cities"),
    ("html/style/tools.css", "what the script adds to the page"),
    (
        "html/style/figure.css",
        "exhibits, and the colours of their drawings",
    ),
    ("html/style/print.css", "the page on paper"),
];

impl Templates {
    /// All that the program brings and the data folder adds: templates in the order of the report,
    /// then components, the page, its style, and messages.
    pub fn entries(&self) -> Vec<Entry> {
        let messages: Vec<String> = languages()
            .map(|language| format!("messages/{language}.ftl"))
            .collect();
        let built_in = built_in::all().map(|(name, _)| name);
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

    /// The text in use of anything that is listed, message files too.
    pub fn text_of_entry(&self, name: &str) -> Option<&str> {
        self.text(name).or_else(|| Messages::file(name))
    }

    fn entry(&self, name: &str, is_built_in: bool) -> Option<Entry> {
        let standing = match (is_built_in, self.is_own(name)) {
            (true, false) => Standing::BuiltIn,
            (true, true) => Standing::Replaced,
            (false, _) => Standing::Added,
        };
        let text = built_in::text(name).or_else(|| self.text(name));
        let blocks = text.map(block_names).unwrap_or_default();
        Some(Entry {
            name: name.to_owned(),
            kind: Kind::of(name)?,
            purpose: self.purpose(name),
            sees: view::view_of(&self.view_seen_by(name)),
            standing,
            blocks: blocks.into_iter().map(str::to_owned).collect(),
        })
    }

    fn purpose(&self, name: &str) -> String {
        let component = name.strip_prefix("components/").and_then(component);
        let other = PURPOSES.iter().find(|(other, _)| *other == name);
        let known = Template::purpose_of(name)
            .or(component)
            .or(other.map(|(_, purpose)| *purpose));
        let sees = self.view_seen_by(name);
        match (known, Kind::of(name)) {
            (Some(purpose), _) => purpose.to_owned(),
            (None, Some(Kind::Messages)) => "the words of the report".to_owned(),
            (None, _) if sees != name => format!("a section that sees what `{sees}` sees"),
            (None, _) => String::new(),
        }
    }
}

/// What a built-in component gives: the first sentence of its description.
fn component(file: &str) -> Option<&'static str> {
    let mut words = own_words().filter(|word| word.kind == WordKind::Component);
    let word = words.find(|word| Some(word.name) == file.strip_suffix(".md"))?;
    Some(word.gives)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_of_the_program_says_what_it_is_for() {
        let entries = Templates::built_in().entries();
        for entry in &entries {
            assert_ne!(entry.purpose, "", "{}", entry.name);
            assert_eq!(entry.standing, Standing::BuiltIn);
        }
        let (other, kind) = ("html/page.html", Kind::Markdown);
        let seeing = entries
            .iter()
            .filter(|entry| entry.kind == kind || entry.name == other);
        for entry in seeing {
            assert!(entry.sees.is_some(), "{}", entry.name);
        }
    }
}
