//! How the surprises of YAML are read.
//!
//! [`together`] is about several faults at once, [`later`] about texts that are read on demand.

use ascn_core::network::CityFacts;
use ascn_core::scalar::Reported;
use ascn_core::submission::Project;
use ascn_diagnostic::Severity;

use crate::folder::{Findings, Folder};

mod later;
mod together;

const FILE: &str = "cycles/2024/submissions/aa-haven.yaml";

/// A submission of Haven; `more` are further lines of its first project, from line 9 on.
fn submission(more: &str) -> String {
    format!(
        "city: aa-haven\n\
         cycle: 2024\n\
         data_as_of: 2024-09-01\n\
         projects:\n\
         \x20 - id: aa-haven-001\n\
         \x20   title: Lanterns\n\
         \x20   focus_area: light\n\
         \x20   stage: design\n\
         {more}\
         \x20 - {{id: aa-haven-002, title: Old Well, focus_area: water, stage: completed}}\n"
    )
}

fn check(text: &str) -> Findings {
    let mut folder = Folder::read("invalid/_base");
    folder.set(FILE, text);
    folder.check()
}

/// `line:column code` of every fault, or `None` if there is none.
fn told(findings: &Findings) -> Option<String> {
    let places = findings.places(Severity::Error);
    let places = places.iter().map(|place| {
        place
            .strip_prefix(FILE)
            .unwrap()
            .trim_start_matches([':', ' '])
    });
    let places = places.collect::<Vec<_>>().join(", ");
    (!places.is_empty()).then_some(places)
}

fn project(findings: &Findings) -> Project {
    let dataset = findings.checked.dataset.as_ref().unwrap();
    let submissions = &dataset.current().submissions;
    let haven = submissions
        .iter()
        .find(|one| one.value.city.as_str() == "aa-haven");
    haven.unwrap().value.projects[0].clone()
}

fn shown<T: std::fmt::Display>(value: &Reported<T>) -> String {
    match value {
        Reported::Value(value) => format!("<{value}>"),
        Reported::NotKnown { reason } => format!("not known: {reason:?}"),
        Reported::NotApplicable { reason } => format!("not applicable: {reason:?}"),
        Reported::NotDisclosed { reason } => format!("not disclosed: {reason:?}"),
        Reported::NotReported => "not reported".to_owned(),
    }
}

/// What is read of a value in line 9, which begins in column 5, or its fault.
fn read(line: &str, value: impl Fn(&Project) -> String) -> String {
    let findings = check(&submission(&format!("    {line}\n")));
    told(&findings).unwrap_or_else(|| value(&project(&findings)))
}

/// All wrong results of a table at once.
#[derive(Default)]
struct Results(Vec<String>);

impl Results {
    fn hold(&mut self, written: &str, result: &str, came: &str) {
        if came != result {
            self.0.push(format!("{written}: {came}, and not {result}"));
        }
    }

    #[track_caller]
    fn end(self) {
        assert!(self.0.is_empty(), "{:#?}", self.0);
    }
}

#[test]
fn a_text_is_read_as_it_is_written() {
    let cases = [
        ("NO", "<NO>"),
        ("off", "<off>"),
        ("true", "<true>"),
        ("012", "<012>"),
        ("0x1F", "<0x1F>"),
        ("1e3", "<1e3>"),
        ("1.10", "<1.10>"),
        ("12:30", "<12:30>"),
        ("2024-02-30", "<2024-02-30>"),
        (".inf", "<.inf>"),
        ("=", "<=>"),
        ("\"null\"", "<null>"),
        ("'~'", "<~>"),
        ("nullify", "<nullify>"),
        ("ไฟกลางคืน", "<ไฟกลางคืน>"),
        ("a # note", "<a>"),
        ("a#b", "<a#b>"),
        ("\"a\\tb\"", "<a\tb>"),
        ("not-known", "not known: None"),
        ("\"not-known\"", "not known: None"),
        (
            "{state: not-known, reason: lost}",
            "not known: Some(\"lost\")",
        ),
        ("~", "9:16 empty-value"),
        ("null", "9:16 empty-value"),
        ("NULL", "9:16 empty-value"),
        ("", "9:14 empty-value"),
        ("\"\"", "9:16 empty-value"),
        ("\"  \"", "9:16 empty-value"),
        ("\"\\u200B\"", "9:16 empty-value"),
        ("\u{A0}", "9:16 empty-value"),
        ("\u{200B}\u{2060}", "9:16 empty-value"),
        ("[]", "9:5 wrong-kind"),
        ("{a: b}", "9:5 wrong-kind"),
        ("{state: unknown}", "9:24 unknown-code"),
        ("&a Light", "9:16 unsupported-yaml"),
        ("*a", "9:16 not-yaml"),
        ("!!str 12", "9:16 unsupported-yaml"),
        ("a: b", "9:17 not-yaml"),
        ("\"a", "9:16 not-yaml"),
        ("@a", "9:16 not-yaml"),
        ("%a", "9:16 not-yaml"),
        ("a\u{0}b", "9:17 forbidden-character"),
        ("a\u{202E}b", "9:17 forbidden-character"),
        ("a\u{E000}b", "9:17 forbidden-character"),
        ("\"a\\0b\"", "9:16 forbidden-character"),
        ("\"a\\u202Eb\"", "9:16 forbidden-character"),
    ];
    let mut results = Results::default();
    for (written, result) in cases {
        let read = read(&format!("objective: {written}"), |project| {
            shown(&project.objective)
        });
        results.hold(written, result, &read);
    }
    results.end();
}

