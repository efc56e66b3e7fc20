//! The texts of a folder, some read on demand, and where their lines begin.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::{Fault, FileName};

/// A file that could not be read: the text its fault points into, and the fault.
#[derive(Debug, Clone)]
pub struct Unread {
    /// The text as far as it can be read, with a sign wherever it cannot.
    pub text: String,
    /// What is wrong.
    pub fault: Box<Fault>,
}

/// One text with its name.
#[derive(Debug, Clone)]
pub struct Source {
    name: FileName,
    text: Text,
}

#[derive(Debug, Clone)]
enum Text {
    Read(Content),
    Later {
        read: Later,
        /// The text that was read, if it is kept.
        kept: OnceLock<Content>,
    },
}

#[derive(Debug, Clone)]
struct Content {
    text: String,
    line_starts: OnceLock<Vec<usize>>,
    unread: Option<Box<Fault>>,
}

/// Reads the text of the file of that name.
type Read = dyn Fn(&FileName) -> Result<String, Unread> + Send + Sync;

/// Reads a text on demand.
#[derive(Clone)]
struct Later(Arc<Read>);

impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Later")
    }
}

impl Content {
    /// Drops a byte order mark at the start, which editors write without showing it.
    fn new(read: Result<String, Unread>) -> Self {
        let (text, unread) = match read {
            Ok(text) => (text, None),
            Err(Unread { text, fault }) => (text, Some(fault)),
        };
        Self {
            text: text
                .strip_prefix('\u{FEFF}')
                .map(str::to_owned)
                .unwrap_or(text),
            line_starts: OnceLock::new(),
            unread,
        }
    }
}

impl Source {
    /// Returns the name of the file.
    pub fn name(&self) -> &FileName {
        &self.name
    }

    /// Returns the whole text. A text that is read on demand is kept from then on; it is empty if
    /// it cannot be read, and [`Source::unread`] says why.
    pub fn text(&self) -> &str {
        &self.content().text
    }

    /// Reads a text that is read on demand, and keeps it.
    pub fn hold(&self) {
        self.content();
    }

    fn content(&self) -> &Content {
        match &self.text {
            Text::Read(content) => content,
            Text::Later { read, kept } => kept.get_or_init(|| self.content_of(read)),
        }
    }

    fn content_of(&self, Later(read): &Later) -> Content {
        Content::new(read(&self.name))
    }

    /// Returns the source with its text. A text that is read on demand is dropped with the result,
    /// so that of many texts that are read once, none is kept. [`Source::keep`] keeps one for
    /// later.
    pub fn opened(&self) -> Cow<'_, Self> {
        match &self.text {
            Text::Later { read, kept } if kept.get().is_none() => Cow::Owned(Self {
                name: self.name.clone(),
                text: Text::Read(self.content_of(read)),
            }),
            Text::Read(_) | Text::Later { .. } => Cow::Borrowed(self),
        }
    }

    /// Keeps an [opened](Source::opened) text, so that a fault is shown in the text in which it was
    /// found. If one was kept meanwhile, that one stays.
    pub fn keep(&self, opened: Cow<'_, Self>) {
        if let Text::Later { kept, .. } = &self.text
            && let Cow::Owned(Self {
                text: Text::Read(content),
                ..
            }) = opened
        {
            let _ = kept.set(content);
        }
    }

    /// Returns why the file could not be read, if reading it failed. Its text is then at most what
    /// the fault points into, and says nothing about the file.
    pub fn unread(&self) -> Option<&Fault> {
        let content = match &self.text {
            Text::Read(content) => content,
            Text::Later { kept, .. } => kept.get()?,
        };
        content.unread.as_deref()
    }

    /// Returns the line and column of a byte offset; an offset past the end counts as the end.
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
        let Content {
            text, line_starts, ..
        } = self.content();
        let starts = || lines_with_offsets(text).map(|(start, _)| start).collect();
        let starts = line_starts.get_or_init(starts);
        let offset = offset.min(text.len());
        let line = starts.partition_point(|&start| start <= offset);
        let start = line.checked_sub(1).and_then(|index| starts.get(index));
        let before = text.get(start.copied().unwrap_or(0)..offset);
        let column = before.unwrap_or_default().chars().count() + 1;
        Position { line, column }
    }
}

/// A line and a column, both counted from 1; columns count characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Returns the lines of a text without their ends, each with its byte offset.
///
/// # Examples
/// ```
/// let lines: Vec<_> = ascn_diagnostic::lines_with_offsets("a\nbc\n").collect();
/// assert_eq!(lines, [(0, "a"), (2, "bc"), (5, "")]);
/// ```
pub fn lines_with_offsets(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split('\n').scan(0, |end, line| {
        let start = *end;
        *end += line.len() + 1;
        Some((start, line))
    })
}

/// All texts, in the order of their names.
#[derive(Debug, Default)]
pub struct Sources(BTreeMap<FileName, Source>);

impl Sources {
    /// Adds a text, replacing one of the same name, and drops a leading byte order mark.
    pub fn add(&mut self, name: FileName, text: String) -> &Source {
        self.insert(name, Text::Read(Content::new(Ok(text))))
    }

    /// Adds a file or folder that exists and could not be read.
    pub fn add_unread(&mut self, name: FileName, unread: Unread) {
        self.insert(name, Text::Read(Content::new(Err(unread))));
    }

    /// Adds a file that is read on demand.
    pub fn add_later(
        &mut self,
        name: FileName,
        read: impl Fn(&FileName) -> Result<String, Unread> + Send + Sync + 'static,
    ) {
        let (read, kept) = (Later(Arc::new(read)), OnceLock::new());
        self.insert(name, Text::Later { read, kept });
    }

    fn insert(&mut self, name: FileName, text: Text) -> &Source {
        let source = Source {
            name: name.clone(),
            text,
        };
        self.0.entry(name).insert_entry(source).into_mut()
    }

    /// Returns the text of that name, if the file exists.
    pub fn get(&self, name: &FileName) -> Option<&Source> {
        self.0.get(name)
    }

    /// Returns all texts, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.0.values()
    }
}

impl FromIterator<Source> for Sources {
    fn from_iter<I: IntoIterator<Item = Source>>(sources: I) -> Self {
        let files = sources.into_iter().map(|one| (one.name.clone(), one));
        Self(files.collect())
    }
}
