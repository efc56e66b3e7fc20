//! How long each step from the texts to the report takes, for the network as it is and for one of
//! ten times its size.
//!
//! `cargo bench -p ascn-bench` measures; `cargo test` runs each step once, so that this file cannot
//! rot. A step gets the result of the one before it. If it consumes that, the result is made again
//! outside of the measured time.

#![expect(
    clippy::expect_used,
    reason = "what is measured here must not fail, and nobody else calls it"
)]

use std::fmt::Write as _;

use ascn_bench::network::{Cycles, Network};
use ascn_core::dataset::Dataset;
use ascn_core::figure::Figures;
use ascn_core::scalar::Year;
use ascn_diagnostic::{FileName, Sources};
use ascn_export::escape::escaped;
use ascn_export::narrative::{self, Options};
use ascn_export::{CaptionKind, Document, Labels, mark};
use ascn_report::{BuildOptions, Checked, Format, Layout, build, check};

use divan::{Bencher, black_box};

/// The sizes of the networks.
const CITIES: [u32; 2] = [26, 260];

fn main() {
    divan::main();
}

/// The texts of a network of two cycles, and its newest cycle.
fn sources(cities: u32) -> (Sources, Year) {
    let mut sources = Sources::default();
    let network = Network {
        cities,
        cycles: Cycles::Two,
    };
    for file in network.files() {
        sources.add(FileName::new(&file.name), file.text);
    }
    let newest = ascn_yaml::cycles(&sources).pop();
    (sources, newest.expect("a network has a cycle"))
}

fn checked(cities: u32) -> Checked {
    let (sources, newest) = sources(cities);
    check(&sources, newest)
}

fn dataset(checked: &Checked) -> &Dataset {
    let dataset = checked.dataset.as_ref();
    dataset.expect("an invented network has no errors")
}

/// The report in one form, laid out as one document or as a site.
fn report(bencher: Bencher<'_, '_>, cities: u32, format: Format, layout: Layout) {
    let checked = checked(cities);
    let options = BuildOptions {
        formats: vec![format],
        layout,
        ..BuildOptions::default()
    };
    bencher.bench_local(|| {
        let (dataset, templates) = (dataset(&checked), &checked.templates);
        build(dataset, templates, &checked.diagnostics, &options).expect("a report is made")
    });
}

/// From texts to the model, with all structural rules.
#[divan::bench(args = CITIES)]
fn read(bencher: Bencher<'_, '_>, cities: u32) {
    let (sources, newest) = sources(cities);
    bencher.bench_local(|| ascn_yaml::read(black_box(&sources), newest));
}

/// Every rule over what was read.
#[divan::bench(args = CITIES)]
fn rules(bencher: Bencher<'_, '_>, cities: u32) {
    let (sources, newest) = sources(cities);
    let read = || {
        let reading = ascn_yaml::read(&sources, newest);
        (reading.inputs.expect("it can be read"), reading.faults)
    };
    let bencher = bencher.with_inputs(read);
    bencher.bench_local_values(|(inputs, faults)| ascn_core::check::check(inputs, faults, Some));
}

/// All figures.
#[divan::bench(args = CITIES)]
fn figures(bencher: Bencher<'_, '_>, cities: u32) {
    let checked = checked(cities);
    bencher.bench_local(|| Figures::new(black_box(dataset(&checked))));
}

/// Figures, views and templates, to one document of Markdown.
#[divan::bench(args = CITIES)]
fn render_markdown(bencher: Bencher<'_, '_>, cities: u32) {
    report(bencher, cities, Format::Markdown, Layout::Single);
}

/// The same to a site of HTML pages.
#[divan::bench(args = CITIES)]
fn render_site(bencher: Bencher<'_, '_>, cities: u32) {
    report(bencher, cities, Format::Html, Layout::Site);
}

/// Cleaning of the narratives of all projects.
#[divan::bench(args = CITIES)]
fn clean_narratives(bencher: Bencher<'_, '_>, cities: u32) {
    let checked = checked(cities);
    let newest = dataset(&checked).cycles().last().expect("it has a cycle");
    let submissions = newest.submissions.iter();
    let projects = submissions.flat_map(|submission| &submission.value.projects);
    let summaries = projects.filter_map(|project| project.summary.value());
    let texts: Vec<&str> = summaries.map(AsRef::as_ref).collect();
    let options = Options {
        footnote_key: "key",
    };
    bencher.bench_local(|| {
        let cleaned = texts.iter().map(|text| narrative::clean(text, options));
        cleaned.map(|text| text.len()).sum::<usize>()
    });
}

/// A document of all projects, read, numbered, and written as Markdown and as HTML.
#[divan::bench(args = CITIES)]
fn export(bencher: Bencher<'_, '_>, cities: u32) {
    let marked = marked(&checked(cities));
    bencher.bench_local(|| {
        let document = Document::parse(black_box(&marked), Labels::default());
        let mut document = document.expect("the text is a document");
        (document.to_markdown(), document.to_html())
    });
}

/// Marked Markdown with a heading, a figure, a narrative and a table for each project.
fn marked(checked: &Checked) -> String {
    let newest = dataset(checked).cycles().last().expect("it has a cycle");
    let mut marked = "# Report\n\n".to_owned();
    for submission in &newest.submissions {
        let submission = &submission.value;
        let _ = write!(
            marked,
            "## {}{}\n\n",
            mark::anchor(submission.city.as_str()),
            submission.city
        );
        for project in &submission.projects {
            let id = project.id.as_str();
            let options = Options { footnote_key: id };
            let summary = project
                .summary
                .value()
                .map(AsRef::as_ref)
                .unwrap_or_default();
            let _ = write!(
                marked,
                "### {}{}\n\n{} milestones.\n\n{}\n{}\n\n| Milestone | Due |\n| :-- | :-- |\n",
                mark::anchor(&format!("project-{id}")),
                escaped(project.title.as_ref()),
                mark::figure(&format!("milestones.{id}"), "3"),
                narrative::clean(summary, options),
                mark::caption(CaptionKind::Table, &format!("table-{id}"), "Milestones"),
            );
            for milestone in project.milestones.value().into_iter().flatten() {
                let title = escaped(milestone.title.as_ref());
                let _ = writeln!(marked, "| {title} | {} |", milestone.due);
            }
            marked += "| End | – |\n\n";
        }
    }
    marked
}
