//! The name of a file of a data folder.

use std::fmt;
use std::sync::Arc;

/// The name of a file relative to the data folder, with `/` between its parts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileName(Arc<str>);

impl FileName {
    /// Creates a file name; `\` becomes `/`, so that a report is the same on every system.
    pub fn new(relative_path: &str) -> Self {
        Self(relative_path.replace('\\', "/").into())
    }

    /// Returns the whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the last part of the name without its extension: `th-phuket` for
    /// `submissions/th-phuket.yaml`.
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
