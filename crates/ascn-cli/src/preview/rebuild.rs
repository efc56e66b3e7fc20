//! Making the page, or the list of faults, from the folder.

use std::time::Instant;

use ascn_core::dataset::{Dataset, Edition};
use ascn_core::scalar::Year;
use ascn_diagnostic::{Diagnostic, Source, Sources};
use ascn_report::{BuildOptions, Builder, Checked, Format, ReportError, build};
use serde::Serialize;

use crate::args::DataFolder;
use crate::failure::Failure;
use crate::folder;
use crate::preview::PreviewOptions;
use crate::preview::fault::ShownFault;
use crate::report_faults::of_templates;

/// The result of one reading of the folder.
#[derive(Debug, Default)]
pub(super) struct Rebuilt {
    /// The page; `None` if there are errors.
    pub(super) page: Option<Vec<u8>>,
    /// What was read; `None` if the folder could not be read.
    pub(super) sources: Option<Sources>,
    /// The cycle that is reported on.
    pub(super) cycle: Option<Year>,
    /// Errors and warnings, in the order of the files.
    pub(super) faults: Vec<ShownFault>,
    pub(super) times: Times,
}

/// The milliseconds that each step took.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub(super) struct Times {
    read: u64,
    check: u64,
    build: u64,
}

/// The file that is written with every form of the report.
const FIGURES: &str = "figures.json";

/// Reads, checks and builds. The templates of the last page are read again only if they changed.
pub(super) fn rebuild(options: &PreviewOptions, builder: &mut Option<Builder>) -> Rebuilt {
    let mut rebuilt = Rebuilt::default();
    if let Err(failure) = fill(&mut rebuilt, options, builder) {
        rebuilt.faults.push(ShownFault::failure(&failure));
    }
    rebuilt
}

fn fill(
    rebuilt: &mut Rebuilt,
    options: &PreviewOptions,
    builder: &mut Option<Builder>,
) -> Result<(), Failure> {
    let folder = DataFolder {
        folder: options.folder.clone(),
        cycle: options.cycle,
    };
    let mut data = timed(&mut rebuilt.times.read, || {
        let data = folder::read(&folder)?;
        // A page is shown beside the texts it was made from, whatever happens to their files.
        data.sources.iter().for_each(Source::hold);
        Ok::<_, Failure>(data)
    })?;
    rebuilt.cycle = Some(data.cycle);
    let check = || ascn_report::check(&data.sources, data.cycle);
    let checked = timed(&mut rebuilt.times.check, check);
    rebuilt.faults = shown(&checked.diagnostics, &data.sources);
    if let Some(dataset) = &checked.dataset {
        let make = || page(dataset, &checked, options.edition, builder);
        match timed(&mut rebuilt.times.build, make) {
            Ok(page) => rebuilt.page = page,
            Err(error) => {
                let faults = of_templates(error, &mut data.sources)?;
                rebuilt.faults = shown(&faults, &data.sources);
            }
        }
    }
    rebuilt.sources = Some(data.sources);
    Ok(())
}

fn shown(faults: &[Diagnostic], sources: &Sources) -> Vec<ShownFault> {
    let shown = faults.iter().map(|one| ShownFault::new(one, sources));
    shown.collect()
}

/// Returns the page of the report itself, whose blocks say where they were written.
///
/// Faults are reported in the templates as they were written, without the marks for their lines.
fn page(
    dataset: &Dataset,
    checked: &Checked,
    edition: Edition,
    builder: &mut Option<Builder>,
) -> Result<Option<Vec<u8>>, ReportError> {
    let options = BuildOptions {
        formats: vec![Format::Html],
        editions: vec![edition],
        ..BuildOptions::default()
    };
    let telling = checked.templates.telling_lines();
    let builder = match builder {
        Some(builder) if *builder.templates() == telling => builder,
        _ => builder.insert(Builder::new(&telling)),
    };
    let files = builder.build(dataset, &checked.diagnostics, &options);
    let as_written = |_| build(dataset, &checked.templates, &checked.diagnostics, &options);
    let files = files.or_else(as_written)?;
    let mut files = files.into_iter();
    let page = files.find(|file| !file.name.ends_with(FIGURES));
    Ok(page.map(|file| file.content))
}

fn timed<T>(milliseconds: &mut u64, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    *milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    done
}
