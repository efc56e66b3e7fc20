//! Templates of a data folder: what they replace, add, move and leave out.

use ascn_report::built_in;

use crate::data::Report;
use crate::folder::Folder;
use crate::harness::{files_below, text_of};

const GUIDE: &str = "docs/template-guide.md";

fn report(folder: &str) -> Report {
    Folder::read("invalid/_base").overlay(folder).report()
}

fn headings(markdown: &str) -> Vec<&str> {
    let lines = markdown.lines();
    lines.filter_map(|line| line.strip_prefix("## ")).collect()
}

/// The position of the heading that ends so.
#[track_caller]
fn position(headings: &[&str], end: &str) -> usize {
    let mut all = headings.iter();
    let found = all.position(|heading| heading.ends_with(end));
    found.unwrap_or_else(|| panic!("no {end} in {headings:?}"))
}

#[test]
fn a_copy_of_each_template_of_the_program_gives_the_same_report() {
    for network in ["full", "asean"] {
        let plain = Folder::read(network);
        let mut own = Folder::read(network);
        own.set("templates/templates.yaml", "views: 2\n");
        for template in built_in().seeing() {
            own.set(&format!("templates/{}", template.name), template.text);
        }
        let (plain, own) = (plain.report(), own.report());
        assert_eq!(own.markdown, plain.markdown, "{network}");
        assert_eq!(own.html, plain.html, "{network}");
    }
}

#[test]
fn a_cover_and_a_section_need_few_lines() {
    let files = files_below("fixtures/templates/small");
    let lines: usize = files.iter().map(|file| text_of(file).lines().count()).sum();
    assert!(lines < 20, "{lines}");
    let report = report("templates/small");
    let (_, cover) = report.html.split_once("<p class=\"network\">").unwrap();
    let (network, _) = cover.split_once("</p>").unwrap();
    assert!(network.contains(" · "), "{network}");
    // What is not replaced stays.
    assert_eq!(report.html.matches("<header class=\"front\">").count(), 1);
    assert_eq!(report.html.matches("<dl class=\"imprint\">").count(), 1);
    assert!(report.html.contains(".front { border-block-start: .5rem"));
    let (_, year) = report
        .markdown
        .split_once("The year in the network\n")
        .unwrap();
    let (year, _) = year.split_once("\n## ").unwrap();
    assert_eq!(
        year.trim().lines().filter(|line| !line.is_empty()).count(),
        2,
        "{year}"
    );
}

#[test]
fn the_section_of_the_guide_is_built_as_it_stands() {
    let mut folder = Folder::read("asean");
    let guide = text_of(GUIDE);
    let examples = guide.split("\n```text example ").skip(1);
    let mut count = 0;
    for example in examples {
        let (name, rest) = example.split_once('\n').unwrap();
        let (text, _) = rest.split_once("\n```").unwrap();
        folder.set(name, &format!("{text}\n"));
        count += 1;
    }
    assert_eq!(count, 3);
    let report = folder.report();
    let section = report
        .markdown
        .split("\n## ")
        .find(|one| one.contains("At a glance"));
    let section = section.unwrap();
    assert!(section.contains("Of 108 projects, 10.2"), "{section}");
    assert!(section.contains("There are many: see Section"), "{section}");
    let rows: Vec<&str> = section
        .lines()
        .filter(|line| line.starts_with("| "))
        .collect();
    let counts = rows.iter().skip(2).map(|row| {
        let count = row.rsplit('|').nth(1).unwrap().trim();
        count.parse::<u32>().unwrap()
    });
    assert!(counts.rev().is_sorted(), "{section}");
}

#[test]
fn the_guide_prints_the_small_templates() {
    let guide = text_of(GUIDE);
    for file in files_below("fixtures/templates/small") {
        let name = file.replace("fixtures/templates/small/", "");
        let text = text_of(&file);
        let is_printed = guide.contains(&format!("`{name}`")) && guide.contains(&text);
        assert!(is_printed, "{GUIDE} does not print {name}");
    }
}

#[test]
fn sections_are_added_moved_and_left_out() {
    let plain = Folder::read("invalid/_base").report();
    let report = report("templates/large");
    let (before, after) = (headings(&plain.markdown), headings(&report.markdown));
    assert_eq!(before.len(), after.len());
    position(&before, "Typologies");
    assert!(!after.iter().any(|heading| heading.ends_with("Typologies")));
    assert_eq!(
        position(&after, "At a glance"),
        position(&after, "Key messages") + 1
    );
    let finance = position(&after, "Finance and bankability");
    assert_eq!(
        finance,
        position(&after, "Results against the action plans") + 1
    );
    assert_ne!(
        position(&before, "Finance and bankability"),
        position(&before, "Results against the action plans") + 1
    );
}

#[test]
fn blocks_components_messages_and_styles_are_replaced() {
    let plain = Folder::read("invalid/_base").report();
    let report = report("templates/large");
    let closing = "projects are listed in the appendices.";
    assert!(report.markdown.contains(closing));
    let trend = |markdown: &str| markdown.contains("| 2024 |") || markdown.contains("Cycle");
    assert!(trend(&report.markdown) && trend(&plain.markdown));
    assert!(report.markdown.contains("Who reported\n"));
    assert!(!report.markdown.contains("Scope and coverage\n"));
    assert!(
        report
            .html
            .contains("body { font-family: Georgia, serif; }")
    );
    let own = report.html.find("letter-spacing: .02em").unwrap();
    assert!(report.html.find("@media print").unwrap() < own);
    // The style without what `text.css` added.
    assert!(report.html.len() < plain.html.len() + 2_000);
}

#[test]
fn every_figure_stays_the_same() {
    let plain = Folder::read("invalid/_base").report();
    assert_eq!(report("templates/large").json, plain.json);
}
