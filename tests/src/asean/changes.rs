//! What came, stayed and left between two reports.

use std::collections::BTreeSet;

use ascn_core::dataset::{Carried, ProjectAt, Reconciliation};
use ascn_core::figure::FigureValue;
use ascn_core::submission::Departure;

use super::Oracle;
use crate::data::asean;
use crate::page::table_named;

/// The cycles that have one before them.
const LATER: [&str; 2] = ["2023", "2024"];

fn changes(cycle: &str) -> Reconciliation<'static> {
    asean(cycle).dataset.reconciliation().unwrap()
}

fn ids(projects: &[ProjectAt<'_>]) -> BTreeSet<String> {
    let ids = projects.iter().map(|at| at.project.id.to_string());
    ids.collect()
}

fn carried(cycle: &str, is_changed: fn(&Carried<'_>) -> bool) -> BTreeSet<String> {
    let pairs = changes(cycle).carried;
    let found = pairs.iter().filter(|pair| is_changed(pair));
    ids(&found.map(|pair| pair.this).collect::<Vec<_>>())
}

#[test]
fn the_first_cycle_has_nothing_to_be_held_against() {
    let report = asean("2022");
    assert!(report.dataset.reconciliation().is_none());
    for id in ["projects.new", "projects.last", "projects.renamed"] {
        let figure = report.figures.get(id).unwrap();
        assert_eq!(figure.value(), FigureValue::NotAvailable, "{id}");
    }
}

#[test]
fn new_projects_are_those_found_by_hand() {
    for cycle in LATER {
        let expected = Oracle::new(cycle).ids("new");
        assert_eq!(ids(&changes(cycle).new), expected, "{cycle}");
    }
}

#[test]
fn projects_that_are_no_longer_listed_are_those_found_by_hand() {
    for cycle in LATER {
        let changes = changes(cycle);
        let departed = changes.departed_by(Departure::NoLongerListed).iter();
        let expected = Oracle::new(cycle).ids("no_longer_listed");
        let departed: Vec<_> = departed.map(|pair| pair.this).collect();
        assert_eq!(ids(&departed), expected, "{cycle}");
    }
}

#[test]
fn renamed_projects_are_those_found_by_hand() {
    for cycle in LATER {
        let renamed = carried(cycle, |pair| {
            pair.last.project.title != pair.this.project.title
        });
        assert_eq!(renamed, Oracle::new(cycle).ids("renamed"), "{cycle}");
    }
}

#[test]
fn reclassified_projects_are_those_found_by_hand() {
    for cycle in LATER {
        let moved = carried(cycle, |pair| {
            pair.last.project.focus_area != pair.this.project.focus_area
        });
        assert_eq!(moved, Oracle::new(cycle).ids("reclassified"), "{cycle}");
    }
}

#[test]
fn projects_completed_for_the_first_time_are_those_found_by_hand() {
    for cycle in LATER {
        let expected = Oracle::new(cycle).ids("first_listed_as_completed");
        let report = asean(cycle);
        let figure = report.figures.get("projects.completed-this-cycle").unwrap();
        let found: BTreeSet<String> = figure
            .sources()
            .iter()
            .map(|source| {
                let listed = report.dataset.current().listed();
                let mut at = listed
                    .filter(|at| at.file() == &source.file && at.path_of("stage") == source.path);
                at.next().unwrap().project.id.to_string()
            })
            .collect();
        assert_eq!(found, expected, "{cycle}");
        assert_eq!(
            Some(expected.len()),
            figure.count().map(|count| count.try_into().unwrap())
        );
    }
}

#[test]
fn the_terms_of_the_reconciliation_are_those_counted_by_hand() {
    for cycle in LATER {
        let terms = [
            ("projects.last", "last"),
            ("projects.new", "new"),
            ("projects.no-longer-listed", "no_longer_listed"),
            ("projects.total", "this"),
            ("projects.renamed", "renamed"),
            ("projects.reclassified", "reclassified"),
            ("projects.completed-this-cycle", "first_listed_as_completed"),
        ];
        for (id, term) in terms {
            let expected = Oracle::new(cycle).number(&format!("reconciliation.{term}"));
            assert_eq!(asean(cycle).count(id), expected, "{id} of {cycle}");
        }
    }
}

#[test]
fn the_reconciliation_balances() {
    for cycle in LATER {
        let count = |term: &str| asean(cycle).count(&format!("projects.{term}"));
        let come = ["last", "new", "split", "returned"].map(count);
        let gone = [
            "withdrawn",
            "cancelled",
            "merged",
            "no-longer-listed",
            "not-reported",
        ];
        let gone = gone.map(count);
        let this = come.iter().sum::<u64>() - gone.iter().sum::<u64>();
        assert_eq!(this, count("total"), "{cycle}");
        assert!(changes(cycle).undeclared.is_empty());
        assert!(changes(cycle).missing.is_empty());
    }
}

#[test]
fn last_year_counted_again_is_last_year_as_it_was_counted() {
    for (cycle, before) in [("2023", "2022"), ("2024", "2023")] {
        let (now, then) = (asean(cycle), asean(before));
        assert_eq!(now.count("projects.last"), then.count("projects.total"));
        for name in [
            "cities.members",
            "cities.reported",
            "projects.status.ongoing",
        ] {
            let trend = now.count(&format!("trend.{before}.{name}"));
            assert_eq!(trend, then.count(name), "{name} of {before} in {cycle}");
        }
    }
}

#[test]
fn every_departure_and_every_new_title_is_named_in_its_table() {
    for cycle in LATER {
        let html = &asean(cycle).html;
        let oracle = Oracle::new(cycle);
        for (table, list, columns) in [
            ("table-departed", "no_longer_listed", ["title", "city"]),
            ("table-renamed", "renamed", ["title", "former_title"]),
        ] {
            let table = table_named(html, table).unwrap();
            let rows = table.matches("<tr><th scope=\"row\">").count();
            assert_eq!(rows, oracle.ids(list).len(), "{list} of {cycle}");
            for text in columns.iter().flat_map(|key| oracle.column(list, key)) {
                let text = text.replace('&', "&amp;");
                assert!(table.contains(&format!(">{text}</t")), "{cycle}: {text}");
            }
        }
    }
}

#[test]
fn completed_projects_of_2024_cannot_be_compared_with_those_of_2023() {
    let report = asean("2024");
    let sentence = "The number of completed projects cannot be compared, because it is counted \
                    otherwise since 2024: 2 then, 11 now. Until 2023 the report counted a project \
                    as completed only in its exhibit, from 2024 by a list.";
    assert!(report.markdown.contains(sentence));
    assert!(!report.markdown.contains("completed projects rose"));
    let before = "The number of completed projects is unchanged: 2 then, 2 now.";
    assert!(asean("2023").markdown.contains(before));
}
