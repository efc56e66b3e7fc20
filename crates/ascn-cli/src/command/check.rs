//! `ascn check`: checks the submissions and the network.

use crate::args::Check;
use crate::environment::Environment;
use crate::failure::Ended;
use crate::folder;
use crate::report_faults::{Asked, FaultReport, Role};

pub(crate) fn run(arguments: &Check, environment: &mut Environment<'_>) -> Ended {
    let about = ("ascn check", Role::Product, Asked::Submissions);
    let given = (&arguments.faults, &*arguments.data.folder);
    FaultReport::run(about, given, environment, |faults, environment| {
        let (mut data, mut checked) = folder::checked(&arguments.data)?;
        ascn_report::prove(&mut checked, &mut data.sources)?;
        faults.show(&checked, &data, environment)
    })
}
