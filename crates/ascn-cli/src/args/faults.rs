//! The options that say how faults are shown.

use std::ffi::OsStr;
use std::path::PathBuf;

use ascn_diagnostic::render::Form;
use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser, ValueParserFactory};
use clap::error::ErrorKind;
use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
pub(crate) struct FaultOptions {
    /// How faults are shown; `FORM=FILE` writes them into a file, and may be given again
    ///
    /// Without a form for the terminal or pipe, `human` is shown there.
    #[arg(long, value_name = "FORM[=FILE]")]
    pub(crate) message_format: Vec<MessageFormat>,
    /// Take warnings for errors
    #[arg(long)]
    pub(crate) deny_warnings: bool,
}

impl FaultOptions {
    /// One form, at the terminal or pipe.
    pub(crate) fn in_form(form: Form) -> Self {
        Self {
            message_format: vec![MessageFormat { form, file: None }],
            deny_warnings: false,
        }
    }
}

/// A form, and the file to write, if it is not the terminal or pipe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MessageFormat {
    pub(crate) form: Form,
    pub(crate) file: Option<PathBuf>,
}

/// The names of the forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormName {
    /// With an excerpt of the file, why it matters and how to mend it
    Human,
    /// One line for each fault
    Short,
    /// One JSON object a line for each fault
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations beside the lines of a change, for GitHub
    Github,
    /// JUnit XML, for servers that show tests: each submission is a test
    Junit,
}

impl FormName {
    fn form(self) -> Form {
        match self {
            Self::Human => Form::Human,
            Self::Short => Form::Short,
            Self::Json => Form::Json,
            Self::Sarif => Form::Sarif,
            Self::Github => Form::Github,
            Self::Junit => Form::Junit,
        }
    }
}

impl ValueParserFactory for MessageFormat {
    type Parser = MessageFormatParser;

    fn value_parser() -> Self::Parser {
        MessageFormatParser
    }
}

/// Reads `FORM` or `FORM=FILE`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MessageFormatParser;

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
        let (form, file) = match text.split_once('=') {
            Some((form, file)) => (form, Some(file)),
            None => (text, None),
        };
        if file.is_some_and(str::is_empty) {
            let told = format!("`{text}` names no file: write `{form}=FILE`, or `{form}` alone\n");
            return Err(clap::Error::raw(ErrorKind::InvalidValue, told).with_cmd(command));
        }
        let names = EnumValueParser::<FormName>::new();
        let form = names.parse_ref(command, argument, OsStr::new(form))?.form();
        Ok(MessageFormat {
            form,
            file: file.map(PathBuf::from),
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = FormName::value_variants().iter();
        Some(Box::new(names.filter_map(ValueEnum::to_possible_value)))
    }
}
