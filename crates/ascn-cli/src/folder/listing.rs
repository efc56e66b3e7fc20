//! Finding the files of a data folder by name, without opening any of them.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::FileType;
use std::path::{Path, PathBuf};

use ascn_diagnostic::{Fault, FileName};

use super::unread;

/// How many files and levels of folders one part of a data folder may have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) files: usize,
    pub(super) levels: usize,
}

/// Five cycles of 100,000 cities, with a document beside each submission. The format itself has
/// five levels of folders, those of templates and their tests.
pub(super) const LIMITS: Limits = Limits {
    files: 1_000_000,
    levels: 16,
};

/// A file, or something else found in a data folder.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) name: FileName,
    pub(super) path: PathBuf,
    /// Why it is not to be opened, if so.
    pub(super) unread: Option<Fault>,
}

/// Finds all files in some parts of a data folder, sorted by name. Hidden files are skipped. Links
/// are not followed: they may lead out of the folder, or in a circle.
pub(super) fn list(root: &Path, parts: &[&str], limits: Limits) -> Vec<Found> {
    let mut all = Vec::new();
    for part in parts {
        let (name, path) = (FileName::new(part), root.join(part));
        let unread = match path.symlink_metadata() {
            Ok(metadata) => match below(&name, path.clone(), metadata.file_type(), limits) {
                Some(found) => {
                    all.extend(found);
                    continue;
                }
                None => unread::too_many(&name, limits.files),
            },
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => unread::failed(&name, &error),
        };
        let unread = Some(unread);
        all.push(Found { name, path, unread });
    }
    all
}

/// Returns a file, or all files below a folder; `None` if there are too many.
fn below(part: &FileName, path: PathBuf, kind: FileType, limits: Limits) -> Option<Vec<Found>> {
    let mut found = Vec::new();
    let mut waiting = vec![(part.clone(), path, kind)];
    while let Some((name, path, kind)) = waiting.pop() {
        if found.len() >= limits.files {
            return None;
        }
        let levels = name.as_str().matches('/').count();
        let unread = if kind.is_file() {
            None
        } else if !kind.is_dir() {
            Some(unread::no_file(&name, kind))
        } else if levels >= limits.levels {
            Some(unread::too_deep(&name, limits.levels))
        } else if let Err(error) = enter(&name, &path, &mut waiting, &mut found) {
            Some(unread::failed(&name, &error))
        } else {
            continue;
        };
        found.push(Found { name, path, unread });
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Some(found)
}

/// Adds the entries of one folder.
fn enter(
    folder: &FileName,
    path: &Path,
    waiting: &mut Vec<(FileName, PathBuf, FileType)>,
    found: &mut Vec<Found>,
) -> std::io::Result<()> {
    for entry in path.read_dir()? {
        let entry = entry?;
        let own = entry.file_name();
        if own.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let (own, is_usable) = shown(&own);
        let (name, path) = (FileName::new(&format!("{folder}/{own}")), entry.path());
        if is_usable {
            waiting.push((name, path, entry.file_type()?));
        } else {
            let unread = Some(unread::unusable_name(&name));
            found.push(Found { name, path, unread });
        }
    }
    Ok(())
}

/// Returns a name as it can be shown, and whether that is the name itself. Characters that cannot
/// be shown, or mean another folder on another system, become `%` and two digits for each byte.
fn shown(name: &OsStr) -> (String, bool) {
    let is_unusable = |one: char| one == '\\' || one.is_control() || ascn_yaml::is_forbidden(one);
    if let Some(name) = name.to_str().filter(|name| !name.contains(is_unusable)) {
        return (name.to_owned(), true);
    }
    let mut shown = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        for one in chunk.valid().chars() {
            let mut bytes = [0; 4];
            match one {
                _ if is_unusable(one) => escape(one.encode_utf8(&mut bytes).as_bytes(), &mut shown),
                _ => shown.push(one),
            }
        }
        escape(chunk.invalid(), &mut shown);
    }
    (shown, false)
}

fn escape(bytes: &[u8], shown: &mut String) {
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(shown, "%{byte:02X}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(found: &[Found]) -> Vec<(&str, Option<&'static str>)> {
        let code = |one: &Found| one.unread.as_ref().map(|fault| fault.rule.code);
        let names = found.iter().map(|one| (one.name.as_str(), code(one)));
        names.collect()
    }

    #[test]
    fn files_are_found_in_the_order_of_their_names_and_hidden_ones_are_not() {
        let folder = tempfile::tempdir().unwrap();
        for file in [
            "a/c.yaml",
            "a/b/x.yaml",
            "a/.hidden",
            "a/.git/x.yaml",
            "other/x.yaml",
        ] {
            let file = folder.path().join(file);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::File::create(file).unwrap();
        }
        let found = list(folder.path(), &["a", "missing"], LIMITS);
        assert_eq!(names(&found), [("a/b/x.yaml", None), ("a/c.yaml", None)]);
    }

    #[test]
    fn more_files_and_levels_than_there_may_be_are_told_and_not_read() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("a/b/c/d")).unwrap();
        for file in ["a/1.yaml", "a/2.yaml", "a/3.yaml", "a/b/c/d/4.yaml"] {
            std::fs::File::create(folder.path().join(file)).unwrap();
        }
        let with = |files, levels| {
            let found = list(folder.path(), &["a"], Limits { files, levels });
            let names = names(&found).into_iter();
            names
                .map(|(name, code)| (name.to_owned(), code))
                .collect::<Vec<_>>()
        };
        let limit = Some("beyond-limit");
        assert_eq!(with(3, 9), [("a".to_owned(), limit)]);
        assert_eq!(with(9, 2).last(), Some(&("a/b/c".to_owned(), limit)));
    }

    #[test]
    fn a_name_that_cannot_be_shown_is_spelled() {
        for (name, expected) in [
            ("ภูเก็ต.yaml", ("ภูเก็ต.yaml", true)),
            ("a\\b", ("a%5Cb", false)),
            ("a\nb\u{202E}", ("a%0Ab%E2%80%AE", false)),
            ("100%", ("100%", true)),
        ] {
            let (shown, is_usable) = shown(OsStr::new(name));
            assert_eq!((shown.as_str(), is_usable), expected);
        }
    }
}
