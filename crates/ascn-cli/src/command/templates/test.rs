//! `ascn templates test`: compares what the templates render with the snapshots that are kept.
//!
//! 1. The templates and the samples of the data folder are read, and their faults are reported.
//! 2. The templates are rendered with the samples, with the data folder itself, and with the
//!    further networks below `templates/tests/networks` ([`came`]).
//! 3. Each text is compared with its snapshot, and the difference is shown ([`told`]).
//! 4. With `--accept`, what was shown is kept: all of it, or nothing.

mod came;
mod told;

use std::collections::BTreeSet;
use std::path::Path;

use ascn_report::ReportFile;
use ascn_report::testing::{Outcome, TESTS, Texts, Verdict, outcomes};

use crate::args::TestTemplates;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};
use crate::report_faults::{Asked, FaultReport, Role, of_templates};
use crate::{folder, output};

pub(crate) fn run(arguments: &TestTemplates, environment: &mut Environment<'_>) -> Ended {
    let about = ("ascn templates test", Role::Message, Asked::Templates);
    let given = (&arguments.faults, &*arguments.folder);
    FaultReport::run(about, given, environment, |faults, environment| {
        test(arguments, faults, environment)
    })
}

fn test(
    arguments: &TestTemplates,
    report: &mut FaultReport,
    environment: &mut Environment<'_>,
) -> Ended {
    let mut sources = folder::sources(&arguments.folder)?;
    report.ask(&sources);
    let came = came::texts(&sources, arguments.all);
    let texts = match came.or_else(|error| of_templates(error, &mut sources).map(Err))? {
        Ok(texts) => texts,
        Err(faults) => {
            report.add(&faults, &sources, environment)?;
            environment.tell("no template was tested\n")?;
            return Ok(Exit::Faults);
        }
    };
    let outcomes = outcomes(&texts, &kept(&sources));
    environment.print(&told::outcomes(&outcomes))?;
    let failed = outcomes.iter().filter(|one| one.verdict != Verdict::Passed);
    let failed = failed.count();
    if failed == 0 {
        return Ok(Exit::Done);
    }
    if arguments.accept {
        accept(&arguments.folder, &outcomes, &texts)?;
        environment.tell("kept as what is expected\n")?;
        return Ok(Exit::Done);
    }
    environment.tell("if this is right, `ascn templates test --accept` keeps it\n")?;
    report.fail(format!(
        "{failed} of the kept snapshots are not what came out"
    ));
    Ok(Exit::Faults)
}

/// Returns the snapshots that are kept, by their path below `templates/tests`.
fn kept(sources: &ascn_diagnostic::Sources) -> Texts {
    let prefix = format!("templates/{TESTS}");
    let texts = sources.iter().filter_map(|source| {
        let path = source.name().as_str().strip_prefix(&prefix)?;
        came::is_snapshot(path).then(|| (path.to_owned(), source.text().to_owned()))
    });
    texts.collect()
}

/// Writes what differs or is missing, and deletes the snapshots that nothing renders any more.
fn accept(root: &Path, outcomes: &[Outcome], texts: &Texts) -> Result<(), Failure> {
    let folder = root.join("templates").join(TESTS);
    let changed = outcomes.iter().filter(|one| one.verdict != Verdict::Passed);
    let changed: BTreeSet<String> = changed.map(|one| one.path.clone()).collect();
    // An orphan has no text.
    let files = changed.iter().filter_map(|path| {
        Some(ReportFile {
            name: path.clone(),
            content: texts.get(path)?.clone().into_bytes(),
        })
    });
    let files: Vec<ReportFile> = files.collect();
    output::write(&folder, &files, &changed)
}
