//! The list of the files that a build wrote, which it leaves beside them.
//!
//! The next build may replace and remove the files in the list. All other files in the folder are
//! somebody's and stay.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path};

use super::paths::if_there;

/// The name of the list in the folder of a report.
pub(super) const NAME: &str = ".ascn-files";

/// Its first line.
const TITLE: &str =
    "# What `ascn build` wrote. The next build replaces or removes these files, and no others.";

/// How the `figures.json` of any report begins.
const FIGURES: &[u8] = b"{\"figures\": [";

pub(super) fn text(names: &BTreeSet<String>) -> String {
    let names = names.iter().map(|name| format!("{name}\n"));
    format!("{TITLE}\n{}", names.collect::<String>())
}

/// Returns what a former build wrote into a folder, including the list itself.
///
/// Not everything that copies a folder copies hidden files. A report whose list is lost is
/// recognised by its figures: then the files to be written now are taken for the report's.
///
/// # Errors
/// If there is a list that cannot be read: without it nobody knows what is whose.
pub(super) fn former(folder: &Path, new: &BTreeSet<String>) -> io::Result<BTreeSet<String>> {
    let list = folder.join(NAME);
    match if_there(list.symlink_metadata())? {
        None if has_figures(folder) => return Ok(new.clone()),
        None => return Ok(BTreeSet::new()),
        // Reading a pipe could block for ever.
        Some(found) if !found.is_file() => return Err(io::Error::other("it is no file")),
        Some(_) => {}
    }
    let text = std::fs::read_to_string(list)?;
    let names = text.lines().filter(|line| is_below(line));
    Ok(names.chain([NAME]).map(str::to_owned).collect())
}

fn has_figures(folder: &Path) -> bool {
    let mut start = [0; FIGURES.len()];
    let opened = File::open(folder.join("figures.json"));
    opened.is_ok_and(|mut file| file.read_exact(&mut start).is_ok()) && start == FIGURES
}

/// Whether a name leads to a file below its folder, and fits on a line.
pub(super) fn is_below(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    let is_plain = !name.contains(['\n', '\r', '\\', '\0']) && !name.starts_with('#');
    is_plain && !name.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
}

/// Returns the folders of files of these names, with those above them.
pub(super) fn folders_of(names: &BTreeSet<String>) -> BTreeSet<&Path> {
    let above = |name| Path::new(name).ancestors().skip(1);
    let folders = names.iter().flat_map(above);
    folders
        .filter(|folder| !folder.as_os_str().is_empty())
        .collect()
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
        let names = BTreeSet::from(["a", "b/c/d", "b/c/e", "f/g"].map(str::to_owned));
        let folders: Vec<&Path> = folders_of(&names).into_iter().collect();
        assert_eq!(folders, ["b", "b/c", "f"].map(Path::new));
    }
}
