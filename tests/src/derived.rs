//! The documents that are derived from the report: from the same figures, and each member state's
//! extract without anything of another's.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::dataset::{Dataset, projects_of};
use ascn_core::network::{City, MemberState};
use ascn_core::scalar::Year;
use ascn_report::{BuildOptions, Format, ReportFile, build, check};

use crate::folder::Folder;
use crate::harness::expected_file;

fn documents(network: &str, cycle: &str) -> (Dataset, Vec<ReportFile>) {
    documents_of(&Folder::read(network), cycle)
}

fn documents_of(folder: &Folder, cycle: &str) -> (Dataset, Vec<ReportFile>) {
    let sources = folder.sources();
    let checked = check(&sources, cycle.parse::<Year>().unwrap());
    let dataset = checked.dataset.unwrap();
    let options = BuildOptions {
        documents: true,
        ..BuildOptions::default()
    };
    let files = build(&dataset, &checked.templates, &checked.diagnostics, &options).unwrap();
    (dataset, files)
}

/// The values of the figures of an HTML page, by id.
fn figures(html: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut figures: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for part in html.split("data-figure=\"").skip(1) {
        let (id, rest) = part.split_once('"').unwrap();
        let (_, text) = rest.split_once('>').unwrap();
        let (text, _) = text.split_once('<').unwrap();
        figures
            .entry(id.to_owned())
            .or_default()
            .insert(text.to_owned());
    }
    figures
}

#[test]
fn the_documents_read_as_they_should() {
    let (_, files) = documents("asean", "2024");
    let text = |name: &str| {
        let name = format!("documents/{name}");
        let file = files.iter().find(|file| file.name == name);
        file.unwrap().text().unwrap()
    };
    expected_file!("derived/documents/chair-brief.md", text("chair-brief.md"));
    expected_file!("derived/documents/jcm-note.md", text("jcm-note.md"));
    expected_file!(
        "derived/documents/summit-paragraph.md",
        text("summit-paragraph.md")
    );
    expected_file!(
        "derived/documents/covering-note.md",
        text("covering-note.md")
    );
    expected_file!("derived/documents/extracts/la.md", text("extracts/la.md"));
}

#[test]
fn all_documents_print_the_figures_of_the_report() {
    for (network, cycle) in [("asean", "2024"), ("asean", "2022"), ("ladder", "2031")] {
        let (_, files) = documents(network, cycle);
        let text = |name: &str| {
            let file = files.iter().find(|file| file.name == name);
            file.unwrap().text().unwrap()
        };
        let report = figures(text("annual-report.html"));
        let mut count = 0;
        for file in files
            .iter()
            .filter(|file| file.name.starts_with("documents/"))
        {
            let Some(name) = file.name.strip_suffix(".html") else {
                continue;
            };
            for (id, values) in figures(file.text().unwrap()) {
                assert_eq!(report.get(&id), Some(&values), "{name}: {id}");
                count += 1;
            }
            assert!(
                files.iter().any(|other| other.name == format!("{name}.md")),
                "{name}"
            );
        }
        assert!(count > 50, "{network} {cycle}: {count}");
    }
}

/// The words that belong to a city alone: its name, ids, titles.
fn traces(dataset: &Dataset, city: &City) -> BTreeSet<String> {
    let mut traces = BTreeSet::from([city.name.clone(), city.id.to_string()]);
    traces.extend(city.aliases.iter().cloned());
    for cycle in dataset.cycles() {
        for at in cycle
            .submission_of(&city.id)
            .into_iter()
            .flat_map(projects_of)
        {
            traces.insert(at.project.id.to_string());
            traces.insert(at.project.title.clone());
            traces.extend(at.project.former_titles.iter().cloned());
        }
    }
    traces
}

fn extract<'a>(files: &'a [ReportFile], state: &MemberState, ending: &str) -> Option<&'a str> {
    let code = state.code.as_str().to_lowercase();
    let name = format!("documents/extracts/{code}.{ending}");
    let file = files.iter().find(|file| file.name == name);
    file.map(|file| file.text().unwrap())
}

#[test]
fn no_members_data_appears_in_another_members_extract() {
    let cases = [
        ("asean", "2022"),
        ("asean", "2023"),
        ("asean", "2024"),
        ("ladder", "2031"),
    ];
    for (network, cycle) in cases {
        let (dataset, files) = documents(network, cycle);
        let mut held = 0;
        for state in &dataset.network().member_states.value {
            let cities = dataset.network().cities_of(&state.code);
            match extract(&files, state, "html") {
                Some(extract) => held += foreign_traces_held_against(&dataset, state, extract),
                None => assert!(
                    !cities
                        .iter()
                        .any(|city| dataset.current().reporting(city).is_member()),
                    "{} has no extract",
                    state.code
                ),
            }
        }
        assert!(held > 10, "{network} {cycle}: {held}");
    }
}

