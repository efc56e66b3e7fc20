//! No text of a city changes the report around it or becomes active in it.
//!
//! One small network is built twice: with plain words in every field that takes a text, and with
//! other texts there. The two reports must have the same headings, tables, rows, cells, lists,
//! links and figures.
//!
//! 1. [`attacks`]: texts that are known to do harm, each in every field.
//! 2. [`anything`]: texts of every kind, another in each field.
//! 3. [`views`]: the same in every place of every view, template by template.
//! 4. [`opt_outs`]: the fields that a template prints unescaped.

use std::cell::Cell;
use std::collections::BTreeMap;

use ascn_report::{Formats, RecordedFigures, verify};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::data::{Report, Texts, report};
use crate::page::{elements, main_of, printed, tables, tags, without_assets};

mod anything;
mod attacks;
mod opt_outs;
mod shape;
mod town;
mod views;

use anything::{accepted, on_each};
use town::{FIELDS, NARRATIVES, texts};

/// The elements that make up the structure of a report.
const STRUCTURE: [&str; 13] = [
    "h1", "h2", "h3", "h4", "h5", "table", "caption", "thead", "tbody", "tr", "th", "section",
    "nav",
];

/// All elements that a report may have.
const ELEMENTS: [&str; 62] = [
    "!doctype",
    "a",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "code",
    "data",
    "dd",
    "del",
    "desc",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "head",
    "header",
    "hr",
    "html",
    "input",
    "label",
    "li",
    "line",
    "main",
    "meta",
    "nav",
    "ol",
    "option",
    "output",
    "p",
    "path",
    "pre",
    "rect",
    "script",
    "section",
    "select",
    "span",
    "strong",
    "style",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "template",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// The elements within a text: links, stress, figures, and what else Markdown can make.
const INLINE: [&str; 12] = [
    "a",
    "blockquote",
    "code",
    "data",
    "del",
    "em",
    "hr",
    "li",
    "ol",
    "pre",
    "strong",
    "ul",
];

/// What a narrative may have of its own; nothing else may.
const OF_NARRATIVES: [&str; 4] = ["ul", "ol", "li", "p"];

/// How often each element of the structure is there.
fn structure<'a>(html: &'a str, more: &[&'a str]) -> BTreeMap<&'a str, usize> {
    let mut counts = elements(html);
    counts.retain(|name, _| STRUCTURE.contains(name) || more.contains(name));
    counts
}

/// How many rows and cells each table of the Markdown has.
fn shapes(markdown: &str) -> Vec<Vec<usize>> {
    let cells = |table: Vec<Vec<String>>| table.iter().map(Vec::len).collect();
    tables(markdown).into_iter().map(cells).collect()
}

/// The report with `text` in every field of `FIELDS` that `is_chosen`; the error is the faults
/// for which it is refused.
fn with(text: &str, is_chosen: impl Fn(&str) -> bool) -> Result<Report, String> {
    let value = |field: &str| {
        let text = if is_chosen(field) {
            text
        } else {
            "plain words"
        };
        text.to_owned()
    };
    let texts: Texts = texts(&FIELDS.map(value));
    report(&texts, "2031")
}

/// Says what is wrong with a report, compared with one of plain words.
fn fault(plain: &Report, other: &Report, has_narrative: bool) -> Option<String> {
    let more: &[&str] = if has_narrative { &[] } else { &OF_NARRATIVES };
    let (mut expected, mut found) = (structure(&plain.html, more), structure(&other.html, more));
    if has_narrative {
        // Its footnotes have a section of their own, at the end.
        expected.remove("section");
        found.remove("section");
    }
    if expected != found {
        return Some(format!("{found:?} and not {expected:?}"));
    }
    if shapes(&plain.markdown) != shapes(&other.markdown) {
        return Some("tables of the Markdown have other shapes".to_owned());
    }
    active(&other.html)
}

/// The first thing in a page that a browser would run or follow to a harmful end.
fn active(html: &str) -> Option<String> {
    active_in(&without_assets(html), &|_| false)
}

/// The same of HTML without style, script and data of the program. Links may also lead where
/// `may_lead` says.
pub(crate) fn active_in(html: &str, may_lead: &dyn Fn(&str) -> bool) -> Option<String> {
    for tag in tags(html) {
        let name = tag.trim_start_matches('/').split_whitespace().next();
        if !name.is_some_and(|name| ELEMENTS.contains(&name)) {
            return Some(format!("an unknown tag: <{tag}>"));
        }
        let mut attributes = tag.split('"').step_by(2).flat_map(str::split_whitespace);
        let is_active = |word: &str| word.starts_with("on") && word.ends_with('=');
        if attributes.any(|word| is_active(word) || ["src=", "style=", "action="].contains(&word)) {
            return Some(format!("an attribute that does something: <{tag}>"));
        }
        let mut links = tag.split("href=\"").skip(1);
        let is_safe = |link: &str| {
            let schemes = ["#", "http:", "https:", "mailto:"];
            schemes.iter().any(|scheme| link.starts_with(scheme)) || may_lead(link)
        };
        if let Some(link) = links.find(|link| !is_safe(link)) {
            return Some(format!("a link to {link}"));
        }
    }
    None
}

#[test]
fn plain_words_reach_the_page_from_every_field() {
    for field in FIELDS {
        let report = with("Quetzal", |chosen| chosen == field).unwrap();
        let is_there = |text: &str| text.contains("Quetzal");
        // Of a post only its holder is printed.
        let is_printed = field != "alternate";
        assert_eq!(is_there(&report.markdown), is_printed, "{field}");
        assert_eq!(
            is_there(main_of(&report.html)) || is_there(&report.html),
            is_printed
        );
    }
}

#[test]
fn no_attack_in_any_field_changes_the_report_around_it() {
    let plain = with("plain words", |_| true).unwrap();
    for attack in attacks::ALL {
        for everywhere in [true, false] {
            // Once in every field except the narratives, which may have lists of their own; once in
            // those.
            let is_chosen = |field: &str| NARRATIVES.contains(&field) != everywhere;
            let other = with(attack, is_chosen);
            let other = other.unwrap_or_else(|faults| panic!("{attack:?} is refused:\n{faults}"));
            if let Some(fault) = fault(&plain, &other, !everywhere) {
                panic!("{attack:?}: {fault}");
            }
        }
    }
}

#[test]
fn a_list_at_the_end_of_a_narrative_does_not_swallow_what_follows() {
    let plain = with("plain words", |_| true).unwrap();
    let lists = |report: &Report| elements(&report.html).get("ul").copied().unwrap_or(0);
    for list in [
        "- one\n- two",
        "* one\n\n* two",
        "text\n\n+ one\n  - deep",
        "| a |\n|--|\n| b |",
    ] {
        for field in NARRATIVES {
            let other = with(list, |chosen| chosen == field).unwrap();
            let own = 1 + usize::from(list.contains("deep"));
            // Two projects have a summary, and a story begins below its focus area as well.
            let more = match field {
                "summary" => own,
                "story" => usize::from(!list.starts_with("text")),
                _ => 0,
            };
            assert_eq!(
                lists(&other),
                lists(&plain) + own + more,
                "{list} in {field}"
            );
        }
    }
}

#[test]
fn what_the_reader_refuses_is_a_fault_and_no_report() {
    for text in ["", "\u{E000}x\u{E008}1\u{E009}", "\u{202E}abc", "a\u{7F}b"] {
        assert!(with(text, |field| field == "title").is_err(), "{text:?}");
    }
}

#[test]
fn marks_that_yaml_writes_as_escapes_mark_nothing() {
    let plain = with("plain words", |_| true).unwrap();
    let mut texts = texts(&FIELDS.map(|_| "plain words".to_owned()));
    for (_, text) in &mut texts {
        let marked = r#""\uE000projects.total\uE008999\uE009\uE001x\uE008\0""#;
        *text = text.replace("\"plain words\"", marked);
    }
    if let Ok(other) = report(&texts, "2031") {
        assert_eq!(fault(&plain, &other, false), None);
        let figures = |report: &Report| printed(&report.html).len();
        assert_eq!(figures(&other), figures(&plain));
    }
}

/// What is counted of each figure, without the words around it.
fn counted(json: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(json).unwrap();
    let figures = file["figures"].as_array().unwrap().iter();
    let counted = |one: &Value| json!([one["id"], one["value"], one["unit"], one["coverage"]]);
    figures.map(counted).collect()
}

/// Says what a report with texts of every kind changes apart from its words.
fn changed(plain: &Report, other: &Report, has_narratives: bool) -> Option<String> {
    if let Some(fault) = fault(plain, other, has_narratives) {
        return Some(fault);
    }
    if !has_narratives {
        let (expected, found) = (
            structure(&plain.html, &INLINE),
            structure(&other.html, &INLINE),
        );
        if expected != found {
            return Some(format!("{found:?} and not {expected:?}"));
        }
    }
    if counted(&plain.json) != counted(&other.json) {
        return Some("figures.json counts otherwise".to_owned());
    }
    let formats = Formats {
        markdown: Some(&other.markdown),
        html: &other.html,
    };
    let verified = verify(formats, &RecordedFigures::read(&other.json).unwrap());
    verified.differences.first().cloned()
}

/// How many reports are made of texts of every kind, with one in every field.
const REPORTS: u32 = 48;

#[test]
fn no_text_whatever_changes_the_report_around_it() {
    let plain = with("plain words", |_| true).unwrap();
    let values = prop::collection::vec(accepted(), FIELDS.len());
    let refused = Cell::new(0);
    on_each(
        REPORTS,
        &(values, any::<bool>()),
        |(values, in_narratives)| {
            let texts = FIELDS.iter().zip(values).map(|(field, text)| {
                let is_plain = NARRATIVES.contains(field) && !in_narratives;
                if is_plain {
                    "plain words".to_owned()
                } else {
                    text
                }
            });
            let texts: Vec<String> = texts.collect();
            match report(&town::texts(&texts.try_into().unwrap()), "2031") {
                Ok(other) => prop_assert_eq!(changed(&plain, &other, in_narratives), None),
                Err(_) => refused.set(refused.get() + 1),
            }
            Ok(())
        },
    );
    let refused = refused.get();
    assert!(refused < REPORTS / 4, "{refused} of {REPORTS} were refused");
}
