//! Reading, checking and showing never fail, whatever somebody wrote.
//!
//! The texts are made from a fixed seed, so every run has the same ones.

use ascn_diagnostic::render;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::folder::Folder;

const NEW: &str = "cycles/2024/submissions/th-phuket.yaml";
const OLD: &str = "cycles/2023/submissions/th-phuket.yaml";

/// The files that are replaced or changed.
const FILES: [&str; 8] = [
    NEW,
    OLD,
    "cycles/2024/cycle.yaml",
    "ascn.yaml",
    "network/cities.yaml",
    "network/framework.yaml",
    "network/member-states.yaml",
    "network/chairs.yaml",
];

/// Texts that replace a right one.
const ODDITIES: [&str; 34] = [
    "",
    "~",
    "null",
    "NO",
    "012",
    "1e3",
    "-1",
    "1.10",
    "12:30",
    "2024-02-30",
    "9999999999999999999999",
    "0000",
    "9999",
    "[]",
    "{}",
    "[~]",
    "{a: b}",
    "- x",
    "x: y",
    "'",
    "\"",
    "|",
    ">-",
    "&a x",
    "*a",
    "!!int 1",
    "not-known",
    "{state: not-known}",
    "{state: x, y: z}",
    "---",
    "\t",
    "ภูเก็ต",
    "\u{0}",
    "\"\\u202E\"",
];

/// The real network with one city's submissions: small enough to check often.
fn small() -> Folder {
    let real = Folder::read("asean");
    let mut small = Folder::default();
    let wanted = |name: &&str| FILES.contains(name) || *name == "cycles/2023/cycle.yaml";
    for name in real.names().filter(wanted) {
        small.set(name, real.text(name));
    }
    small
}

/// Checks a folder and renders its faults for people, in short and as JSON.
fn check(folder: &Folder) {
    let findings = folder.check();
    let all = findings.all();
    let human = findings.human();
    for text in [
        render::short(all, &findings.sources),
        render::json(all, &findings.sources),
        render::human(all, &findings.sources, true),
    ] {
        assert_eq!(text.is_empty(), all.is_empty());
    }
    // The model accepts what the structural rules let pass.
    assert!(!human.contains("cannot be understood"), "{human}");
    let has_errors = all
        .iter()
        .any(|one| one.fault.rule.severity == ascn_diagnostic::Severity::Error);
    assert_eq!(findings.checked.dataset.is_none(), has_errors, "{human}");
}

/// Tries so many values of a strategy, the same in every run.
pub(crate) fn for_all<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value)) {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let result = runner.run(strategy, |value| {
        test(value);
        Ok(())
    });
    if let Err(fault) = result {
        panic!("{fault}");
    }
}

