//! Changes in the views of the templates are recorded, so that the author of a template for an
//! older version can be warned.
//!
//! The fields of version 1 are in `fixtures/view-versions/1.txt`, a template, a path and a type on
//! each line. That record never changes: with the rows of `HISTORY` it gives the fields of the
//! code.

use std::collections::BTreeMap;

use ascn_report::built_in;
use ascn_report::view::HISTORY;
use ascn_template::{FieldChange, ViewChange};

use crate::harness::{fixture, generated};

/// The types of all fields, by template and path.
type Fields = BTreeMap<(String, String), String>;

/// The record of version 1, below `fixtures/`.
const RECORD: &str = "view-versions/1.txt";

/// The fields of the code.
fn of_code() -> Fields {
    let mut all = Fields::new();
    for template in built_in().seeing() {
        for field in built_in().views.fields(template.name) {
            let line = field.to_string();
            let (path, kind) = line.split_once(' ').unwrap();
            all.insert((template.name.to_owned(), path.to_owned()), kind.to_owned());
        }
    }
    all
}

fn written(fields: &Fields) -> String {
    let lines = fields
        .iter()
        .map(|((template, path), kind)| format!("{template} {path} {kind}\n"));
    lines.collect()
}

fn read(record: &str) -> Fields {
    let lines = record.lines().map(|line| {
        let mut parts = line.splitn(3, ' ').map(str::to_owned);
        let mut next = || parts.next().unwrap();
        ((next(), next()), next())
    });
    lines.collect()
}

/// Whether a path is that of a field, or of one below it.
fn is_at_or_below(path: &str, field: &str) -> bool {
    let rest = path.strip_prefix(field);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The fields after the changes; the error names a change that does not fit.
fn after(mut fields: Fields, history: &[ViewChange]) -> Result<Fields, String> {
    for change in history {
        let at = (change.template.to_owned(), change.field.to_owned());
        let is_new = matches!(change.what, FieldChange::Added(_));
        if fields.contains_key(&at) == is_new {
            return Err(format!("{} {} does not fit", change.template, change.field));
        }
        match change.what {
            FieldChange::Added(kind)
            | FieldChange::Retyped(kind)
            | FieldChange::SameInPrint(kind) => {
                fields.insert(at, kind.to_owned());
            }
            FieldChange::Removed => fields.retain(|at, _| !is_changed(at, change)),
            FieldChange::RenamedTo(new) => {
                let moved = fields.into_iter();
                fields = moved
                    .map(|(at, kind)| (renamed(at, change, new), kind))
                    .collect();
            }
            FieldChange::Redefined => {}
        }
    }
    Ok(fields)
}

/// Whether a change of a group applies to this field.
fn is_changed((template, path): &(String, String), change: &ViewChange) -> bool {
    template == change.template && is_at_or_below(path, change.field)
}

fn renamed(at: (String, String), change: &ViewChange, new: &str) -> (String, String) {
    if !is_changed(&at, change) {
        return at;
    }
    let rest = at.1.strip_prefix(change.field).unwrap();
    (at.0, format!("{new}{rest}"))
}

/// The lines of one text that are not in the other.
fn lines_only_in<'a>(text: &'a str, other: &str) -> Vec<&'a str> {
    let other: Vec<&str> = other.lines().collect();
    let lines = text.lines();
    lines.filter(|line| !other.contains(line)).collect()
}

#[test]
fn every_change_of_a_view_is_in_its_history() {
    let code = written(&of_code());
    let Ok(record) = std::fs::read_to_string(fixture("view-versions/1.txt")) else {
        generated(RECORD, &code);
        return;
    };
    let recorded = written(&after(read(&record), HISTORY).unwrap());
    let (gone, new) = (
        lines_only_in(&recorded, &code),
        lines_only_in(&code, &recorded),
    );
    assert!(
        gone.is_empty() && new.is_empty(),
        "the views have changed: give VIEWS_VERSION the next number, and add a row for each change \
         to HISTORY, both in crates/ascn-report/src/view/version.rs\ngone: {gone:#?}\nnew: {new:#?}"
    );
}

fn change(field: &'static str, what: FieldChange) -> ViewChange {
    ViewChange::new(2, "a.md", field, what, "An invented change.")
}

/// An invented record after invented changes.
fn invented(history: &[ViewChange]) -> Result<String, String> {
    let record = "a.md one list of groups\na.md one[].two text\na.md only text\nb.md one text\n";
    Ok(written(&after(read(record), history)?))
}

#[test]
fn a_history_leads_from_the_record_to_the_code() {
    let fields = invented(&[
        change("one", FieldChange::RenamedTo("first")),
        change("three", FieldChange::Added("figure, may be absent")),
        change("only", FieldChange::Retyped("Markdown")),
        change("only", FieldChange::Redefined),
    ]);
    let expected = "a.md first list of groups\na.md first[].two text\na.md only Markdown\n\
        a.md three figure, may be absent\nb.md one text\n";
    assert_eq!(fields.unwrap(), expected);

    let fields = invented(&[change("one", FieldChange::Removed)]);
    assert_eq!(fields.unwrap(), "a.md only text\nb.md one text\n");
}

#[test]
fn a_change_that_does_not_fit_is_told() {
    for (field, what) in [
        ("none", FieldChange::Removed),
        ("none", FieldChange::Redefined),
        ("none", FieldChange::Retyped("text")),
        ("none", FieldChange::RenamedTo("some")),
        ("only", FieldChange::Added("text")),
    ] {
        assert!(invented(&[change(field, what)]).is_err(), "{field}");
    }
}
