//! From the folder to the page, or to what is wrong with it.

use std::time::Instant;

use ascn_core::cycle::Year;
use ascn_core::dataset::{Dataset, Edition};
use ascn_diagnostic::Sources;
use ascn_report::{BuildOptions, Checked, Format, Layout};
use serde::Serialize;

use crate::args::DataFolder;
use crate::failure::Failure;
use crate::folder;
use crate::preview::PreviewOptions;
use crate::preview::fault::ShownFault;

/// What came out of one reading of the folder.
#[derive(Debug, Default)]
pub(super) struct Rebuilt {
    /// The page; none if an error stands against it.
    pub(super) page: Option<Vec<u8>>,
    /// What was read; none if the folder could not be.
    pub(super) sources: Option<Sources>,
    /// The cycle that is reported on.
    pub(super) cycle: Option<Year>,
    /// Errors and warnings, in the order of the files.
    pub(super) faults: Vec<ShownFault>,
    /// How long it took.
    pub(super) times: Times,
}

/// How many milliseconds each step took.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(super) struct Times {
    read: u64,
    check: u64,
    build: u64,
}

/// What stands beside every form of the report.
const FIGURES: &str = "figures.json";

/// Reads, checks and builds.
pub(super) fn rebuild(options: &PreviewOptions) -> Rebuilt {
    let mut rebuilt = Rebuilt::default();
    if let Err(failure) = fill(&mut rebuilt, options) {
        rebuilt.faults.push(ShownFault::failure(&failure));
    }
    rebuilt
}

fn fill(rebuilt: &mut Rebuilt, options: &PreviewOptions) -> Result<(), Failure> {
    let folder = DataFolder {
        folder: options.folder.clone(),
        cycle: options.cycle,
    };
    let (data, took) = timed(|| folder::read(&folder));
    rebuilt.times.read = took;
    let data = data?;
    rebuilt.cycle = Some(data.cycle);
    let (checked, took) = timed(|| ascn_report::check(&data.sources, data.cycle));
    rebuilt.times.check = took;
    let shown = |one| ShownFault::of(one, &data.sources);
    rebuilt.faults = checked.diagnostics.iter().map(shown).collect();
    let (page, took) = timed(|| {
        let dataset = checked.dataset.as_ref();
        dataset.map(|dataset| page(dataset, &checked, options.edition))
    });
    rebuilt.times.build = took;
    rebuilt.sources = Some(data.sources);
    rebuilt.page = page.transpose()?.flatten();
    Ok(())
}

/// The page of the report itself, and nothing else.
fn page(
    dataset: &Dataset,
    checked: &Checked,
    edition: Edition,
) -> Result<Option<Vec<u8>>, Failure> {
    let options = BuildOptions {
        formats: vec![Format::Html],
        layout: Layout::Single,
        stage: None,
        documents: false,
        editions: vec![edition],
    };
    let files = ascn_report::build(dataset, &checked.diagnostics, &options)?;
    let mut files = files.into_iter();
    let page = files.find(|file| !file.name.ends_with(FIGURES));
    Ok(page.map(|file| file.content))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let start = Instant::now();
    let done = work();
    let took = start.elapsed().as_millis();
    (done, u64::try_from(took).unwrap_or(u64::MAX))
}
