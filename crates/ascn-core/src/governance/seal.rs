//! What is sealed: the meaning of a submission, of a roster, of a meeting, of what was taken in.
//! That of a report is made of its figures: [`report`](mod@crate::sign_off::report).
//!
//! Content that does not depend on the program has form `v1`. Form `v2` names the program, or the
//! release whose rules were applied.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Release};
use serde::Serialize;

use crate::cycle::{AnnualMeeting, Cycle};
use crate::governance::Tree;
use crate::network::CityId;
use crate::scalar::{CountryCode, Digest};
use crate::submission::Submission;

/// The keys of a submission that state a sign-off: the ledger holds it, they only repeat it.
const STATEMENTS: [&str; 2] = ["attested", "cleared"];

/// Seals a submission: all its values except the statements of who signed it.
pub fn submission(submission: &Submission) -> Tree {
    let content = Tree::from_value(submission).without(&STATEMENTS);
    sealed("v1", "submission", [("submission", content)])
}

/// Seals the cities that are called upon, with their countries.
pub fn roster(cycle: &Cycle, cities: &BTreeMap<CityId, CountryCode>) -> Tree {
    let cities = cities.iter();
    let cities = cities.map(|(id, country)| (id.to_string(), text(country)));
    let content = [
        ("cycle", text(&cycle.cycle)),
        ("data_as_of", text(&cycle.data_as_of)),
        ("cities", Tree::Mapping(cities.collect())),
    ];
    sealed("v1", "roster", content)
}

/// Seals all submissions that were taken in, each by its digest, and the release of the rules.
pub fn dataset(rules: Release, submissions: impl Iterator<Item = (CityId, Digest)>) -> Tree {
    let submissions = submissions.map(|(city, digest)| (city.to_string(), text(&digest)));
    let submissions = Tree::Mapping(submissions.collect());
    let content = [("rules", text(&rules)), ("submissions", submissions)];
    sealed("v2", "dataset", content)
}

/// Returns the release up to which rules were applied to what was taken in, or to its caveats.
pub(super) fn rules(content: &Tree) -> Release {
    let rules = content.get("rules").and_then(Tree::text);
    let rules = rules.and_then(|rules| rules.parse().ok());
    rules.unwrap_or(Release::FIRST)
}

/// Seals the record of the Annual Meeting.
pub fn meeting(meeting: &AnnualMeeting) -> Tree {
    let content = [("annual_meeting", Tree::from_value(meeting))];
    sealed("v1", "annual-meeting", content)
}

/// Seals the warnings that are published as caveats, and the release of the rules.
pub fn caveats(rules: Release, warnings: &[Caveat]) -> Tree {
    let warnings = Tree::List(warnings.iter().map(Tree::from_value).collect());
    let content = [("rules", text(&rules)), ("warnings", warnings)];
    sealed("v2", "caveats", content)
}

/// A warning that is published as a caveat: which one, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Caveat {
    /// The code of its rule.
    pub code: String,
    /// The file.
    pub file: String,
    /// The path of the value, or empty for a whole file.
    pub path: String,
}

impl Caveat {
    /// Returns the caveat for a fault.
    pub fn from_fault(fault: &Fault) -> Self {
        let path = fault.location.path().map(ToString::to_string);
        Self {
            code: fault.rule.code.to_owned(),
            file: fault.location.file.to_string(),
            path: path.unwrap_or_default(),
        }
    }

    /// Whether it is among the caveats of a sealed content.
    pub fn is_among(&self, caveats: &Tree) -> bool {
        let warning = Tree::from_value(self);
        matches!(caveats.get("warnings"), Some(Tree::List(all)) if all.contains(&warning))
    }
}

pub(crate) fn text(value: &impl ToString) -> Tree {
    Tree::Text(value.to_string())
}

/// Returns sealed content: what it says of itself, and its values.
pub(crate) fn sealed(
    form: &str,
    kind: &str,
    content: impl IntoIterator<Item = (&'static str, Tree)>,
) -> Tree {
    let head = [("form", text(&form)), ("kind", text(&kind))];
    mapping(head.into_iter().chain(content))
}

/// Returns values by key.
pub(crate) fn mapping(entries: impl IntoIterator<Item = (&'static str, Tree)>) -> Tree {
    let entries = entries.into_iter();
    let entries = entries.map(|(key, value)| (key.to_owned(), value));
    Tree::Mapping(entries.collect())
}