/// Looks for every trace of other members in a member state's extract; returns how many were looked
/// for.
fn foreign_traces_held_against(dataset: &Dataset, state: &MemberState, extract: &str) -> usize {
    let network = dataset.network();
    let of = |city: &City| traces(dataset, city);
    let cities = &network.cities.value;
    let (own, foreign): (Vec<&City>, Vec<&City>) =
        cities.iter().partition(|city| city.country == state.code);
    let own: BTreeSet<String> = own.into_iter().flat_map(of).collect();
    let foreign: BTreeSet<String> = foreign.into_iter().flat_map(of).collect();
    // A word that a member's own data use as well reveals nothing; a country may have the name of
    // its city.
    let is_own =
        |trace: &String| *trace == state.name || own.iter().any(|own| own.contains(trace.as_str()));
    let foreign: Vec<&String> = foreign.iter().filter(|trace| !is_own(trace)).collect();
    for trace in &foreign {
        assert!(!holds(extract, trace), "{} has {trace:?}", state.name);
    }
    let organisations = |state: &MemberState| -> BTreeSet<String> {
        let posts = state.national_representative.posts().iter();
        posts.map(|post| post.organisation.clone()).collect()
    };
    let others = network
        .member_states
        .value
        .iter()
        .filter(|other| other.code != state.code);
    for other in others {
        for organisation in organisations(other).difference(&organisations(state)) {
            assert!(
                !holds(extract, organisation),
                "{} has {organisation}",
                state.name
            );
        }
        assert!(
            !extract.contains(&format!(".country.{}", other.code)),
            "{}",
            state.name
        );
    }
    assert!(
        !extract.contains("data-figure=\"projects.total"),
        "no total of the network"
    );
    foreign.len()
}

/// Whether a text has those words as whole words.
fn holds(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        !is_word(before.chars().next_back()) && !is_word(after.chars().next())
    })
}

#[test]
fn a_caveat_that_tells_of_two_members_is_in_no_extract() {
    let mut folder = Folder::read("invalid/_base");
    let bell = "city: bb-bell\ncycle: 2024\ndata_as_of: 2024-09-01\nprojects:\n  \
                - {id: bb-bell-001, title: Lanterns, focus_area: light, stage: design, \
                change: {kind: new}}\n";
    folder.set("cycles/2024/submissions/bb-bell.yaml", bell);
    let (dataset, files) = documents_of(&folder, "2024");
    let report = files.iter().find(|file| file.name == "annual-report.md");
    let caveat = "a project of Haven has the title";
    assert!(report.unwrap().text().unwrap().contains(caveat));
    for state in &dataset.network().member_states.value {
        let extract = extract(&files, state, "md").unwrap();
        assert!(!extract.contains(caveat), "{extract}");
        let other = if state.name == "Borrowland" {
            "Haven"
        } else {
            "Bell"
        };
        assert!(!extract.contains(other), "{other}: {extract}");
    }
}

#[test]
fn an_extract_has_what_its_own_cities_reported() {
    let (dataset, files) = documents("asean", "2024");
    for state in &dataset.network().member_states.value {
        let Some(extract) = extract(&files, state, "md") else {
            continue;
        };
        for at in dataset.current().listed() {
            let city = dataset.network().city(at.city()).unwrap();
            let title = at
                .project
                .title
                .replace(['\\', '*', '_', '&', '(', ')', '[', ']'], "");
            let plain = extract.replace(['\\', '*', '_', '&', '(', ')', '[', ']'], "");
            if city.country == state.code {
                assert!(plain.contains(&title), "{}: {title}", state.name);
            }
        }
    }
}

#[test]
fn without_being_asked_for_no_document_is_made() {
    let sources = Folder::read("ladder").sources();
    let checked = check(&sources, "2031".parse::<Year>().unwrap());
    let options = BuildOptions {
        formats: vec![Format::Markdown],
        ..BuildOptions::default()
    };
    let files = build(
        &checked.dataset.unwrap(),
        &checked.templates,
        &checked.diagnostics,
        &options,
    )
    .unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["annual-report.md", "figures.json"]);
}
