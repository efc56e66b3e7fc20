//! What must hold between the values of one entry, as far as a schema can say it.
//!
//! The program does not use this: each row corresponds to a rule, which has better messages.
//! Conditions between entries, files or years are beyond a schema, and what is only a warning may
//! be in a valid file; neither is here.

use serde_json::{Value, json};

use super::FileKind;

/// A condition within one entry.
struct Between {
    /// The code of the corresponding rule.
    rule: &'static str,
    /// The kind of file.
    kind: FileKind,
    /// The type of the entry; `None` for the file itself.
    entry: Option<&'static str>,
    /// The condition, as a schema.
    holds: fn() -> Value,
}

impl Between {
    const fn new(
        rule: &'static str,
        (kind, entry): (FileKind, Option<&'static str>),
        holds: fn() -> Value,
    ) -> Self {
        Self {
            rule,
            kind,
            entry,
            holds,
        }
    }

    const fn project(rule: &'static str, entry: &'static str, holds: fn() -> Value) -> Self {
        Self::new(rule, (FileKind::Submission, Some(entry)), holds)
    }
}

/// All conditions, in the order of the rules.
const ALL: [Between; 19] = [
    Between::new(
        "unsupported-format",
        (FileKind::Settings, None),
        || json!({"properties": {"format": {"enum": [1, "1"]}}}),
    ),
    Between::new(
        "nil-return-unexplained",
        (FileKind::Submission, None),
        || {
            let then = json!({"required": ["reason"], "properties": {"projects": {"maxItems": 0}}});
            when("return", &["nil"], then)
        },
    ),
    Between::project("link-unsafe", "Evidence", || {
        let address = r"^(https?://\S+|not-known|not-applicable|not-disclosed)$";
        json!({"properties": {"url": {"pattern": address}}})
    }),
    Between::project("completed-without-end", "Project", || {
        let dates = json!({"if": {"minProperties": 1}, "then": {"required": ["actual_end"]}});
        let then = json!({"properties": {"dates": dates}});
        when("stage", &["completed"], then)
    }),
    Between::project("ended-but-not-completed", "Project", || {
        let stages = [&PLANNING[..], &ONGOING, &["suspended"]].concat();
        when("stage", &stages, no_date("actual_end"))
    }),
    Between::project("planned-but-started", "Project", || {
        when("stage", &PLANNING, no_date("actual_start"))
    }),
    Between::project("progress-contradicts-stage", "Project", || {
        when("stage", &PLANNING, progress("maximum", 0))
    }),
    Between::project("progress-contradicts-stage", "Project", || {
        let stages = [&ONGOING[..], &["suspended"]].concat();
        when("stage", &stages, progress("exclusiveMaximum", 100))
    }),
    Between::project("progress-contradicts-stage", "Project", || {
        when("stage", &["completed"], progress("minimum", 100))
    }),
    Between::project("rating-unexplained", "Rating", || {
        let then = json!({"required": ["reason", "mitigation"]});
        when("value", &["at-risk", "off-track"], then)
    }),
    Between::new("rate-unusable", (FileKind::Cycle, Some("Rates")), || {
        let rates = json!({"additionalProperties": {"exclusiveMinimum": 0}, "properties": {"USD": {"const": 1}}});
        json!({"properties": {"usd": rates}})
    }),
    Between::project("percent-out-of-range", "Indicator", || percents("actual")),
    Between::project("percent-out-of-range", "PlanTarget", || percents("latest")),
    Between::project("target-without-unit", "PlanTarget", || {
        let measured = ["baseline", "target", "latest"].map(|key| {
            let value = json!({"type": "object", "required": ["value"]});
            json!({"required": [key], "properties": {key: value}})
        });
        json!({"if": {"anyOf": measured}, "then": {"required": ["unit"]}})
    }),
    Between::project("assessment-unexplained", "PlanTarget", || {
        let then = json!({"required": ["reason"]});
        when("assessment", &["behind", "not-measurable", "dropped"], then)
    }),
    Between::project("finance-amount-missing", "Finance", || {
        let needed = [
            ("sought", vec!["sought"]),
            ("pledged", vec!["pledged"]),
            ("committed", vec!["committed"]),
            ("disbursing", vec!["committed", "disbursed"]),
            ("closed", vec!["committed", "disbursed"]),
        ];
        let needed =
            needed.map(|(status, keys)| when("status", &[status], json!({"required": keys})));
        json!({"allOf": needed})
    }),
    Between::project("finance-amount-above-status", "Finance", || {
        let nothing = json!({"properties": {"amount": {"maximum": 0}}});
        let bound = json!({"committed": nothing, "disbursed": nothing});
        let promised = json!({"pledged": nothing, "committed": nothing, "disbursed": nothing});
        json!({"allOf": [
            when("status", &["sought"], json!({"properties": promised})),
            when("status", &["pledged"], json!({"properties": bound}))
        ]})
    }),
    Between::project("agreement-date-unexplained", "Partnership", || {
        let signed = json!({"required": ["signed_on"], "properties": {"signed_on": a_date()}});
        let stated = json!({"required": ["agreement"], "properties": {"agreement": {"not": {"const": "none"}}}});
        json!({"if": signed, "then": stated})
    }),
    Between::project("change-contradicts-stage", "Project", changes),
];

/// The stages that print as planning, and as on-going.
const PLANNING: [&str; 4] = ["planning", "proposal", "pre-feasibility", "feasibility"];
const ONGOING: [&str; 5] = [
    "ongoing",
    "design",
    "procurement",
    "implementation",
    "scale-up",
];

/// Returns a condition that applies if a key has one of these codes.
#[expect(
    clippy::needless_pass_by_value,
    reason = "`json!` takes it by reference, and no caller keeps it"
)]
fn when(key: &str, codes: &[&str], then: Value) -> Value {
    json!({"if": {"required": [key], "properties": {key: {"enum": codes}}}, "then": then})
}

