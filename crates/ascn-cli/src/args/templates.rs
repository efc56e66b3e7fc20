//! The arguments of `ascn templates`.

use std::path::PathBuf;

use ascn_core::network::CityId;
use clap::{Args, Subcommand};

use super::{DataFolder, FaultOptions};

#[derive(Debug, Subcommand)]
pub(crate) enum TemplatesCommand {
    /// List the templates: what each is for, what it sees, its blocks, and which are your own
    List(ListTemplates),
    /// Print a template as it is in use
    Show(ShowTemplate),
    /// Print what a template sees in the report of a data folder, as JSON
    Context(TemplateContext),
    /// Render your own templates with samples and networks, and compare with kept snapshots
    Test(TestTemplates),
}

#[derive(Debug, Args)]
pub(crate) struct ListTemplates {
    /// The data folder; the current one if not given
    #[arg(default_value = ".", hide_default_value = true)]
    pub(crate) folder: PathBuf,
    /// The lines of your own templates and messages with digits in them that come from no figure
    #[arg(long)]
    pub(crate) numbers: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ShowTemplate {
    /// The template, such as sections/scope.md
    pub(crate) name: String,
    /// The data folder; the current one if not given
    #[arg(default_value = ".", hide_default_value = true)]
    pub(crate) folder: PathBuf,
    /// The one of the program, also where the data folder replaces it
    #[arg(long)]
    pub(crate) built_in: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TemplateContext {
    /// The template, such as sections/scope.md
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) data: DataFolder,
    /// The city, by its id, where a template is rendered for several
    #[arg(long, value_name = "ID")]
    pub(crate) city: Option<CityId>,
}

#[derive(Debug, Args)]
pub(crate) struct TestTemplates {
    /// The data folder; the current one if not given
    #[arg(default_value = ".", hide_default_value = true)]
    pub(crate) folder: PathBuf,
    /// Test every template, not only those that the data folder replaces or adds
    #[arg(long)]
    pub(crate) all: bool,
    /// Show what came out, and keep it as what is expected
    #[arg(long)]
    pub(crate) accept: bool,
    #[command(flatten)]
    pub(crate) faults: FaultOptions,
}
