//! Faults put into templates on purpose: each is reported at its place, with what was probably
//! meant.
//!
//! A seed overlays an invented network with files. The fault is between `⟦` and `⟧`; without them,
//! it is one of the file that the seed names.

mod seeds;

use std::ops::Range;

use ascn_core::dataset::Edition;
use ascn_diagnostic::{Diagnostic, Sources, Span, render};
use ascn_report::{BuildOptions, Layout, build, check, prove, template_faults};

use crate::folder::Folder;
use crate::harness::{expected, expected_only};

use seeds::Seed;

const PLAN: &str = "templates/templates.yaml";

/// The network with the files of a seed, and the place that the seed marks.
fn seeded(seed: &Seed) -> (Folder, String, Option<Range<usize>>) {
    let mut folder = Folder::read("invalid/_base");
    folder.set(PLAN, "views: 1\n");
    let mut place = (format!("templates/{}", seed.files[0].0), None);
    for (file, text) in seed.files {
        let name = format!("templates/{file}");
        if let (Some(from), Some(to)) = (text.find('⟦'), text.find('⟧')) {
            place = (name.clone(), Some(from..to - '⟦'.len_utf8()));
        }
        folder.set(&name, &text.replace(['⟦', '⟧'], ""));
    }
    let (file, range) = place;
    (folder, file, range)
}

/// The faults that `ascn check` reports for a network.
fn told(folder: &Folder) -> (Vec<Diagnostic>, Sources) {
    let mut sources = folder.sources();
    let cycles = ascn_yaml::cycles(&sources);
    let mut checked = check(&sources, *cycles.last().unwrap());
    prove(&mut checked, &mut sources).unwrap();
    (checked.diagnostics, sources)
}

/// The messages of `ascn build` for it, with all formats except the PDF.
fn told_by_build(folder: &Folder) -> String {
    let mut sources = folder.sources();
    let cycles = ascn_yaml::cycles(&sources);
    let checked = check(&sources, *cycles.last().unwrap());
    let Some(dataset) = checked.dataset else {
        return render::human(&checked.diagnostics, &sources, false);
    };
    let options = BuildOptions {
        layout: Layout::Site,
        documents: true,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    };
    let files = build(&dataset, &checked.templates, &checked.diagnostics, &options);
    let faults = files.map_or_else(
        |error| template_faults(&error, &mut sources),
        |_| Vec::new(),
    );
    render::human(&faults, &sources, false)
}

#[test]
fn the_network_of_the_seeds_has_a_report() {
    let mut folder = Folder::read("invalid/_base");
    folder.set(PLAN, "views: 1\n");
    let (faults, sources) = told(&folder);
    assert_eq!(render::human(&faults, &sources, false), "");
}

/// The fault of a seed, if it is the only one, at the marked place, and says what was meant.
fn told_of(seed: &Seed) -> Result<String, String> {
    let (folder, file, range) = seeded(seed);
    let (faults, sources) = told(&folder);
    let text = render::human(&faults, &sources, false);
    let by_build = told_by_build(&folder);
    if text != by_build {
        return Err(format!("the same:\n{text}\nwhen it is built:\n{by_build}"));
    }
    let place = |one: &Diagnostic| {
        let Span { file, range } = &one.place;
        (one.fault.rule.code, file.to_string(), range.clone())
    };
    let places: Vec<_> = faults.iter().map(place).collect();
    if places != [(seed.code, file.clone(), range.clone())] || !text.contains(seed.says) {
        let Seed { code, says, .. } = seed;
        return Err(format!(
            "{code} in {file} at {range:?} with {says:?}:\n{text}"
        ));
    }
    Ok(text)
}

