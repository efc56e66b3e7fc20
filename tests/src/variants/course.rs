//! Stage, progress, dates, cost and facts of this year compared with each other and with last year.

use super::{COVE, Case, HAVEN, hold, told};
use crate::folder::Folder;

const LAST_HAVEN: &str = "cycles/2023/submissions/aa-haven.yaml";
const LAST_COVE: &str = "cycles/2023/submissions/aa-cove.yaml";

const STAGES: &[Case] = &[
    (
        HAVEN,
        "stage: design",
        "stage: completed, dates: {note: The lamps are lit.}",
        "5:78 completed-without-end",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, dates: {planned_end: not-known}",
        "5:78 completed-without-end",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, dates: {planned_start: 2023, actual_end: {state: not-known, reason: The book was lost.}}",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, dates: {planned_start: 2023, actual_edn: 2024}",
        "5:107 unknown-key",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completd, dates: {planned_start: 2023}",
        "5:67 unknown-code",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: suspended, dates: {actual_end: 2024-06}",
        "5:98 ended-but-not-completed",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: proposal, dates: {actual_end: 2024-06}",
        "5:97 ended-but-not-completed",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: cancelled, change: {kind: none, note: The tide came.}, dates: {actual_end: 2024-06}",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: planing, dates: {actual_start: 2024-06, actual_end: 2024-07}",
        "5:67 unknown-code",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: proposal, dates: {actual_start: not-applicable}",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: planning, dates: {actual_start: 2024-06}",
        "5:99 planned-but-started",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, progress_percent: 99",
        "5:96 progress-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, progress_percent: 100.0",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, progress_percent: not-known",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: planning, progress_percent: 0",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: pre-feasibility, progress_percent: 0.5",
        "5:102 progress-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: planning, progress_percent: 100",
        "5:95 progress-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: suspended, progress_percent: 100",
        "5:96 progress-contradicts-stage",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: suspended, progress_percent: 60",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: cancelled, change: {kind: none, note: The tide came.}, progress_percent: 100",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: desing, progress_percent: 100",
        "5:67 unknown-code",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, progress_percent: 200",
        "5:93 wrong-kind",
    ),
];

#[test]
fn stage_dates_and_progress_tell_one_story() {
    hold(STAGES);
}

/// The codes of the faults of a project with these values last year and now.
fn since(last: &str, now: &str) -> String {
    let mut folder = Folder::read("invalid/_base");
    folder.replace(LAST_HAVEN, "stage: planning", last);
    folder.replace(HAVEN, "stage: design", now);
    folder.check().codes().join(", ")
}

