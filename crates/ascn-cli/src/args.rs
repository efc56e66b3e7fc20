//! The arguments of all commands.

use std::path::PathBuf;

use ascn_core::cycle::Year;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Drafts the annual report of a smart cities network from the submissions of its cities.
#[derive(Debug, Parser)]
#[command(name = "ascn", version, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the report
    Build(Build),
    /// Check the submissions and the network
    Check(Check),
    /// Say what a fault means, why it matters and how to mend it
    Explain(Explain),
    /// Say how a figure was made, with the place of every value
    Trace(Trace),
    /// Print the JSON Schema of a kind of file, for editors
    Schema(Schema),
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

#[derive(Debug, Args)]
pub(crate) struct FaultOptions {
    /// How faults are shown
    #[arg(long, value_enum, value_name = "FORM", default_value = "human")]
    pub(crate) message_format: MessageFormat,
    /// Take warnings for errors
    #[arg(long)]
    pub(crate) deny_warnings: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With an excerpt of the file, why it matters and how to mend it
    Human,
    /// One line for each fault
    Short,
    /// One JSON object a line for each fault
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputFormat {
    /// annual-report.md
    Md,
    /// annual-report.html
    Html,
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[command(flatten)]
    pub(crate) data: DataFolder,
    /// The folder to write into; `out/YEAR` of the data folder if not given
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The forms to write; figures.json always stands beside them
    #[arg(long, value_enum, value_delimiter = ',', default_value = "md,html")]
    pub(crate) format: Vec<OutputFormat>,
    #[command(flatten)]
    pub(crate) faults: FaultOptions,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) data: DataFolder,
    #[command(flatten)]
    pub(crate) faults: FaultOptions,
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
    pub(crate) kind: String,
}
