//! Which form is written where.

use std::path::{Path, PathBuf};

use ascn_diagnostic::render::Form;

use super::{Role, file};
use crate::args::MessageFormat;
use crate::environment::Environment;
use crate::failure::Failure;
use crate::output::{as_far_as_it_exists, part_of_inputs};

/// The target of a document: one of the two streams of the program, or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Product,
    Messages,
    File(PathBuf),
}

impl Target {
    pub(super) fn is_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// Writes to a stream, or writes a whole file.
    pub(super) fn write(
        &self,
        text: &str,
        environment: &mut Environment<'_>,
    ) -> Result<(), Failure> {
        match self {
            Self::Product => environment.print(text),
            Self::Messages => environment.tell(text),
            Self::File(path) => file::write(path, text),
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
        targets.push((Form::Human, Target::Messages));
    }
    for MessageFormat { form, file: path } in formats {
        let target = match path {
            Some(path) => Target::File(path.clone()),
            None if role == Role::Message || *form == Form::Human => Target::Messages,
            None => Target::Product,
        };
        if role == Role::Message && path.is_none() && form.is_one_document() {
            return Err(Failure::Usage(
                "this command writes other messages beside its faults, and a document of SARIF or \
                 JUnit must stand alone: name a file, as in `--message-format sarif=FILE`"
                    .to_owned(),
            ));
        }
        // It would be overwritten now, or read the next time.
        if let Target::File(file) = &target
            && let Some(part) = part_of_inputs(file, folder)
        {
            return Err(Failure::Usage(format!(
                "{} would be overwritten or read as data: it lies in `{part}` of the data folder; \
                 name another file in `--message-format`",
                file.display()
            )));
        }
        if targets.iter().any(|(_, taken)| is_same(taken, &target)) {
            return Err(Failure::Usage(match target {
                Target::File(file) => format!(
                    "two forms of `--message-format` would be written into {}",
                    file.display()
                ),
                Target::Product | Target::Messages => {
                    "two forms of `--message-format` would be written into each other: name a \
                     file for one, as in `--message-format json=FILE`"
                        .to_owned()
                }
            }));
        }
        targets.push((*form, target));
    }
    Ok(targets)
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
        let people = (Form::Human, Target::Messages);
        assert_eq!(streams(&[], Role::Product), Some(vec![people.clone()]));
        let file = (Form::Sarif, Target::File(PathBuf::from("a")));
        let sarif = format(Form::Sarif, Some("a"));
        assert_eq!(streams(&[sarif], Role::Message), Some(vec![people, file]));
        let json = (Form::Json, Target::Product);
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
