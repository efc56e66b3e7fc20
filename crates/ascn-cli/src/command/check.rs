//! `ascn check`: checks the submissions and the network.

use crate::args::{Check, DataFolder};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::folder;
use crate::report_faults::{Asked, FaultReport, Role};

pub(crate) fn run(arguments: &Check, environment: &mut Environment<'_>) -> Result<Exit, Failure> {
    let about = ("ascn check", Role::Product, Asked::Submissions);
    let (options, folder) = (&arguments.faults, &arguments.data.folder);
    let mut faults = FaultReport::begin(about, options, folder, environment)?;
    let done = check(&arguments.data, &mut faults, environment);
    faults.end(done, environment)
}

fn check(
    folder: &DataFolder,
    faults: &mut FaultReport,
    environment: &mut Environment<'_>,
) -> Result<Exit, Failure> {
    let mut data = folder::read(folder)?;
    let mut checked = ascn_report::check(&data.sources, data.cycle);
    ascn_report::prove(&mut checked, &mut data.sources)?;
    faults.show(&checked, (&data.sources, data.cycle), environment)
}
