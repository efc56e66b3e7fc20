//! Every YAML example of the documents is read, and each is right or wrong as it says.
//!
//! The first line of a block says what it is:
//!
//! - `yaml submission`, or another kind of file: a whole file of that kind.
//! - `yaml part of submission` or `yaml part of settings`: some keys of one; those that are required
//!   and not there are added.
//! - `yaml part of project`: some keys of a project.
//! - `yaml wrong …`: there is a fault in it.
//! - `yaml not read`: no file of a data folder.

use ascn_diagnostic::{FileName, Sources, render};
use ascn_report::check;
use ascn_yaml::{FileKind, Locator};

use super::{Block, blocks, documents, has_ending};
use crate::harness::{files_below, text_of};

/// The network that the examples are put into.
const NETWORK: &str = "fixtures/asean/";

/// The document whose examples are those of the rules: excerpts with a fault.
const GENERATED: &str = "docs/rules.md";

/// The keys that an example of some keys of a submission needs.
const SUBMISSION: [(&str, &str); 4] = [
    ("city", "th-phuket"),
    ("cycle", "2024"),
    ("data_as_of", "2024-09-25"),
    ("projects", "[]"),
];
const PROJECT: [(&str, &str); 4] = [
    ("id", "th-phuket-001"),
    ("title", "Smart Pier"),
    ("focus_area", "safety-security"),
    ("stage", "ongoing"),
];
const SETTINGS: [(&str, &str); 7] = [
    ("format", "1"),
    ("network", "N"),
    ("abbreviation", "N"),
    ("secretariat", "S"),
    ("drafting_unit", "U"),
    ("report_title", "T"),
    ("language", "en"),
];

/// The path of a kind of file.
fn file_of(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Submission => "cycles/2024/submissions/th-phuket.yaml",
        FileKind::Cycle => "cycles/2024/cycle.yaml",
        FileKind::Settings => "ascn.yaml",
        FileKind::Framework => "network/framework.yaml",
        FileKind::MemberStates => "network/member-states.yaml",
        FileKind::Cities => "network/cities.yaml",
        FileKind::Chairs => "network/chairs.yaml",
        FileKind::Bodies => "network/bodies.yaml",
        FileKind::Distribution => "network/distribution.yaml",
        FileKind::Partners => "network/partners.yaml",
        FileKind::Typologies => "network/typologies.yaml",
        FileKind::Recommendations => "cycles/2024/editorial/recommendations.yaml",
        FileKind::Chain => "cycles/2024/chain.yaml",
        FileKind::Templates => "templates/templates.yaml",
    }
}

/// Adds those of the keys that a text does not have.
fn completed(text: &str, keys: &[(&str, &str)]) -> String {
    let has = |key: &str| {
        text.lines()
            .any(|line| line.starts_with(&format!("{key}:")))
    };
    let missing = keys.iter().filter(|(key, _)| !has(key));
    let missing: Vec<String> = missing
        .map(|(key, value)| format!("{key}: {value}\n"))
        .collect();
    missing.concat() + text
}

/// The kind of file that a block is, and the text of that file.
fn file(what: &str, text: &str) -> Option<(FileKind, String)> {
    Some(match what {
        "part of submission" => (FileKind::Submission, completed(text, &SUBMISSION)),
        "part of settings" => (FileKind::Settings, completed(text, &SETTINGS)),
        "part of project" => {
            let project = completed(text, &PROJECT);
            let project = project.trim_end().replace('\n', "\n    ");
            let text = completed(&format!("projects:\n  - {project}\n"), &SUBMISSION);
            (FileKind::Submission, text)
        }
        name => {
            let kind = FileKind::ALL.into_iter().find(|kind| kind.name() == name)?;
            (kind, text.to_owned())
        }
    })
}

/// The real network with one file replaced.
fn sources(kind: FileKind, text: String) -> Sources {
    let mut sources = Sources::default();
    let replaced = file_of(kind);
    for file in files_below(NETWORK) {
        let name = file.strip_prefix(NETWORK).unwrap();
        let is_read = name != replaced && has_ending(name, "yaml");
        if is_read {
            sources.add(FileName::new(name), text_of(&file));
        }
    }
    sources.add(FileName::new(replaced), text);
    sources
}

/// The structural faults of a file, as a person sees them; empty if there is none.
fn structural_faults(kind: FileKind, text: String) -> String {
    let sources = sources(kind, text);
    let reading = ascn_yaml::read(&sources, "2024".parse().unwrap());
    let diagnostics = Locator::new(&sources).locate(reading.faults.into_vec());
    render::human(&diagnostics, &sources, false)
}

#[test]
fn every_yaml_example_is_what_it_says() {
    let mut offenders = Vec::new();
    let mut count = 0;
    let documents = documents().into_iter().filter(|file| file != GENERATED);
    for Block { place, info, text } in documents.flat_map(|file| blocks(&file)) {
        let Some(what) = info.strip_prefix("yaml") else {
            continue;
        };
        let what = what.trim();
        if what == "not read" {
            continue;
        }
        count += 1;
        let right = what.strip_prefix("wrong ");
        let Some((kind, text)) = file(right.unwrap_or(what), &text) else {
            offenders.push(format!(
                "{place}: `{info}` does not say what kind of file it is"
            ));
            continue;
        };
        let faults = structural_faults(kind, text);
        if faults.is_empty() != right.is_none() {
            offenders.push(format!("{place}: `{info}`, and the faults are: {faults}"));
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
    assert!(count > 20, "only {count} examples were found");
}

/// The example that the file format begins with is a whole data folder.
#[test]
fn the_first_example_builds_a_report() {
    let mut sources = Sources::default();
    for Block { text, .. } in blocks("docs/file-format.md") {
        // Each of its files says in its first line which one it is.
        let name = text.lines().next().and_then(|line| line.strip_prefix("# "));
        if let Some(name) = name.filter(|name| has_ending(name, "yaml")) {
            sources.add(FileName::new(name), text.clone());
        }
    }
    let checked = check(&sources, "2024".parse().unwrap());
    let faults = render::human(&checked.diagnostics, &sources, false);
    assert!(checked.diagnostics.is_empty(), "{faults}");
    assert!(checked.dataset.is_some());
}
