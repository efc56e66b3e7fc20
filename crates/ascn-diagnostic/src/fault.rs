//! A fault in what people wrote, and the one sink that all faults go to.

use std::ops::Range;

use crate::{DataPath, FileName, Rule, Severity, Step};

/// Where in a file a fault is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocationKind {
    /// The file as a whole; it may be one that should exist and does not.
    File,
    /// A range of bytes.
    Bytes(Range<usize>),
    /// The key that names the value at this path; for an item of a list, the item's first line.
    Key(DataPath),
    /// The value at this path.
    Value(DataPath),
}

/// A file, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLocation {
    /// The file.
    pub file: FileName,
    /// Where in the file.
    pub at: LocationKind,
}

impl FileLocation {
    /// The file as a whole.
    pub fn file(file: &FileName) -> Self {
        Self::at(file, LocationKind::File)
    }

    /// A range of bytes.
    pub fn bytes(file: &FileName, range: Range<usize>) -> Self {
        Self::at(file, LocationKind::Bytes(range))
    }

    /// The value at `path`.
    pub fn value(file: &FileName, path: DataPath) -> Self {
        Self::at(file, LocationKind::Value(path))
    }

    /// The key of the value at `path`.
    pub fn key(file: &FileName, path: DataPath) -> Self {
        Self::at(file, LocationKind::Key(path))
    }

    fn at(file: &FileName, at: LocationKind) -> Self {
        let file = file.clone();
        Self { file, at }
    }

    /// The data path, if the location is one.
    pub fn path(&self) -> Option<&DataPath> {
        match &self.at {
            LocationKind::Key(path) | LocationKind::Value(path) => Some(path),
            LocationKind::File | LocationKind::Bytes(_) => None,
        }
    }
}

/// The values under one key of all entries of a list, and that it is the list that it is.
///
/// What is said of an id that no entry has rests on the ids of all of them: thousands of faults may
/// rest on thousands of entries, so they are named together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The file.
    pub file: FileName,
    /// The list.
    pub list: DataPath,
    /// The key in each entry.
    pub key: &'static str,
}

impl Column {
    /// The values under `key` of all entries of the list at `list`.
    pub fn new(file: &FileName, list: DataPath, key: &'static str) -> Self {
        Self {
            file: file.clone(),
            list,
            key,
        }
    }

    /// Whether the value at `path` is part of it, or it is part of that value.
    ///
    /// # Examples
    /// ```
    /// use ascn_diagnostic::{Column, DataPath, FileName};
    ///
    /// let projects = DataPath::root().key("projects");
    /// let ids = Column::new(&FileName::new("a.yaml"), projects.clone(), "id");
    /// assert!(ids.touches(&projects.index(7).key("id")));
    /// assert!(ids.touches(&projects.index(7)));
    /// assert!(ids.touches(&DataPath::root()));
    /// assert!(!ids.touches(&projects.index(7).key("stage")));
    /// ```
    pub fn touches(&self, path: &DataPath) -> bool {
        match path.steps().strip_prefix(self.list.steps()) {
            None => self.list.starts_with(path),
            Some([Step::Index(_), Step::Key(key), ..]) => key == self.key,
            Some(_) => true,
        }
    }
}

/// Whom a fault is about, in the words of the people who know it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The city's id.
    pub city: Option<String>,
    /// The city's official name.
    pub city_name: Option<String>,
    /// The project's id.
    pub project: Option<String>,
    /// The project's title.
    pub project_title: Option<String>,
}

/// A further place that explains a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub location: FileLocation,
    /// What to see there.
    pub label: String,
}

/// Something wrong in what people wrote: a submission, a network file, a template.
///
/// The message says what is wrong: lower case, no full stop, the user's own text in backticks.
/// The label says it again at the place, in a few words. Why it matters stands in the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub location: FileLocation,
    /// A few words beside the place; may be empty.
    pub label: String,
    /// The city and the project it is about.
    pub subject: Subject,
    /// How to mend it, one line for each way.
    pub help: Vec<String>,
    /// Further places.
    pub notes: Vec<Note>,
    /// Other values the fault was concluded from, with all that lies below them; a key stands for
    /// itself alone. If one of them is faulty itself, this fault is not told: it may be only an
    /// echo.
    pub rests_on: Vec<FileLocation>,
    /// Columns of lists it was concluded from, of which the same holds.
    pub rests_on_columns: Vec<Column>,
}

