//! # sample-not-the-view
//!
//! ## What it checks
//!
//! A sample in `templates/tests` is JSON, is in a folder that is named after its template, and
//! holds what that template sees: every field of the view that cannot be absent, each of its type,
//! and no other field. `ascn templates test` checks it.
//!
//! ## Why
//!
//! A sample that is not what the template sees tests a report that nobody will ever get.
//!
//! ## Example
//!
//! ```json
//! {"messages": ["A first sentence."], "txt": null}
//! ```
//!
//! is a sample of `sections/key-messages.md` in which `text` is misspelt.
//!
//! ## How to fix
//!
//! `docs/views.md` lists the fields of every view. `ascn templates context NAME` prints the view of
//! a real report: copy it, and change what the sample is about. If the views have a new version,
//! the fault of the template says what has changed.
//!
//! ## Source
//!
//! The JSON Schema of the views, `crates/ascn-report/schemas/views.json`.

use ascn_diagnostic::{DataPath, Fault, FileLocation, FileName, did_you_mean};
use serde_json::Value;

use crate::sample;
use crate::view::{Field, FieldKind, Views};

ascn_diagnostic::rule!(
    pub SAMPLE_NOT_THE_VIEW: Error in "sample_not_the_view.rs", Templates
);

/// Returns the faults of a sample of a template.
pub(crate) fn faults(views: &Views, file: &FileName, text: &str, template: &str) -> Vec<Fault> {
    let mut check = Check {
        views,
        file,
        template,
        faults: Vec::new(),
    };
    match serde_json::from_str(text) {
        Ok(value) => {
            if let Some(group) = views.group_of(template) {
                check.group(&group, &value, &DataPath::root());
            }
        }
        Err(error) => check.not_json(text, &error),
    }
    check.faults
}

/// Returns the fault of a sample in a folder that belongs to no template.
pub(crate) fn of_no_template(file: &FileName, template: &str, known: &[String]) -> Fault {
    let message = format!("there is no template `{template}` that sees a sample");
    let fault = Fault::new(&SAMPLE_NOT_THE_VIEW, FileLocation::file(file), message);
    let near = did_you_mean(template, known.iter().map(String::as_str));
    fault.help(near.unwrap_or_else(|| "`ascn templates list` lists the templates".to_owned()))
}

