//! The arguments of all commands.

mod faults;
mod templates;

pub(crate) use faults::{FaultOptions, MessageFormat};
pub(crate) use templates::{
    ListTemplates, ShowTemplate, TemplateContext, TemplatesCommand, TestTemplates,
};

use std::path::PathBuf;

use ascn_core::dataset::Edition;
use ascn_core::governance::{ChainStage, EventKind};
use ascn_core::network::{CityId, SectoralBodyId};
use ascn_core::scalar::{Code, CountryCode, Day, Year};
use ascn_diagnostic::render::Form;
use ascn_report::{ComparisonForm, Format, Layout};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::starter;

/// Drafts the annual report of a smart cities network from the submissions of its cities.
#[derive(Debug, Parser)]
#[command(name = "ascn", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write a small invented network to begin with
    Init(Init),
    /// Make the report
    Build(Build),
    /// Show the report in a browser, and again on every change of its folder
    Preview(Preview),
    /// Check the submissions and the network
    Check(Check),
    /// Say what changed between two cycles, like for like
    Compare(Compare),
    /// Show, record and verify the sign-offs of the reporting chain
    #[command(subcommand)]
    Chain(ChainCommand),
    /// Compare the written formats of a report with each other and with its figures
    Verify(VerifyFormats),
    /// Say what a fault means, why it matters and how to fix it
    Explain(Explain),
    /// Say how a figure was made, with the place of every value
    Trace(Trace),
    /// Print the JSON Schema of a kind of file, for editors
    Schema(Schema),
    /// List, show and test the templates of the report
    #[command(subcommand)]
    Templates(TemplatesCommand),
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder to write into: a new one, or an empty one
    pub(crate) folder: PathBuf,
    /// The year of the cycle; the calendar is not asked
    #[arg(long, value_name = "YEAR", default_value = starter::YEAR)]
    pub(crate) cycle: Year,
}

#[derive(Debug, Args)]
pub(crate) struct DataFolder {
    /// The data folder; the current one if not given
    #[arg(default_value = ".", hide_default_value = true)]
    pub(crate) folder: PathBuf,
    /// The cycle to report on; the newest if not given
    #[arg(long, value_name = "YEAR")]
    pub(crate) cycle: Option<Year>,
}

const FORMATS: Words<Format> = &[
    ("md", "annual-report.md", Format::Markdown),
    ("html", "annual-report.html", Format::Html),
    (
        "pdf",
        "annual-report.pdf, if the program was built with the feature `pdf`",
        Format::Pdf,
    ),
];

const LAYOUTS: Words<Layout> = &[
    (
        "single",
        "The whole report in one file of each form",
        Layout::Single,
    ),
    (
        "site",
        "Beside it a page for the network, for each member state and for each city, in HTML",
        Layout::Site,
    ),
    (
        "pages",
        "These pages alone, for a network of a thousand cities and more",
        Layout::Pages,
    ),
];

const EDITIONS: Words<Edition> = &[
    (
        "jcm",
        "For the members and the Joint Consultative Meeting: everything that was submitted",
        Edition::Jcm,
    ),
    (
        "public",
        "For the public: costs, finance and photos only of cities that consent to it",
        Edition::Public,
    ),
];

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[command(flatten)]
    pub(crate) data: DataFolder,
    /// The folder to write into; `out/YEAR` of the data folder if not given
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Build the report for a stage of the reporting chain, if the gates before it hold
    #[arg(long, value_name = "STAGE", value_parser = code::<ChainStage>())]
    pub(crate) stage: Option<ChainStage>,
    /// Make the derived documents as well: the Chair's brief, the notes, an extract for each member
    #[arg(long)]
    pub(crate) documents: bool,
    /// For whom the report is made; the files of the public edition are in a folder `public`
    #[arg(long, value_parser = one_of(EDITIONS), value_delimiter = ',', default_value = "jcm")]
    pub(crate) edition: Vec<Edition>,
    /// The forms to write; figures.json is always written as well
    #[arg(long, value_parser = one_of(FORMATS), value_delimiter = ',', default_value = "md,html")]
    pub(crate) format: Vec<Format>,
    /// How the report is laid out; `site` and `pages` begin at index.html
    #[arg(long, value_parser = one_of(LAYOUTS), default_value = "single")]
    pub(crate) layout: Layout,
    #[command(flatten)]
    pub(crate) faults: FaultOptions,
}

