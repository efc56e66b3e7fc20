//! What is no longer the same is listed, and not mixed with anything that is compared.

use ascn_core::comparison::{Comparison, Difference, ProjectBreakKind};
use ascn_core::figure::FigureValue::{Amount, Count, NotAvailable};
use ascn_core::figure::LeftOut;
use ascn_core::scalar::Code;

use super::{dataset, haven, project, values};
use crate::folder::Folder;

const STAGE: &str = "stage: design";
const COMMITTED: &str = "finance: [{source: town-purse, instrument: grant, status: committed, \
                         committed: {amount: 100, currency: EUR}}]";

/// The kinds of break with the ids of their projects.
fn broken(folder: &Folder) -> Vec<(ProjectBreakKind, String)> {
    let dataset = dataset(folder);
    let comparison = Comparison::with_last(&dataset).unwrap();
    let breaks = comparison.breaks.projects.iter();
    breaks
        .map(|one| (one.kind, one.project.project.id.to_string()))
        .collect()
}

#[test]
fn a_project_that_was_merged_looks_like_no_loss() {
    let [one, other] = [1, 2].map(|number| project(number, STAGE));
    let merged = project(
        1,
        "stage: merged, change: {kind: merged-into, into: aa-haven-002, note: One roof.}",
    );
    let folder = haven(&[&one, &other], &[&merged, &other]);
    assert_eq!(values(&folder, "projects.total"), [Count(0), Count(0)]);
    let expected = (ProjectBreakKind::Merged, "aa-haven-001".to_owned());
    assert_eq!(broken(&folder), [expected]);
}

#[test]
fn a_project_that_was_split_looks_like_no_gain() {
    let [one, other] = [1, 3].map(|number| project(number, STAGE));
    let part = project(
        2,
        "stage: design, change: {kind: split-from, from: aa-haven-001, note: Two roofs.}",
    );
    let folder = haven(&[&one, &other], &[&one, &part, &other]);
    assert_eq!(values(&folder, "projects.total"), [Count(1), Count(1)]);
    let expected = (ProjectBreakKind::Split, "aa-haven-002".to_owned());
    assert_eq!(broken(&folder), [expected]);
}

#[test]
fn a_project_that_returned_looks_like_no_gain() {
    let [one, other] = [1, 2].map(|number| project(number, STAGE));
    let back = project(
        1,
        "stage: design, change: {kind: returned, note: Found again.}",
    );
    let mut folder = haven(&[&other], &[&back, &other]);
    folder.set(
        "cycles/2022/cycle.yaml",
        "cycle: 2022\ndata_as_of: 2022-09-30\n",
    );
    let first = format!(
        "city: aa-haven\ncycle: 2022\ndata_as_of: 2022-09-01\nprojects:\n  - {{{one}}}\n  - \
         {{{other}}}\n"
    );
    folder.set("cycles/2022/submissions/aa-haven.yaml", &first);
    let last = "cycles/2023/submissions/aa-haven.yaml";
    let gone = project(
        1,
        "stage: no-longer-listed, change: {kind: none, note: Nobody knows.}",
    );
    folder.replace(last, "projects:\n", &format!("projects:\n  - {{{gone}}}\n"));
    assert_eq!(values(&folder, "projects.total"), [Count(1), Count(1)]);
    // It was always listed between the first cycle and this one.
    let dataset = dataset(&folder);
    let year = |text: &str| text.parse().unwrap();
    let whole = Comparison::new(&dataset, year("2022"), year("2024")).unwrap();
    assert!(whole.breaks.projects.is_empty());
    assert_eq!(whole.steps.len(), 2);
}

#[test]
fn a_project_under_another_focus_area_changes_no_area() {
    let [one, other] = [1, 2].map(|number| project(number, STAGE));
    let moved = one.replace("light", "water") + ", change: {kind: reclassified, note: Wet.}";
    let folder = haven(&[&one, &other], &[&moved, &other]);
    assert_eq!(values(&folder, "projects.total"), [Count(2), Count(2)]);
    assert_eq!(
        values(&folder, "projects.focus-area.light"),
        [Count(1), Count(1)]
    );
    assert_eq!(
        values(&folder, "projects.focus-area.water"),
        [Count(0), Count(0)]
    );
}

#[test]
fn a_project_with_another_scope_counts_as_a_project_alone() {
    let rated = "rating: {value: on-track}";
    let one = project(1, &format!("{STAGE}, {rated}"));
    let wider = project(
        1,
        &format!("{STAGE}, {rated}, change: {{kind: rescoped, note: Bells too.}}"),
    );
    let other = project(2, &format!("{STAGE}, {rated}"));
    let folder = haven(&[&one, &other], &[&wider, &other]);
    assert_eq!(values(&folder, "projects.total"), [Count(2), Count(2)]);
    assert_eq!(
        values(&folder, "projects.rating.on-track"),
        [Count(1), Count(1)]
    );
    let row = "| Lanterns 1 | Haven | Aland-on-Sea | Bells too. |";
    assert!(folder.report().markdown.contains(row));
}

