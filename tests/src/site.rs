//! The site beside the report: a page for each city and member state, with its own data alone,
//! whose figures are those of the report and whose links lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::dataset::{Dataset, Edition, projects_of};
use ascn_core::network::City;
use ascn_core::scalar::Year;
use ascn_report::{BuildOptions, Layout, ReportFile, build, check};
use serde_json::Value;

use crate::folder::Folder;

const NETWORKS: [(&str, &str); 4] = [
    ("asean", "2024"),
    ("asean", "2022"),
    ("ladder", "2031"),
    ("full", "2032"),
];

/// The files of a report, by name.
type Files = BTreeMap<String, String>;

fn options(layout: Layout) -> BuildOptions {
    BuildOptions {
        layout,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    }
}

fn built(network: &str, cycle: &str, layout: Layout) -> (Dataset, Files) {
    built_of(&Folder::read(network), cycle, layout)
}

fn built_of(folder: &Folder, cycle: &str, layout: Layout) -> (Dataset, Files) {
    let sources = folder.sources();
    let checked = check(&sources, cycle.parse::<Year>().unwrap());
    let dataset = checked.dataset.unwrap();
    let files = build(
        &dataset,
        &checked.templates,
        &checked.diagnostics,
        &options(layout),
    )
    .unwrap();
    let by_name = |file: ReportFile| (file.name, String::from_utf8(file.content).unwrap());
    (dataset, files.into_iter().map(by_name).collect())
}

/// The text of a page without the frame of every page.
fn main_of(page: &str) -> &str {
    let (_, text) = page.split_once("<main").unwrap();
    text.split_once("</main>").unwrap().0
}

/// The values of an attribute, in the order of the text.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    let pieces = html.split(opening.as_str()).skip(1);
    pieces
        .filter_map(|piece| Some(piece.split_once('"')?.0))
        .collect()
}

/// The figures that a page prints: id and text.
fn figures(page: &str) -> Vec<(&str, &str)> {
    let pieces = main_of(page).split(" data-figure=\"").skip(1);
    let figures = pieces.map(|piece| {
        let (id, rest) = piece.split_once('"').unwrap();
        let (_, text) = rest.split_once('>').unwrap();
        (id, text.split_once('<').unwrap().0)
    });
    figures.collect()
}

/// Whether a text has those words as whole words.
fn holds(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        let is_word = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
        !is_word(before.chars().next_back()) && !is_word(after.chars().next())
    })
}

fn members(dataset: &Dataset) -> impl Iterator<Item = &City> {
    let cities = dataset.network().cities.value.iter();
    cities.filter(|city| dataset.current().reporting(city).is_member())
}

#[test]
fn each_member_city_has_a_page_that_the_pages_above_it_lead_to() {
    for (network, cycle) in NETWORKS {
        let (dataset, files) = built(network, cycle, Layout::Site);
        for edition in ["", "public/"] {
            let file = |name: &str| &files[&format!("{edition}{name}")];
            let mut count = 0;
            for city in members(&dataset) {
                let page = file(&format!("cities/{}.html", city.id));
                let country = format!("countries/{}.html", city.country);
                let has =
                    |page: &str, address: &str| values(main_of(page), "href").contains(&address);
                assert!(has(page, "../index.html"), "{}", city.id);
                assert!(has(page, &format!("../{country}")), "{}", city.id);
                assert!(
                    has(file(&country), &format!("../cities/{}.html", city.id)),
                    "{country}"
                );
                let index = file("index.html");
                assert!(has(index, &country), "{country}");
                assert!(
                    has(index, &format!("cities/{}.html", city.id)),
                    "{}",
                    city.id
                );
                count += 1;
            }
            let start = format!("{edition}cities/");
            let pages = files.keys().filter(|name| name.starts_with(&start));
            assert_eq!(pages.count(), count + undecided(&dataset), "{network}");
        }
    }
}

/// How many cities are named in the report and not counted.
fn undecided(dataset: &Dataset) -> usize {
    use ascn_core::dataset::Reporting::Undecided;
    let cities = dataset.network().cities.value.iter();
    cities
        .filter(|city| dataset.current().reporting(city) == Undecided)
        .count()
}

#[test]
fn each_figure_of_a_page_is_the_one_of_the_report() {
    for (network, cycle) in NETWORKS {
        let (_, files) = built(network, cycle, Layout::Site);
        for edition in ["", "public/"] {
            let json: Value =
                serde_json::from_str(&files[&format!("{edition}figures.json")]).unwrap();
            let of_json = json["figures"].as_array().unwrap().iter();
            let of_json: BTreeMap<&str, &Value> = of_json
                .map(|figure| (figure["id"].as_str().unwrap(), &figure["value"]))
                .collect();
            let report = figures(&files[&format!("{edition}annual-report.html")]);
            let report: BTreeMap<&str, &str> = report.into_iter().collect();
            let pages = pages(&files, edition);
            let printed: Vec<_> = pages.iter().flat_map(|(_, page)| figures(page)).collect();
            for (id, text) in &printed {
                let counted = of_json[id].as_u64().map(|number| number.to_string());
                let is_counted = counted.is_none_or(|digits| text.replace(',', "") == digits);
                assert!(is_counted, "{network}: {id} is {text}");
                // The report prints some figures of member states nowhere.
                let is_same = report.get(id).is_none_or(|printed| printed == text);
                assert!(is_same, "{network}: {id} is {text}");
            }
            assert!(printed.len() > 30, "{network}: {}", printed.len());
        }
    }
}

