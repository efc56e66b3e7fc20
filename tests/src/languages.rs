//! The report in each of its languages: the same report, in other words.
//!
//! 1. The message files have the same messages, each with the same values, and none is left in
//!    English.
//! 2. A whole report of the invented network has the same form and the same figures in each
//!    language, and no English sentence.
//! 3. It is read back without a difference.
//! 4. The public edition may be in another language; what is signed stays in the network's own.

mod editions;
mod messages;
mod whole;

use ascn_core::dataset::Edition;
use ascn_report::{BuildOptions, Layout, ReportFile, build};

use crate::folder::Folder;

/// The language in which messages are written first.
const ENGLISH: &str = "en";

/// The other one.
const INDONESIAN: &str = "id";

/// The settings of a folder.
const SETTINGS: &str = "ascn.yaml";

/// All files of a folder, in both editions.
#[track_caller]
fn files(folder: &Folder) -> Vec<ReportFile> {
    let findings = folder.check();
    let dataset = findings.checked.dataset.as_ref();
    let dataset = dataset.unwrap_or_else(|| panic!("{}", findings.human()));
    let options = BuildOptions {
        layout: Layout::Site,
        documents: true,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    };
    let (templates, diagnostics) = (&findings.checked.templates, findings.all());
    build(dataset, templates, diagnostics, &options).unwrap()
}

/// The text of a file.
#[track_caller]
fn text<'a>(files: &'a [ReportFile], name: &str) -> &'a str {
    let file = files.iter().find(|file| file.name == name);
    file.unwrap_or_else(|| panic!("no {name}")).text().unwrap()
}
