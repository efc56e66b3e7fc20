//! `ascn verify`: reads a written report back.

use std::fs::FileType;
use std::path::{Path, PathBuf};

use ascn_report::{Formats, RecordedFigures, Verified};

use crate::args::VerifyFormats;
use crate::environment::Environment;
use crate::failure::{Ended, Exit, Failure};

pub(crate) fn run(arguments: &VerifyFormats, environment: &mut Environment<'_>) -> Ended {
    let mut report = Report::default();
    report.folder(&arguments.folder, None)?;
    if report.pages.is_empty() {
        return Err(Failure::NoReport(arguments.folder.clone()));
    }
    let mut difference_count = 0;
    for (page, verified) in &report.pages {
        difference_count += verified.differences.len();
        for difference in &verified.differences {
            environment.print(&format!("{}: {difference}\n", page.display()))?;
        }
    }
    for path in &report.unread {
        let path = path.display();
        environment.tell(&format!(
            "{path} is no file of a report, so it was not read\n"
        ))?;
    }
    environment.tell(&summary(&report.pages, difference_count))?;
    Ok(if difference_count == 0 {
        Exit::Done
    } else {
        Exit::Faults
    })
}

/// Summarises what was read, in one line.
fn summary(pages: &[(PathBuf, Verified)], difference_count: usize) -> String {
    let sum = |of: fn(&Verified) -> usize| pages.iter().map(|(_, one)| of(one)).sum::<usize>();
    let counted = |count: usize, one: &str, many: &str| {
        let word = if count == 1 { one } else { many };
        format!("{count} {word}")
    };
    format!(
        "{} read back · {}, {}, {}, {} · {}\n",
        counted(pages.len(), "page", "pages"),
        counted(sum(|one| one.headings), "heading", "headings"),
        counted(sum(|one| one.captions), "caption", "captions"),
        counted(sum(|one| one.rows), "row", "rows"),
        counted(sum(|one| one.figures), "printed figure", "printed figures"),
        counted(difference_count, "difference", "differences"),
    )
}

/// The pages of a written report, each compared with the files beside it.
#[derive(Default)]
struct Report {
    pages: Vec<(PathBuf, Verified)>,
    /// Links, pipes and devices: no build writes any, and reading them may never end.
    unread: Vec<PathBuf>,
}

impl Report {
    /// Reads a folder and its subfolders. The figures of a folder also hold for subfolders without
    /// any of their own.
    fn folder(&mut self, folder: &Path, outer: Option<&RecordedFigures>) -> Result<(), Failure> {
        let own = figures(&folder.join("figures.json"))?;
        let figures = own.as_ref().or(outer);
        for (path, kind) in entries(folder)? {
            if kind.is_dir() {
                self.folder(&path, figures)?;
            } else if !kind.is_file() {
                self.unread.push(path);
            } else if path.extension().is_some_and(|ending| ending == "html") {
                let figures = figures.ok_or_else(|| Failure::NoReport(folder.to_owned()))?;
                self.pages.push(page(path, figures)?);
            }
        }
        Ok(())
    }
}

fn page(path: PathBuf, figures: &RecordedFigures) -> Result<(PathBuf, Verified), Failure> {
    let html = text(&path)?;
    let beside = path.with_extension("md");
    let markdown = beside.is_file().then(|| text(&beside)).transpose()?;
    let formats = Formats {
        markdown: markdown.as_deref(),
        html: &html,
    };
    let verified = ascn_report::verify(formats, figures);
    Ok((path, verified))
}

/// Reads the figures from a file, if it exists.
fn figures(path: &Path) -> Result<Option<RecordedFigures>, Failure> {
    if !path.is_file() {
        return Ok(None);
    }
    let read = RecordedFigures::read(&text(path)?);
    read.map(Some).map_err(|error| Failure::Figures {
        path: path.to_owned(),
        error,
    })
}

fn text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(Failure::read(path))
}

/// Lists the entries of a folder with their kinds, sorted by name.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, FileType)>, Failure> {
    let failure = Failure::read(folder);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failure)? {
        let entry = entry.map_err(failure)?;
        paths.push((entry.path(), entry.file_type().map_err(failure)?));
    }
    paths.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(paths)
}