#[test]
fn a_date_is_as_precise_as_it_is_written() {
    let cases = [
        ("2024", "<2024>"),
        ("2024-02", "<2024-02>"),
        ("2024-02-29", "<2024-02-29>"),
        ("\"2024-02\"", "<2024-02>"),
        ("not-applicable", "not applicable: None"),
        ("2024-02-30", "9:18 wrong-kind"),
        ("2024-2-3", "9:18 wrong-kind"),
        ("15/08/2024", "9:18 wrong-kind"),
        ("0x7E8", "9:18 wrong-kind"),
        ("2_024", "9:18 wrong-kind"),
        ("1.10", "9:18 wrong-kind"),
        ("~", "9:18 empty-value"),
        ("[2024]", "9:5 wrong-kind"),
    ];
    let mut results = Results::default();
    for (written, result) in cases {
        let read = read(&format!("stage_since: {written}"), |project| {
            shown(&project.stage_since)
        });
        results.hold(written, result, &read);
    }
    results.end();
}

#[test]
fn a_number_is_exact_and_nothing_but_a_number() {
    let cases = [
        ("1.10", "<USD 1.10>"),
        ("012", "<USD 12>"),
        ("\"5\"", "<USD 5>"),
        ("0.1234567890123456789", "<USD 0.1234567890123456789>"),
        ("1e3", "9:29 wrong-kind"),
        ("12:30", "9:29 wrong-kind"),
        ("NO", "9:29 wrong-kind"),
        (".inf", "9:29 wrong-kind"),
        (".nan", "9:29 wrong-kind"),
        ("1_000", "9:29 wrong-kind"),
        ("0x10", "9:29 wrong-kind"),
        ("\"1,000\"", "9:29 wrong-kind"),
        ("-5", "9:29 wrong-kind"),
    ];
    let mut results = Results::default();
    for (written, result) in cases {
        let line = format!("cost: {{total: {{ amount: {written}, currency: USD}}}}");
        let cost = |project: &Project| {
            let cost = project.cost.value().unwrap();
            format!("<{}>", cost.total)
        };
        results.hold(written, result, &read(&line, cost));
    }
    results.end();
}

#[test]
fn a_whole_number_has_digits_only() {
    let population = |written: &str| {
        let text = submission("") + "city_facts:\n  population: " + written + "\n";
        let findings = check(&text);
        let facts =
            |facts: Option<&CityFacts>| facts.and_then(|facts| facts.population.value().copied());
        told(&findings).unwrap_or_else(|| {
            let dataset = findings.checked.dataset.as_ref().unwrap();
            let submissions = dataset.current().submissions.iter();
            let mut all = submissions.filter_map(|one| facts(one.value.city_facts.value()));
            all.next()
                .map_or("no number".to_owned(), |number| number.to_string())
        })
    };
    let cases = [
        ("012", "12"),
        ("20000", "20000"),
        ("18446744073709551615", "18446744073709551615"),
        ("18446744073709551616", "11:15 wrong-kind"),
        ("1e3", "11:15 wrong-kind"),
        ("1.0", "11:15 wrong-kind"),
        ("-1", "11:15 wrong-kind"),
        ("+1", "11:15 wrong-kind"),
        ("0o14", "11:15 wrong-kind"),
        ("12:30", "11:15 wrong-kind"),
        ("not-known", "no number"),
    ];
    let mut results = Results::default();
    for (written, result) in cases {
        results.hold(written, result, &population(written));
    }
    results.end();
}

