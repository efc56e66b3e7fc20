//! Each template with each of its samples.
//!
//! The samples of `templates/sections/cover.md` are the files of `fixtures/views/sections/cover/`,
//! and the rendered texts are in `tests/expected/templates/sections/cover/`. Marks are shown as
//! words in ⟨⟩.

use std::collections::BTreeSet;

use ascn_report::testing::{self, readable};
use ascn_report::{built_in, built_in_templates};
use ascn_template::{Engine, Template, TemplateError};
use serde_json::{Map, Value};

use crate::harness::{expected, expected_only, files_below, text_of};

/// What a template may lack at the top of its view: it says so, and nothing is empty.
const OPTIONAL: &[&str] = &[
    "blocks/action-plan.md no_targets",
    "blocks/city-profile.md action_plan",
    "blocks/city-profile.md consent",
    "blocks/city-profile.md data_as_of",
    "blocks/city-profile.md highlight",
    "blocks/city-profile.md member_since",
    "blocks/city-profile.md nil_reason",
    "blocks/city-profile.md projects_count",
    "blocks/highlight.md no_photo",
    "blocks/highlight.md no_story",
    "blocks/highlight.md photo",
    "blocks/highlight.md story",
    "blocks/project.md summary",
    "documents/extract.md last_cycle",
    "documents/extract.md representative",
    "sections/changes.md last_cycle",
    "sections/cover.md period",
    "sections/departures.md last_cycle",
    "sections/foreword.md text",
    "sections/indicators.md not_drawn",
    "sections/key-messages.md text",
    "sections/portfolio.md areas_add_to",
    "sections/portfolio.md areas_not_drawn",
    "sections/portfolio.md cities_not_drawn",
    "sections/portfolio.md countries_not_drawn",
    "sections/portfolio.md last_cycle",
    "sections/portfolio.md statuses_add_to",
    "sections/portfolio.md trend_not_drawn",
    "sections/progress.md last_cycle",
    "sections/recommendations.md last_cycle",
    "sections/recommendations.md observations",
    "sections/results.md targets_not_drawn",
    "sections/year.md chair",
    "sections/year.md last_cycle",
    "sections/year.md meeting",
    "sections/year.md shepherd",
    "site/city.md last_cycle",
    "site/country.md representative",
];

/// The template of the HTML page.
const PAGE: &str = "html/page.html";

/// A sample of a template.
pub(crate) struct Sample {
    pub(crate) template: &'static Template,
    /// The path without its ending: `sections/cover/plain`.
    pub(crate) name: String,
    pub(crate) json: String,
}

/// All samples of templates in Markdown, by name; fails if one belongs to no template.
pub(crate) fn samples() -> Vec<Sample> {
    let of_page = |one: &testing::Sample| one.template == PAGE;
    let sample = |one: testing::Sample| {
        let name = one.template.strip_suffix(".md").unwrap();
        let template = built_in().template(&one.template);
        Sample {
            template: template.unwrap_or_else(|| panic!("{name} is no template")),
            name: format!("{name}/{}", one.name),
            json: one.json,
        }
    };
    let in_markdown = testing::samples().filter(|one| !of_page(one));
    in_markdown.map(sample).collect()
}

/// The templates in Markdown that see a view.
fn in_markdown() -> impl Iterator<Item = &'static Template> {
    built_in().seeing().filter(|one| one.name != PAGE)
}

pub(crate) fn engine() -> Engine {
    Engine::new(&built_in_templates(), "en").unwrap()
}

#[test]
fn every_template_has_samples() {
    let of_samples: BTreeSet<&str> = samples()
        .iter()
        .map(|sample| sample.template.name)
        .collect();
    let of_program: BTreeSet<&str> = in_markdown().map(|one| one.name).collect();
    assert_eq!(of_samples, of_program);
}

#[test]
fn every_component_is_in_the_program() {
    for file in files_below("templates/components") {
        let name = file.strip_prefix("templates/").unwrap();
        let text = built_in_templates().text(name).map(str::to_owned);
        assert_eq!(text, Some(text_of(&file)), "{name}");
    }
}

#[test]
fn every_sample_is_in_the_program() {
    let files = files_below("fixtures/views").into_iter();
    let name = |file: String| file.replace("fixtures/views/", "").replace(".json", "");
    let in_program = testing::samples().map(|sample| {
        let (folder, _) = sample.template.rsplit_once('.').unwrap();
        format!("{folder}/{}", sample.name)
    });
    assert_eq!(
        files.map(name).collect::<BTreeSet<_>>(),
        in_program.collect()
    );
}

