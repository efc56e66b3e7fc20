//! The faults in the names, plans and explanations of a submission, and in what the secretariat
//! writes of partners, classes, figures and recommendations.

mod echoes;

use ascn_diagnostic::Severity;

use super::HAVEN;
use crate::folder::Folder;

const BEFORE: &str = "cycles/2023/submissions/aa-haven.yaml";
const PARTNERS: &str = "network/partners.yaml";
const TYPOLOGIES: &str = "network/typologies.yaml";
const RECOMMENDED: &str = "cycles/2024/editorial/recommendations.yaml";
const RECOMMENDED_BEFORE: &str = "cycles/2023/editorial/recommendations.yaml";

/// A file, what is replaced in it, and by what; for an empty piece the whole file is replaced.
type Edit<'a> = (&'a str, &'a str, &'a str);

/// An addition to a piece of a file, and the places and codes of the faults.
type Case = (&'static str, &'static str);

/// `file:line:column code` of the faults after several edits.
fn told(edits: &[Edit<'_>]) -> Vec<String> {
    let mut folder = Folder::read("invalid/_base");
    for (file, old, new) in edits {
        if old.is_empty() {
            folder.set(file, new);
        } else {
            folder.replace(file, old, new);
        }
    }
    let findings = folder.check();
    let mut places = findings.places(Severity::Error);
    places.extend(findings.places(Severity::Warning));
    places
}

/// Compares the faults after each addition: places without a file are in the changed one.
fn hold(file: &str, (old, new): (&str, &str), cases: &[Case]) {
    let mut wrong = Vec::new();
    for (addition, result) in cases {
        let came = told(&[(file, old, &new.replace("ADDED", addition))]).join(", ");
        let came = came.replace(&format!("{file}:"), "");
        if came != *result {
            wrong.push(format!("{addition}: {came}, and not {result}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Additions to a project that is being designed.
const PROJECT: (&str, &str) = ("stage: design", "stage: design, ADDED");
/// Additions to a submission, above its projects.
const SUBMISSION: (&str, &str) = ("projects:", "ADDED\nprojects:");
/// A new file.
const FILE: (&str, &str) = ("", "ADDED\n");

#[test]
fn what_is_named_is_there() {
    let named = [
        (
            "finance: [{source: town-prse, instrument: own-budget, status: sought, sought: not-known}]",
            "5:94 unknown-partner",
        ),
        (
            "partners: [{id: tide-bank, programme: high-watr, role: technical}]",
            "5:113 unknown-programme",
        ),
        // That the partner is unknown says enough.
        (
            "partners: [{id: nobody, programme: high-water, role: technical}]",
            "5:91 unknown-partner",
        ),
        (
            "partners: [{id: tide-bank, programme: not-known, role: technical}]",
            "",
        ),
        ("also: [watre]", "5:82 unknown-focus-area"),
    ];
    hold(HAVEN, PROJECT, &named);
    let offered = [
        ("[water, lihgt]", "5:93 unknown-focus-area"),
        ("[water], countries: [AA, AC]", "5:110 unknown-country"),
    ];
    hold(PARTNERS, ("[water]", "ADDED"), &offered);
    // A partner may be of any country.
    hold(PARTNERS, ("country: AA", "ADDED"), &[("country: ZZ", "")]);
    let highlighted = [
        ("highlight: {project: aa-haven-001}", ""),
        // It is a project of another city.
        (
            "highlight: {project: aa-cove-001}",
            "4:22 highlight-unknown-project",
        ),
    ];
    hold(HAVEN, SUBMISSION, &highlighted);
    let departed = "stage: cancelled, change: {kind: none, note: So it is.}";
    let highlight = "highlight: {project: aa-haven-001}\nprojects:";
    let edits = [("stage: design", departed), ("projects:", highlight)];
    assert_eq!(
        told(&edits.map(|(old, new)| (HAVEN, old, new))),
        [format!("{HAVEN}:4:22 highlight-unknown-project")]
    );
}

#[test]
fn what_stands_twice() {
    let in_a_project = [
        (
            "indicators: [{id: i1, title: Lit, level: output, unit: km, direction: up, baseline: not-known, target: not-known}, {id: i1, title: Dark, level: output, unit: km, direction: down, baseline: not-known, target: not-known}]",
            "5:195 duplicate-entry-id",
        ),
        (
            "sdg_targets: [\"11.6\", \"11.7\", \"11.6\"]",
            "5:105 repeated-entry",
        ),
        ("also: [water, water]", "5:89 repeated-entry"),
        ("also: [water, light]", "5:89 repeated-entry"),
        ("outcomes: not-known", ""),
    ];
    hold(HAVEN, PROJECT, &in_a_project);
    let targets = "action_plan: {version: 2018, targets: [{id: t1, text: Light}, {id: t1, text: More light}]}";
    hold(HAVEN, SUBMISSION, &[(targets, "4:68 duplicate-entry-id")]);
    let partner = ("id: lamp-makers", "id: ADDED");
    hold(PARTNERS, partner, &[("tide-bank", "7:8 duplicate-id")]);
    let programmes = ("programmes:\n", "programmes:\n    - {ADDED}\n");
    let programme = "id: high-water, name: Higher Water";
    hold(PARTNERS, programmes, &[(programme, "6:12 duplicate-id")]);
    let recommendations = "- {id: r-1, text: Count., addressee: chair, by: 2025}\n- {id: r-1, text: Add., addressee: chair, by: 2025}";
    let twice = [(recommendations, "2:8 duplicate-entry-id")];
    hold(RECOMMENDED, FILE, &twice);
}

#[test]
fn typologies() {
    let typologies = [
        (
            "- {id: a, title: A, source: B, of: cities, classes: [{id: c, name: C, members: [aa-cove, aa-cove]}]}",
            "1:90 member-classed-twice",
        ),
        (
            "- {id: a, title: A, source: B, of: cities, classes: [{id: c, name: C, members: []}, {id: c, name: D, members: []}]}",
            "1:90 duplicate-id",
        ),
        (
            "- {id: a, title: A, source: B, of: cities, classes: []}\n- {id: a, title: B, source: B, of: cities, classes: []}",
            "2:8 duplicate-id",
        ),
        (
            "- {id: a, title: A, source: B, of: countries, classes: [{id: c, name: C, members: [AA, aa-cove, AC]}]}",
            "1:88 unknown-typology-member, 1:97 unknown-typology-member",
        ),
    ];
    hold(TYPOLOGIES, FILE, &typologies);
}

#[test]
fn links_lead_to_the_web() {
    let links = [
        (
            "evidence: [{title: Notice, url: \"javascript:alert(1)\"}]",
            "5:107 link-unsafe",
        ),
        (
            "evidence: [{title: Notice, url: \"https://example.org/a b\"}]",
            "5:107 link-unsafe",
        ),
        (
            "evidence: [{title: Notice, url: \"https://\"}]",
            "5:107 link-unsafe",
        ),
        (
            "evidence: [{title: Notice, url: not-disclosed}, {title: Plan, url: \"https://example.org/?a=b&c=%20\"}]",
            "",
        ),
    ];
    hold(HAVEN, PROJECT, &links);
}

#[test]
fn ratings_are_explained() {
    let ratings = [
        (
            "rating: {value: off-track}, challenges: not-disclosed",
            "5:91 rating-unexplained",
        ),
        (
            "rating: {value: at-risk, reason: Rain., mitigation: not-known}, challenges: []",
            "5:91 rating-without-challenge",
        ),
        ("rating: {value: on-track}", ""),
        ("rating: not-known", ""),
    ];
    hold(HAVEN, PROJECT, &ratings);
}

#[test]
fn milestones_are_met_or_moved_with_a_word() {
    let milestones = [
        (
            "due: 2024-06, due_now: 2024-08, note: Rain.",
            "5:132 milestone-overdue",
        ),
        ("due: 2024-06, due_now: not-known", ""),
        ("due: 2024-06, met_on: 2024-07", ""),
        ("due: 2024-06, met_on: not-known", ""),
        ("due: 2024", ""),
        // An earlier day is another day as well, and so is one that says less.
        (
            "due: 2025-06, due_now: 2025-03",
            "5:132 milestone-moved-without-note",
        ),
        (
            "due: 2025-06, due_now: 2025",
            "5:132 milestone-moved-without-note",
        ),
        ("due: 2025-06, due_now: 2025-09, note: not-known", ""),
    ];
    let milestone = "milestones: [{id: m1, title: Lit, ADDED}]";
    let of_project = format!("stage: design, {milestone}");
    hold(HAVEN, ("stage: design", &of_project), &milestones);
    for stage in ["suspended", "completed"] {
        let of_project = format!("stage: {stage}, {milestone}");
        hold(
            HAVEN,
            ("stage: design", &of_project),
            &[("due: 2024-06", "")],
        );
    }
    // In an earlier cycle it counts as well.
    let of_project = format!("stage: planning, {milestone}");
    let overdue = [("due: 2023-06", "5:116 milestone-overdue")];
    hold(BEFORE, ("stage: planning", &of_project), &overdue);
}

#[test]
fn the_first_plan_is_kept() {
    let compare = |was: &str, cases: &[Case]| {
        for (is, result) in cases {
            let was = format!("stage: planning, {was}");
            let is = format!("stage: {is}");
            let edits = [
                (BEFORE, "stage: planning", was.as_str()),
                (HAVEN, "stage: design", is.as_str()),
            ];
            let came = told(&edits).join(", ");
            assert_eq!(came.replace(&format!("{HAVEN}:"), ""), *result, "{is}");
        }
    };
    let starts = [
        (
            "design, dates: {planned_start: 2024-01}",
            "5:98 original-date-overwritten",
        ),
        // A less precise date hides a delay, and a more precise one does not.
        (
            "design, dates: {planned_start: 2023}",
            "5:98 original-date-overwritten",
        ),
        ("design, dates: {planned_start: 2023-06-30}", ""),
        ("design, dates: {planned_start: not-known}", ""),
        (
            "design, dates: {planned_start: 2024-01}, change: {kind: rescoped, note: A second quay.}",
            "",
        ),
    ];
    compare("dates: {planned_start: 2023-06}", &starts);
    let milestones = [
        (
            "design, milestones: [{id: m2, title: Dark, due: 2025}, {id: m1, title: Lit, due: 2025-09}]",
            "5:148 original-date-overwritten",
        ),
        (
            "cancelled, change: {kind: none, note: Rain.}, milestones: [{id: m1, title: Lit, due: 2026}]",
            "5:152 original-date-overwritten",
        ),
    ];
    compare(
        "milestones: [{id: m1, title: Lit, due: 2025-06}]",
        &milestones,
    );
}

#[test]
fn what_was_agreed_and_consented() {
    let partners = [
        ("signed_on: 2024", "5:130 agreement-date-unexplained"),
        ("signed_on: not-applicable", ""),
        ("agreement: mou, signed_on: 2024", ""),
    ];
    let partner = "stage: design, partners: [{id: tide-bank, role: technical, ADDED}]";
    hold(HAVEN, ("stage: design", partner), &partners);
    let photos = [
        (
            "consent: {photos: false}\nhighlight: {project: aa-haven-001, photo: {file: a.jpg, credit: Port, alt: Lanterns}}",
            "5:50 photo-without-consent",
        ),
        (
            "highlight: {project: aa-haven-001, photo: {file: a.jpg, credit: Port, alt: Lanterns}}",
            "4:50 photo-without-consent",
        ),
        ("highlight: {project: aa-haven-001, photo: not-known}", ""),
    ];
    hold(HAVEN, SUBMISSION, &photos);
}

#[test]
fn figures_and_recommendations() {
    let cited = [
        (
            "evidence: [projects.total, projects.totla]",
            "1:82 unknown-figure",
        ),
        ("evidence: [trend.2023.projects.total]", ""),
    ];
    let recommendation = "- {id: r-1, text: Count., addressee: chair, by: 2025, ADDED}\n";
    hold(RECOMMENDED, ("", recommendation), &cited);
    let open = "- {id: r-1, text: Count., addressee: chair, by: 2025}";
    let told_once = [(open, "1:8 recommendation-not-followed-up")];
    hold(RECOMMENDED_BEFORE, FILE, &told_once);
    // A recommendation of two cycles ago was reported on last year.
    let cycle = "cycle: 2022\ndata_as_of: 2022-09-30\n";
    let old = "cycles/2022/editorial/recommendations.yaml";
    let told = told(&[("cycles/2022/cycle.yaml", "", cycle), (old, "", open)]);
    assert!(told.iter().all(|one| !one.starts_with(old)), "{told:?}");
}