struct Check<'a> {
    views: &'a Views,
    file: &'a FileName,
    template: &'a str,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn not_json(&mut self, text: &str, error: &serde_json::Error) {
        let before = text.lines().take(error.line().saturating_sub(1));
        let start: usize = before.map(|line| line.len() + 1).sum();
        let at = (start + error.column().saturating_sub(1)).min(text.len());
        // The place is shown anyway.
        let text = error.to_string();
        let (reason, _) = text.rsplit_once(" at line ").unwrap_or((&text, ""));
        let (location, message) = (
            FileLocation::bytes(self.file, at..at),
            "the sample cannot be read as JSON",
        );
        self.push(location, message.to_owned(), reason, None);
    }

    fn push(&mut self, location: FileLocation, message: String, label: &str, help: Option<String>) {
        let fault = Fault::new(&SAMPLE_NOT_THE_VIEW, location, message).label(label);
        self.faults.push(fault.helps(help));
    }

    fn group(&mut self, group: &str, value: &Value, at: &DataPath) {
        let Value::Object(given) = value else {
            return self.wrong(at, "a group of fields");
        };
        let fields = self.views.fields_of(group);
        for key in given.keys() {
            if !fields.iter().any(|field| field.path == *key) {
                self.unknown(key, &fields, at);
            }
        }
        for field in &fields {
            match given.get(&field.path) {
                Some(Value::Null) | None if field.is_optional => {}
                Some(value) => self.kind(&field.kind, value, &at.key(field.path.clone())),
                None => self.push(
                    FileLocation::value(self.file, at.clone()),
                    format!("the field `{}` is missing", field.path),
                    "here",
                    Some(format!(
                        "`{}` is a {}: {}",
                        field.path, field.kind, field.description
                    )),
                ),
            }
        }
    }

    fn unknown(&mut self, key: &str, fields: &[Field], at: &DataPath) {
        let names: Vec<&str> = fields.iter().map(|field| field.path.as_str()).collect();
        let near = did_you_mean(key, names.iter().copied());
        let help = near.unwrap_or_else(|| format!("there are: {}", names.join(", ")));
        let message = format!("`{}` sees no field `{key}` here", self.template);
        let location = FileLocation::key(self.file, at.key(key.to_owned()));
        self.push(location, message, "unknown field", Some(help));
    }

    fn kind(&mut self, kind: &FieldKind, value: &Value, at: &DataPath) {
        match (kind, value) {
            (FieldKind::Text | FieldKind::Markdown | FieldKind::Figure, Value::String(_))
            | (FieldKind::YesOrNo, Value::Bool(_)) => {}
            (FieldKind::Figure, value) if sample::figure(value).is_some() => {}
            (FieldKind::Figure, _) => {
                self.wrong(
                    at,
                    "a figure, which is its id or `{\"id\": …, \"text\": …}`,",
                );
            }
            (FieldKind::Group(name), value) => self.group(name, value, at),
            (FieldKind::List(of), Value::Array(items)) => {
                for (position, item) in items.iter().enumerate() {
                    self.kind(of, item, &at.index(position));
                }
            }
            (FieldKind::Text, _) => self.wrong(at, "a text"),
            (FieldKind::Markdown, _) => self.wrong(at, "a text of Markdown"),
            (FieldKind::YesOrNo, _) => self.wrong(at, "`true` or `false`"),
            (FieldKind::List(_), _) => self.wrong(at, "a list"),
        }
    }

    fn wrong(&mut self, at: &DataPath, wanted: &str) {
        let location = FileLocation::value(self.file, at.clone());
        let message = format!("`{}` sees {wanted} here", self.template);
        self.push(location, message, &format!("not {wanted}"), None);
    }
}

#[cfg(test)]
mod tests {
    use ascn_diagnostic::LocationKind;

    use super::*;
    use crate::tests::example;

    fn messages(template: &str, text: &str) -> Vec<String> {
        let file = FileName::new("templates/tests/a/b.json");
        let faults = faults(&example::built_in().views, &file, text, template);
        let told = faults.into_iter().map(|fault| {
            let path = fault.location.path().map(ToString::to_string);
            let parts = [
                fault.message,
                path.unwrap_or_default(),
                fault.help.join("; "),
            ];
            parts.join(" | ")
        });
        told.collect()
    }

    #[test]
    fn each_fault_names_its_place_and_a_way_to_mend_it() {
        let told = messages(
            "sections/places.md",
            r#"{"has_map": 1, "rows": [{"nmae": "North", "members": 3, "note": null}],
                "closed": {}, "notes": [2]}"#,
        );
        let expected = [
            "`sections/places.md` sees `true` or `false` here | has_map | ",
            "`sections/places.md` sees no field `nmae` here | rows[0].nmae | did you mean `name`?",
            "the field `name` is missing | rows[0] | `name` is a text: Its name.",
            "`sections/places.md` sees a figure, which is its id or `{\"id\": …, \"text\": …}`, here \
             | rows[0].members | ",
            "`sections/places.md` sees a list here | closed | ",
            "`sections/places.md` sees a text of Markdown here | notes[0] | ",
        ];
        let mut expected = expected.to_vec();
        let mut told: Vec<&str> = told.iter().map(String::as_str).collect();
        expected.sort_unstable();
        told.sort_unstable();
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_no_json_is_told_where_reading_ended() {
        let file = FileName::new("templates/tests/a/b.json");
        let text = "{\n  \"a\": }";
        let faults = faults(
            &example::built_in().views,
            &file,
            text,
            "sections/places.md",
        );
        let [fault] = &faults[..] else {
            panic!("{faults:?}")
        };
        assert_eq!(fault.location.at, LocationKind::Bytes(9..9));
        assert_eq!(fault.label, "expected value");
        let told = messages("sections/places.md", "[]");
        assert_eq!(
            told,
            ["`sections/places.md` sees a group of fields here |  | "]
        );
    }
}
