//! Which faults the schemas of the files report in an editor, before the program runs.
//!
//! `.ci/schemas` runs an independent validator; here its table is compared with the rules, and the
//! schemas with what editors show.

use std::collections::BTreeMap;

use ascn_diagnostic::Severity;
use ascn_report::rules_of_check;
use ascn_yaml::FileKind;
use serde_json::Value;

use crate::harness::text_of;

/// The rows of the table: the fault, and whether a schema refuses it.
fn table() -> BTreeMap<String, (String, String)> {
    let text = text_of("fixtures/invalid/schemas.md");
    let rows = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        match cells.as_slice() {
            ["", "fault" | ":--", ..] => None,
            ["", fault, verdict, reason, ""] => Some((
                (*fault).to_owned(),
                ((*verdict).to_owned(), (*reason).to_owned()),
            )),
            _ => None,
        }
    });
    rows.collect()
}

#[test]
fn the_table_says_of_every_fault_whether_a_schema_tells_it() {
    let table = table();
    let named: Vec<&str> = table.keys().map(String::as_str).collect();
    let mut codes: Vec<&str> = rules_of_check().map(|rule| rule.code).collect();
    codes.sort_unstable();
    assert_eq!(named, codes);
    for rule in rules_of_check() {
        let (verdict, reason) = &table[rule.code];
        assert!(
            ["refused", "accepted"].contains(&verdict.as_str()),
            "{}",
            rule.code
        );
        assert!(!reason.is_empty(), "{}: no reason", rule.code);
        let is_warning = rule.severity == Severity::Warning;
        assert!(
            !is_warning || verdict == "accepted",
            "{} is only a warning",
            rule.code
        );
    }
}

#[test]
fn what_a_schema_says_between_values_is_a_fault_that_the_table_names() {
    let table = table();
    let schemas: String = FileKind::ALL.map(FileKind::schema).concat();
    for stated in schemas.split("\"$comment\": \"ascn explain ").skip(1) {
        let (code, _) = stated.split_once('"').unwrap();
        assert_eq!(table[code].0, "refused", "{code}");
    }
}

/// Each type and each key of a schema, by its path.
fn described<'a>(schema: &'a Value, path: &str, found: &mut Vec<(String, &'a Value)>) {
    for list in ["$defs", "properties"] {
        for (name, schema) in schema[list].as_object().into_iter().flatten() {
            let path = format!("{path}.{name}");
            found.push((path.clone(), schema));
            described(schema, &path, found);
        }
    }
    if schema["items"].is_object() {
        described(&schema["items"], &format!("{path}[]"), found);
    }
}

#[test]
fn every_type_and_key_has_a_title_and_a_description() {
    for kind in FileKind::ALL {
        let schema: Value = serde_json::from_str(kind.schema()).unwrap();
        assert!(schema["$id"].is_string() && schema["$schema"].is_string());
        let mut all = vec![(kind.name().to_owned(), &schema)];
        described(&schema, kind.name(), &mut all);
        for (path, schema) in all {
            for key in ["title", "description"] {
                let text = schema[key].as_str();
                assert!(
                    text.is_some_and(|text| !text.is_empty()),
                    "{path} has no {key}"
                );
            }
        }
    }
}

#[test]
fn every_entry_refuses_keys_that_are_not_known() {
    for kind in FileKind::ALL {
        let schema: Value = serde_json::from_str(kind.schema()).unwrap();
        let mut all = vec![(kind.name().to_owned(), &schema)];
        described(&schema, kind.name(), &mut all);
        for (path, schema) in all {
            let is_entry = schema["properties"].is_object();
            assert!(
                !is_entry || schema["additionalProperties"] == false,
                "{path}"
            );
        }
    }
}
