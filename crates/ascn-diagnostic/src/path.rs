//! The path of a value inside a data file.

use std::borrow::Cow;
use std::fmt;

/// One step of a [`DataPath`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a mapping, by key. Known keys are borrowed, as figures hold thousands of paths with few
    /// keys.
    Key(Cow<'static, str>),
    /// Into a list, by position from 0.
    Index(usize),
}

/// The path of a value inside a data file, such as `projects[2].stage`.
///
/// A path stays the same when a comment moves the lines. So figures and faults carry paths, and a
/// line is looked up only when somebody reads it.
///
/// # Examples
/// ```
/// use ascn_diagnostic::DataPath;
///
/// let stage = DataPath::root().key("projects").index(2).key("stage");
/// assert_eq!(stage.to_string(), "projects[2].stage");
/// assert!(stage.starts_with(&DataPath::root().key("projects")));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct DataPath(Vec<Step>);

impl DataPath {
    /// Returns the path of the whole file.
    pub fn root() -> Self {
        Self::default()
    }

    /// Creates a path from its steps, with a single allocation.
    pub fn new(steps: impl Into<Vec<Step>>) -> Self {
        Self(steps.into())
    }

    /// Returns the path of the value under `key`; a static key is not copied.
    #[must_use]
    pub fn key(&self, key: impl Into<Cow<'static, str>>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// Returns the path of the item at `position`, counted from 0.
    #[must_use]
    pub fn index(&self, position: usize) -> Self {
        self.with(Step::Index(position))
    }

    /// Returns the items of the list at this path, each with its own path.
    ///
    /// # Examples
    /// ```
    /// use ascn_diagnostic::DataPath;
    ///
    /// let towns = DataPath::root().key("towns");
    /// let last = towns.items(&["zandrel", "amberfold"]).last();
    /// assert_eq!(last, Some((towns.index(1), &"amberfold")));
    /// ```
    pub fn items<'a, T>(&self, items: &'a [T]) -> impl Iterator<Item = (Self, &'a T)> + use<'a, T> {
        let (list, items) = (self.clone(), items.iter().enumerate());
        items.map(move |(position, item)| (list.index(position), item))
    }

    /// Returns the path one step up, or `None` for the whole file.
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.to_vec()))
    }

    /// Whether this path is `other` or below it.
    pub fn starts_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Returns the steps from the root.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        Self(steps)
    }
}

impl Step {
    /// Creates a step into a mapping, by a key that the program knows.
    pub const fn key(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl fmt::Display for DataPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if position == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
