//! The way to a value while a tree is walked.

use ascn_diagnostic::DataPath;

/// A path that costs nothing until it is needed.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    /// The whole file.
    Root,
    /// The value of a key.
    Key(&'a Path<'a>, &'a str),
    /// An entry of a list, from 0.
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// Returns the path as an owned value.
    pub(crate) fn to_data_path(self) -> DataPath {
        match self {
            Self::Root => DataPath::root(),
            Self::Key(parent, key) => parent.to_data_path().key(key.to_owned()),
            Self::Index(parent, index) => parent.to_data_path().index(index),
        }
    }
}
