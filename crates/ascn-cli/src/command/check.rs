//! `ascn check`: checks the submissions and the network.

use crate::args::Check;
use crate::environment::Environment;
use crate::failure::Ended;
use crate::folder;
use crate::report_faults::{Asked, FaultReport, Role};

pub(crate) fn run(arguments: &Check, environment: &mut Environment<'_>) -> Ended {
    let about = ("ascn check", Role::Product, Asked::Submissions);
    let (options, folder) = (&arguments.faults, &arguments.data.folder);
    FaultReport::of(
        about,
        options,
        folder,
        environment,
        |faults, environment| {
            let mut data = folder::read(&arguments.data)?;
            let mut checked = ascn_report::check(&data.sources, data.cycle);
            ascn_report::prove(&mut checked, &mut data.sources)?;
            faults.show(&checked, (&data.sources, data.cycle), environment)
        },
    )
}
