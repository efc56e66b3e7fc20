//! `ascn preview`: shows the report in a browser, and shows it anew on every change.

use crate::args::Preview;
use crate::environment::Environment;
use crate::failure::{Ended, Exit};
use crate::preview::{self, PreviewOptions};

pub(crate) fn run(arguments: &Preview, environment: &mut Environment<'_>) -> Ended {
    let mut preview = preview::Preview::start(PreviewOptions {
        folder: arguments.data.folder.clone(),
        cycle: arguments.data.cycle,
        edition: arguments.edition,
        port: arguments.port,
    })?;
    environment.print(&format!("http://{}/\n", preview.address()))?;
    environment.tell("the report is shown there until you press Ctrl-C\n")?;
    environment.flush()?;
    preview.wait();
    Ok(Exit::Done)
}