impl Fault {
    /// A fault with its message and its place; a message that quotes a very long text is shortened
    /// in its middle.
    pub fn new(rule: &'static Rule, location: FileLocation, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: shortened(message.into()),
            location,
            label: String::new(),
            subject: Subject::default(),
            help: Vec::new(),
            notes: Vec::new(),
            rests_on: Vec::new(),
            rests_on_columns: Vec::new(),
        }
    }

    /// Says a few words beside the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = shortened(label.into());
        self
    }

    /// Adds a way to mend it.
    #[must_use]
    pub fn help(mut self, how: impl Into<String>) -> Self {
        self.help.push(shortened(how.into()));
        self
    }

    /// Adds each of some ways to mend it.
    #[must_use]
    pub fn helps(mut self, ways: impl IntoIterator<Item = String>) -> Self {
        self.help.extend(ways.into_iter().map(shortened));
        self
    }

    /// Says whom it is about.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// Points to a further place.
    #[must_use]
    pub fn note(mut self, location: FileLocation, label: impl Into<String>) -> Self {
        self.notes.push(Note {
            location,
            label: shortened(label.into()),
        });
        self
    }

    /// Points to a further place whose value the fault was concluded from as well.
    #[must_use]
    pub fn against(self, location: FileLocation, label: impl Into<String>) -> Self {
        self.rests_on(location.clone()).note(location, label)
    }

    /// Names another value the fault was concluded from.
    #[must_use]
    pub fn rests_on(self, location: FileLocation) -> Self {
        self.rests_on_all([location])
    }

    /// Names other values the fault was concluded from.
    #[must_use]
    pub fn rests_on_all(mut self, locations: impl IntoIterator<Item = FileLocation>) -> Self {
        self.rests_on.extend(locations);
        self
    }

    /// Names a column of a list the fault was concluded from.
    #[must_use]
    pub fn rests_on_column(mut self, column: Column) -> Self {
        self.rests_on_columns.push(column);
        self
    }
}

/// How many bytes of a text are shown on each side of what is left out of it: enough for every
/// list of codes and keys, so that only a text that nobody would read to its end is shortened.
const SHOWN_EACH_SIDE: usize = 1_000;

/// A text without its middle, if it is very long.
fn shortened(text: String) -> String {
    if text.len() <= 2 * SHOWN_EACH_SIDE {
        return text;
    }
    let start = text.floor_char_boundary(SHOWN_EACH_SIDE);
    let end = text.ceil_char_boundary(text.len() - SHOWN_EACH_SIDE);
    let (start, end) = (text.get(..start), text.get(end..));
    format!(
        "{} … {}",
        start.unwrap_or_default(),
        end.unwrap_or_default()
    )
}

/// The sink of all faults.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    all: Vec<Fault>,
    most: Option<usize>,
    has_dropped: bool,
}

impl Faults {
    /// A sink that takes so many faults and drops the others: what goes on to look for faults once it
    /// [has dropped](Self::has_dropped) one wastes its time.
    pub fn at_most(most: usize) -> Self {
        Self {
            most: Some(most),
            ..Self::default()
        }
    }

    /// Takes a fault.
    pub fn push(&mut self, fault: Fault) {
        if self.most.is_some_and(|most| self.all.len() >= most) {
            self.has_dropped = true;
        } else {
            self.all.push(fault);
        }
    }

    /// Takes all faults of another sink.
    pub fn append(&mut self, other: Self) {
        self.has_dropped |= other.has_dropped;
        self.extend(other.all);
    }

    /// The same sink with each of its faults changed.
    #[must_use]
    pub fn map(mut self, change: impl FnMut(Fault) -> Fault) -> Self {
        self.all = self.all.into_iter().map(change).collect();
        self
    }

    /// Whether there were more faults than it takes.
    pub fn has_dropped(&self) -> bool {
        self.has_dropped
    }

    /// How many faults there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The faults, in the order they came.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.all.iter()
    }

    /// Whether one of them stops the report.
    pub fn has_errors(&self) -> bool {
        self.all
            .iter()
            .any(|fault| fault.rule.severity == Severity::Error)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Gives the faults away, in the order they came.
    pub fn into_vec(self) -> Vec<Fault> {
        self.all
    }
}

impl FromIterator<Fault> for Faults {
    fn from_iter<I: IntoIterator<Item = Fault>>(faults: I) -> Self {
        Self {
            all: faults.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Extend<Fault> for Faults {
    fn extend<T: IntoIterator<Item = Fault>>(&mut self, faults: T) {
        for fault in faults {
            self.push(fault);
        }
    }
}