#[test]
fn each_fault_is_told_at_its_place_with_what_was_meant() {
    assert!(seeds::all().count() >= 50);
    let mut failed = Vec::new();
    for seed in seeds::all() {
        match told_of(seed) {
            Ok(text) => expected!(&format!("template-faults/{}", seed.name), text),
            Err(why) => failed.push(format!("{}: not {why}", seed.name)),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    let names = seeds::all().map(|seed| seed.name.to_owned());
    expected_only("template-faults", names);
}

#[test]
fn each_reference_that_leads_nowhere_is_told_where_it_stands() {
    let mut folder = Folder::read("invalid/_base");
    folder.set(PLAN, "views: 1\n");
    let own =
        "## {{ appendix(id=\"moves\") }}A\n\n{{ ref(id=\"departures\") }} {{ ref(id=\"b\") }}\n";
    folder.set("templates/sections/departures.md", own);
    let (faults, sources) = told(&folder);
    let text = render::human(&faults, &sources, false);
    let lines = text.lines().map(str::trim_start);
    let places: Vec<&str> = lines.filter(|line| line.starts_with("--> ")).collect();
    assert_eq!(
        places,
        [
            "--> built-in/sections/changes.md:10:204",
            "--> built-in/sections/scope.md:66:120",
            "--> templates/sections/departures.md:3:4",
            "--> templates/sections/departures.md:3:31",
        ],
        "{text}"
    );
    for way in [
        "or replace `sections/changes.md`, which refers to it",
        "or replace the block `definitions` of `sections/scope.md`, which refers to it",
        "help: take the reference out of the sentence",
        "help: or take the reference out of the sentence",
        "as `built-in/sections/departures.md` has it",
    ] {
        assert!(text.contains(way), "{way}: {text}");
    }
}

#[test]
fn each_message_that_one_of_two_languages_lacks_is_told_with_its_file() {
    let mut folder = Folder::read("invalid/_base");
    folder.set(PLAN, "views: 1\n");
    folder.replace(
        "ascn.yaml",
        "language: en",
        "language: en\nedition_languages: {public: id}",
    );
    let own = "## {{ anchor(id=\"scope\") }}{{ \"own-a\" | t }}\n\n{{ \"own-b\" | t }} {{ \"own-c\" | t }}\n";
    folder.set("templates/sections/scope.md", own);
    folder.set("templates/messages/en.ftl", "own-a = A\nown-b = B\n");
    let (faults, sources) = told(&folder);
    let text = render::human(&faults, &sources, false);
    let messages: Vec<&str> = faults
        .iter()
        .map(|one| one.fault.message.as_str())
        .collect();
    let expected = [
        "there is no message `own-a` in the language `id`",
        "there is no message `own-b` in the language `id`",
        "there is no message `own-c`",
    ];
    assert_eq!(messages, expected, "{text}");
    let (en, id) = ("`templates/messages/en.ftl`", "`templates/messages/id.ftl`");
    assert_eq!(
        text.matches(&format!("write it in {id}")).count(),
        2,
        "{text}"
    );
    assert!(
        text.contains(&format!("write it in {en} and {id}")),
        "{text}"
    );
    folder.set(
        "templates/messages/id.ftl",
        "own-a = A\nown-b = B\nown-c = C\n",
    );
    folder.set(
        "templates/messages/en.ftl",
        "own-a = A\nown-b = B\nown-c = C\n",
    );
    let (faults, sources) = told(&folder);
    assert_eq!(render::human(&faults, &sources, false), "");
}

#[test]
fn faults_of_several_templates_are_told_in_one_run() {
    let mut folder = Folder::read("invalid/_base");
    folder.set(PLAN, "views: 1\n");
    folder.set("templates/sections/scope.md", "{{ members | figur }}\n");
    folder.set("templates/sections/year.md", "{% if members %}\n");
    folder.set("templates/html/cover.html", "{{ title\n");
    folder.set("templates/messages/en.ftl", "scope-titel = Scope\n");
    let (faults, _) = told(&folder);
    let files: Vec<&str> = faults.iter().map(|one| one.place.file.as_str()).collect();
    let expected = [
        "html/cover.html",
        "messages/en.ftl",
        "sections/scope.md",
        "sections/year.md",
    ];
    assert_eq!(files, expected.map(|name| format!("templates/{name}")));
}
