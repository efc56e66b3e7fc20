//! What each format writes for difficult places: Thai text, line ends, ends of files.

use std::ops::Range;

use super::{human, json, short};
use crate::{
    DataPath, Diagnostic, Family, Fault, FileLocation, FileName, Rule, Severity, Sources, Span,
    Subject,
};

static ABOVE: Rule = Rule::new(
    Severity::Error,
    Family::Results,
    b"//! # share-above-100\n//!\n//! ## Why\n//! a share of more than the whole\n//! cannot be added up\n",
);
static NOTED: Rule = Rule::new(Severity::Warning, Family::Years, b"//! # title-changed\n");

fn file() -> FileName {
    FileName::new("a/phuket.yaml")
}

fn sources(text: &str) -> Sources {
    let mut sources = Sources::default();
    sources.add(file(), text.to_owned());
    sources
}

fn place(range: Option<Range<usize>>) -> Span {
    Span {
        file: file(),
        range,
    }
}

fn diagnostic(fault: Fault, range: Option<Range<usize>>) -> Diagnostic {
    Diagnostic {
        fault,
        place: place(range),
        note_spans: Vec::new(),
    }
}

fn plain(rule: &'static Rule, range: Option<Range<usize>>) -> Diagnostic {
    diagnostic(
        Fault::new(rule, FileLocation::file(&file()), "too much"),
        range,
    )
}

fn find(text: &str, part: &str) -> Range<usize> {
    let start = text.find(part).unwrap();
    start..start + part.len()
}

/// Draws one bare warning, so that only title and excerpt appear.
fn drawn(text: &str, range: Option<Range<usize>>) -> String {
    human(&[plain(&NOTED, range)], &sources(text), false)
}

const PIER: &str = "city: ภูเก็ต\nprojects:\n  - {title: ท่าเรือ, share: 140}\n";

fn pier() -> Diagnostic {
    let path = DataPath::root().key("projects").index(0).key("share");
    let subject = Subject {
        city: Some("th-phuket".to_owned()),
        city_name: Some("Phuket".to_owned()),
        project: Some("th-phuket-003".to_owned()),
        project_title: Some("Smart Pier".to_owned()),
    };
    let fault = Fault::new(&ABOVE, FileLocation::value(&file(), path), "share is 140 %")
        .label("above 100 %")
        .about(subject)
        .note(FileLocation::file(&file()), "in this city")
        .help("give the share in percent")
        .help("remove `share`");
    Diagnostic {
        note_spans: vec![place(Some(find(PIER, "city")))],
        ..diagnostic(fault, Some(find(PIER, "140")))
    }
}

#[test]
fn people_see_title_subject_places_reason_and_ways() {
    assert_eq!(
        human(&[pier()], &sources(PIER), false),
        "\
error[share-above-100]: share is 140 %
  Phuket · Smart Pier (th-phuket-003)
 --> a/phuket.yaml:3:29
  |
2 | projects:
3 |   - {title: ท่าเรือ, share: 140}
  |                           ^^^ above 100 %
  |
 ::: a/phuket.yaml:1:1
  |
1 | city: ภูเก็ต
  | ---- in this city
  |
  = note: a share of more than the whole cannot be added up
  = help: give the share in percent
  = help: remove `share`
"
    );
}

#[test]
fn an_empty_line_stands_between_two_diagnostics() {
    let two = [plain(&NOTED, None), plain(&ABOVE, None)];
    assert_eq!(
        human(&two, &sources(""), false),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml

error[share-above-100]: too much
 --> a/phuket.yaml
  = note: a share of more than the whole cannot be added up
"
    );
}

#[test]
fn color_is_only_added_when_asked_for() {
    assert!(human(&[pier()], &sources(PIER), true).contains("\u{1b}["));
    assert!(!human(&[pier()], &sources(PIER), false).contains('\u{1b}'));
}

#[test]
fn a_subject_is_told_as_far_as_it_is_known() {
    let subject = Subject {
        city_name: Some("Phuket".to_owned()),
        ..Subject::default()
    };
    let fault = Fault::new(&NOTED, FileLocation::file(&file()), "too much").about(subject);
    assert_eq!(
        human(&[diagnostic(fault, None)], &sources(""), false),
        "warning[title-changed]: too much\n  Phuket\n --> a/phuket.yaml\n"
    );
}

#[test]
fn a_note_about_a_missing_file_keeps_its_label() {
    let note = FileLocation::file(&FileName::new("network/cities.yaml"));
    let fault =
        Fault::new(&NOTED, FileLocation::file(&file()), "too much").note(note.clone(), "not there");
    let diagnostic = Diagnostic {
        note_spans: vec![Span {
            file: note.file,
            range: None,
        }],
        ..diagnostic(fault, Some(0..1))
    };
    assert_eq!(
        human(&[diagnostic], &sources("x: 1\n"), false),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml:1:1
  |
1 | x: 1
  | ^
 ::: network/cities.yaml: not there
"
    );
}

