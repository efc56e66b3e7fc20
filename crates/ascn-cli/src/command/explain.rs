//! `ascn explain`: says what a fault means, why it matters and how to fix it.

use ascn_diagnostic::did_you_mean;
use ascn_report::rules;

use crate::args::Explain;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};

pub(crate) fn run(arguments: &Explain, environment: &mut Environment<'_>) -> Ended {
    let Some(code) = &arguments.code else {
        for rule in rules() {
            environment.print(&format!("{:<8} {}\n", rule.severity.as_str(), rule.code))?;
        }
        return Ok(Exit::Done);
    };
    let Some(rule) = rules().find(|rule| rule.code == code) else {
        let near = did_you_mean(code, rules().map(|rule| rule.code));
        let hint = near.map(|near| format!("; {near}")).unwrap_or_default();
        return Err(Failure::Usage(format!("there is no fault `{code}`{hint}")));
    };
    environment.print(&rule.manual())?;
    Ok(Exit::Done)
}
