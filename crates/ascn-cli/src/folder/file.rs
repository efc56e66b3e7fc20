//! Reading one file of a data folder.

use std::fs::File;
use std::io::Read as _;

use ascn_diagnostic::{Fault, Sources};
use ascn_yaml::{Unread, decoded, limit};

use super::listing::Found;
use super::unread;

/// The endings of the texts in a data folder. Of a picture or a Word file only the name matters: that
/// it lies there is told.
const TEXTS: [&str; 7] = ["yaml", "md", "html", "css", "ftl", "typ", "json"];

/// Reads a file that was found, and adds it with its text or with why it could not be read.
pub(super) fn add(found: Found, sources: &mut Sources) {
    match read(&found) {
        Ok(text) => {
            sources.add(found.name, text);
        }
        Err(Unread { text, fault }) => sources.add_unread(found.name, text, *fault),
    }
}

fn read(found: &Found) -> Result<String, Unread> {
    if let Some(fault) = &found.unread {
        return Err(without_text(fault.clone()));
    }
    let is_text = |ending| TEXTS.iter().any(|text| ending == *text);
    if !found.path.extension().is_some_and(is_text) {
        return Ok(String::new());
    }
    let most = limit::bytes_of(&found.name);
    let failed = |error: std::io::Error| without_text(unread::failed(&found.name, &error));
    let too_large = || without_text(unread::too_large(&found.name, most));
    let file = File::open(&found.path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    if length > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    // It may grow while it is read.
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if u64::try_from(bytes.len()).is_ok_and(|read| read > most) {
        return Err(too_large());
    }
    decoded(&found.name, bytes)
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
        let path = folder.path().join("ascn.yaml");
        File::create(&path).unwrap();
        let mut found = list(folder.path(), &["ascn.yaml"], LIMITS);
        std::fs::remove_file(&path).unwrap();
        let mut sources = Sources::default();
        add(found.remove(0), &mut sources);
        let fault = sources.iter().next().unwrap().unread().unwrap();
        assert_eq!(fault.rule.code, "file-unreadable");
        assert!(fault.message.contains("no such file"), "{}", fault.message);
    }
}
