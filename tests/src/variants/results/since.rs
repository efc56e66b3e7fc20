//! The faults that rules on indicators, targets and texts report from one year to the next.

use ascn_diagnostic::Severity;

use super::{Case, HAVEN, LANTERNS};
use crate::folder::Folder;

const LAST_YEAR: &str = "cycles/2023/submissions/aa-haven.yaml";
const LAST_LANTERNS: &str =
    "  - {id: aa-haven-001, title: Lanterns, focus_area: light, stage: planning}\n";

const INDICATOR: &str = "    indicators:
      - id: i1
        title: Lit nights
        level: output
        unit: nights
        direction: up
        baseline: {value: 40, on: 2021}
        target: {value: 300, on: 2026}
        actual: {value: 90, on: 2023-06}
        data_quality: measured
        source: Log
    summary: Each lantern hangs from an iron hook at the quay. It is lit at dusk, and burns until the last boat is home.
";

const PLAN: &str = "action_plan:
  version: 2018
  targets:
    - id: t1
      text: Every street is lit
      unit: streets
      baseline: {value: 40, on: 2018}
      target: {value: 85, on: 2025}
      latest: {value: 50, on: 2023}
";

const SUMMARY: &str = "    summary: Each lantern hangs from an iron hook at the quay. It is lit at dusk, and burns until the last boat is home.\n";

/// The base, with one indicator and one target that were measured in both years.
fn both_years() -> Folder {
    let mut folder = Folder::read("invalid/_base");
    for (file, line) in [(LAST_YEAR, LAST_LANTERNS), (HAVEN, LANTERNS)] {
        let stage = line
            .rsplit(' ')
            .next()
            .unwrap()
            .trim_end()
            .trim_end_matches('}');
        let project = format!(
            "  - id: aa-haven-001\n    title: Lanterns\n    focus_area: light\n    stage: {stage}\n{INDICATOR}"
        );
        folder.replace(file, line, &project);
        let text = format!("{}{PLAN}", folder.text(file));
        folder.set(file, &text);
    }
    folder.replace(HAVEN, "value: 90, on: 2023-06", "value: 95, on: 2024-06");
    folder.replace(HAVEN, SUMMARY, "");
    folder
}

/// Compares the faults of this year's file after each change of it, or of the last year's.
fn hold_since(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (file, old, new, result) in cases {
        let mut folder = both_years();
        folder.replace(file, old, new);
        let findings = folder.check();
        let places = [Severity::Error, Severity::Warning].map(|one| findings.places(one));
        let came = places.concat().join(", ").replace(&format!("{HAVEN}:"), "");
        if came != *result {
            wrong.push(format!("{new}: {came}, and not {result}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

const SINCE: &[Case] = &[
    (HAVEN, "title: Lit nights", "title: Nights with light", ""),
    (HAVEN, "unit: nights", "unit: NIGHTS", ""),
    (
        HAVEN,
        "level: output",
        "level: outcome",
        "12:16 indicator-redefined",
    ),
    (
        HAVEN,
        "level: output",
        "level: outcome\n        note: It was mistaken.",
        "",
    ),
    // Another unit is reported, and not that the values differ.
    (
        HAVEN,
        "unit: nights\n        direction: up\n        baseline: {value: 40,",
        "unit: hours\n        direction: up\n        baseline: {value: 1,",
        "13:15 indicator-redefined",
    ),
    // Another direction is reported, and not that the value went the wrong way.
    (
        HAVEN,
        "direction: up\n        baseline: {value: 40, on: 2021}\n        target: {value: 300",
        "direction: down\n        baseline: {value: 40, on: 2021}\n        target: {value: 30",
        "14:20 indicator-redefined, 16:25 target-moved",
    ),
    (HAVEN, "id: i1", "id: i2", ""),
    (
        LAST_YEAR,
        "unit: nights",
        "unti: nights",
        "cycles/2023/submissions/aa-haven.yaml:13:9 unknown-key",
    ),
    (
        HAVEN,
        "value: 40, on: 2021",
        "value: 41, on: 2021",
        "15:27 baseline-changed",
    ),
    (
        HAVEN,
        "baseline: {value: 40, on: 2018}",
        "baseline: {value: 41, on: 2018}",
        "27:25 baseline-changed",
    ),
    (
        HAVEN,
        "baseline: {value: 40, on: 2018}",
        "baseline: {value: 41, on: 2018}\n      reason: A street was forgotten.",
        "",
    ),
    (
        HAVEN,
        "value: 300, on: 2026",
        "value: 200, on: 2026",
        "16:25 target-moved",
    ),
    (
        HAVEN,
        "value: 300, on: 2026",
        "value: 300, on: 2025-12",
        "16:34 target-moved",
    ),
    (
        HAVEN,
        "value: 85, on: 2025",
        "value: 80, on: 2025",
        "28:23 target-moved",
    ),
    (
        HAVEN,
        "value: 85, on: 2025}",
        "value: 85, on: 2030}\n      raeson: Late.",
        "29:7 unknown-key",
    ),
    (
        HAVEN,
        "value: 95,",
        "value: 89.9,",
        "17:25 value-fell-without-note",
    ),
    (
        HAVEN,
        "value: 95, on: 2024-06}",
        "value: 89.9, on: 2024-06}\n        nots: Fog.",
        "18:9 unknown-key",
    ),
    (
        HAVEN,
        "value: 95, on: 2024-06",
        "value: 90.0, on: 2023-06",
        "17:25 value-carried-over",
    ),
    (HAVEN, "value: 95, on: 2024-06", "value: 90, on: 2023", ""),
    (
        HAVEN,
        "        source: Log\n",
        "        source: Log\n    summary: EACH lantern hangs from an iron hook at the quay. It is lit at dusk, and burns until the last boat is home. Now it rings.\n",
        "20:14 text-unchanged",
    ),
    (
        HAVEN,
        "        source: Log\n",
        "        source: Log\n    summary: Each lantern hangs from an iron hook at the quay.\n",
        "",
    ),
];

#[test]
fn values_since_last_year() {
    hold_since(SINCE);
}

#[test]
fn a_project_that_was_completed_measures_and_tells_nothing_new() {
    let mut folder = both_years();
    for (file, stage) in [(LAST_YEAR, "planning"), (HAVEN, "design")] {
        let completed = "stage: completed\n    evidence: [{title: A count}]";
        folder.replace(file, &format!("stage: {stage}"), completed);
        folder.replace(file, "level: output", "level: outcome");
    }
    folder.replace(HAVEN, "value: 95, on: 2024-06", "value: 90, on: 2023-06");
    folder.replace(
        HAVEN,
        "        source: Log\n",
        &format!("        source: Log\n{SUMMARY}"),
    );
    assert_eq!(folder.check().human(), "");
}
