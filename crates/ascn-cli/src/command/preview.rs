//! `ascn preview`: shows the report in a browser, and again on every change.

use crate::args;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::preview::{Preview, PreviewOptions};

pub(crate) fn run(arguments: &args::Preview, environment: &mut Environment<'_>) -> Ended {
    let preview = Preview::start(PreviewOptions {
        folder: arguments.data.folder.clone(),
        cycle: arguments.data.cycle,
        edition: arguments.edition,
        port: arguments.port,
    });
    let mut preview = preview.map_err(|error| Failure::Preview(error.to_string()))?;
    environment.print(&format!("http://{}/\n", preview.address()))?;
    environment.tell("the report is shown there until you press Ctrl-C\n")?;
    environment.flush()?;
    preview.wait();
    Ok(Exit::Done)
}