/// Compares the faults for old and new values under one key of a project.
fn hold_since(key: &str, cases: &[(&str, &str, &str)]) {
    let mut wrong = Vec::new();
    for (last, now, result) in cases {
        let with = |value: &str| match key {
            "stage" => format!("stage: {value}"),
            key => format!("stage: design, {key}: {value}"),
        };
        let came = since(&with(last), &with(now));
        if came != *result {
            wrong.push(format!("{last} | {now}: {came}, and not {result}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_step_back_has_a_note() {
    let told = "stage-moved-backward";
    let note = "{kind: none, note: The plan is drawn anew.}";
    let explained = format!("planning, change: {note}");
    let mistyped = format!("planning, chnage: {note}");
    hold_since(
        "stage",
        &[
            ("completed", "implementation", told),
            ("completed", "suspended", told),
            ("completed", "proposal", told),
            ("completed", "completed", ""),
            ("ongoing", "planning", told),
            ("ongoing", &explained, ""),
            ("implementation", "design", ""),
            ("suspended", "planning", ""),
            ("feasibility", "proposal", ""),
            // A typing mistake is reported alone.
            ("ongoing", "planing", "unknown-code"),
            ("onging", "planning", "unknown-code"),
            ("ongoing", &mistyped, "unknown-key"),
        ],
    );
}

#[test]
fn progress_falls_only_with_a_note() {
    let explained = "39.9, change: {kind: rescoped, note: A pier was added.}";
    let mistyped = "39.9, change: {kind: rescoped, ntoe: A pier was added.}";
    hold_since(
        "progress_percent",
        &[
            ("40", "39.9", "progress-fell"),
            ("40", "40.0", ""),
            ("40", "not-known", ""),
            ("40", explained, ""),
            ("40 %", "20", "wrong-kind"),
            ("40", "20 %", "wrong-kind"),
            ("40", mistyped, "unknown-key"),
        ],
    );
}

#[test]
fn an_end_moves_only_with_a_note() {
    let told = "delay-unexplained";
    let later = "{planned_end: 2023-12, current_end: 2025-01}";
    let noted = "{planned_end: 2023-12, current_end: 2025-01, note: The lamps came late.}";
    let unknown = "{planned_end: 2023-12, current_end: 2025-01, note: not-known}";
    let mistyped = "{planned_end: 2023-12, current_end: 2025-01, noet: The lamps came late.}";
    hold_since(
        "dates",
        &[
            ("{current_end: 2024-06}", later, told),
            ("{current_end: 2024-07}", later, ""),
            ("{current_end: 2024}", later, ""),
            ("{current_end: 2024-06}", "{current_end: 2025}", told),
            ("{current_end: 2025-12}", later, ""),
            // The last cycle knew no other end than the one first planned.
            (
                "{planned_end: 2023-12, current_end: not-known}",
                later,
                told,
            ),
            ("{planned_end: 2023-12, current_end: 2024-07}", later, ""),
            // It knew none at all: the end first planned is given as well.
            ("{planned_start: 2023}", later, told),
            ("{current_end: 2024-06}", noted, ""),
            ("{current_end: 2024-06}", unknown, ""),
            // A typing mistake is reported alone.
            ("{current_end: 2024-06}", mistyped, "unknown-key"),
            ("{current_end: 2024-13}", later, "wrong-kind"),
            ("{curent_end: 2024-12}", later, "unknown-key"),
        ],
    );
}

#[test]
fn in_its_first_cycle_an_end_is_held_against_the_plan() {
    let new = |dates: &str| {
        let mut folder = Folder::read("invalid/_base");
        let project = "id: aa-haven-003, title: Sails, focus_area: light, stage: design";
        let project = format!("{project}, change: {{kind: new}}, dates: {{{dates}}}");
        let list = format!("projects:\n  - {{{project}}}\n");
        folder.replace(HAVEN, "projects:\n", &list);
        folder.check().codes().join(", ")
    };
    let late = "planned_end: 2024-06, current_end: 2025-01";
    assert_eq!(new(late), "delay-unexplained");
    assert_eq!(new("planned_end: 2024-06, current_end: 2024-12"), "");
    assert_eq!(new("current_end: 2030"), "");
    // The first cycle of the network is the first of every project.
    let mut folder = Folder::read("invalid/_base");
    for file in [LAST_HAVEN, LAST_COVE, "cycles/2023/cycle.yaml"] {
        folder.remove(file);
    }
    let late = format!("stage: design, dates: {{{late}}}");
    folder.replace(HAVEN, "stage: design", &late);
    assert_eq!(told(&folder), format!("{HAVEN}:5:118 delay-unexplained"));
}

#[test]
fn a_cost_jumps_only_with_a_note() {
    let usd = |amount: &str| format!("{{total: {{amount: {amount}, currency: USD}}}}");
    let (jump, slip) = ("cost-jump-unexplained", "unit-slip-suspected");
    for (last, now, result) in [
        ("100", "125", ""),
        ("100", "125.01", jump),
        ("100", "75", ""),
        ("100", "74.99", jump),
        ("100", "0", jump),
        ("0", "100", jump),
        ("0", "0", ""),
        // From 500 times as much on, it is another fault.
        ("100", "49999", jump),
        ("100", "50000", slip),
        ("100", "0.2", slip),
        // A typing mistake is reported alone.
        ("100", "dear", "wrong-kind"),
        ("dear", "100", "wrong-kind"),
    ] {
        hold_since("cost", &[(&usd(last), &usd(now), result)]);
    }
    let money = "{amount: 200, currency: USD}";
    let noted = format!("{{total: {money}, note: Oil has become dearer.}}");
    let mistyped = format!("{{total: {money}, ntoe: Oil has become dearer.}}");
    let changed = format!("{{total: {money}}}, change: {{kind: rescoped, note: A pier.}}");
    hold_since(
        "cost",
        &[
            (&usd("100"), &noted, ""),
            (&usd("100"), &mistyped, "unknown-key"),
            (&usd("100"), &changed, ""),
            ("not-known", &usd("100"), ""),
            // In another currency it is not compared.
            ("{total: {amount: 9, currency: SHL}}", &usd("90000"), ""),
        ],
    );
}

#[test]
fn a_slip_of_the_unit_is_told_of_what_is_known_of_the_city() {
    let facts = |last: &str, now: &str| {
        let mut folder = Folder::read("invalid/_base");
        for (file, facts) in [(LAST_COVE, last), (COVE, now)] {
            let text = folder.text(file).to_owned();
            folder.set(file, &format!("{text}city_facts: {{{facts}}}\n"));
        }
        told(&folder).replace(&format!("{COVE}:"), "")
    };
    // The network says 40.0 km² and 20000 persons.
    let told = "6:24 unit-slip-suspected";
    assert_eq!(facts("on: 2023", "area_km2: 19999, population: 41"), "");
    assert_eq!(facts("on: 2023", "area_km2: 20000"), told);
    assert_eq!(facts("on: 2023", "area_km2: 0.08"), told);
    assert_eq!(facts("on: 2023", "area_km2: 0"), "");
    assert_eq!(facts("on: 2023", "area_km2: wide"), "6:24 wrong-kind");
    // A value is reported once, whatever it is compared with.
    assert_eq!(facts("area_km2: 4000000", "area_km2: 40"), told);
    assert_eq!(
        facts(
            "area_km2: 4, population: 20",
            "area_km2: 40000, population: 20000000"
        ),
        format!("{told}, 6:43 unit-slip-suspected")
    );
    assert_eq!(
        facts("area_km2: wide", "area_km2: 40"),
        format!("{LAST_COVE}:6:24 wrong-kind")
    );
    // A site and a province may well be so far apart.
    let (site, province) = ("area_km2: 0.05, area_basis: site", "area_basis: province");
    assert_eq!(facts(site, &format!("area_km2: 40, {province}")), "");
}
