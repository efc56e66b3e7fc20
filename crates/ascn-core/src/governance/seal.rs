//! What is sealed: the meaning of a submission, of a roster, of a meeting, of what was taken in.

use std::collections::BTreeMap;

use ascn_diagnostic::Fault;
use serde::Serialize;

use crate::cycle::{AnnualMeeting, Cycle};
use crate::governance::Tree;
use crate::governance::canonical::FORM;
use crate::network::CityId;
use crate::scalar::{CountryCode, Digest};
use crate::submission::Submission;

/// The keys of a submission that state a sign-off: the ledger holds it, they only repeat it.
const STATEMENTS: [&str; 2] = ["attested", "cleared"];

/// A submission: all of its values but the statements of who signed it.
pub fn submission(submission: &Submission) -> Tree {
    let content = Tree::of(submission).without(&STATEMENTS);
    sealed("submission", [("submission", content)])
}

/// The cities that are called upon, with their countries.
pub fn roster(cycle: &Cycle, cities: &BTreeMap<CityId, CountryCode>) -> Tree {
    let cities = cities.iter();
    let cities = cities
        .map(|(id, country)| (id.to_string(), text(country)))
        .collect();
    sealed(
        "roster",
        [
            ("cycle", text(&cycle.cycle)),
            ("data_as_of", text(&cycle.data_as_of)),
            ("cities", Tree::Mapping(cities)),
        ],
    )
}

/// All submissions that were taken in, each by its digest.
pub fn dataset(submissions: impl Iterator<Item = (CityId, Digest)>) -> Tree {
    let submissions = submissions.map(|(city, digest)| (city.to_string(), text(&digest)));
    sealed(
        "dataset",
        [("submissions", Tree::Mapping(submissions.collect()))],
    )
}

/// The record of the Annual Meeting.
pub fn meeting(meeting: &AnnualMeeting) -> Tree {
    sealed("annual-meeting", [("annual_meeting", Tree::of(meeting))])
}

/// The warnings that are published as caveats.
pub fn caveats(warnings: &[Caveat]) -> Tree {
    let warnings = warnings.iter().map(Caveat::tree).collect();
    sealed("caveats", [("warnings", Tree::List(warnings))])
}

/// The figures of a report by their ids, and its sections by the digests of their texts.
pub fn report(
    figures: impl Iterator<Item = (String, String)>,
    sections: impl Iterator<Item = (String, Digest)>,
) -> Tree {
    let figures = figures.map(|(id, value)| (id, Tree::Text(value))).collect();
    let sections = sections
        .map(|(name, digest)| (name, text(&digest)))
        .collect();
    sealed(
        "report",
        [
            ("figures", Tree::Mapping(figures)),
            ("sections", Tree::Mapping(sections)),
        ],
    )
}

/// A warning that is published as a caveat: which one, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Caveat {
    /// The code of its rule.
    pub code: String,
    /// The file.
    pub file: String,
    /// The path of the value, or nothing for a whole file.
    pub path: String,
}

impl Caveat {
    /// The warning of a fault.
    pub fn of(fault: &Fault) -> Self {
        let path = fault.spot.path().map(ToString::to_string);
        Self {
            code: fault.rule.code.to_owned(),
            file: fault.spot.file.to_string(),
            path: path.unwrap_or_default(),
        }
    }

    /// Whether it stands among the caveats of a sealed content.
    pub fn is_among(&self, caveats: &Tree) -> bool {
        match caveats.get("warnings") {
            Some(Tree::List(warnings)) => warnings.contains(&self.tree()),
            Some(Tree::Text(_) | Tree::Mapping(_)) | None => false,
        }
    }

    fn tree(&self) -> Tree {
        Tree::of(self)
    }
}

fn text(value: &impl ToString) -> Tree {
    Tree::Text(value.to_string())
}

/// What every sealed content says of itself, and its values.
fn sealed<const N: usize>(kind: &str, content: [(&str, Tree); N]) -> Tree {
    let head = [("form", text(&FORM)), ("kind", text(&kind))];
    let entries = head.into_iter().chain(content);
    Tree::Mapping(
        entries
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}