#[test]
fn windows_line_ends_do_not_show() {
    let text = "a: 1\r\nb: 2\r\n";
    assert_eq!(
        drawn(text, Some(9..12)),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml:2:4
  |
1 | a: 1
2 | b: 2
  |    ^
"
    );
    assert_eq!(drawn(text, Some(10..11)).lines().nth(5), Some("  |     ^"));
}

#[test]
fn a_range_of_several_lines_marks_its_first() {
    assert_eq!(
        drawn("a:\n  - 1\n  - 2\n", Some(5..15)),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml:2:3
  |
1 | a:
2 |   - 1
  |   ^^^
"
    );
}

#[test]
fn the_end_of_a_file_can_be_marked() {
    assert_eq!(
        drawn("a: 1\n", Some(5..5)),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml:2:1
  |
2 |
  | ^
"
    );
    assert_eq!(
        drawn("a: 1", Some(4..4)),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml:1:5
  |
1 | a: 1
  |     ^
"
    );
}

#[test]
fn an_empty_file_can_be_marked() {
    assert_eq!(
        drawn("", Some(0..0)),
        "\
warning[title-changed]: too much
 --> a/phuket.yaml:1:1
  |
1 |
  | ^
"
    );
}

#[test]
fn a_range_outside_the_text_is_brought_back() {
    assert_eq!(drawn("a: 1", Some(40..50)), drawn("a: 1", Some(4..4)));
    let inside_a_letter = drawn("ภู", Some(1..5));
    assert_eq!(inside_a_letter, drawn("ภู", Some(0..3)));
}

#[test]
fn a_long_line_is_shown_only_round_its_mark() {
    let text = format!(
        "{}\n{}X{}\n",
        "c".repeat(5000),
        "a".repeat(2500),
        "b".repeat(2500)
    );
    for range in [7501..7502, 5001..10_002, 9990..10_002, 7000..8000] {
        let drawn = drawn(&text, Some(range));
        let longest = drawn.lines().map(|line| line.chars().count()).max();
        assert!(longest.unwrap() <= 160, "{drawn}");
    }
}

#[test]
fn text_of_others_cannot_command_the_terminal() {
    let subject = Subject {
        city_name: Some("Phu\u{1b}[31m\nket".to_owned()),
        ..Subject::default()
    };
    let fault =
        Fault::new(&NOTED, FileLocation::file(&file()), "is `\u{1b}[2J\r\n`").about(subject);
    let diagnostics = [diagnostic(fault, Some(0..1))];
    let sources = sources("\u{1b}[2J: 1\n");
    assert!(!human(&diagnostics, &sources, false).contains('\u{1b}'));
    assert_eq!(
        short(&diagnostics, &sources),
        "a/phuket.yaml:1:1: warning[title-changed]: is `␛[2J `\n"
    );
}

#[test]
fn the_short_form_counts_characters() {
    let three = [
        pier(),
        plain(&NOTED, None),
        plain(&NOTED, Some(find(PIER, "projects"))),
    ];
    assert_eq!(
        short(&three, &sources(PIER)),
        "\
a/phuket.yaml:3:29: error[share-above-100]: share is 140 %
a/phuket.yaml: warning[title-changed]: too much
a/phuket.yaml:2:1: warning[title-changed]: too much
"
    );
}

#[test]
fn the_json_form_has_every_key() {
    let two = [pier(), plain(&NOTED, None)];
    let expected = concat!(
        r#"{"code":"share-above-100","severity":"error","message":"share is 140 %","#,
        r#""file":"a/phuket.yaml","line":3,"column":29,"end_line":3,"end_column":32,"#,
        r#""path":"projects[0].share","city":"th-phuket","project":"th-phuket-003","#,
        r#""hints":["give the share in percent","remove `share`"]}"#,
        "\n",
        r#"{"code":"title-changed","severity":"warning","message":"too much","#,
        r#""file":"a/phuket.yaml","line":null,"column":null,"end_line":null,"end_column":null,"#,
        r#""path":null,"city":null,"project":null,"hints":[]}"#,
        "\n",
    );
    assert_eq!(json(&two, &sources(PIER)), expected);
}

#[test]
fn nothing_is_shown_of_nothing() {
    assert_eq!(human(&[], &Sources::default(), false), "");
    assert_eq!(short(&[], &Sources::default()), "");
    assert_eq!(json(&[], &Sources::default()), "");
}

#[test]
fn diagnostics_are_sorted_and_doubles_removed() {
    let mut diagnostics = vec![
        plain(&ABOVE, Some(9..10)),
        plain(&NOTED, Some(2..5)),
        plain(&ABOVE, Some(2..5)),
        plain(&NOTED, None),
        plain(&NOTED, Some(2..5)),
    ];
    crate::sort(&mut diagnostics);
    let order: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.place.range.clone(), diagnostic.fault.rule.code))
        .collect();
    assert_eq!(
        order,
        [
            (None, "title-changed"),
            (Some(2..5), "share-above-100"),
            (Some(2..5), "title-changed"),
            (Some(9..10), "share-above-100"),
        ]
    );
}
