//! A rule is one file, and a figure with its row in the report at most five.
//!
//! 1. A [rule](rule()), a [figure](figure()) and a changed [message](message()) are added to a copy
//!    of the repository, and the files that each touches are counted.
//! 2. The program is compiled from it, and the additions are used.
//! 3. It builds the reports of the fixtures, including the one that was signed and published
//!    before.

mod copy;

use self::copy::{Copy, Program};

/// The release with all additions.
const RELEASE: &str = "0.3.0";

/// A rule that reports a title in each cycle of `fixtures/ladder`, and none of another network.
const RULE: &str = r#"//! # title-of-weather
//!
//! ## What it checks
//!
//! The title of a project does not begin with the wind.
//!
//! ## Why
//!
//! The wind is no project.
//!
//! ## Example
//!
//! ```yaml
//! title: Wind Harp               # Harp of the Quay
//! ```
//!
//! ## How to fix
//!
//! Say in the title what is built.
//!
//! ## Source
//!
//! This test.

use super::prelude::*;

rule!(Error in "title_of_weather.rs", Projects, Cycle(check), since (0, 3, 0));

/// Reports each title that begins with the wind.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        if at.project.title.starts_with("Wind ") {
            let message = format!("`{}` begins with the wind", at.project.title);
            faults.push(
                Fault::new(&RULE, at.location("title"), message)
                    .label("the wind is no project")
                    .about(scope.project_subject(&at))
                    .help("say what is built"),
            );
        }
    }
}
"#;

const HARP: &str = "city: aa-cove
cycle: 2024
data_as_of: 2024-09-01
projects:
  - {id: aa-cove-001, title: Storm Glass, focus_area: light, stage: ongoing}
  - {id: aa-cove-002, title: Wind Harp, focus_area: light, stage: design, change: {kind: new}}
";

fn rule(copy: &mut Copy) {
    copy.set("crates/ascn-core/src/rule/title_of_weather.rs", RULE);
    let near = HARP.replace("Wind Harp", "Window Harp");
    for (side, text) in [("fail", HARP), ("near-miss", &near)] {
        let file = "cycles/2024/submissions/aa-cove.yaml";
        let folder = format!("fixtures/invalid/title-of-weather/{side}");
        copy.set(&format!("{folder}/{file}"), text);
    }
}

fn figure(copy: &mut Copy) {
    let core = "crates/ascn-core/src/figure";
    copy.replace(
        &format!("{core}/formula/portfolio.rs"),
        "    DISCLOSED \"projects.disclosed.VALUE\"\n",
        r#"    DESCRIBED "projects.described"
        "count of listed projects whose submission gives an objective and a summary"
        ["submission projects[].stage", "submission projects[].objective", "submission projects[].summary"]
        "this test"
        "5 give both, 2 the objective alone: 5";
    DISCLOSED "projects.disclosed.VALUE"
"#,
    );
    let computation = format!("{core}/disclosure.rs");
    copy.replace(
        &computation,
        "use crate::figure::formula::DISCLOSED;",
        "use crate::figure::formula::{DESCRIBED, DISCLOSED};",
    );
    copy.replace(
        &computation,
        "    for (name, key, is_given) in OPTIONAL {\n",
        r#"    let described = tally.all.counting(|at| {
        let (objective, summary) = (&at.project.objective, &at.project.summary);
        objective.value().is_some() && summary.value().is_some()
    });
    let keys = ["objective", "summary"];
    figures.add(tally.projects("projects.described", &DESCRIBED, &described, &keys));
    for (name, key, is_given) in OPTIONAL {
"#,
    );
    copy.replace(
        "templates/sections/data-quality.md",
        "{% for one in disclosures -%}\n",
        r#"| {{ "quality-described" | t }} | {{ "projects.described" | figure }} |
{% for one in disclosures -%}
"#,
    );
    for (language, words) in [
        ("en", "Objective and summary"),
        ("id", "Tujuan dan ringkasan"),
    ] {
        copy.replace(
            &format!("templates/messages/{language}.ftl"),
            "\nquality-caveats-title =",
            &format!("\nquality-described = {words}\nquality-caveats-title ="),
        );
    }
}

fn message(copy: &mut Copy) {
    copy.replace(
        "templates/messages/en.ftl",
        "Who is a member was asked on that day.",
        "Membership is that of the same day.",
    );
}

/// Sets the version of all crates to that of the release.
fn release(copy: &mut Copy) {
    let [old, new] = [env!("CARGO_PKG_VERSION"), RELEASE].map(|one| format!("version = \"{one}\""));
    let edition = |version: &str| format!("{version}\nedition");
    copy.replace("Cargo.toml", &edition(&old), &edition(&new));
    let lock = copy.text("Cargo.lock");
    let packages = lock.split_inclusive("\n\n").map(|package| {
        let is_ours = !package.contains("\nsource = ");
        if is_ours {
            package.replace(&old, &new)
        } else {
            package.to_owned()
        }
    });
    let lock: String = packages.collect();
    copy.set("Cargo.lock", lock);
}

#[test]
fn a_rule_is_one_file_and_a_figure_with_its_row_at_most_five() {
    let mut copy = Copy::of_the_repository();
    let touched = copy.touched_by(rule);
    assert_eq!(touched.len(), 1, "{touched:?}");
    let touched = copy.touched_by(figure);
    assert!(touched.len() <= 5, "{touched:?}");
    let touched = copy.touched_by(message);
    assert_eq!(touched.len(), 1, "{touched:?}");
    release(&mut copy);
    let program = copy.compiled();
    assert_rule_is_told(&copy, &program);
    assert_figure_is_counted(&program);
    assert_signed_reports_stand(&program);
}

fn assert_rule_is_told(copy: &Copy, program: &Program) {
    let scratch = tempfile::tempdir().unwrap();
    for (side, code) in [("fail", 1), ("near-miss", 0)] {
        let folder = scratch.path().join(side);
        let fixture = format!("invalid/title-of-weather/{side}");
        copy.write_laid_over("invalid/_base", &fixture, &folder);
        let told = program.prints(code, &["check".as_ref(), folder.as_os_str()]);
        assert_eq!(told.contains("title-of-weather"), code == 1, "{told}");
    }
    let page = program.prints(0, &["explain", "title-of-weather"]);
    assert!(page.contains("The wind is no project."), "{page}");
}

fn assert_figure_is_counted(program: &Program) {
    let traced = program.prints(0, &["trace", "projects.described", "fixtures/full"]);
    let is_told = traced.contains("gives an objective and a summary");
    assert!(is_told, "{traced}");
    let report = program.builds("full", &[]);
    let page = report.text("annual-report.html");
    let row = page
        .lines()
        .find(|line| line.contains("Objective and summary"));
    assert!(row.is_some(), "the row is not printed");
    assert!(page.contains("data-figure=\"projects.described\""));
}

/// What was signed before is not voided by a later rule, figure or message.
fn assert_signed_reports_stand(program: &Program) {
    let standings: [(&str, &[&str], &str); 4] = [
        ("ladder", &[], "**Published on 20 October 2031.**"),
        (
            "ladder",
            &["--stage", "publication"],
            "**Approved by the Chair, advised by the Shepherd, on 25 August 2031; for publication.**",
        ),
        ("full", &[], "**Draft: no ledger of sign-offs is kept"),
        ("asean", &[], "**Draft: no ledger of sign-offs is kept"),
    ];
    for (fixture, stage, standing) in standings {
        let report = program.builds(fixture, stage).text("annual-report.md");
        let told = report.lines().nth(2).unwrap();
        assert!(told.starts_with(standing), "{fixture} {stage:?}: {told}");
    }
}
