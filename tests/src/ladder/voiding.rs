//! Any changed value of a cleared submission voids its clearance and is named, alone; no change of
//! the layout does.

use ascn_core::governance::{Difference, changed_since};
use ascn_diagnostic::{DataPath, FileName, Step};
use ascn_yaml::Locator;
use serde_yaml::Value;

use super::walk::submission;
use crate::folder::{Findings, Folder};

const CITIES: [&str; 5] = ["aa-haven", "aa-marsh", "qm-orrery", "zz-gale", "zz-lull"];

/// Codes and words; for any value of these kinds, one of them is another value.
const OTHERS: [&str; 21] = [
    "2029",
    "2031-02",
    "2028-01-01",
    "7",
    "nil",
    "full",
    "light",
    "water",
    "wells",
    "lamps",
    "quiet-nights",
    "design",
    "planning",
    "rescoped",
    "returned",
    "EUR",
    "revised",
    "indicative",
    "province",
    "not-known",
    "not-applicable",
];

/// The paths of all scalars.
fn leaves(value: &Value, path: &DataPath, found: &mut Vec<DataPath>) {
    match value {
        Value::Mapping(entries) => {
            for (key, value) in entries {
                leaves(value, &path.key(key.as_str().unwrap().to_owned()), found);
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                leaves(item, &path.index(index), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Tagged(_) => {
            found.push(path.clone());
        }
    }
}

/// What has changed in the submission of a city since it was cleared; `None` if it is not read.
fn changed(findings: &Findings, file: &str) -> Option<Vec<Difference>> {
    let cycle = findings.checked.inputs()?.cycles.last()?;
    let chain = cycle.chain.as_ref().unwrap();
    let standing = chain.standing(cycle.cycle.value.order());
    let submission = cycle
        .submissions
        .iter()
        .find(|one| one.file.as_str() == file)?;
    let city = file
        .rsplit('/')
        .next()?
        .trim_end_matches(".yaml")
        .parse()
        .unwrap();
    changed_since(chain, standing.clearance(&city).unwrap(), &submission.value)
}

/// Whether a text is still of the kinds it should be: it has no structural fault.
fn is_readable(findings: &Findings, file: &str) -> bool {
    let structural: Vec<_> = ascn_yaml::rule::RULES
        .iter()
        .map(|rule| rule.code)
        .collect();
    findings
        .all()
        .iter()
        .filter(|one| one.place.file.as_str() == file)
        .all(|one| !structural.contains(&one.fault.rule.code))
}

/// The text with the value in `range` changed to another of its kind, in every way that is tried.
fn variants(text: &str, range: std::ops::Range<usize>) -> Vec<String> {
    let written = &text[range.clone()];
    let put = |value: &str| format!("{}{value}{}", &text[..range.start], &text[range.end..]);
    let mut variants: Vec<String> = OTHERS
        .iter()
        .filter(|other| **other != written.trim())
        .map(|other| put(other))
        .collect();
    // Of a text, an id or a number one character is another one.
    for (from, to) in [
        ('e', "a"),
        ('a', "o"),
        ('0', "1"),
        ('1', "2"),
        ('5', "6"),
        ('9', "8"),
    ] {
        if let Some(at) = written.rfind(from) {
            variants.push(put(&format!(
                "{}{to}{}",
                &written[..at],
                &written[at + 1..]
            )));
        }
    }
    variants
}

#[test]
fn every_value_of_a_cleared_submission_voids_it_and_is_named_alone() {
    let whole = Folder::read("ladder");
    let mut count = 0;
    for city in CITIES {
        let file = submission(city);
        let text = whole.text(&file).to_owned();
        let mut paths = Vec::new();
        leaves(
            &serde_yaml::from_str(&text).unwrap(),
            &DataPath::root(),
            &mut paths,
        );
        let sources = whole.sources();
        for path in paths {
            let range = Locator::new(&sources)
                .value(&FileName::new(&file), &path)
                .unwrap();
            let is_voided = variants(&text, range).into_iter().any(|variant| {
                let mut folder = whole.clone();
                folder.set(&file, &variant);
                let findings = folder.check();
                is_readable(&findings, &file) && names(&findings, &file, &path)
            });
            assert!(is_voided, "{file}: {path}");
            count += 1;
        }
    }
    assert_eq!(count, 89, "how many values were changed");
}

/// Whether just that field is named as changed, and the check reports it.
fn names(findings: &Findings, file: &str, path: &DataPath) -> bool {
    let Some(changed) = changed(findings, file) else {
        return false;
    };
    let [only] = changed.as_slice() else {
        return false;
    };
    assert_eq!(only.path, *path, "{file}: {only}");
    let is_told = |one: &ascn_diagnostic::Diagnostic| {
        one.fault.rule.code == "clearance-void" && one.place.file.as_str() == file
    };
    // A submission of another city does not count for this one any more.
    let is_gone = path.steps() == [Step::key("city")];
    assert!(
        is_gone || findings.all().iter().any(is_told),
        "{file}: {path} is not told"
    );
    true
}

#[test]
fn the_order_of_keys_comments_and_layout_void_nothing() {
    for city in CITIES {
        let mut folder = Folder::read("ladder");
        let file = submission(city);
        let value: Value = serde_yaml::from_str(folder.text(&file)).unwrap();
        let mut text = String::from("# Written anew.\n\n");
        text.push_str(
            &serde_yaml::to_string(&reversed(value))
                .unwrap()
                .replace('\n', "   # x\n"),
        );
        // A text of several lines cannot have a comment.
        let plain =
            serde_yaml::to_string(&reversed(serde_yaml::from_str(folder.text(&file)).unwrap()));
        let has_block = text.contains("|-") || text.contains("| ") || text.contains("|\n");
        let anew = if has_block { plain.unwrap() } else { text };
        assert_ne!(anew, folder.text(&file));
        folder.set(&file, &anew);
        let findings = folder.check();
        assert_eq!(changed(&findings, &file), Some(Vec::new()), "{anew}");
        assert_eq!(findings.codes(), ["csco-vacant"], "{}", findings.human());
    }
}

/// The same value with its keys the other way round.
fn reversed(value: Value) -> Value {
    match value {
        Value::Mapping(entries) => {
            let entries: Vec<_> = entries.into_iter().collect();
            let entries = entries.into_iter().rev();
            Value::Mapping(entries.map(|(key, value)| (key, reversed(value))).collect())
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(reversed).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Tagged(_) => {
            value
        }
    }
}

#[test]
fn a_reflowed_text_voids_nothing() {
    let file = submission("aa-haven");
    for (old, new) in [
        (
            "Each lamp has a bell that\n      rings in fog.",
            "Each lamp\n      has a bell that rings\n      in fog.",
        ),
        (
            "- 12 bells ring.\n\n      The rest",
            "- 12 bells ring.  \n\n      The rest",
        ),
        (
            "objective: Ships find the quay at night.",
            "objective: >\n      Ships find the\n      quay at night.",
        ),
        ("title: Old Well", "title: \"Old Well\""),
    ] {
        let mut folder = Folder::read("ladder");
        folder.replace(&file, old, new);
        assert_eq!(changed(&folder.check(), &file), Some(Vec::new()), "{new}");
    }
}

#[test]
fn a_submission_that_is_gone_voids_its_clearance() {
    let mut folder = Folder::read("ladder");
    folder.remove(&submission("zz-lull"));
    let human = folder.check().human();
    let told = "the clearance of Lull of 2031-05-18 is void: the submission is gone";
    assert!(human.contains(told), "{human}");
}
