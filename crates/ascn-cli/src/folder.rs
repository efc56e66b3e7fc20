//! Reading a data folder from disk.
//!
//! 1. [`listing`] finds the files in it, and opens none.
//! 2. [`mod@file`] reads one file that was found.
//! 3. [`unread`] says why a file could not be read. It becomes a file with a fault, and reading
//!    goes on.

mod file;
mod listing;
mod unread;

use std::path::Path;

use ascn_core::scalar::Year;
use ascn_diagnostic::{Source, Sources, render};
use ascn_report::Checked;
use ascn_yaml::Locator;

use crate::args::DataFolder;
use crate::failure::Failure;

/// The parts of a data folder that the program reads.
pub(crate) const PARTS: [&str; 4] = ["ascn.yaml", "network", "cycles", "templates"];

/// A data folder that was read, and the cycle to report on.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) sources: Sources,
    pub(crate) cycle: Year,
    /// The years of all its cycles, the earliest first.
    pub(crate) years: Vec<Year>,
}

impl Data {
    /// Returns the year if there is a cycle for it.
    pub(crate) fn known(&self, wanted: Year) -> Result<Year, Failure> {
        if self.years.contains(&wanted) {
            return Ok(wanted);
        }
        let there: Vec<_> = self.years.iter().map(ToString::to_string).collect();
        let there = there.join(", ");
        let told = format!("there is no cycle {wanted}; there are: {there}");
        Err(Failure::Usage(told))
    }
}

/// Reads the texts of a data folder, which may have no cycle. Submissions are read on demand, as
/// there may be many. A file that cannot be read is included with its fault.
pub(crate) fn sources(root: &Path) -> Result<Sources, Failure> {
    if !root.is_dir() {
        let kind = if root.exists() {
            std::io::ErrorKind::NotADirectory
        } else {
            std::io::ErrorKind::NotFound
        };
        return Err(Failure::read(root)(kind.into()));
    }
    let mut sources = Sources::default();
    for found in listing::list(root, &PARTS, listing::LIMITS) {
        file::add(found, &mut sources);
    }
    Ok(sources)
}

/// Returns the texts of a data folder without its templates.
pub(crate) fn without_templates(sources: &Sources) -> Sources {
    let others = sources.iter();
    let others = others.filter(|source| !ascn_yaml::is_of_templates(source.name()));
    others.cloned().collect()
}

/// Reads the texts of a data folder, and finds the cycle to report on.
pub(crate) fn read(arguments: &DataFolder) -> Result<Data, Failure> {
    let root = &arguments.folder;
    let sources = sources(root)?;
    let years = ascn_yaml::cycles(&sources);
    let Some(newest) = years.last() else {
        // A file that could not be read may be the reason.
        let unread = sources.iter().filter_map(Source::unread).cloned();
        let unread = Locator::new(&sources).locate(unread.collect());
        return Err(Failure::NoCycle {
            folder: root.to_owned(),
            unread: render::short(&unread, &sources),
        });
    };
    let mut data = Data {
        cycle: *newest,
        sources,
        years,
    };
    if let Some(wanted) = arguments.cycle {
        data.cycle = data.known(wanted)?;
    }
    Ok(data)
}

/// Reads and checks a data folder.
pub(crate) fn checked(arguments: &DataFolder) -> Result<(Data, Checked), Failure> {
    let data = read(arguments)?;
    let checked = ascn_report::check(&data.sources, data.cycle);
    Ok((data, checked))
}
