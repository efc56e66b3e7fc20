//! A fault in the files that people write, and the sink that collects all faults.

use std::ops::Range;

use crate::{DataPath, FileName, Rule, Severity, Step};

/// Where in a file a fault is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocationKind {
    /// The file as a whole, which may be missing.
    File,
    /// A range of bytes.
    Bytes(Range<usize>),
    /// The key of the value at this path; for an item of a list, the first line of the item.
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
    /// Returns the location of the file as a whole.
    pub fn file(file: &FileName) -> Self {
        Self::at(file, LocationKind::File)
    }

    /// Returns the location of a range of bytes.
    pub fn bytes(file: &FileName, range: Range<usize>) -> Self {
        Self::at(file, LocationKind::Bytes(range))
    }

    /// Returns the location of the value at `path`.
    pub fn value(file: &FileName, path: DataPath) -> Self {
        Self::at(file, LocationKind::Value(path))
    }

    /// Returns the location of the key of the value at `path`.
    pub fn key(file: &FileName, path: DataPath) -> Self {
        Self::at(file, LocationKind::Key(path))
    }

    fn at(file: &FileName, at: LocationKind) -> Self {
        let file = file.clone();
        Self { file, at }
    }

    /// Returns the data path, if the location has one.
    pub fn path(&self) -> Option<&DataPath> {
        match &self.at {
            LocationKind::Key(path) | LocationKind::Value(path) => Some(path),
            LocationKind::File | LocationKind::Bytes(_) => None,
        }
    }
}

/// The values under one key in all entries of a list, and the list itself.
///
/// A fault about an id that no entry has rests on the ids of all entries. Thousands of faults may
/// rest on thousands of entries, so the entries are named together.
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
    /// Creates the column of the values under `key` in all entries of the list at `list`.
    pub fn new(file: &FileName, list: DataPath, key: &'static str) -> Self {
        Self {
            file: file.clone(),
            list,
            key,
        }
    }

    /// Whether the column contains the value at `path`, or is part of it.
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

/// The city and the project that a fault is about, in terms that their people know.
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
    /// Where it is.
    pub location: FileLocation,
    /// What to see there.
    pub label: String,
}

/// Something wrong in the files that people write: a submission, a network file, a template.
///
/// The message says what is wrong, in lower case and without a full stop, with the user's own text
/// in backticks. The label repeats it at the place in a few words. The rule says why it matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// What is wrong.
    pub message: String,
    /// Where it is.
    pub location: FileLocation,
    /// A few words beside the place; may be empty.
    pub label: String,
    /// The city and the project it is about.
    pub subject: Subject,
    /// How to fix it, one line for each way.
    pub help: Vec<String>,
    /// Further places that explain it.
    pub notes: Vec<Note>,
    /// Other values from which the fault was concluded, each with everything below it; a key counts
    /// without its value. If one of them is faulty, this fault is not reported, as it may only be a
    /// consequence.
    pub rests_on: Vec<FileLocation>,
    /// Columns of lists from which the fault was concluded; the same holds for them.
    pub rests_on_columns: Vec<Column>,
}

impl Fault {
    /// Creates a fault. A message that quotes a very long text is shortened in the middle.
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

    /// Adds a few words beside the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = shortened(label.into());
        self
    }

    /// Adds a way to fix it.
    #[must_use]
    pub fn help(self, how: impl Into<String>) -> Self {
        self.helps([how.into()])
    }

    /// Adds several ways to fix it.
    #[must_use]
    pub fn helps(mut self, ways: impl IntoIterator<Item = String>) -> Self {
        self.help.extend(ways.into_iter().map(shortened));
        self
    }

    /// Sets the city and the project that it is about.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn note(mut self, location: FileLocation, label: impl Into<String>) -> Self {
        self.notes.push(Note {
            location,
            label: shortened(label.into()),
        });
        self
    }

    /// Adds a further place whose value the fault was also concluded from.
    #[must_use]
    pub fn against(self, location: FileLocation, label: impl Into<String>) -> Self {
        self.rests_on(location.clone()).note(location, label)
    }

    /// Adds another value from which the fault was concluded.
    #[must_use]
    pub fn rests_on(self, location: FileLocation) -> Self {
        self.rests_on_all([location])
    }

    /// Adds other values from which the fault was concluded.
    #[must_use]
    pub fn rests_on_all(mut self, locations: impl IntoIterator<Item = FileLocation>) -> Self {
        self.rests_on.extend(locations);
        self
    }

    /// Adds a column of a list from which the fault was concluded.
    #[must_use]
    pub fn rests_on_column(mut self, column: Column) -> Self {
        self.rests_on_columns.push(column);
        self
    }
}

/// How many bytes are shown on each side of an omission. Every list of codes and keys fits; only a
/// text that nobody would read to its end is shortened.
const SHOWN_EACH_SIDE: usize = 1_000;

/// Removes the middle of a very long text.
fn shortened(mut text: String) -> String {
    if text.len() > 2 * SHOWN_EACH_SIDE {
        let start = text.floor_char_boundary(SHOWN_EACH_SIDE);
        let end = text.ceil_char_boundary(text.len() - SHOWN_EACH_SIDE);
        text.replace_range(start..end, " … ");
    }
    text
}

/// The sink of all faults.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    all: Vec<Fault>,
    most: Option<usize>,
    has_dropped: bool,
}

impl Faults {
    /// Creates a sink that keeps at most so many faults. Once it [has dropped](Self::has_dropped)
    /// one, looking for more is a waste of time.
    pub fn at_most(most: usize) -> Self {
        Self {
            most: Some(most),
            ..Self::default()
        }
    }

    /// Adds a fault.
    pub fn push(&mut self, fault: Fault) {
        if self.most.is_some_and(|most| self.all.len() >= most) {
            self.has_dropped = true;
        } else {
            self.all.push(fault);
        }
    }

    /// Adds all faults of another sink.
    pub fn append(&mut self, other: Self) {
        self.has_dropped |= other.has_dropped;
        self.extend(other.all);
    }

    /// Changes each of the faults.
    #[must_use]
    pub fn map(mut self, change: impl FnMut(Fault) -> Fault) -> Self {
        self.all = self.all.into_iter().map(change).collect();
        self
    }

    /// Whether faults were dropped because there were too many.
    pub fn has_dropped(&self) -> bool {
        self.has_dropped
    }

    /// Returns how many faults there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns the faults in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.all.iter()
    }

    /// Whether any of the faults is an error, so that no report is made.
    pub fn has_errors(&self) -> bool {
        let is_error = |fault: &Fault| fault.rule.severity == Severity::Error;
        self.all.iter().any(is_error)
    }

    /// Whether there are no faults.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns the faults in the order in which they were added.
    pub fn into_vec(self) -> Vec<Fault> {
        self.all
    }
}

impl FromIterator<Fault> for Faults {
    fn from_iter<I: IntoIterator<Item = Fault>>(faults: I) -> Self {
        let mut all = Self::default();
        all.extend(faults);
        all
    }
}

impl Extend<Fault> for Faults {
    fn extend<T: IntoIterator<Item = Fault>>(&mut self, faults: T) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }
}