/// The pages of the site of an edition.
fn pages<'a>(files: &'a Files, edition: &str) -> Vec<(&'a str, &'a str)> {
    let of_edition = files.iter().filter_map(|(name, text)| {
        let below = name.strip_prefix(edition)?;
        let is_page = below == "index.html" || below.contains('/') && !below.starts_with("public/");
        is_page.then_some((name.as_str(), text.as_str()))
    });
    of_edition.collect()
}

/// Everything that was written by or about a city, to find out whether a word is its own.
fn own_words(dataset: &Dataset, city: &City) -> String {
    let state = dataset.network().member_state(&city.country);
    let submissions = dataset
        .cycles()
        .iter()
        .filter_map(|cycle| cycle.submission_of(&city.id));
    let submissions: Vec<_> = submissions.map(|one| &one.value).collect();
    format!("{city:?} {state:?} {submissions:?}")
}

/// The ids of a city's projects of the cycle: of all, or of those that are listed.
fn project_ids(dataset: &Dataset, city: &City, is_listed: bool) -> Vec<String> {
    let submission = dataset.current().submission_of(&city.id).into_iter();
    let projects = submission.flat_map(projects_of);
    let wanted = projects.filter(|at| !is_listed || at.is_listed());
    wanted.map(|at| at.project.id.to_string()).collect()
}

#[test]
fn a_page_of_a_city_has_nothing_of_another() {
    for (network, cycle) in NETWORKS {
        let (dataset, files) = built(network, cycle, Layout::Site);
        let cities = &dataset.network().cities.value;
        let mut held = 0;
        for city in members(&dataset) {
            let page = &files[&format!("cities/{}.html", city.id)];
            let own = own_words(&dataset, city);
            for id in project_ids(&dataset, city, true) {
                assert!(holds(main_of(page), &id), "{} lacks {id}", city.id);
            }
            let others = cities.iter().filter(|other| other.id != city.id);
            let foreign: Vec<String> = others
                .flat_map(|other| {
                    let names = [other.id.to_string(), other.name.clone()];
                    project_ids(&dataset, other, false).into_iter().chain(names)
                })
                .filter(|trace| !holds(&own, trace))
                .collect();
            for trace in &foreign {
                assert!(!holds(page, trace), "{} has {trace:?}", city.id);
            }
            held += foreign.len();
        }
        assert!(held > 20, "{network}: {held}");
    }
}

/// The path that an address leads to, relative to its page, and the anchor there.
fn target<'a>(page: &str, address: &'a str) -> (String, Option<&'a str>) {
    let (path, place) = match address.split_once('#') {
        Some((path, place)) => (path, Some(place)),
        None => (address, None),
    };
    if path.is_empty() {
        return (page.to_owned(), place);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page}: {address} leaves the report"),
            part => parts.push(part),
        }
    }
    (parts.join("/"), place)
}

#[test]
fn every_link_of_the_site_leads_to_a_file_and_a_place_that_are_there() {
    for (network, cycle) in NETWORKS {
        let (_, files) = built(network, cycle, Layout::Site);
        let ids: BTreeMap<&str, BTreeSet<&str>> = files
            .iter()
            .filter(|(name, _)| name.to_ascii_lowercase().ends_with(".html"))
            .map(|(name, text)| (name.as_str(), values(text, "id").into_iter().collect()))
            .collect();
        let mut count = 0;
        for name in ids.keys() {
            let addresses = values(main_of(&files[*name]), "href");
            for address in addresses.into_iter().filter(|one| !one.contains(':')) {
                let (path, place) = target(name, address);
                let there = ids.get(path.as_str());
                let there = there.unwrap_or_else(|| panic!("{name}: {address} leads nowhere"));
                let is_there = place.is_none_or(|place| there.contains(place));
                assert!(is_there, "{name}: {address} leads to no place");
                count += 1;
            }
        }
        assert!(count > 60, "{network}: {count}");
    }
}

#[test]
fn the_site_changes_no_byte_of_the_report_and_is_the_same_each_time() {
    let (_, single) = built("full", "2032", Layout::Single);
    let (_, site) = built("full", "2032", Layout::Site);
    for (name, text) in &single {
        assert!(site[name] == *text, "{name}");
    }
    assert!(site.len() > single.len() + 10);
    assert!(!single.contains_key("index.html"));
    let (_, again) = built("full", "2032", Layout::Site);
    assert!(site == again);
}

#[test]
fn a_city_that_sent_nothing_has_a_page_that_says_so() {
    let mut folder = Folder::read("asean");
    folder.remove("cycles/2024/submissions/th-phuket.yaml");
    let (_, files) = built_of(&folder, "2024", Layout::Site);
    let page = main_of(&files["cities/th-phuket.html"]);
    assert!(page.contains("Submission for 2024: not received."));
    assert!(!page.contains("id=\"registers\""));
    assert_eq!(figures(&files["cities/th-phuket.html"]), []);
    let country = main_of(&files["countries/TH.html"]);
    let line = country.lines().find(|line| line.contains("th-phuket.html"));
    assert!(line.unwrap().contains("<td>not received</td>"), "{line:?}");
}
