//! `ascn compare`: says what changed between two cycles.

use ascn_core::scalar::Year;
use ascn_report::CompareError;

use crate::args::{Compare, DataFolder, FaultOptions, MessageFormat};
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder::{self, Data};
use crate::report_faults::{Asked, FaultReport, Role};

pub(crate) fn run(arguments: &Compare, environment: &mut Environment<'_>) -> Ended {
    let data = folder::read(&DataFolder {
        folder: arguments.folder.clone(),
        cycle: arguments.to,
    })?;
    let (from, to) = (from(arguments, &data)?, data.cycle);
    let (compared_form, form) = arguments.message_format;
    let checked = ascn_report::check(&data.sources, to);
    let Some(dataset) = &checked.dataset else {
        let message_format = vec![MessageFormat { form, file: None }];
        let options = FaultOptions {
            message_format,
            deny_warnings: false,
        };
        let about = ("ascn compare", Role::Message, Asked::Submissions);
        let given = (&options, &*arguments.folder);
        return FaultReport::run(about, given, environment, |faults, environment| {
            let exit = faults.show(&checked, &data, environment)?;
            environment.tell("nothing was compared\n")?;
            Ok(exit.max(Exit::Faults))
        });
    };
    let compared = ascn_report::compare(dataset, (from, to), compared_form);
    let compared = compared.map_err(|error| match error {
        CompareError::Template(error) => Failure::Report(error.into()),
        cycles @ (CompareError::Cycles(_) | _) => Failure::Usage(cycles.to_string()),
    });
    environment.print(&compared?)?;
    Ok(Exit::Done)
}

/// Returns the cycle to compare from, which is before the other.
fn from(arguments: &Compare, data: &Data) -> Result<Year, Failure> {
    let to = data.cycle;
    match arguments.from {
        Some(from) if data.known(from)? >= to => {
            Err(Failure::Usage(format!("{from} is not before {to}")))
        }
        Some(from) => Ok(from),
        None => {
            let before = data.years.iter().rev().find(|year| **year < to);
            before.copied().ok_or_else(|| {
                Failure::Usage(format!("there is no cycle before {to} to compare it with"))
            })
        }
    }
}
