//! The texts that were read, and where their lines begin.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::{Fault, Position};

/// The name of a file relative to the data folder, with `/` between its parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileName(Arc<str>);

impl FileName {
    /// Names a file; `\` becomes `/`, so that a report is the same on every system.
    pub fn new(relative_path: &str) -> Self {
        Self(relative_path.replace('\\', "/").into())
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part of the name without its ending: `th-phuket` of `submissions/th-phuket.yaml`.
    pub fn stem(&self) -> &str {
        let last = self.0.rsplit('/').next().unwrap_or_default();
        last.rsplit_once('.').map_or(last, |(stem, _)| stem)
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One text with its name.
#[derive(Debug)]
pub struct Source {
    name: FileName,
    text: String,
    line_starts: OnceLock<Vec<usize>>,
    unread: Option<Box<Fault>>,
}

impl Source {
    /// The name of the file.
    pub fn name(&self) -> &FileName {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Why the file could not be read, if it could not: its text is then at most what a fault
    /// points into, and says nothing about the file.
    pub fn unread(&self) -> Option<&Fault> {
        self.unread.as_deref()
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    ///
    /// # Examples
    /// ```
    /// use ascn_diagnostic::{FileName, Sources};
    ///
    /// let mut sources = Sources::default();
    /// let source = sources.add(FileName::new("a.yaml"), "title: ภูเก็ต\nid: x\n".to_owned());
    /// let id = source.text().find("id").unwrap_or_default();
    /// assert_eq!(source.position(id).to_string(), "2:1");
    /// ```
    pub fn position(&self, offset: usize) -> Position {
        let starts = self.line_starts.get_or_init(|| line_starts(&self.text));
        let offset = offset.min(self.text.len());
        let line = starts.partition_point(|&start| start <= offset);
        let start = line
            .checked_sub(1)
            .and_then(|index| starts.get(index))
            .copied()
            .unwrap_or(0);
        let column = self
            .text
            .get(start..offset)
            .map_or(0, |before| before.chars().count());
        Position {
            line,
            column: column + 1,
        }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect()
}

/// All texts that were read, in the order of their names.
#[derive(Debug, Default)]
pub struct Sources {
    files: BTreeMap<FileName, Source>,
}

impl Sources {
    /// Adds a text, replacing one of the same name.
    ///
    /// A byte order mark at its start is dropped: editors that write it do not show it.
    pub fn add(&mut self, name: FileName, text: String) -> &Source {
        self.insert(name, text, None)
    }

    /// Adds a file, or a whole folder, that is there and could not be read; `text` is what `fault`
    /// points into, and may be empty.
    pub fn add_unread(&mut self, name: FileName, text: String, fault: Fault) {
        self.insert(name, text, Some(Box::new(fault)));
    }

    fn insert(&mut self, name: FileName, text: String, unread: Option<Box<Fault>>) -> &Source {
        let text = text
            .strip_prefix('\u{FEFF}')
            .map(str::to_owned)
            .unwrap_or(text);
        let source = Source {
            name: name.clone(),
            text,
            line_starts: OnceLock::new(),
            unread,
        };
        self.files.entry(name).insert_entry(source).into_mut()
    }

    /// The text of that name, if the file is there.
    pub fn get(&self, name: &FileName) -> Option<&Source> {
        self.files.get(name)
    }

    /// All texts, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.values()
    }
}
