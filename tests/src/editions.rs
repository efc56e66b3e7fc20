//! What a city has not consented to publish is in no file of the public edition.

use ascn_core::dataset::{Dataset, Edition, projects_of};
use ascn_core::figure::{FigureValue, Figures};
use ascn_core::scalar::{Decimal, Money, Reported};
use ascn_core::submission::{Project, Submission};
use ascn_export::NumberSigns;
use ascn_report::{BuildOptions, Layout, ReportFile, build};

use crate::folder::Folder;

/// The dataset of the invented network, and all files of both editions.
fn built() -> (Dataset, Vec<ReportFile>) {
    let findings = Folder::read("full").check();
    let dataset = findings.checked.dataset.unwrap();
    let options = BuildOptions {
        layout: Layout::Site,
        documents: true,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    };
    let files = build(
        &dataset,
        &findings.checked.templates,
        &findings.checked.diagnostics,
        &options,
    )
    .unwrap();
    (dataset, files)
}

fn text_of(file: &ReportFile) -> &str {
    file.text().unwrap()
}

fn is_public(file: &ReportFile) -> bool {
    file.name.starts_with("public/")
}

/// All amounts of a project.
fn amounts(project: &Project) -> Vec<&Money> {
    let lines = project.finance.value().into_iter().flatten();
    let rungs = lines.flat_map(|line| {
        [
            &line.sought,
            &line.pledged,
            &line.committed,
            &line.disbursed,
        ]
    });
    let requests = project.support_required.value().into_iter().flatten();
    let asked = requests.map(|request| &request.amount);
    let cost = project.cost.value().map(|cost| &cost.total);
    let given = rungs.chain(asked).filter_map(Reported::value);
    given.chain(cost).collect()
}

/// A number as it may be written: plain, and in each language of the two editions.
fn written(number: Decimal) -> [String; 3] {
    let plain = number.to_string();
    let english = NumberSigns::default();
    let indonesian = NumberSigns::new(',', '.').unwrap();
    let of_languages = [english, indonesian].map(|signs| signs.written(&plain));
    let [english, indonesian] = of_languages;
    [plain, english, indonesian]
}

/// Whether a text has a number that is not part of a longer one.
fn has_number(text: &str, number: &str) -> bool {
    let is_digit = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit());
    text.match_indices(number).any(|(at, _)| {
        let after = text[at + number.len()..].chars().next();
        !is_digit(text[..at].chars().next_back()) && !is_digit(after)
    })
}

fn has_amount(text: &str, amount: Decimal) -> bool {
    written(amount)
        .iter()
        .any(|number| has_number(text, number))
}

fn withholds(submission: &Submission, is_withheld: fn(bool, bool) -> bool) -> bool {
    let consent = submission.consent.unwrap_or_default();
    is_withheld(!consent.finance, !consent.photos)
}

/// The submissions of all cycles that withhold finance, or photos.
fn withholding(dataset: &Dataset, what: fn(bool, bool) -> bool) -> Vec<&Submission> {
    let cycles = dataset.cycles().iter();
    let all = cycles.flat_map(|cycle| &cycle.submissions);
    all.map(|one| &one.value)
        .filter(|one| withholds(one, what))
        .collect()
}

#[test]
fn no_amount_that_is_withheld_is_in_any_public_file() {
    let (dataset, files) = built();
    let mut amounts_seen = 0;
    for submission in withholding(&dataset, |finance, _| finance) {
        for money in submission.projects.iter().flat_map(amounts) {
            amounts_seen += 1;
            for file in files.iter().filter(|file| is_public(file)) {
                let number = money.amount;
                assert!(
                    !has_amount(text_of(file), number),
                    "{}: {number}",
                    file.name
                );
            }
        }
    }
    assert!(
        amounts_seen > 10,
        "the fixture withholds too little: {amounts_seen}"
    );
}

#[test]
fn no_photo_that_is_withheld_is_in_any_public_file() {
    let (dataset, files) = built();
    let mut photos_seen = 0;
    for submission in withholding(&dataset, |_, photos| photos) {
        let highlight = submission.highlight.value();
        let Some(photo) = highlight.and_then(|highlight| highlight.photo.value()) else {
            continue;
        };
        photos_seen += 1;
        for file in files.iter().filter(|file| is_public(file)) {
            for text in [&photo.file, &photo.alt] {
                assert!(
                    !text_of(file).contains(text.as_str()),
                    "{}: {text}",
                    file.name
                );
            }
        }
    }
    assert!(photos_seen > 1, "the fixture withholds too few photos");
}

#[test]
fn an_amount_with_consent_is_in_both_editions() {
    let (dataset, files) = built();
    let consenting = dataset.current().submissions.iter();
    let consenting = consenting.filter(|one| !withholds(&one.value, |finance, _| finance));
    let projects = consenting.flat_map(projects_of);
    let mut costs = projects.filter_map(|at| Some(at.project.cost.value()?.total.amount));
    let cost = costs.next().unwrap();
    for name in ["annual-report.md", "public/annual-report.md"] {
        let file = files.iter().find(|file| file.name == name).unwrap();
        assert!(has_amount(text_of(file), cost), "{name}: {cost}");
    }
}

/// The public totals are computed from what is public: only somebody with both editions could
/// compute the sum of what is withheld.
#[test]
fn no_total_of_the_public_edition_counts_what_is_withheld() {
    let (dataset, files) = built();
    let figures = Figures::new(&dataset);
    let public = files.iter().filter(|file| is_public(file));
    let all: String = public.map(text_of).collect();
    let totals = ["cost", "committed", "disbursed", "sought"];
    for total in totals.map(|name| format!("finance.{name}.usd")) {
        let FigureValue::Amount(amount) = figures.get(&total).unwrap().value() else {
            panic!("{total} is not given");
        };
        assert!(!has_amount(&all, amount), "{total}: {amount}");
    }
}

#[test]
fn the_public_edition_is_the_report_alone_and_says_what_it_is() {
    let (_, files) = built();
    let public: Vec<_> = files.iter().filter(|file| is_public(file)).collect();
    let names = public.iter().map(|file| file.name.as_str());
    let is_page = |name: &&str| name.contains("/cities/") || name.contains("/countries/");
    let names: Vec<&str> = names.filter(|name| !is_page(name)).collect();
    let expected = [
        "annual-report.md",
        "annual-report.html",
        "index.html",
        "figures.json",
    ];
    assert_eq!(names, expected.map(|name| format!("public/{name}")));
    assert!(text_of(public[0]).contains("Edisi publik."));
    let members = files.iter().find(|file| file.name == "annual-report.md");
    assert!(!text_of(members.unwrap()).contains("Public edition."));
}