#[test]
fn a_list_is_empty_only_if_it_says_so() {
    let outcomes = |project: &Project| match project.outcomes.value() {
        Some(outcomes) => format!("{outcomes:?}"),
        None => format!("{:?}", project.outcomes),
    };
    let cases = [
        ("[]", "[]"),
        ("[clear-water]", "[clear-water]"),
        ("not-known", "NotKnown { reason: None }"),
        ("", "9:13 empty-value"),
        ("~", "9:15 empty-value"),
        ("[~]", "9:16 empty-value"),
        ("clear-water", "9:15 wrong-kind"),
        ("{a: b}", "9:5 wrong-kind"),
    ];
    let mut results = Results::default();
    for (written, result) in cases {
        let read = read(&format!("outcomes: {written}"), outcomes);
        results.hold(written, result, &read);
    }
    results.end();
}

/// Compares the faults of each text with the places and codes; none if it has no faults.
fn hold_files(cases: &[(&str, String, &str)]) {
    let mut results = Results::default();
    for (what, text, result) in cases {
        let findings = check(text);
        results.hold(what, result, &told(&findings).unwrap_or_default());
    }
    results.end();
}

#[test]
fn a_file_may_be_laid_out_as_editors_do() {
    let plain = submission("");
    let crlf = plain.replace('\n', "\r\n");
    hold_files(&[
        ("a byte order mark", format!("\u{FEFF}{plain}"), ""),
        ("lines of Windows", crlf.clone(), ""),
        (
            "a fault in lines of Windows",
            crlf.replace("design", "desing"),
            "8:12 unknown-code",
        ),
        ("a document mark", format!("---\n{plain}"), ""),
        ("an end mark", format!("{plain}...\n"), ""),
        (
            "two documents",
            format!("{plain}---\n{plain}"),
            "10:1 unsupported-yaml",
        ),
        (
            "a tab as indentation",
            plain.replace("    title", "\ttitle"),
            "6:1 not-yaml",
        ),
        (
            "a tab after a colon",
            plain.replace("title: L", "title:\tL"),
            "6:11 not-yaml",
        ),
        (
            "a tab before a dash",
            plain.replace("  - id", "\t- id"),
            "5:1 not-yaml",
        ),
        (
            "a tab within a text",
            plain.replace("design\n", "design\n    objective: a\tb\n"),
            "",
        ),
        ("no end of line", plain.trim_end().to_owned(), ""),
    ]);
}

#[test]
fn a_key_is_a_single_word_and_stands_once() {
    let plain = submission("");
    hold_files(&[
        (
            "a key twice",
            plain.replace(
                "    stage: design\n",
                "    stage: design\n    stage: design\n",
            ),
            "9:5 duplicate-key",
        ),
        (
            "a key twice in other quotes",
            plain.replace("cycle: 2024", "cycle: 2024\n\"cycle\": 2024"),
            "3:1 duplicate-key",
        ),
        (
            "a column after Thai text",
            plain.replace(
                "{id: aa-haven-002,",
                "{title_local: บ่อน้ำเก่า, id: aa-haven-002, stgae: 1,",
            ),
            "9:49 unknown-key",
        ),
        (
            "a merge key",
            plain.replace("    stage", "    <<: {}\n    stage"),
            "8:5 unknown-key",
        ),
        (
            "a key of brackets",
            plain.replace("    stage", "    [a]: b\n    stage"),
            "8:5 unsupported-yaml",
        ),
    ]);
}

#[test]
fn what_is_no_submission_is_told_as_that() {
    let plain = submission("");
    hold_files(&[
        (
            "nothing at all",
            String::new(),
            "1:1 missing-key, 1:1 missing-key, 1:1 missing-key, 1:1 missing-key",
        ),
        (
            "only a comment",
            "# later\n".to_owned(),
            "1:1 missing-key, 1:1 missing-key, 1:1 missing-key, 1:1 missing-key",
        ),
        ("a list", "- a\n".to_owned(), "1:3 wrong-kind"),
        ("a text", "later\n".to_owned(), "1:1 wrong-kind"),
        (
            "brackets without end",
            format!("{plain}x: {}", "[".repeat(5_000)),
            "10:259 not-yaml",
        ),
        (
            "lists without end",
            format!(
                "{plain}x:
{}",
                "- ".repeat(5_000)
            ),
            "11:63 beyond-limit",
        ),
    ]);
}
