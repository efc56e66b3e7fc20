//! Reading a data folder from disk.

use std::path::{Path, PathBuf};

use ascn_core::cycle::Year;
use ascn_diagnostic::{FileName, Sources};

use crate::args::DataFolder;
use crate::failure::Failure;

/// The parts of a data folder that the program reads.
pub(crate) const PARTS: [&str; 4] = ["ascn.yaml", "network", "cycles", "templates"];

/// The endings of the texts in it.
const TEXTS: [&str; 7] = ["yaml", "md", "html", "css", "ftl", "typ", "json"];

/// A data folder that was read, and the cycle to report on.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) sources: Sources,
    pub(crate) cycle: Year,
    /// The years of all its cycles, the earliest first.
    pub(crate) years: Vec<Year>,
}

impl Data {
    /// The year, if there is a cycle of it.
    pub(crate) fn known(&self, year: Year) -> Result<Year, Failure> {
        known(&self.years, year)
    }
}

/// Reads the texts of a data folder, which may have no cycle.
pub(crate) fn sources(root: &Path) -> Result<Sources, Failure> {
    if !root.is_dir() {
        let error = std::io::Error::from(std::io::ErrorKind::NotFound);
        return Err(Failure::Read {
            path: root.to_owned(),
            error,
        });
    }
    let mut sources = Sources::default();
    for part in PARTS {
        collect(&root.join(part), part, &mut sources)?;
    }
    Ok(sources)
}

/// The texts of a data folder apart from its templates.
pub(crate) fn without_templates(sources: &Sources) -> Sources {
    let mut others = Sources::default();
    for source in sources.iter() {
        if !source.name().as_str().starts_with("templates/") {
            others.add(source.name().clone(), source.text().to_owned());
        }
    }
    others
}

/// Reads the texts of a data folder, and finds the cycle to report on.
pub(crate) fn read(arguments: &DataFolder) -> Result<Data, Failure> {
    let root = &arguments.folder;
    let sources = sources(root)?;
    let years = ascn_yaml::cycles(&sources);
    let Some(newest) = years.last() else {
        return Err(Failure::NoCycle(root.clone()));
    };
    let cycle = match arguments.cycle {
        None => *newest,
        Some(wanted) => known(&years, wanted)?,
    };
    Ok(Data {
        sources,
        cycle,
        years,
    })
}

fn known(years: &[Year], wanted: Year) -> Result<Year, Failure> {
    if years.contains(&wanted) {
        return Ok(wanted);
    }
    let there: Vec<_> = years.iter().map(ToString::to_string).collect();
    Err(Failure::UnknownCycle {
        wanted: wanted.to_string(),
        there: there.join(", "),
    })
}

/// Collects a file, or all files below a folder; hidden ones and links are passed over, because a
/// link may lead out of the data folder.
fn collect(path: &Path, name: &str, sources: &mut Sources) -> Result<(), Failure> {
    let failure = |error| Failure::Read {
        path: path.to_owned(),
        error,
    };
    let kind = match path.symlink_metadata() {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failure(error)),
    };
    if kind.is_file() {
        // Of a picture or a Word file only the name matters: that it lies there is told.
        let is_text = |ending: &std::ffi::OsStr| TEXTS.iter().any(|text| ending == *text);
        let text = if path.extension().is_some_and(is_text) {
            let bytes = std::fs::read(path).map_err(failure)?;
            String::from_utf8(bytes).map_err(|_| not_text(path))?
        } else {
            String::new()
        };
        sources.add(FileName::new(name), text);
    } else if kind.is_dir() {
        for entry in std::fs::read_dir(path).map_err(failure)? {
            let entry = entry.map_err(failure)?;
            let own = entry.file_name();
            let Some(own) = own.to_str() else {
                return Err(not_text(&entry.path()));
            };
            if !own.starts_with('.') {
                collect(&entry.path(), &format!("{name}/{own}"), sources)?;
            }
        }
    }
    Ok(())
}

fn not_text(path: &Path) -> Failure {
    let path = PathBuf::from(path);
    Failure::NotText {
        path,
        reason: "it is not written in UTF-8; save it as UTF-8 in your editor",
    }
}
