//! `ascn init`: writes a small invented network to begin with.

use std::collections::BTreeSet;
use std::path::Path;

use crate::args::Init;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::output::{self, if_there};
use crate::starter;

pub(crate) fn run(arguments: &Init, environment: &mut Environment<'_>) -> Ended {
    let folder = &arguments.folder;
    if arguments.cycle.number() > starter::LATEST {
        let latest = starter::LATEST;
        return Err(Failure::Usage(format!(
            "no network can be begun for {}: the last year for which one can be is {latest}",
            arguments.cycle
        )));
    }
    if holds_files(folder)? {
        return Err(Failure::NotEmpty(folder.clone()));
    }
    let files = starter::files(arguments.cycle);
    output::write(folder, &files, &BTreeSet::new())?;
    for file in &files {
        environment.print(&format!("{}\n", folder.join(&file.name).display()))?;
    }
    let folder = folder.display();
    environment.tell(&format!(
        "an invented network was written; it builds as it is: ascn build {folder}\n\
         what to put in, and in which order, stands in {folder}/README.md\n"
    ))?;
    Ok(Exit::Done)
}

/// Whether a folder has any files. Hidden ones, such as those of version control, do not count.
fn holds_files(folder: &Path) -> Result<bool, Failure> {
    let entries = if_there(folder.read_dir()).map_err(Failure::read(folder))?;
    for entry in entries.into_iter().flatten() {
        let name = entry.map_err(Failure::read(folder))?.file_name();
        if !name.to_string_lossy().starts_with('.') {
            return Ok(true);
        }
    }
    Ok(false)
}
