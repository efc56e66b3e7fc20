//! The location of the data folder, seen from where the faults are shown.

use std::fmt::Write as _;

use crate::FileName;

/// The location of the data folder, seen from where the faults are shown.
///
/// The name of a file is relative to the data folder. To show faults beside the files of a whole
/// repository, or to link to them, the path of that folder is needed as well.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Base {
    folder: String,
    is_absolute: bool,
}

impl Base {
    /// Creates a base relative to where the program runs, with `/`; empty if it is that place.
    pub fn relative(folder: impl Into<String>) -> Self {
        Self {
            folder: folder.into(),
            is_absolute: false,
        }
    }

    /// Creates a base from an absolute path, with `/`.
    pub fn absolute(folder: impl Into<String>) -> Self {
        Self {
            folder: folder.into(),
            is_absolute: true,
        }
    }

    /// Returns the path of a file of the data folder.
    pub(super) fn path(&self, file: &FileName) -> String {
        match self.folder.as_str() {
            "" => file.to_string(),
            folder => format!("{}/{file}", folder.trim_end_matches('/')),
        }
    }

    /// Returns the URI of a file: absolute, or relative to what SARIF calls [`Base::uri_base`].
    pub(super) fn uri(&self, file: &FileName) -> String {
        let path = encoded(&self.path(file));
        match (self.is_absolute, path.starts_with('/')) {
            (false, _) => path,
            (true, true) => format!("file://{path}"),
            // A Windows path begins with the letter of a drive.
            (true, false) => format!("file:///{path}"),
        }
    }

    /// Returns what a relative URI is relative to: the name by which readers of SARIF know the root
    /// of the sources.
    pub(super) fn uri_base(&self) -> Option<&'static str> {
        (!self.is_absolute).then_some("%SRCROOT%")
    }
}

/// Encodes each byte that may not occur in the path of a URI, and `:`, which would look like the
/// end of a scheme.
fn encoded(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_from_where_its_folder_is() {
        let file = FileName::new("network/cities.yaml");
        for (folder, path) in [
            ("", "network/cities.yaml"),
            ("data", "data/network/cities.yaml"),
            ("../data", "../data/network/cities.yaml"),
        ] {
            let base = Base::relative(folder);
            assert_eq!(base.path(&file), path);
            assert_eq!(base.uri(&file), path);
            assert_eq!(base.uri_base(), Some("%SRCROOT%"));
        }
        let base = Base::absolute("/srv/data");
        assert_eq!(base.path(&file), "/srv/data/network/cities.yaml");
        assert_eq!(base.uri(&file), "file:///srv/data/network/cities.yaml");
        assert_eq!(base.uri_base(), None);
        assert_eq!(Base::absolute("/").path(&file), "/network/cities.yaml");
        let base = Base::absolute("C:/data");
        assert_eq!(base.uri(&file), "file:///C%3A/data/network/cities.yaml");
    }

    #[test]
    fn a_uri_has_no_character_that_means_something_else() {
        let base = Base::relative("my data");
        let file = FileName::new("a:b#c?d%e/ภ.yaml");
        assert_eq!(
            base.uri(&file),
            "my%20data/a%3Ab%23c%3Fd%25e/%E0%B8%A0.yaml"
        );
    }
}
