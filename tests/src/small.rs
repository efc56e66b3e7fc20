//! Small networks: what a report says of few cities, of none, and of those that gave nothing.

use ascn_core::figure::FigureValue;

use crate::data::Report;
use crate::folder::Folder;

const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";
const LAST_HAVEN: &str = "cycles/2023/submissions/aa-haven.yaml";

/// Two cities: Haven with two projects, and Cove with one.
fn network() -> Folder {
    Folder::read("invalid/_base")
}

/// A submission of a city that has nothing to report.
fn nil(city: &str, year: u16) -> String {
    format!(
        "city: {city}\ncycle: {year}\ndata_as_of: {year}-09-01\nreturn: nil\n\
         reason: The archive is closed.\nprojects: []\n"
    )
}

/// Sets a threshold above the number of submissions.
fn hide_figures(folder: &mut Folder) {
    let settings = folder.text("ascn.yaml").to_owned();
    let threshold = "coverage_threshold: {cities: 0.9, projects: 0.3}\n";
    folder.set("ascn.yaml", &(settings + threshold));
}

#[test]
fn a_city_with_nothing_to_report_is_not_compared_like_for_like() {
    let mut folder = network();
    folder.set(HAVEN, &nil("aa-haven", 2024));
    let report = folder.report();
    assert_eq!(report.count("cities.matched"), 1);
    assert_eq!(report.count("projects.matched.last"), 1);
    assert_eq!(report.count("projects.matched.this"), 1);
    assert_eq!(report.count("projects.not-reported"), 2);
}

#[test]
fn a_city_that_had_nothing_to_report_and_now_has_joins() {
    let mut folder = network();
    folder.set(LAST_HAVEN, &nil("aa-haven", 2023));
    folder.replace(HAVEN, "stage: design", "stage: design, change: {kind: new}");
    folder.replace(
        HAVEN,
        "stage: completed",
        "stage: completed, change: {kind: new}",
    );
    let report = folder.report();
    assert_eq!(report.count("cities.joined"), 1);
    assert_eq!(report.count("projects.joined"), 2);
}

#[test]
fn last_years_list_is_shown_as_its_own_report_showed_it() {
    let mut folder = network();
    folder.remove(HAVEN);
    hide_figures(&mut folder);
    let report = folder.report();
    assert_eq!(report.count("projects.last"), 3);
    assert_eq!(report.count("trend.2023.projects.total"), 3);
    let hidden = report.figures.get("projects.total").unwrap();
    assert_eq!(hidden.value(), FigureValue::NotShown);
}

/// The same network with a cycle before, and Haven silent in the one between.
fn network_with_a_silent_year() -> Folder {
    let mut folder = network();
    folder.set(
        "cycles/2022/cycle.yaml",
        "cycle: 2022\ndata_as_of: 2022-09-30\n",
    );
    let first = "city: aa-haven\ncycle: 2022\ndata_as_of: 2022-09-01\nprojects:\n  \
                 - {id: aa-haven-001, title: Lanterns, focus_area: light, stage: completed}\n";
    folder.set("cycles/2022/submissions/aa-haven.yaml", first);
    let last_cove = "cycles/2023/submissions/aa-cove.yaml";
    folder.replace(
        last_cove,
        "stage: ongoing",
        "stage: ongoing, change: {kind: new}",
    );
    folder.remove(LAST_HAVEN);
    folder
}

#[test]
fn a_project_is_listed_as_completed_for_the_first_time_once() {
    let mut folder = network_with_a_silent_year();
    let returned = "stage: completed, change: {kind: returned, note: Back from the archive.}";
    folder.replace(HAVEN, "stage: design", returned);
    folder.replace(
        HAVEN,
        "id: aa-haven-002",
        "change: {kind: new}, id: aa-haven-002",
    );
    let report = folder.report();
    assert_eq!(report.count("projects.status.completed"), 2);
    assert_eq!(report.count("projects.completed-this-cycle"), 1);
}

