//! Data folders as texts, and the reports made of them, without a disk.

use std::sync::OnceLock;

use ascn_core::dataset::Dataset;
use ascn_core::figure::Figures;
use ascn_diagnostic::{FileName, Severity, Sources, render};
use ascn_report::{BuildOptions, ReportFile, build, check};

use crate::harness::{files_below, text_of};

/// The cycles of `fixtures/asean`.
pub(crate) const CYCLES: [&str; 3] = ["2022", "2023", "2024"];

/// The files of a data folder: name and text.
pub(crate) type Texts = Vec<(String, String)>;

/// A report with what it was made of.
pub(crate) struct Report {
    pub(crate) dataset: Dataset,
    pub(crate) figures: Figures,
    pub(crate) markdown: String,
    pub(crate) html: String,
    pub(crate) json: String,
}

/// The files of the real network, in the order of their names.
pub(crate) fn network() -> Texts {
    let folder = "fixtures/asean/";
    let mut files = files_below(folder);
    files.retain(|file| file.to_ascii_lowercase().ends_with(".yaml"));
    let named = |file: String| (file.replace(folder, ""), text_of(&file));
    files.into_iter().map(named).collect()
}

/// The texts as the program reads them, added in this order.
pub(crate) fn sources(texts: &Texts) -> Sources {
    let mut sources = Sources::default();
    for (name, text) in texts {
        sources.add(FileName::new(name), text.clone());
    }
    sources
}

/// The files of the report of a cycle; the error is every fault on a line of its own.
pub(crate) fn files(texts: &Texts, cycle: &str) -> Result<Vec<ReportFile>, String> {
    made(texts, cycle).map(|(_, files)| files)
}

fn made(texts: &Texts, cycle: &str) -> Result<(Dataset, Vec<ReportFile>), String> {
    let sources = sources(texts);
    let checked = check(&sources, cycle.parse().unwrap());
    if checked.count(Severity::Error) > 0 {
        return Err(render::short(&checked.diagnostics, &sources));
    }
    let dataset = checked.dataset.unwrap();
    let options = BuildOptions::default();
    let files = build(&dataset, &checked.templates, &checked.diagnostics, &options);
    Ok((dataset, files.unwrap()))
}

/// The report of a cycle, or every fault on a line of its own.
pub(crate) fn report(texts: &Texts, cycle: &str) -> Result<Report, String> {
    let (dataset, files) = made(texts, cycle)?;
    let text = |name: &str| {
        let file = files.iter().find(|file| file.name == name);
        file.unwrap().text().unwrap().to_owned()
    };
    Ok(Report {
        figures: Figures::new(&dataset),
        dataset,
        markdown: text("annual-report.md"),
        html: text("annual-report.html"),
        json: text("figures.json"),
    })
}

/// The report of the real network for one of its [`CYCLES`], made once.
pub(crate) fn asean(cycle: &str) -> &'static Report {
    static REPORTS: [OnceLock<Report>; CYCLES.len()] = [const { OnceLock::new() }; CYCLES.len()];
    let at = CYCLES.iter().position(|known| *known == cycle);
    let report = || report(&network(), cycle).unwrap_or_else(|faults| panic!("{faults}"));
    REPORTS.get(at.unwrap()).unwrap().get_or_init(report)
}

impl Report {
    /// The counted number of a figure.
    #[track_caller]
    pub(crate) fn count(&self, id: &str) -> u64 {
        let figure = self.figures.get(id);
        let count = figure.and_then(ascn_core::figure::Figure::count);
        count.unwrap_or_else(|| panic!("{id} is no count"))
    }
}