#[test]
fn every_template_file_is_in_the_program() {
    let files = files_below("templates").into_iter();
    let files = files.filter(|file| !file.starts_with("templates/components/"));
    let files = files.filter_map(|file| {
        let name = file.strip_prefix("templates/")?;
        let is_template = name
            .strip_suffix(".md")
            .is_some_and(|name| name != "README");
        is_template.then(|| name.to_owned())
    });
    let of_program: BTreeSet<String> = in_markdown().map(|one| one.name.to_owned()).collect();
    assert_eq!(files.collect::<BTreeSet<_>>(), of_program);
}

#[test]
fn every_sample_renders_as_expected() {
    let engine = engine();
    let mut names = Vec::new();
    for sample in samples() {
        let rendered = engine.render_sample(sample.template, &sample.json);
        let rendered = rendered.unwrap_or_else(|fault| panic!("{}: {fault}", sample.name));
        expected!(&format!("templates/{}", sample.name), readable(&rendered));
        names.push(sample.name);
    }
    let of_page = testing::samples().filter(|sample| sample.template == PAGE);
    let of_page: Vec<_> = of_page.collect();
    for page in testing::render(&built_in_templates(), "en", &of_page).unwrap() {
        expected!(&format!("templates/{}", page.name()), page.text);
        names.push(page.name());
    }
    expected_only("templates", names);
}

#[test]
fn no_text_of_a_sample_is_read_as_markup() {
    let engine = engine();
    let mut nasty_count = 0;
    for sample in samples() {
        let rendered = engine.render_sample(sample.template, &sample.json).unwrap();
        for active in [" [l]", " *x*", " `c`", " <b>"] {
            let is_active = rendered.contains(active);
            assert!(!is_active, "{active} in {}: {rendered}", sample.name);
        }
        nasty_count += usize::from(sample.json.contains("javascript:x"));
    }
    assert!(nasty_count >= 12, "{nasty_count}");
}

/// The places of all mappings below a value, as JSON pointers.
fn mappings(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            found.push(at.to_owned());
            for (key, value) in entries {
                mappings(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                mappings(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether a sample is refused after a change of the mapping at a place.
fn is_refused(
    engine: &Engine,
    sample: &Sample,
    at: &str,
    change: impl FnOnce(&mut Map<String, Value>),
) -> bool {
    let mut json: Value = serde_json::from_str(&sample.json).unwrap();
    let mapping = json.pointer_mut(at).and_then(Value::as_object_mut);
    change(mapping.unwrap());
    let rendered = engine.render_sample(sample.template, &json.to_string());
    matches!(rendered, Err(TemplateError::Sample(_)))
}

#[test]
fn a_sample_with_an_unknown_field_is_refused() {
    let engine = engine();
    for sample in samples() {
        let mut places = Vec::new();
        let json: Value = serde_json::from_str(&sample.json).unwrap();
        mappings(&json, "", &mut places);
        for at in places {
            let refused = is_refused(&engine, &sample, &at, |mapping| {
                mapping.insert("unknown".to_owned(), Value::Bool(true));
            });
            assert!(refused, "{}: {at}", sample.name);
        }
    }
}

#[test]
fn a_sample_without_a_field_is_refused_unless_the_template_can_say_so() {
    let engine = engine();
    let mut optional = BTreeSet::new();
    for sample in samples() {
        let json: Value = serde_json::from_str(&sample.json).unwrap();
        for key in json.as_object().unwrap().keys() {
            let refused = is_refused(&engine, &sample, "", |mapping| {
                mapping.remove(key);
            });
            if !refused {
                optional.insert(format!("{} {key}", sample.template.name));
            }
        }
    }
    let expected: BTreeSet<String> = OPTIONAL.iter().map(|one| (*one).to_owned()).collect();
    assert_eq!(optional, expected);
}

#[test]
fn what_is_no_view_at_all_is_refused() {
    let engine = engine();
    for template in in_markdown() {
        for json in ["", "[]", "{}", "null", "{\"a\": 1}"] {
            let rendered = engine.render_sample(template, json);
            let is_refused = matches!(rendered, Err(TemplateError::Sample(_)));
            assert!(is_refused, "{} of {json}", template.name);
        }
    }
}
