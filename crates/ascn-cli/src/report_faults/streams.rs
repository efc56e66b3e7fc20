//! Which form is written where.

use std::path::{Path, PathBuf};

use ascn_diagnostic::render::Form;

use super::Role;
use crate::args::MessageFormat;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{as_far_as_it_exists, part_of_inputs};

/// The target of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Stream(Stream),
    File(PathBuf),
}

/// One of the two streams of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stream {
    Product,
    Messages,
}

impl Stream {
    /// Returns the stream of a form that is written to no file.
    fn new(form: Form, role: Role) -> Self {
        if role == Role::Message || form == Form::Human {
            Self::Messages
        } else {
            Self::Product
        }
    }

    pub(super) fn write(
        self,
        text: &str,
        environment: &mut Environment<'_>,
    ) -> Result<(), Failure> {
        match self {
            Self::Product => environment.print(text),
            Self::Messages => environment.tell(text),
        }
    }
}

/// Returns the target of each form. Without one for a stream, people are shown theirs.
pub(super) fn targets(
    formats: &[MessageFormat],
    role: Role,
    folder: &Path,
) -> Result<Vec<(Form, Target)>, Failure> {
    let mut targets: Vec<(Form, Target)> = Vec::new();
    if formats.iter().all(|format| format.file.is_some()) {
        targets.push((Form::Human, Target::Stream(Stream::Messages)));
    }
    for MessageFormat { form, file } in formats {
        let target = match file {
            Some(file) => Target::File(file.clone()),
            None => Target::Stream(Stream::new(*form, role)),
        };
        if role == Role::Message && file.is_none() && form.is_one_document() {
            return Err(Failure::Usage(
                "this command writes other messages beside its faults, and a document of SARIF or \
                 JUnit must stand alone: name a file, as in `--message-format sarif=FILE`"
                    .to_owned(),
            ));
        }
        if let Target::File(file) = &target {
            refuse_inputs(file, folder)?;
        }
        if targets.iter().any(|(_, taken)| is_same(taken, &target)) {
            return Err(taken(&target));
        }
        targets.push((*form, target));
    }
    Ok(targets)
}

/// Refuses a file that is part of the data: it would be overwritten now, or read the next time.
fn refuse_inputs(file: &Path, folder: &Path) -> Result<(), Failure> {
    let Some(part) = part_of_inputs(file, folder) else {
        return Ok(());
    };
    Err(Failure::Usage(format!(
        "{} would be overwritten or read as data: it lies in `{part}` of the data folder; name \
         another file in `--message-format`",
        file.display()
    )))
}

/// Whether two targets are one stream, or one file, whatever it is called.
fn is_same(one: &Target, other: &Target) -> bool {
    match (one, other) {
        (Target::File(one), Target::File(other)) => {
            let real = as_far_as_it_exists(one);
            one == other || real.is_some_and(|real| as_far_as_it_exists(other) == Some(real))
        }
        (one, other) => one == other,
    }
}

fn taken(target: &Target) -> Failure {
    Failure::Usage(match target {
        Target::File(file) => format!(
            "two forms of `--message-format` would be written into {}",
            file.display()
        ),
        Target::Stream(_) => "two forms of `--message-format` would be written into each other: \
                              name a file for one, as in `--message-format json=FILE`"
            .to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(form: Form, file: Option<&str>) -> MessageFormat {
        let file = file.map(PathBuf::from);
        MessageFormat { form, file }
    }

    fn streams(formats: &[MessageFormat], role: Role) -> Option<Vec<(Form, Target)>> {
        targets(formats, role, Path::new("no-such-folder")).ok()
    }

    #[test]
    fn people_are_shown_theirs_unless_another_form_has_the_stream() {
        let people = (Form::Human, Target::Stream(Stream::Messages));
        assert_eq!(streams(&[], Role::Product), Some(vec![people.clone()]));
        let file = (Form::Sarif, Target::File(PathBuf::from("a")));
        let sarif = format(Form::Sarif, Some("a"));
        assert_eq!(streams(&[sarif], Role::Message), Some(vec![people, file]));
        let json = (Form::Json, Target::Stream(Stream::Product));
        assert_eq!(
            streams(&[format(Form::Json, None)], Role::Product),
            Some(vec![json])
        );
    }

    #[test]
    fn two_forms_never_go_the_same_way() {
        let (human, json) = (format(Form::Human, None), format(Form::Json, None));
        let both = [human, json.clone()];
        assert!(streams(&both, Role::Product).is_some());
        assert!(streams(&both, Role::Message).is_none());
        assert!(streams(&[json.clone(), json], Role::Product).is_none());
        let one_file = [
            format(Form::Sarif, Some("a")),
            format(Form::Junit, Some("a")),
        ];
        assert!(streams(&one_file, Role::Product).is_none());
        let two_names = [
            format(Form::Sarif, Some("a")),
            format(Form::Junit, Some("./a")),
        ];
        assert!(streams(&two_names, Role::Product).is_none());
    }

    #[test]
    fn a_whole_document_stands_alone() {
        for form in [Form::Sarif, Form::Junit] {
            assert!(streams(&[format(form, None)], Role::Product).is_some());
            assert!(streams(&[format(form, None)], Role::Message).is_none());
        }
    }
}