#[test]
fn another_title_is_told_and_changes_nothing() {
    let one = project(1, STAGE);
    let called = "id: aa-haven-001, title: Lamps, former_titles: [Lanterns 1], focus_area: light, \
                  stage: design, change: {kind: renamed, note: Shorter.}";
    let folder = haven(&[&one], &[called]);
    assert_eq!(values(&folder, "projects.total"), [Count(1), Count(1)]);
    assert_eq!(
        values(&folder, "projects.focus-area.light"),
        [Count(1), Count(1)]
    );
    let expected = (ProjectBreakKind::Renamed, "aa-haven-001".to_owned());
    assert_eq!(broken(&folder), [expected]);
}

#[test]
fn another_rate_is_no_change_of_money() {
    let paid = project(1, &format!("{STAGE}, {COMMITTED}"));
    let mut folder = haven(&[&paid], &[&paid]);
    for (year, rate) in [(2023, "2"), (2024, "3")] {
        let file = format!("cycles/{year}/cycle.yaml");
        let rates = format!("rates: {{on: {year}-09, source: Bank, usd: {{EUR: {rate}}}}}\n");
        let text = folder.text(&file).to_owned() + &rates;
        folder.set(&file, &text);
    }
    let dollars = Amount("300".parse().unwrap());
    assert_eq!(values(&folder, "finance.committed.usd"), [dollars, dollars]);
}

/// An indicator at its target, with one of its parts changed.
fn indicator(part: &str, otherwise: &str) -> String {
    let parts = [
        ("level", "outcome"),
        ("unit", "percent"),
        ("direction", "up"),
        ("baseline", "{value: 10, on: 2020}"),
        ("target", "{value: 50, on: 2030}"),
        ("actual", "{value: 60, on: 2022}"),
    ];
    let parts = parts.map(|(key, value)| {
        let value = if key == part { otherwise } else { value };
        format!("{key}: {value}")
    });
    format!("{{id: i1, title: Lit, {}}}", parts.join(", "))
}

/// Two cycles of a project with two indicators, the first of which may be changed now.
fn with_indicators(part: &str, otherwise: &str) -> Folder {
    let same = indicator("", "");
    let second = same.replace("id: i1", "id: i2");
    let with = |first: &str| project(1, &format!("{STAGE}, indicators: [{first}, {second}]"));
    let then = with(&same);
    haven(&[&then], &[&with(&indicator(part, otherwise))])
}

const OTHERWISE: [(Difference, &str); 5] = [
    (Difference::Unit, "lamps"),
    (Difference::Direction, "down"),
    (Difference::Level, "impact"),
    (Difference::Baseline, "{value: 20, on: 2020}"),
    (Difference::Target, "{value: 40, on: 2030}"),
];

#[test]
fn an_indicator_that_is_defined_otherwise_is_listed_and_not_compared() {
    const REACHED: &str = "indicators.progress.reached";
    assert_eq!(OTHERWISE.len(), Difference::ALL.len());
    assert_eq!(
        values(&with_indicators("", ""), REACHED),
        [Count(2), Count(2)]
    );
    for (difference, otherwise) in OTHERWISE {
        // A target against the direction of its indicator is a fault of its own.
        let mut folder = with_indicators(difference.code(), otherwise);
        if difference == Difference::Direction {
            for file in [super::LAST_HAVEN, super::HAVEN] {
                folder.replace(
                    file,
                    "baseline: {value: 10, on: 2020}",
                    "baseline: not-known",
                );
            }
        }
        let dataset = dataset(&folder);
        let comparison = Comparison::with_last(&dataset).unwrap();
        let broken = &comparison.breaks.indicators;
        assert_eq!(broken.len(), 1, "{difference:?}");
        assert_eq!(broken[0].differences, [difference]);
        assert_eq!(
            values(&folder, REACHED),
            [Count(1), Count(1)],
            "{difference:?}"
        );
        let report = folder.report();
        let figure = report.figures.get("change.indicators.progress.reached.now");
        let left_out = figure.unwrap().left_out();
        let reasons: Vec<_> = left_out.iter().map(LeftOut::reason).collect();
        assert_eq!(reasons, ["not-the-same-both-times"]);
        assert!(
            report
                .markdown
                .contains("| Lit | Lanterns 1 | Haven | Aland-on-Sea |")
        );
    }
}

#[test]
fn an_indicator_of_one_cycle_alone_is_not_compared() {
    let with = project(1, &format!("{STAGE}, indicators: [{}]", indicator("", "")));
    let without = project(1, &format!("{STAGE}, indicators: []"));
    let folder = haven(&[&without], &[&with]);
    let none = [NotAvailable, NotAvailable];
    assert_eq!(values(&folder, "indicators.progress.reached"), none);
}

#[test]
fn a_trace_names_what_was_left_out_and_why() {
    let report = crate::data::asean("2024");
    let figure = report.figures.get("change.projects.total.now").unwrap();
    let left_out: Vec<_> = figure
        .left_out()
        .iter()
        .map(|one| (one.reason(), one.count()))
        .collect();
    assert_eq!(left_out, [("no-longer-listed", 2), ("reported-once", 12)]);
}