#[test]
fn a_project_that_leaves_after_a_silent_year_is_named_among_the_departures() {
    let mut folder = network_with_a_silent_year();
    let gone = "stage: cancelled, change: {kind: none, note: The lamps went out.}";
    folder.replace(HAVEN, "stage: design", gone);
    folder.replace(
        HAVEN,
        "id: aa-haven-002",
        "change: {kind: new}, id: aa-haven-002",
    );
    let report = folder.report();
    assert_eq!(report.count("projects.cancelled"), 0);
    let row = "| Lanterns | Haven | Aland-on-Sea | ×\u{A0}cancelled | The lamps went out. |";
    assert!(report.markdown.contains(row));
}

#[test]
fn a_city_whose_membership_is_not_decided_has_not_ceased_to_be_a_member() {
    let mut folder = network();
    folder.remove(HAVEN);
    let cities = "network/cities.yaml";
    let ended = "member_from: 2018-04-28, member_to: 2024}";
    folder.replace(cities, "member_from: 2018-04-28}", ended);
    let ceased = "Cities that ceased to be members";
    assert!(!folder.report().markdown.contains(ceased));
    folder.replace(cities, "member_to: 2024}", "member_to: 2024-01}");
    assert!(folder.report().markdown.contains(ceased));
}

/// The key messages, one each.
fn key_messages(report: &Report) -> Vec<&str> {
    let messages = report.markdown.split("## ").nth(1).unwrap();
    let lines = messages.lines();
    lines.filter_map(|line| line.strip_prefix("- ")).collect()
}

#[test]
fn one_is_not_spoken_of_as_many() {
    let mut folder = network();
    folder.remove(HAVEN);
    assert_eq!(
        key_messages(&folder.report()),
        [
            "1 of 2 member cities reported.",
            "The network lists 1 project: 0 in planning (0.0\u{A0}%), 1 on-going (100.0\u{A0}%), \
             0 completed (0.0\u{A0}%) and 0 suspended.",
            "The number of projects fell from 3 in the report of 2023 to 1. In the 1 city that \
             reported both times it is unchanged: 1 then, 1 now.",
            "2 projects of last time are in cities that gave no list this time.",
            "Cost: disclosed for 0 of 1 project. No total is shown.",
        ]
    );
}

#[test]
fn a_cycle_without_submissions_compares_no_cities() {
    let mut folder = network();
    folder.remove(HAVEN);
    folder.remove("cycles/2024/submissions/aa-cove.yaml");
    assert_eq!(
        key_messages(&folder.report()),
        [
            "0 of 2 member cities reported.",
            "Listed projects: 0.",
            "The number of projects fell from 3 in the report of 2023 to 0. Cities that reported \
             both times: 0.",
            "3 projects of last time are in cities that gave no list this time.",
        ]
    );
}

#[test]
fn sentences_are_whole_where_too_few_cities_reported() {
    let mut folder = network();
    folder.remove(HAVEN);
    hide_figures(&mut folder);
    let report = folder.report();
    assert_eq!(
        key_messages(&report),
        [
            "1 of 2 member cities reported.",
            "Listed projects: not shown (1 of 2 cities sent a submission).",
            "The number of projects cannot be compared with the report of 2023. Then: 3. \
             Now: not shown (1 of 2 cities sent a submission). Cities that reported both times: 1. \
             Their projects then: 1. Now: not shown (1 of 2 cities sent a submission).",
        ]
    );
}

#[test]
fn a_threshold_in_percent_is_told_and_hides_nothing() {
    let mut folder = network();
    let settings = folder.text("ascn.yaml").to_owned();
    let threshold = "coverage_threshold: {cities: 50, projects: 0.3}\n";
    folder.set("ascn.yaml", &(settings + threshold));
    assert_eq!(folder.check().codes(), ["wrong-kind"]);
}

#[test]
fn a_city_that_left_the_network_is_not_called_silent() {
    let mut folder = network();
    folder.remove(HAVEN);
    let cities = "network/cities.yaml";
    let ended = "member_from: 2018-04-28, member_to: 2024-01}";
    folder.replace(cities, "member_from: 2018-04-28}", ended);
    let report = folder.report();
    assert_eq!(report.count("projects.not-reported"), 2);
    assert_eq!(report.count("cities.silent"), 0);
    assert!(!report.markdown.contains("have not reported"));
}
