//! `ascn chain`: the reporting chain of a cycle.

use ascn_core::network::Body;
use ascn_core::scalar::Code;
use ascn_core::sign_off::{Refusal, Request, Unmet};
use ascn_report::{Checked, ReportingChain};

use crate::args::{Check, Record, Status, StatusForm};
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::folder::{self, Data};
use crate::ledger;
use crate::report_faults::{Asked, FaultReport, Role};

/// How often recording is tried if others are quicker.
const ATTEMPTS: usize = 20;

pub(crate) fn status(arguments: &Status, environment: &mut Environment<'_>) -> Ended {
    let (data, checked) = folder::checked(&arguments.data)?;
    let Some(chain) = chain(&checked, &data, environment)? else {
        return Ok(Exit::Faults);
    };
    environment.print(&match arguments.format {
        StatusForm::Text => chain.status_text(),
        StatusForm::Json => chain.status_json(),
    })?;
    if checked.has_chain_errors() {
        environment
            .tell("the ledger is not in order, so this may not be so; see `ascn chain verify`\n")?;
        return Ok(Exit::Faults);
    }
    Ok(Exit::Done)
}

/// Records an event. If somebody else has recorded one meanwhile, checks again whether this one may
/// follow.
pub(crate) fn record(arguments: &Record, environment: &mut Environment<'_>) -> Ended {
    for _ in 0..ATTEMPTS {
        let (data, checked) = folder::checked(&arguments.data)?;
        let Some(chain) = chain(&checked, &data, environment)? else {
            return Ok(Exit::Faults);
        };
        if checked.has_chain_errors() {
            environment.tell(
                "the ledger is not in order, so nothing is added to it; see `ascn chain verify`\n",
            )?;
            return Ok(Exit::Faults);
        }
        let request = request(arguments, &chain)?;
        let told = match chain.record(request) {
            Ok(update) => {
                if !ledger::write(&arguments.data.folder, &data.sources, &update)? {
                    continue;
                }
                let (ledger, event) = (update.ledger, update.event);
                let (event, stage) = (event.event, event.stage);
                environment.print(&format!("recorded in {ledger}: {event} at {stage}\n"))?;
                return Ok(Exit::Done);
            }
            Err(Refusal::Ambiguous(stages)) => {
                return Err(Failure::Usage(format!(
                    "`{}` is recorded at several stages; say which with --stage: {}",
                    arguments.event,
                    stages.join(", ")
                )));
            }
            Err(Refusal::Note(fault)) => format!("the note cannot stand in the ledger: {fault}\n"),
            Err(Refusal::Unmet(unmet)) => {
                let lines = in_lines(&unmet);
                format!("`{}` cannot be recorded\n{lines}", arguments.event)
            }
        };
        environment.tell(&told)?;
        return Ok(Exit::Faults);
    }
    Err(Failure::Recording(arguments.data.folder.clone()))
}

pub(crate) fn verify(arguments: &Check, environment: &mut Environment<'_>) -> Ended {
    let about = ("ascn chain verify", Role::Product, Asked::Ledgers);
    let given = (&arguments.faults, &*arguments.data.folder);
    FaultReport::run(about, given, environment, |faults, environment| {
        let (data, mut checked) = folder::checked(&arguments.data)?;
        checked.keep_chain_faults();
        let exit = faults.show(&checked, &data, environment)?;
        if exit == Exit::Done && checked.inputs().is_some() {
            environment.tell(&match checked.ledger_events() {
                None => format!("no ledger is kept for {}\n", data.cycle),
                Some(1) => "1 event verified\n".to_owned(),
                Some(many) => format!("{many} events verified\n"),
            })?;
        }
        Ok(exit)
    })
}

/// Returns the chain of the cycle, or `None` after reporting that hardly anything could be read.
fn chain<'a>(
    checked: &'a Checked,
    data: &'a Data,
    environment: &mut Environment<'_>,
) -> Result<Option<ReportingChain<'a>>, Failure> {
    let chain = ReportingChain::new(checked, &data.sources)?;
    if chain.is_none() {
        environment.tell("the data folder cannot be read; see `ascn check`\n")?;
    }
    Ok(chain)
}

fn request(arguments: &Record, chain: &ReportingChain<'_>) -> Result<Request, Failure> {
    let body = arguments.by.as_deref().map(|by| {
        let codes: Vec<_> = Body::ALL.iter().map(|body| body.code()).collect();
        let told = format!("there is no body `{by}`; there are: {}", codes.join(", "));
        chain.body(by).ok_or(Failure::Usage(told))
    });
    Ok(Request {
        event: arguments.event,
        stage: arguments.stage,
        body: body.transpose()?,
        city: arguments.city.clone(),
        country: arguments.country.clone(),
        sectoral_body: arguments.sectoral_body.clone(),
        on: arguments.on,
        note: arguments.note.clone(),
    })
}

/// Formats unmet conditions, one on each line, with who can meet it.
pub(crate) fn in_lines(unmet: &[Unmet]) -> String {
    let line = |one: &Unmet| format!("  unmet  {}: {} ({})\n", one.condition, one.what, one.who);
    unmet.iter().map(line).collect()
}
