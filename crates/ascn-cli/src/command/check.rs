//! `ascn check`: checks the submissions and the network.

use crate::args::Check;
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::folder;
use crate::report_faults::{Role, show};

pub(crate) fn run(arguments: &Check, environment: &mut Environment<'_>) -> Result<Exit, Failure> {
    let data = folder::read(&arguments.data)?;
    let checked = ascn_report::check(&data.sources, data.cycle);
    show(
        &checked,
        &data.sources,
        &arguments.faults,
        Role::Product,
        environment,
    )
}
