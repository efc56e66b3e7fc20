//! The faults that rules on results, action plans and texts report beside their fixtures.

use super::{COVE, Case, HAVEN, hold};

mod plans;
mod since;

const LANTERNS: &str =
    "  - {id: aa-haven-001, title: Lanterns, focus_area: light, stage: design}\n";
const WELL: &str = "  - {id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}\n";
/// Lanterns with an indicator; each line is one of its values, from line 11 on.
macro_rules! lanterns {
    ($($line:literal),* $(,)?) => {
        concat!(
            "  - id: aa-haven-001\n    title: Lanterns\n    focus_area: light\n    stage: design\n",
            "    indicators:\n      - id: i1\n        title: Lit nights\n        source: Log\n",
            "        data_quality: measured\n",
            $("        ", $line, "\n"),*
        )
    };
}

/// The well, completed; each line is one of its values, from line 10 on.
macro_rules! well {
    ($($line:literal),* $(,)?) => {
        concat!(
            "  - id: aa-haven-002\n    title: Old Well\n    focus_area: water\n    stage: completed\n",
            $("    ", $line, "\n"),*
        )
    };
}

const MEASURED: &[Case] = &[
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: nights",
            "direction: up",
            "baseline: {value: 40, on: 2021-05-01}",
            "target: {value: 300, on: 2021-05-01}",
        ),
        "18:34 measurements-out-of-order",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: nights",
            "direction: up",
            "baseline: {value: 40, on: 2021}",
            "target: {value: 300, on: 2020}",
        ),
        "18:34 measurements-out-of-order",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: nights",
            "direction: up",
            "baseline: {value: 40, on: 2021}",
            "target: {value: 300, on: 2021}",
            "actual: {value: 90, on: 2021-01}",
        ),
        "",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: nights",
            "direction: up",
            "baseline: {value: 300, on: 2021}",
            "target: {value: 40, on: 2026}",
        ),
        "18:25 target-against-direction",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: nights",
            "direction: down",
            "baseline: {value: 40, on: 2021}",
            "target: {value: 40.0, on: 2026}",
        ),
        "",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: Per  Cent",
            "direction: up",
            "baseline: {value: -0.1, on: 2021}",
            "target: {value: 100.1, on: 2026}",
            "actual: {value: 101, on: 2023}",
        ),
        "17:27 percent-out-of-range, 18:25 percent-out-of-range, 19:25 percent-out-of-range",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: percent of the nights of 2019",
            "direction: up",
            "baseline: {value: 40, on: 2021}",
            "target: {value: 300, on: 2026}",
        ),
        "",
    ),
    // A faulty value is reported, and nothing that follows from it.
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unit: nights",
            "direction: dwon",
            "baseline: {value: 300, on: 2021}",
            "target: {value: 40, on: 2026}",
        ),
        "16:20 unknown-code",
    ),
    (
        HAVEN,
        LANTERNS,
        lanterns!(
            "level: output",
            "unti: nights",
            "direction: up",
            "bseline: {value: 300, on: 2021}",
            "trget: {value: 40, on: 2026}",
        ),
        "15:9 unknown-key, 17:9 unknown-key, 18:9 unknown-key",
    ),
];

#[test]
fn values_and_their_order() {
    hold(MEASURED);
}

const COMPLETED: &[Case] = &[
    // A project in planning need not know yet.
    (
        HAVEN,
        "stage: design}\n",
        "stage: planning, indicators: [{id: i1, title: Lit nights, level: output, unit: nights, direction: up}]}\n",
        "",
    ),
    (
        HAVEN,
        "stage: design}\n",
        "stage: scale-up, indicators: [{id: i1, title: Lit nights, level: output, unit: nights, direction: up}]}\n",
        "5:95 indicator-without-baseline, 5:95 indicator-without-target",
    ),
    (
        HAVEN,
        "stage: design}\n",
        "stage: design, indicators: [{id: i1, title: Lit nights, level: output, unit: nights, direction: up, baseline: not-known, target: not-known, actual: {value: 3, on: 2024}}]}\n",
        "5:216 data-quality-missing, 5:216 value-without-source",
    ),
    (HAVEN, WELL, well!("indicators: []"), ""),
    (
        HAVEN,
        WELL,
        well!(
            "evidence: [{title: A count}]",
            "indicators:",
            "  - id: i1",
            "    title: Clear buckets",
            "    level: impact",
            "    unit: buckets",
            "    direction: up",
            "    baseline: not-known",
            "    target: not-known",
            "    actual: not-known",
        ),
        "11:5 outcome-missing",
    ),
    (
        HAVEN,
        WELL,
        well!(
            "indicators:",
            "  - id: i1",
            "    title: Clear buckets",
            "    level: impact",
            "    unit: buckets",
            "    direction: up",
            "    baseline: not-known",
            "    target: not-known",
            "    actual: {value: 4, on: 2024}",
            "    data_quality: measured",
            "    source: A count",
        ),
        "18:25 evidence-missing",
    ),
    (
        HAVEN,
        WELL,
        well!(
            "evidnce: [{title: A count}]",
            "indicators:",
            "  - id: i1",
            "    title: Clear buckets",
            "    level: outcoem",
            "    unit: buckets",
            "    direction: up",
            "    baseline: not-known",
            "    target: not-known",
            "    actual: {value: 4, on: 2024}",
            "    data_quality: measured",
            "    source: A count",
        ),
        "10:5 unknown-key, 14:16 unknown-code",
    ),
];

#[test]
fn what_a_value_needs() {
    hold(COMPLETED);
}

const CLAIMS: &[Case] = &[
    (
        HAVEN,
        WELL,
        well!(
            "objective: To be the region's best.",
            "summary: The **first** in the harbour, and the world’s largest.",
        ),
        "10:16 claim-without-evidence, 11:14 claim-without-evidence",
    ),
    (
        HAVEN,
        WELL,
        well!(
            "objective: To be the region's best.",
            "evidence: [{title: A survey}]",
        ),
        "",
    ),
    (
        HAVEN,
        WELL,
        concat!(
            "  - {id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}\n",
            "highlight: {project: aa-haven-002, story: It is the deepest and leading in depth.}\n",
        ),
        "7:43 claim-without-evidence",
    ),
    (
        HAVEN,
        WELL,
        concat!(
            "  - {id: aa-haven-002, title: Old Well, focus_area: water, stage: completed, evidence: not-disclosed}\n",
            "highlight: {project: aa-haven-002, story: It is the deepest and leading in depth.}\n",
        ),
        "",
    ),
    (
        HAVEN,
        "stage: design}\n",
        "stage: withdrawn, change: {kind: withdrawn, note: Gone.}, objective: The best in town.}\n",
        "",
    ),
    (
        COVE,
        "title: Storm Glass",
        "title: OLD WELL, former_titles: [Storm Glass]",
        "cycles/2024/submissions/aa-haven.yaml:6:31 duplicate-title",
    ),
    (
        HAVEN,
        "title: Lanterns",
        "title: Old Well, former_titles: [Lanterns]",
        "",
    ),
];

#[test]
fn claims_and_titles() {
    hold(CLAIMS);
}
