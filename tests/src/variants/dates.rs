//! Dates that contradict each other, each by one change to the base.

use super::{CHAIRS, CITIES, CYCLE, Case, HAVEN, STATES, hold, told};
use crate::folder::Folder;

const DATES: &[Case] = &[
    (
        CYCLE,
        "start: 2023-10",
        "start: 2024-10",
        "2:31 dates-out-of-order",
    ),
    (CYCLE, "start: 2023-10", "start: 2024", ""),
    (HAVEN, "2024-09-01", "2024-10-01", "3:13 dates-out-of-order"),
    (HAVEN, "2024-09-01", "2024-10", "3:13 dates-out-of-order"),
    (HAVEN, "2024-09-01", "2024", ""),
    (
        HAVEN,
        "projects:",
        "attested: {by: An officer, on: 2024-08-31}\nprojects:",
        "4:32 dates-out-of-order",
    ),
    (
        HAVEN,
        "projects:",
        "attested: {by: An officer, on: 2024-09-05}\ncleared: {by: A ministry, on: 2024-09-04, decision: cleared}\nprojects:",
        "5:31 dates-out-of-order",
    ),
    (
        HAVEN,
        "projects:",
        "cleared: {by: A ministry, on: 2024-08-04, decision: cleared}\nprojects:",
        "4:31 dates-out-of-order",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: completed, dates: {actual_start: 2024-06-02, actual_end: 2024-06-01}",
        "5:124 dates-out-of-order",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, dates: {actual_start: 2024-10}",
        "5:97 dates-out-of-order",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, dates: {planned_start: 2024-10, planned_end: 2026}",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, stage_since: 2024-09-02",
        "5:88 dates-out-of-order",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, stage_since: 2024-09",
        "",
    ),
    (
        CITIES,
        "from: 2020}]",
        "from: 2020, to: 2019}]",
        "6:77 dates-out-of-order, 6:3 csco-vacant",
    ),
    (
        CITIES,
        "member_from: 2024",
        "member_from: 2024, member_to: 2023",
        "8:72 dates-out-of-order",
    ),
    (
        STATES,
        "from: 2018}",
        "from: 2018, to: 2017-12}",
        "4:57 dates-out-of-order",
    ),
    (
        STATES,
        "name: Borrowland",
        "name: Borrowland\n  member_from: 2020\n  member_to: 2019",
        "8:14 dates-out-of-order",
    ),
    (CHAIRS, "to: 2025", "to: 2022", "5:35 dates-out-of-order"),
    (
        HAVEN,
        "stage: design",
        "stage: design, challenges: [{kind: funding, text: Oil is dear., since: 2024-03, solved_on: 2024-02}]",
        "5:151 dates-out-of-order",
    ),
    // A day that is faulty itself is reported alone.
    (
        HAVEN,
        "stage: design",
        "stage: design, challenges: [{kind: funding, text: Oil is dear., since: 2024-13, solved_on: 2024-02}]",
        "5:131 wrong-kind",
    ),
    (
        HAVEN,
        "data_as_of: 2024-09-01",
        "data_as_of: 2024-09\naction_plan: {version: 2024-10-01}",
        "4:24 dates-out-of-order",
    ),
    (
        HAVEN,
        "projects:",
        "action_plan: {version: 2024-08, horizon: 2030, targets: [{id: t1, text: Light., unit: km, baseline: {value: 1, on: 2024-09}, target: {value: 9, on: 2030}, latest: {value: 2, on: 2024-10}}]}\nprojects:",
        "4:179 dates-out-of-order",
    ),
    (
        HAVEN,
        "projects:",
        "action_plan: {version: 2018, targets: [{id: t1, text: Light., unit: km, baseline: {value: 1, on: 2025}}]}\nprojects:",
        "4:98 dates-out-of-order",
    ),
    (
        CYCLE,
        "data_as_of: 2024-09-30",
        "data_as_of: 2024-09-30\nrates: {on: 2024-10-01, source: Tide Bank, usd: {SHL: 0.25}}",
        "4:13 dates-out-of-order",
    ),
    (
        CYCLE,
        "data_as_of: 2024-09-30",
        "data_as_of: 2024-09-30\nrates: {on: 2024, source: Tide Bank, usd: {SHL: 0.25}}",
        "",
    ),
];

#[test]
fn dates_out_of_order() {
    hold(DATES);
}

/// The first project of the submission, up to the place of an addition.
const PROJECT: &str = "  - {id: aa-haven-001, title: Lanterns, focus_area: light, stage: design, ";

/// The faults of the submission after an addition to its first project.
fn added(what: &str) -> String {
    let mut folder = Folder::read("invalid/_base");
    let design = "stage: design";
    folder.replace(HAVEN, design, &format!("{design}, {what}"));
    told(&folder).replace(&format!("{HAVEN}:"), "")
}

#[test]
fn what_is_told_as_done_is_not_after_the_day_of_the_submission() {
    for what in [
        "milestones: [{id: m1, title: Lit, due: 2025, met_on: @}]",
        "indicators: [{id: i1, title: Lamps, level: output, unit: lamps, direction: up, target: not-known, baseline: {value: 1, on: @}}]",
        "indicators: [{id: i1, title: Lamps, level: output, unit: lamps, direction: up, baseline: not-known, target: not-known, data_quality: measured, source: Us., actual: {value: 1, on: @}}]",
        "finance: [{source: tide-bank, instrument: loan, status: sought, sought: not-known, as_of: @}]",
        "partners: [{id: tide-bank, role: funding, agreement: loan, signed_on: @}]",
        "challenges: [{kind: funding, text: Oil is dear., since: @}]",
        "challenges: [{kind: funding, text: Oil is dear., solved_on: @}]",
        "evidence: [{title: The list of lamps, on: @}]",
    ] {
        let with = |date: &str| added(&what.replace('@', date));
        assert_eq!(with("2024-09-01"), "", "{what}");
        assert_eq!(with("2024"), "", "{what}");
        let column = PROJECT.len() + what.find('@').unwrap() + 1;
        let fault = format!("5:{column} dates-out-of-order");
        assert_eq!(with("2024-09-02"), fault, "{what}");
    }
}

#[test]
fn what_is_planned_may_lie_ahead() {
    for what in [
        "milestones: [{id: m1, title: Lit, due: 2024-10, due_now: 2025-10, note: Fog.}]",
        "indicators: [{id: i1, title: Lamps, level: output, unit: lamps, direction: up, baseline: not-known, target: {value: 1, on: 2026}}]",
        "support_required: [{kind: training, text: How to light lamps., wanted_by: 2025}]",
        "next_steps: [{step: Light the lamps., by: 2025}]",
        "challenges: [{kind: funding, text: Oil is dear., since: 2024-03, solved_on: 2024}]",
    ] {
        assert_eq!(added(what), "", "{what}");
    }
}
