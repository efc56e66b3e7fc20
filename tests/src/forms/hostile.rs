//! No text that people wrote breaks a form.

use ascn_diagnostic::render::{Base, Document, Ending, Form, Run};
use ascn_diagnostic::{
    Diagnostic, Family, Fault, FileLocation, FileName, Rule, Severity, Sources, Span, Subject,
};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

static RULE: Rule = Rule::new(
    Severity::Error,
    Family::Files,
    b"//! # bad-text\n//!\n//! ## What it checks\n//!\n//! Texts.\n//!\n//! ## Why\n//!\n//! They break.\n",
);

/// A fault in which everything that can be a text of people is `text`.
fn document(form: Form, text: &str) -> String {
    let file = FileName::new(text);
    let mut sources = Sources::default();
    sources.add(file.clone(), text.to_owned());
    let subject = Subject {
        city: Some(text.to_owned()),
        city_name: Some(text.to_owned()),
        project: Some(text.to_owned()),
        project_title: Some(text.to_owned()),
    };
    let fault = Fault::new(&RULE, FileLocation::file(&file), text)
        .label(text)
        .about(subject)
        .help(text)
        .note(FileLocation::file(&file), text);
    let place = |range| Span {
        file: file.clone(),
        range,
    };
    let diagnostic = Diagnostic {
        fault,
        place: place(Some(0..text.len())),
        note_spans: vec![place(None)],
    };
    let run = Run {
        command: "ascn check".to_owned(),
        base: Base::relative(text),
        rules: vec![&RULE],
        ..Run::default()
    };
    let mut document = Document::new(form, run);
    document.add(&[diagnostic], &sources);
    document.close(&Ending {
        reason: Some(text.to_owned()),
        asked: vec![file],
        ..Ending::default()
    })
}

/// The forms that may be shown in a terminal.
const FORMS: [Form; 6] = [
    Form::Human,
    Form::Short,
    Form::Json,
    Form::Sarif,
    Form::Github,
    Form::Junit,
];

/// Fails if a form would mislead its reader or control a terminal.
fn assert_whole(text: &str) {
    for form in FORMS {
        let shown = document(form, text);
        let obeyed = shown
            .chars()
            .find(|one| one.is_control() && !matches!(one, '\t' | '\n' | '\r' | '\u{7F}'));
        assert_eq!(obeyed, None, "{form:?}: {shown:?}");
    }

    let xml = document(Form::Junit, text);
    let read = roxmltree::Document::parse(&xml).unwrap_or_else(|fault| panic!("{fault}: {xml}"));
    let count = |name: &str| {
        read.descendants()
            .filter(|one| one.has_tag_name(name))
            .count()
    };
    assert_eq!(
        (count("testcase"), count("failure"), count("error")),
        (2, 1, 1)
    );

    let log: Value = serde_json::from_str(&document(Form::Sarif, text)).unwrap();
    assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), 1);

    let commands = document(Form::Github, text);
    let lines: Vec<&str> = commands.split(['\n', '\r']).collect();
    let [fault, reason, ""] = lines.as_slice() else {
        panic!("{commands:?}");
    };
    for command in [fault, reason] {
        let (head, _) = command
            .strip_prefix("::")
            .unwrap()
            .split_once("::")
            .unwrap();
        assert!(head.starts_with("error "), "{head}");
        let keys = head["error ".len()..]
            .split(',')
            .map(|one| one.split('=').next().unwrap());
        let known = ["file", "line", "col", "endLine", "endColumn", "title"];
        assert!(keys.into_iter().all(|key| known.contains(&key)), "{head}");
    }

    let objects = document(Form::Json, text);
    assert_eq!(objects.lines().count(), 2);
    for line in objects.lines() {
        let object: Value = serde_json::from_str(line).unwrap();
        assert_eq!(
            object["message"].as_str().map(str::trim_end),
            Some(text.trim_end())
        );
    }
}

#[test]
fn texts_that_mean_something_in_a_form_stay_texts() {
    for text in [
        "a%0A::error::b",
        "a\n::error file=x::b\r\n::stop-commands::c",
        "a:b,c=d",
        "]]></failure></testcase><testcase name=\"x\"/>&amp;<!--",
        "\u{0}\u{1}\u{8}\u{b}\u{1b}[31m\u{7f}\u{85}\u{9b}31m\u{fffe}\u{ffff}",
        "\"quoted\" 'quoted' \\ \\u0000",
        "ภูเก็ต 🏝 \u{202e}\u{2028}",
    ] {
        assert_whole(text);
    }
}

/// Characters that mean something in a form, and any other.
fn anything() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(
        "%:,=<>&'\"[]\r\n\t\u{0}\u{1b}\u{fffe}-!"
            .chars()
            .collect::<Vec<_>>(),
    );
    let pieces = prop_oneof![signs, any::<char>()];
    prop::collection::vec(pieces, 1..40).prop_map(String::from_iter)
}

#[test]
fn any_text_stays_a_text() {
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let config = ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let mut runner = TestRunner::new_with_rng(config, random);
    let held = runner.run(&anything(), |text| {
        assert_whole(&text);
        Ok(())
    });
    held.unwrap();
}
