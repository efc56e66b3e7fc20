//! The path of the data folder, as seen from the folder in which the program was started.

use std::path::{MAIN_SEPARATOR, Path};

use ascn_diagnostic::render::Base;

use crate::output::plain;

/// Returns the path of a data folder, as it was given: relative to the folder in which the program
/// was started, which in a pipeline is that of the repository; absolute if it is elsewhere.
pub(super) fn find(folder: &Path) -> Base {
    let here = std::env::current_dir().ok();
    seen_from(folder, here.as_deref())
}

fn seen_from(folder: &Path, here: Option<&Path>) -> Base {
    let plain = plain(folder);
    let below = here.and_then(|here| plain.strip_prefix(here).ok());
    match below {
        Some(below) => Base::relative(with_slashes(below)),
        None if plain.is_absolute() => Base::absolute(with_slashes(&plain)),
        None => Base::relative(with_slashes(&plain)),
    }
}

fn with_slashes(path: &Path) -> String {
    path.to_string_lossy().replace(MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_seen_from_where_the_program_was_started() {
        let here = Path::new("/home/report");
        for (folder, seen) in [
            (".", ""),
            ("", ""),
            ("data", "data"),
            ("./data/", "data"),
            ("a/../data/./x", "data/x"),
            ("../data", "../data"),
            ("../../a/../data", "../../data"),
            ("/home/report", ""),
            ("/home/report/data", "data"),
            ("/../home/report/b/../data", "data"),
        ] {
            let base = seen_from(Path::new(folder), Some(here));
            assert_eq!(base, Base::relative(seen), "{folder}");
        }
        let base = seen_from(Path::new("/home/reports"), Some(here));
        assert_eq!(base, Base::absolute("/home/reports"));
    }
}
