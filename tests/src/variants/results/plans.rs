//! The faults that rules on the targets of action plans report beside their fixtures.

use super::{Case, HAVEN, WELL, hold};

/// An action plan after the well, with one target; each line is one of its values, from line 13 on.
macro_rules! plan {
    ($($line:literal),* $(,)?) => {
        concat!(
            "  - {id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}\n",
            "action_plan:\n  version: 2018\n  horizon: 2025\n  targets:\n",
            "    - id: t1\n      text: Every street is lit\n",
            $("      ", $line, "\n"),*
        )
    };
}

const PLANS: &[Case] = &[
    (
        HAVEN,
        WELL,
        plan!(
            "unit: '%'",
            "direction: down",
            "baseline: {value: 40, on: 2018}",
            "target: {value: 5, on: 2018-01}",
            "latest: {value: 162, on: 2016}",
        ),
        "17:23 percent-out-of-range, 17:32 measurements-out-of-order",
    ),
    (
        HAVEN,
        WELL,
        plan!("latest: {value: 62, on: 2024}"),
        "13:23 target-without-unit",
    ),
    (HAVEN, WELL, plan!("assessment: on-track"), ""),
    (
        HAVEN,
        WELL,
        plan!("assessment: not-measurable"),
        "13:19 assessment-unexplained",
    ),
    (
        HAVEN,
        WELL,
        plan!("assessment: dropped", "reason: not-known"),
        "13:19 assessment-unexplained",
    ),
    (
        HAVEN,
        WELL,
        plan!("assessment: dropped", "raeson: Nobody paid."),
        "14:7 unknown-key",
    ),
    (
        HAVEN,
        WELL,
        plan!(
            "unit: streets",
            "direction: down",
            "target: {value: 5, on: 2025}",
            "latest: {value: 5.0, on: 2024}",
            "assessment: behind",
            "reason: The lamps came late.",
        ),
        "17:19 assessment-contradicts-values",
    ),
    (
        HAVEN,
        WELL,
        plan!(
            "unit: streets",
            "baseline: {value: 40, on: 2018}",
            "target: {value: 5, on: 2025}",
            "latest: {value: 6, on: 2024}",
            "assessment: met",
        ),
        "17:19 assessment-contradicts-values",
    ),
    // Its direction is not given.
    (
        HAVEN,
        WELL,
        plan!(
            "unit: streets",
            "target: {value: 5, on: 2025}",
            "latest: {value: 6, on: 2024}",
            "assessment: met",
        ),
        "",
    ),
    // The direction is wrong, and not the assessment.
    (
        HAVEN,
        WELL,
        plan!(
            "unit: streets",
            "direction: up",
            "baseline: {value: 40, on: 2018}",
            "target: {value: 5, on: 2025}",
            "latest: {value: 4, on: 2024}",
            "assessment: met",
        ),
        "16:23 target-against-direction",
    ),
    (
        HAVEN,
        WELL,
        plan!(
            "unit: streets",
            "baseline: {value: 40, on: 2018}",
            "target: {value: many, on: 2025}",
            "latest: {value: 6, on: 2024}",
            "assessment: met",
        ),
        "15:23 wrong-kind",
    ),
];

#[test]
fn action_plans() {
    hold(PLANS);
}
