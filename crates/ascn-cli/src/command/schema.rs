//! `ascn schema`: prints the JSON Schema of a kind of file.

use ascn_yaml::FileKind;

use crate::args::Schema;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

pub(crate) fn run(arguments: &Schema, environment: &mut Environment<'_>) -> Result<Exit, Failure> {
    let Some(kind) = FileKind::ALL
        .into_iter()
        .find(|kind| kind.name() == arguments.kind)
    else {
        let kinds = FileKind::ALL.map(FileKind::name).join(", ");
        let wanted = &arguments.kind;
        return Err(Failure::Unknown(format!(
            "there is no schema `{wanted}`; there are: {kinds}"
        )));
    };
    environment.print(kind.schema())?;
    Ok(Exit::Done)
}
