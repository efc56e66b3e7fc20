//! No text of a view changes the shape of what its template makes of it.
//!
//! Each place of a text in each sample is filled with texts of every kind. Which places take a
//! text, and which take Markdown of the program's own making, is found by experiment.

use std::collections::BTreeSet;

use ascn_template::Engine;
use proptest::prelude::*;
use serde_json::Value;

use super::anything::{anything, on_each};
use super::shape::Around;
use crate::harness::{expected, expected_file};
use crate::templates::{Sample, engine, samples};

/// How often each sample is filled.
const FILLINGS: u32 = 8;

/// What a string of a sample is.
enum Place {
    /// A text that somebody may have written.
    Text,
    /// Markdown of the program's own making.
    Markdown,
    /// A name that the program gives: a code, an id.
    Name,
}

/// A sample, and the places of its texts.
struct Filled {
    sample: Sample,
    json: Value,
    texts: Vec<String>,
    around: Around,
    shape: Value,
}

fn strings(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Object(entries) => {
            // A figure has an id and the text that was printed of it.
            for (key, value) in entries.iter().filter(|_| !is_figure(entries)) {
                strings(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                strings(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_figure(entries: &serde_json::Map<String, Value>) -> bool {
    entries.len() == 2 && entries.contains_key("id") && entries.contains_key("text")
}

fn with(json: &Value, texts: &[(&String, &str)]) -> String {
    let mut json = json.clone();
    for (at, text) in texts {
        *json.pointer_mut(at).unwrap() = Value::from(*text);
    }
    json.to_string()
}

fn rendered(engine: &Engine, sample: &Sample, json: &str) -> Result<String, String> {
    let rendered = engine.render_sample(sample.template, json);
    rendered.map_err(|fault| fault.to_string())
}

/// The kind of a string of a sample, found by replacing it.
fn place(engine: &Engine, sample: &Sample, json: &Value, at: &String) -> Place {
    let put = |text| rendered(engine, sample, &with(json, &[(at, text)]));
    let shape = |text| {
        let text = put(text)?;
        Around::new(&text)?.shape(&text)
    };
    // A name that leads somewhere, such as in an address, does so only as one word.
    let (word, words) = (shape("quetzal"), shape("quetzal feather"));
    if word.is_err() || word != words {
        return Place::Name;
    }
    match put("(*quetzal*)") {
        Ok(text) if text.contains("(*quetzal*)") => Place::Markdown,
        Ok(_) => Place::Text,
        Err(_) => Place::Name,
    }
}

/// A place without positions, behind the template: `sections/scope.md cities.title`.
fn named(sample: &Sample, at: &str) -> String {
    let is_key = |part: &&str| !part.is_empty() && part.parse::<usize>().is_err();
    let keys: Vec<&str> = at.split('/').filter(is_key).collect();
    format!("{} {}", sample.template.name, keys.join("."))
}

/// Places without free text.
#[derive(Default)]
struct Apart {
    markdown: BTreeSet<String>,
    names: BTreeSet<String>,
}

/// Each sample with its texts, and the places without text.
fn all(engine: &Engine) -> (Vec<Filled>, Apart) {
    let (mut all, mut apart) = (Vec::new(), Apart::default());
    for sample in samples() {
        let json: Value = serde_json::from_str(&sample.json).unwrap();
        let mut found = Vec::new();
        strings(&json, "", &mut found);
        let mut texts = Vec::new();
        for at in found {
            match place(engine, &sample, &json, &at) {
                Place::Text => texts.push(at),
                Place::Markdown => _ = apart.markdown.insert(named(&sample, &at)),
                Place::Name => _ = apart.names.insert(named(&sample, &at)),
            }
        }
        let plain: Vec<(&String, &str)> = texts.iter().map(|at| (at, "plain words")).collect();
        let plain = rendered(engine, &sample, &with(&json, &plain)).unwrap();
        let around = Around::new(&plain);
        let around = around.unwrap_or_else(|fault| panic!("{}: {fault}", sample.name));
        let shape = around.shape(&plain).unwrap();
        all.push(Filled {
            sample,
            json,
            texts,
            around,
            shape,
        });
    }
    (all, apart)
}

fn lines(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.join("\n") + "\n"
}

#[test]
fn no_text_of_a_view_changes_the_shape_of_its_template() {
    let engine = engine();
    let (all, apart) = all(&engine);
    expected_file!("safety/markdown.txt", lines(&apart.markdown));
    expected!("safety/names", lines(&apart.names));
    let mut tried = 0;
    for filled in all.iter().filter(|filled| !filled.texts.is_empty()) {
        let Filled {
            sample,
            json,
            texts,
            around,
            shape,
        } = filled;
        let values = prop::collection::vec(anything(), texts.len());
        on_each(FILLINGS, &values, |values| {
            let places: Vec<(&String, &str)> = texts
                .iter()
                .zip(values.iter().map(String::as_str))
                .collect();
            let text =
                rendered(&engine, sample, &with(json, &places)).map_err(TestCaseError::fail)?;
            let other = around.shape(&text);
            prop_assert_eq!(other.as_ref(), Ok(shape), "{}: {}", sample.name, text);
            Ok(())
        });
        tried += texts.len() * usize::try_from(FILLINGS).unwrap();
    }
    assert!(tried >= 10_000, "{tried} texts are too few");
}
