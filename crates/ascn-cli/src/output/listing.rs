//! The list of the files that a build wrote, which it leaves beside them.
//!
//! What stands in the list may be replaced and removed by the next build; whatever else lies in the
//! folder was put there by somebody and stays.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path};

use super::place::if_there;

/// The name of the list in the folder of a report.
pub(super) const NAME: &str = ".ascn-files";

/// Its first line.
const TITLE: &str =
    "# What `ascn build` wrote. The next build replaces or removes these files, and no others.";

/// How `figures.json` of any report begins.
const FIGURES: &[u8] = b"{\"figures\": [";

/// The list as it is written.
pub(super) fn text(names: &BTreeSet<String>) -> String {
    let names = names.iter().map(|name| format!("{name}\n"));
    format!("{TITLE}\n{}", names.collect::<String>())
}

/// The names in the list of a folder, the list itself among them; nothing if there is none.
///
/// # Errors
/// If there is one that cannot be read: without it nobody knows what is whose.
pub(super) fn read(folder: &Path) -> io::Result<Option<BTreeSet<String>>> {
    let list = folder.join(NAME);
    let Some(found) = if_there(list.symlink_metadata())? else {
        return Ok(None);
    };
    // To read a pipe could take for ever.
    if !found.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let text = std::fs::read_to_string(list)?;
    let names = text.lines().filter(|line| is_below(line));
    let mut names: BTreeSet<String> = names.map(str::to_owned).collect();
    names.insert(NAME.to_owned());
    Ok(Some(names))
}

/// What a former build wrote into a folder.
///
/// Not everything that copies a folder takes hidden files along. A report whose list is lost is
/// known by its figures: then the files that are to be written now are taken for the report's.
///
/// # Errors
/// If there is a list that cannot be read.
pub(super) fn former(folder: &Path, new: &BTreeSet<String>) -> io::Result<BTreeSet<String>> {
    Ok(match read(folder)? {
        Some(names) => names,
        None if has_figures(folder) => new.clone(),
        None => BTreeSet::new(),
    })
}

fn has_figures(folder: &Path) -> bool {
    let mut start = [0; FIGURES.len()];
    let opened = File::open(folder.join("figures.json"));
    opened.is_ok_and(|mut file| file.read_exact(&mut start).is_ok()) && start == FIGURES
}

/// Whether a name leads to a file below its folder, and can stand on a line.
pub(super) fn is_below(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    let is_plain = !name.contains(['\n', '\r', '\\', '\0']) && !name.starts_with('#');
    is_plain && !name.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// The folders that names stand in, with those above them.
pub(super) fn folders_of<'a>(names: impl Iterator<Item = &'a String>) -> BTreeSet<&'a str> {
    let mut folders = BTreeSet::new();
    for name in names {
        let mut rest = name.as_str();
        while let Some((folder, _)) = rest.rsplit_once('/') {
            if !folders.insert(folder) {
                break;
            }
            rest = folder;
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_elsewhere_is_no_name_of_a_report() {
        for name in [
            "figures.json",
            "cities/xa-first-town.html",
            "public/cities/a.html",
        ] {
            assert!(is_below(name), "{name}");
        }
        for name in [
            "",
            "/etc/passwd",
            "../figures.json",
            "a/../b",
            "a\nb",
            "./..",
            "a\\b",
            "# a",
        ] {
            assert!(!is_below(name), "{name}");
        }
    }

    #[test]
    fn the_folders_of_names_are_all_above_them() {
        let names = ["a", "b/c/d", "b/c/e", "f/g"].map(str::to_owned);
        let folders: Vec<&str> = folders_of(names.iter()).into_iter().collect();
        assert_eq!(folders, ["b", "b/c", "f"]);
    }
}
