//! Reading one file of a data folder.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use ascn_diagnostic::{Fault, FileName, Sources, Unread};
use ascn_yaml::{FileKind, decoded, limit};

use super::listing::Found;
use super::unread;

/// The endings of the texts in a data folder. Of any other file, such as a picture or a Word file,
/// only the name is read, so that its presence can be reported.
const TEXTS: [&str; 7] = ["yaml", "md", "html", "css", "ftl", "typ", "json"];

/// Adds a file that was found, with its text or with why it could not be read. Submissions are read
/// on demand; all other files are few.
pub(super) fn add(found: Found, sources: &mut Sources) {
    let Found { name, path, unread } = found;
    if let Some(fault) = unread {
        sources.add_unread(name, without_text(fault));
    } else if FileKind::from_file(&name) == Some(FileKind::Submission) {
        sources.add_later(name, move |name| read(name, &path));
    } else {
        match read(&name, &path) {
            Ok(text) => {
                sources.add(name, text);
            }
            Err(unread) => sources.add_unread(name, unread),
        }
    }
}

fn read(name: &FileName, path: &Path) -> Result<String, Unread> {
    let is_text = |ending| TEXTS.iter().any(|text| ending == *text);
    if !path.extension().is_some_and(is_text) {
        return Ok(String::new());
    }
    let most = limit::bytes_of(name);
    let mut bytes = Vec::new();
    let file = File::open(path).map(|file| file.take(most + 1));
    let read = file.and_then(|mut file| file.read_to_end(&mut bytes));
    let length = read.map_err(|error| without_text(unread::failed(name, &error)))?;
    if u64::try_from(length).is_ok_and(|length| length > most) {
        return Err(without_text(unread::too_large(name, most)));
    }
    decoded(name, bytes)
}

fn without_text(fault: Fault) -> Unread {
    Unread {
        text: String::new(),
        fault: Box::new(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::listing::{LIMITS, list};

    #[test]
    fn a_file_that_vanishes_between_listing_and_reading_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let submissions = folder.path().join("cycles/2024/submissions");
        std::fs::create_dir_all(&submissions).unwrap();
        let paths = [
            folder.path().join("ascn.yaml"),
            submissions.join("aa-haven.yaml"),
        ];
        for path in &paths {
            File::create(path).unwrap();
        }
        let found = list(folder.path(), &["ascn.yaml", "cycles"], LIMITS);
        for path in &paths {
            std::fs::remove_file(path).unwrap();
        }
        let mut sources = Sources::default();
        for found in found {
            add(found, &mut sources);
        }
        assert_eq!(sources.iter().count(), 2);
        for source in sources.iter() {
            let opened = source.opened();
            let fault = opened.unread().unwrap();
            assert_eq!(fault.rule.code, "file-unreadable");
            assert!(fault.message.contains("no such file"), "{}", fault.message);
        }
    }
}