/// Returns the schema of a date, without a word or reason in its place.
fn a_date() -> Value {
    json!({"type": ["integer", "string"], "pattern": "^[0-9]"})
}

/// Returns the condition that a date of a project is not given, though a word may be.
fn no_date(key: &str) -> Value {
    json!({"properties": {"dates": {"properties": {key: {"not": a_date()}}}}})
}

fn progress(bound: &str, percent: u8) -> Value {
    json!({"properties": {"progress_percent": {bound: percent}}})
}

/// Returns the condition that percentages are from 0 to 100; `now` is the newest value's key.
fn percents(now: &str) -> Value {
    let unit =
        json!({"pattern": r"^\s*(%|[Pp][Ee][Rr](\s+)?[Cc][Ee][Nn][Tt])\s*$", "type": "string"});
    let value = json!({"properties": {"value": {"minimum": 0, "maximum": 100}}});
    json!({
        "if": {"required": ["unit"], "properties": {"unit": unit}},
        "then": {"properties": {"baseline": value, "target": value, now: value}}
    })
}

/// Returns the condition that the change of a project and its stage agree.
fn changes() -> Value {
    let change = |kinds: &[&str]| {
        let kind = json!({"required": ["kind"], "properties": {"kind": {"enum": kinds}}});
        json!({"required": ["change"], "properties": {"change": kind}})
    };
    let stage = |codes: &[&str]| json!({"properties": {"stage": {"enum": codes}}});
    let left = stage(&["cancelled", "withdrawn", "merged", "no-longer-listed"]);
    json!({"allOf": [
        {"if": change(&["withdrawn"]), "then": stage(&["withdrawn"])},
        {"if": change(&["merged-into"]), "then": stage(&["merged"])},
        {"if": change(&["new", "returned", "split-from"]), "then": {"not": left}},
        when("stage", &["withdrawn"], change(&["withdrawn"])),
        when("stage", &["merged"], change(&["merged-into"]))
    ]})
}

/// Adds the conditions between values to a schema.
pub(super) fn add(kind: FileKind, schema: &mut Value) {
    for between in ALL.iter().filter(|between| between.kind == kind) {
        let place = between.entry.map(|entry| format!("/$defs/{entry}"));
        let Some(Value::Object(entry)) = schema.pointer_mut(&place.unwrap_or_default()) else {
            continue;
        };
        let mut holds = (between.holds)();
        if let Value::Object(holds) = &mut holds {
            let comment = format!("ascn explain {}", between.rule);
            holds.insert("$comment".to_owned(), comment.into());
        }
        let all = entry.entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(all) = all {
            all.push(holds);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_stands_in_the_schema_of_its_kind() {
        let schemas = FileKind::ALL.map(FileKind::schema).concat();
        let stands = schemas.matches("\"$comment\": \"ascn explain ").count();
        assert_eq!(stands, ALL.len(), "a row names a type that is not there");
    }
}