#[derive(Debug, Args)]
pub(crate) struct Preview {
    #[command(flatten)]
    pub(crate) data: DataFolder,
    /// For whom the report is made
    #[arg(long, value_parser = one_of(EDITIONS), default_value = "jcm")]
    pub(crate) edition: Edition,
    /// The port to listen at, on this machine alone; the usual one or any that is free, if not given
    #[arg(long, value_name = "NUMBER")]
    pub(crate) port: Option<u16>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) data: DataFolder,
    #[command(flatten)]
    pub(crate) faults: FaultOptions,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    /// The data folder; the current one if not given
    #[arg(default_value = ".", hide_default_value = true)]
    pub(crate) folder: PathBuf,
    /// The cycle to compare from; the one before the other if not given
    #[arg(long, value_name = "YEAR")]
    pub(crate) from: Option<Year>,
    /// The cycle to compare with it; the newest if not given
    #[arg(long, value_name = "YEAR")]
    pub(crate) to: Option<Year>,
    /// How the comparison is shown, and faults if there are any
    #[arg(long, value_parser = one_of(COMPARISONS), value_name = "FORM", default_value = "human")]
    pub(crate) message_format: (ComparisonForm, Form),
}

/// The forms of a comparison, each with that of the faults that prevent it.
const COMPARISONS: Words<(ComparisonForm, Form)> = &[
    ("human", "For people", (ComparisonForm::Text, Form::Human)),
    (
        "json",
        "One JSON object",
        (ComparisonForm::Json, Form::Json),
    ),
];

#[derive(Debug, Subcommand)]
pub(crate) enum ChainCommand {
    /// Show the state of the cycle: each stage, each condition, each city
    Status(Status),
    /// Record an event, if its gate is open
    Record(Box<Record>),
    /// Replay the ledger from its first event
    Verify(Check),
}

#[derive(Debug, Args)]
pub(crate) struct Status {
    #[command(flatten)]
    pub(crate) data: DataFolder,
    /// How the status is shown
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    pub(crate) format: StatusForm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatusForm {
    /// For people
    Text,
    /// One JSON object
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Record {
    /// What happened
    #[arg(value_parser = code::<EventKind>())]
    pub(crate) event: EventKind,
    #[command(flatten)]
    pub(crate) data: DataFolder,
    /// When it happened
    #[arg(long, value_name = "DAY")]
    pub(crate) on: Day,
    /// At which stage; needed where an event is recorded at several
    #[arg(long, value_parser = code::<ChainStage>())]
    pub(crate) stage: Option<ChainStage>,
    /// The city it is about, by its id
    #[arg(long, value_name = "ID")]
    pub(crate) city: Option<CityId>,
    /// The member state it is about, by its two letters
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<CountryCode>,
    /// The sectoral body that noted the report, by its id
    #[arg(long, value_name = "ID")]
    pub(crate) sectoral_body: Option<SectoralBodyId>,
    /// Which body did it, by its code, name or alias; the one whose duty it is, if not given
    #[arg(long, value_name = "BODY")]
    pub(crate) by: Option<String>,
    /// Why, or what was said
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
}

/// Words that can be given, each with its meaning for people and for the program.
type Words<T> = &'static [(&'static str, &'static str, T)];

/// Accepts one of these words.
fn one_of<T: Copy + Send + Sync>(words: Words<T>) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(shown(words)).try_map(|text| {
        let found = words.iter().find(|(word, ..)| *word == text);
        found.map(|(_, _, one)| *one).ok_or("there is no such word")
    })
}

/// Returns the words as the help shows them.
fn shown<T>(words: Words<T>) -> impl Iterator<Item = PossibleValue> {
    let words = words.iter();
    words.map(|(word, meaning, _)| PossibleValue::new(*word).help(*meaning))
}

/// Accepts one of the codes of a type.
fn code<T: Code + Send + Sync>() -> impl TypedValueParser<Value = T> {
    let codes = PossibleValuesParser::new(T::ALL.iter().map(|one| one.code()));
    codes.try_map(|text| {
        let found = T::ALL.iter().find(|one| one.code() == text);
        found.copied().ok_or("there is no such code")
    })
}

#[derive(Debug, Args)]
pub(crate) struct VerifyFormats {
    /// The folder that `ascn build` wrote
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The code of the fault, such as unknown-key; all codes if not given
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Trace {
    /// The id of the figure, such as projects.total
    pub(crate) figure: String,
    #[command(flatten)]
    pub(crate) data: DataFolder,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// The kind of file
    #[arg(required_unless_present = "files")]
    pub(crate) kind: Option<String>,
    /// Print which files of a data folder have which schema: a kind and a file on each line
    #[arg(long, value_name = "FOLDER", conflicts_with = "kind")]
    pub(crate) files: Option<PathBuf>,
}
