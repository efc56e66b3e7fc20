//! What the targets have in common: a small network in memory, and the way through the program.

use std::sync::LazyLock;

use ascn_bench::network::{Cycles, Network};
use ascn_diagnostic::{FileName, Severity, Sources, render};
use ascn_report::{BuildOptions, Checked, Format, Layout, build, check};

/// The texts of a network of one city and two cycles, without faults: the smaller, the more texts
/// can be tried in a second.
static NETWORK: LazyLock<Vec<(FileName, String)>> = LazyLock::new(|| {
    let network = Network {
        cities: 1,
        cycles: Cycles::Two,
    };
    let files = network.files();
    files
        .map(|file| (FileName::new(&file.name), file.text))
        .collect()
});

/// The year of its newest cycle.
pub const NEWEST: &str = "2032";

/// The submission of its city.
pub const SUBMISSION: &str = "cycles/2032/submissions/xa-city-000001.yaml";

/// Adds a text to the network, or replaces the one of the same name.
pub fn with(name: &str, text: &str) -> Sources {
    let mut sources = Sources::default();
    for (file, own) in NETWORK.iter().filter(|(file, _)| file.as_str() != name) {
        sources.add(file.clone(), own.clone());
    }
    sources.add(FileName::new(name), text.to_owned());
    sources
}

/// Checks a folder and renders its faults for people, in short and as JSON.
///
/// # Panics
/// If there is a dataset although an error was reported, or none although none was; or if a fault
/// is rendered as an empty text.
pub fn checked(sources: &Sources) -> Checked {
    let newest = NEWEST.parse().expect("it is a year");
    let checked = check(sources, newest);
    let found = &checked.diagnostics;
    assert_eq!(
        checked.dataset.is_none(),
        checked.count(Severity::Error) > 0
    );
    for shown in [
        render::human(found, sources, false),
        render::short(found, sources),
        render::json(found, sources),
    ] {
        assert_eq!(shown.is_empty(), found.is_empty());
    }
    checked
}

/// Builds the report if it has no errors, and returns the texts of its files.
pub fn built(checked: &Checked) -> Vec<String> {
    let Some(dataset) = &checked.dataset else {
        return Vec::new();
    };
    let options = BuildOptions {
        formats: vec![Format::Markdown, Format::Html],
        layout: Layout::Site,
        ..BuildOptions::default()
    };
    // A template may fail, but must not crash the program.
    let files = build(dataset, &checked.templates, &checked.diagnostics, &options);
    let files = files.unwrap_or_default().into_iter();
    files
        .filter_map(|file| String::from_utf8(file.content).ok())
        .collect()
}
