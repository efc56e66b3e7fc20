//! The figures compared with what was counted by hand, and where the published reports differ.

use ascn_core::dataset::Dataset;
use ascn_core::scalar::Share;

use super::Oracle;
use crate::data::{CYCLES, asean};

/// The name that figures have for two letters or a status of the oracle.
fn name_of(dataset: &Dataset, key: &str) -> String {
    let areas = &dataset.network().framework.value.focus_areas;
    let area = areas.iter().find(|area| area.code == key);
    area.map_or_else(
        || format!("status.{key}"),
        |area| format!("focus-area.{}", area.id),
    )
}

#[test]
fn the_oracle_has_just_the_cycles_of_the_fixture() {
    let cycles = asean("2024").dataset.cycles().iter();
    let cycles: Vec<String> = cycles
        .map(|one| one.cycle.value.cycle.to_string())
        .collect();
    assert_eq!(cycles, CYCLES);
}

#[test]
fn members_and_those_that_reported_are_as_counted() {
    for oracle in Oracle::all() {
        let report = asean(oracle.cycle);
        assert_eq!(
            report.count("cities.members"),
            oracle.number("counted.members")
        );
        assert_eq!(
            report.count("cities.reported"),
            oracle.number("counted.reported")
        );
    }
}

#[test]
fn projects_are_as_counted_in_all_and_by_status_area_and_country() {
    for oracle in Oracle::all() {
        let report = asean(oracle.cycle);
        let counted = |id: &str, number: &str| {
            let number: u64 = number.parse().unwrap();
            assert_eq!(report.count(id), number, "{id} of {}", oracle.cycle);
            number
        };
        let total = oracle.number("counted.projects");
        counted("projects.total", &total.to_string());
        for part in ["counted.status", "counted.focus_area"] {
            let entries = oracle.entries(part).into_iter();
            let numbers = entries.map(|(key, number)| {
                let name = name_of(&report.dataset, &key);
                counted(&format!("projects.{name}"), &number)
            });
            assert_eq!(numbers.sum::<u64>(), total, "{part} of {}", oracle.cycle);
        }
        let countries = oracle.entries("counted.country").into_iter();
        let numbers = countries
            .map(|(country, number)| counted(&format!("projects.country.{country}"), &number));
        assert_eq!(numbers.sum::<u64>(), total, "{}", oracle.cycle);
    }
}

#[test]
fn nothing_is_suspended_in_the_real_network() {
    for oracle in Oracle::all() {
        assert_eq!(asean(oracle.cycle).count("projects.status.suspended"), 0);
    }
}

/// Where a published share is not the counted one, rounded to as many places as were printed.
fn differences(cycle: &'static str) -> Vec<String> {
    let oracle = Oracle::new(cycle);
    let report = asean(cycle);
    let total = report.count("projects.total");
    let parts = ["printed.focus_area_percent", "printed.status_percent"];
    let entries = parts.into_iter().flat_map(|part| oracle.entries(part));
    let mut differences = Vec::new();
    for (key, printed) in entries {
        let places = printed
            .split_once('.')
            .map_or(0, |(_, places)| places.len());
        let part = report.count(&format!("projects.{}", name_of(&report.dataset, &key)));
        let share = Share::new(part, total).unwrap();
        let computed = share.percent(places.try_into().unwrap()).to_string();
        if computed != printed {
            differences.push(format!("{key}: printed {printed}, computed {computed}"));
        }
    }
    differences
}

#[test]
fn the_published_report_of_2022_differs_in_one_share() {
    assert_eq!(
        differences("2022"),
        ["completed: printed 2.94, computed 2.60"]
    );
}

#[test]
fn the_published_report_of_2023_differs_in_two_shares() {
    let expected = ["CS: printed 30, computed 29", "II: printed 8, computed 9"];
    assert_eq!(differences("2023"), expected);
}

#[test]
fn the_published_report_of_2024_differs_in_four_shares() {
    let expected = [
        "CS: printed 27, computed 26",
        "SS: printed 12, computed 11",
        "QE: printed 18, computed 19",
        "II: printed 11, computed 13",
    ];
    assert_eq!(differences("2024"), expected);
}
