//! Showing the faults of a check, and what follows from them.

use ascn_diagnostic::{Diagnostic, Severity, Sources, render};
use ascn_report::{Checked, ReportError, template_faults};
use ascn_yaml::rule::FILE_UNREADABLE;

use crate::args::{FaultOptions, MessageFormat};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};

/// Where the faults of a command belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// They are what was asked for: machines read them on the first stream.
    Product,
    /// They are messages beside another product.
    Message,
}

/// Shows the faults, then says in one line how many there are.
pub(crate) fn show(
    checked: &Checked,
    sources: &Sources,
    options: &FaultOptions,
    role: Role,
    environment: &mut Environment<'_>,
) -> Result<Exit, Failure> {
    let text = rendered(&checked.diagnostics, sources, options, environment);
    let is_for_people = options.message_format == MessageFormat::Human;
    if role == Role::Product && !is_for_people {
        environment.print(&text)?;
    } else {
        environment.tell(&text)?;
    }
    let (errors, warnings) = (
        checked.count(Severity::Error),
        checked.count(Severity::Warning),
    );
    if is_for_people {
        environment.tell(&summary(checked, errors, warnings))?;
    }
    let is_faulty = errors > 0 || (options.deny_warnings && warnings > 0);
    Ok(if has_unreadable(&checked.diagnostics) {
        Exit::Surroundings
    } else if is_faulty {
        Exit::Faults
    } else {
        Exit::Done
    })
}

/// Whether a file is there that could not be read: nobody can mend that by writing.
fn has_unreadable(diagnostics: &[Diagnostic]) -> bool {
    let mut codes = diagnostics.iter().map(|one| one.fault.rule.code);
    codes.any(|code| code == FILE_UNREADABLE.code)
}

/// What is wrong in what people wrote, if that is why there is no report.
///
/// # Errors
/// The error itself if it is nothing that they wrote.
pub(crate) fn of_templates(
    error: ReportError,
    sources: &mut Sources,
) -> Result<Vec<Diagnostic>, Failure> {
    let faults = template_faults(&error, sources);
    if faults.is_empty() {
        return Err(error.into());
    }
    Ok(faults)
}

/// Shows faults that were found while another product was made.
pub(crate) fn show_alone(
    faults: &[Diagnostic],
    sources: &Sources,
    options: &FaultOptions,
    environment: &mut Environment<'_>,
) -> Result<(), Failure> {
    let text = rendered(faults, sources, options, environment);
    environment.tell(&text)
}

fn rendered(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    options: &FaultOptions,
    environment: &Environment<'_>,
) -> String {
    match options.message_format {
        MessageFormat::Human => render::human(diagnostics, sources, environment.styled),
        MessageFormat::Short => render::short(diagnostics, sources),
        MessageFormat::Json => render::json(diagnostics, sources),
    }
}

fn summary(checked: &Checked, errors: usize, warnings: usize) -> String {
    let many = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    let mut parts = vec![
        format!("{} read", many(checked.submissions, "submission")),
        format!("{}, {}", many(errors, "error"), many(warnings, "warning")),
    ];
    let Some(first) = checked.diagnostics.first() else {
        return format!("{}\n", parts.join(" · "));
    };
    parts.push(format!("ascn explain {}", first.fault.rule.code));
    format!("\n{}\n", parts.join(" · "))
}