/// One change to a text; positions are taken modulo its length.
#[derive(Debug, Clone)]
enum Change {
    Delete(usize),
    Duplicate(usize),
    Swap(usize, usize),
    Insert(usize, String),
    Value(usize, String),
    SwapValues(usize, usize),
    Indent(usize, usize),
    Truncate(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = || any::<u16>().prop_map(usize::from);
    let text = || {
        prop_oneof![
            4 => select(ODDITIES.to_vec()).prop_map(str::to_owned),
            1 => "[ -~]{0,12}",
        ]
    };
    prop_oneof![
        3 => at().prop_map(Change::Delete),
        3 => at().prop_map(Change::Duplicate),
        2 => (at(), at()).prop_map(|(a, b)| Change::Swap(a, b)),
        2 => (at(), text()).prop_map(|(at, text)| Change::Insert(at, text)),
        6 => (at(), text()).prop_map(|(at, text)| Change::Value(at, text)),
        4 => (at(), at()).prop_map(|(a, b)| Change::SwapValues(a, b)),
        2 => (at(), 0..6_usize).prop_map(|(at, by)| Change::Indent(at, by)),
        1 => at().prop_map(Change::Truncate),
    ]
}

fn altered(text: &str, changes: &[Change]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for change in changes {
        if lines.is_empty() {
            break;
        }
        let count = lines.len();
        match change {
            Change::Delete(at) => drop(lines.remove(at % count)),
            Change::Duplicate(at) => lines.insert(at % count, lines[at % count].clone()),
            Change::Swap(a, b) => lines.swap(a % count, b % count),
            Change::Insert(at, text) => lines.insert(at % count, text.clone()),
            Change::Value(at, text) => {
                let line = &mut lines[at % count];
                *line = with_value(line, text);
            }
            Change::SwapValues(a, b) => {
                let (a, b) = (a % count, b % count);
                let (of_a, of_b) = (value(&lines[a]), value(&lines[b]));
                lines[a] = with_value(&lines[a], &of_b);
                lines[b] = with_value(&lines[b], &of_a);
            }
            Change::Indent(at, by) => {
                let line = &mut lines[at % count];
                *line = format!("{}{}", " ".repeat(*by), line.trim_start());
            }
            Change::Truncate(at) => {
                let text = lines.join("\n");
                let end = text.floor_char_boundary(at % (text.len() + 1));
                lines = text[..end].lines().map(str::to_owned).collect();
            }
        }
    }
    lines.join("\n")
}

fn value(line: &str) -> String {
    let (_, value) = line.split_once(": ").unwrap_or_default();
    value.to_owned()
}

fn with_value(line: &str, value: &str) -> String {
    let key = line.split_once(": ").map_or(line, |(key, _)| key);
    format!("{key}: {value}")
}

#[test]
fn any_text_is_read_to_its_end() {
    let small = small();
    let texts = prop_oneof![
        vec(any::<u8>(), 0..200).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        any::<String>(),
        "[\\[\\]{}:,\\-#&*!|>'\"%@ \t\na-c0-2~]{0,80}",
        vec(select(ODDITIES.to_vec()), 0..12).prop_map(|parts| parts.join("\n")),
        vec(select(ODDITIES.to_vec()), 0..12).prop_map(|parts| parts.join(": ")),
    ];
    for_all(120, &(select(FILES.to_vec()), texts), |(file, text)| {
        let mut folder = small.clone();
        folder.set(file, &text);
        check(&folder);
    });
}

#[test]
fn a_real_file_may_be_altered_in_any_way() {
    let small = small();
    let files = prop_oneof![3 => Just(NEW), 1 => select(FILES.to_vec())];
    for_all(200, &(files, vec(change(), 1..6)), |(file, changes)| {
        let mut folder = small.clone();
        let text = altered(folder.text(file), &changes);
        folder.set(file, &text);
        check(&folder);
    });
}

#[test]
fn a_real_file_may_end_anywhere() {
    let small = small();
    let text = small.text(NEW).to_owned();
    for end in (0..=text.len())
        .filter(|end| text.is_char_boundary(*end))
        .step_by(12)
    {
        let mut folder = small.clone();
        folder.set(NEW, &text[..end]);
        check(&folder);
    }
}

/// A submission with every key that the model has.
const FULL: &str = "\
city: aa-haven
cycle: 2024
data_as_of: 2024-08-15
return: full
reason: None is needed.
attested:
  by: Chief Smart City Officer
  on: 2024-08-20
cleared:
  by: Ministry of Tides
  on: 2024-08-27
  decision: cleared
projects:
  - id: aa-haven-001
    title: Lanterns
    title_local: Lichter
    former_titles: [Lamps]
    focus_area: light
    also: [water]
    project_type: lamps
    outcomes: [quiet-nights]
    change:
      kind: rescoped
      note: They also float.
    stage: design
    stage_since: 2023-09
    objective: Light by night
    summary: |
      Lanterns, everywhere.
    dates:
      planned_start: 2022-01
      actual_start: 2022-03
      planned_end: 2024-12
      current_end: 2025-06
      actual_end: not-applicable
    cost:
      total:
        amount: 4200000
        currency: USD
      basis: approved
  - id: aa-haven-002
    title: Old Well
    focus_area: water
    stage: merged
    change:
      kind: merged-into
      into: aa-haven-001
      note: It shines now.
city_facts:
  on: 2023
  area_km2: 424.7
  area_basis: city
  population: 268380
  density: 632
  source: The city
";

#[test]
fn every_value_may_be_an_oddity() {
    let mut full = Folder::read("invalid/_base");
    let file = "cycles/2024/submissions/aa-haven.yaml";
    full.set(file, FULL);
    assert_eq!(full.check().human(), "");
    let lines = full.text(file).lines().count();
    for line in 0..lines {
        // Each line gets every fourth oddity, the next lines the others.
        for oddity in ODDITIES.iter().skip(line % 4).step_by(4) {
            let mut folder = full.clone();
            let change = Change::Value(line, (*oddity).to_owned());
            folder.set(file, &altered(full.text(file), &[change]));
            check(&folder);
        }
    }
}
