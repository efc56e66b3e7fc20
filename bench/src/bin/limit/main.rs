//! The bare program that `ascn` is compared with: `limit FOLDER OUT [tmyc or serde_yaml]`.
//!
//! It reads every submission of a data folder, and writes a page for each city and one for all. It
//! has no checks, no figures, no templates, no translations, no threads: about as little as can be
//! done with the same files.

#![expect(
    clippy::print_stderr,
    reason = "a tool speaks to the person who runs it"
)]

mod model;
mod page;

use std::fs::{File, create_dir_all, read_dir, read_to_string};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use model::Submission;

/// Reads the text of a submission, or says why it cannot.
type Read = fn(&str) -> Result<Submission, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (folder, out, read): (_, _, Read) = match *arguments.as_slice() {
        [folder, out] | [folder, out, "tmyc"] => (folder, out, |text| {
            tmyc::from_str(text).map_err(|fault| fault.to_string())
        }),
        [folder, out, "serde_yaml"] => (folder, out, |text| {
            serde_yaml::from_str(text).map_err(|fault| fault.to_string())
        }),
        [..] => {
            eprintln!("usage: limit FOLDER OUT [tmyc or serde_yaml]");
            return ExitCode::from(2);
        }
    };
    match write_all(Path::new(folder), Path::new(out), read) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("limit: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// The submissions of the newest cycle, in the order of their names.
fn submissions(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let newest = sorted(&folder.join("cycles"))?.pop().unwrap_or_default();
    sorted(&newest.join("submissions"))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort_unstable();
    Ok(paths)
}

fn write_all(folder: &Path, out: &Path, read: Read) -> io::Result<()> {
    let cities = out.join("cities");
    create_dir_all(&cities)?;
    let mut overview = "<!doctype html>\n<title>All cities</title>\n<table>\n".to_owned();
    let mut html = String::new();
    for path in submissions(folder)? {
        let told = |fault: &dyn std::fmt::Display| {
            io::Error::other(format!("{}: {fault}", path.display()))
        };
        let text = read_to_string(&path).map_err(|fault| told(&fault))?;
        let submission = read(&text).map_err(|fault| told(&fault))?;
        html.clear();
        page::write(&mut html, &submission);
        write_file(&cities.join(format!("{}.html", submission.city)), &html)?;
        push_row(&mut overview, &submission);
    }
    overview.push_str("</table>\n");
    write_file(&out.join("index.html"), &overview)
}

/// A row of the page of all: the city and its projects.
fn push_row(overview: &mut String, submission: &Submission) {
    overview.push_str("<tr><th>");
    page::escape(overview, &submission.city);
    overview.push_str("</th><td>");
    for project in &submission.projects {
        page::escape(overview, &project.title);
        overview.push_str(", ");
        page::escape(overview, &project.stage);
        overview.push_str("<br>");
    }
    overview.push_str("</td></tr>\n");
}

fn write_file(path: &Path, text: &str) -> io::Result<()> {
    File::create(path)?.write_all(text.as_bytes())
}
