//! `ascn schema`: prints the JSON Schema of a kind of file, or which file has which schema.

use std::path::Path;

use ascn_yaml::FileKind;

use crate::args::Schema;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder;

pub(crate) fn run(arguments: &Schema, environment: &mut Environment<'_>) -> Ended {
    if let Some(folder) = &arguments.files {
        return list(folder, environment);
    }
    let wanted = arguments.kind.as_deref().unwrap_or_default();
    let Some(kind) = FileKind::ALL.into_iter().find(|kind| kind.name() == wanted) else {
        let kinds = FileKind::ALL.map(FileKind::name).join(", ");
        return Err(Failure::Usage(format!(
            "there is no schema `{wanted}`; there are: {kinds}"
        )));
    };
    environment.print(kind.schema())?;
    Ok(Exit::Done)
}

/// Prints the kind and the name of each file of a data folder that has a schema.
fn list(folder: &Path, environment: &mut Environment<'_>) -> Ended {
    for source in folder::sources(folder)?.iter() {
        if let Some(kind) = FileKind::from_file(source.name()) {
            environment.print(&format!("{} {}\n", kind.name(), source.name()))?;
        }
    }
    Ok(Exit::Done)
}
