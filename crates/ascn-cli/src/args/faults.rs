//! The options that say how faults are shown.

use std::ffi::OsStr;
use std::path::PathBuf;

use ascn_diagnostic::render::Form;
use clap::Args;
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;

use super::{Words, one_of, shown};

#[derive(Debug, Args)]
pub(crate) struct FaultOptions {
    /// How faults are shown; `FORM=FILE` writes them into a file, and may be given again
    ///
    /// Without a form for the terminal or pipe, `human` is shown there.
    #[arg(long, value_name = "FORM[=FILE]", value_parser = MessageFormatParser)]
    pub(crate) message_format: Vec<MessageFormat>,
    /// Take warnings for errors
    #[arg(long)]
    pub(crate) deny_warnings: bool,
}

/// A form, and the file to write it to if it is not the terminal or pipe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MessageFormat {
    pub(crate) form: Form,
    pub(crate) file: Option<PathBuf>,
}

const FORMS: Words<Form> = &[
    (
        "human",
        "With an excerpt of the file, why it matters and how to mend it",
        Form::Human,
    ),
    ("short", "One line for each fault", Form::Short),
    ("json", "One JSON object a line for each fault", Form::Json),
    ("sarif", "SARIF 2.1.0, for code scanning", Form::Sarif),
    (
        "github",
        "Annotations beside the lines of a change, for GitHub",
        Form::Github,
    ),
    (
        "junit",
        "JUnit XML, for servers that show tests: each submission is a test",
        Form::Junit,
    ),
];

/// Reads `FORM` or `FORM=FILE`.
#[derive(Debug, Clone, Copy)]
struct MessageFormatParser;

impl TypedValueParser for MessageFormatParser {
    type Value = MessageFormat;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<Self::Value, clap::Error> {
        let text = value
            .to_str()
            .ok_or_else(|| clap::Error::new(ErrorKind::InvalidUtf8).with_cmd(command))?;
        let parts = text.split_once('=');
        let (form, file) = parts.map_or((text, None), |(form, file)| (form, Some(file)));
        if file.is_some_and(str::is_empty) {
            let told = format!("`{text}` names no file: write `{form}=FILE`, or `{form}` alone\n");
            return Err(clap::Error::raw(ErrorKind::InvalidValue, told).with_cmd(command));
        }
        let form = one_of(FORMS).parse_ref(command, argument, OsStr::new(form))?;
        Ok(MessageFormat {
            form,
            file: file.map(PathBuf::from),
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(shown(FORMS)))
    }
}
