//! Complementarity, the purpose of the network: which city has overcome another's obstacle, and who
//! offers what a project asks for. Suggestions are made by rule, each with its reasons; there is no
//! score and no ranking.
//!
//! # City and city
//!
//! A project that is listed and not completed has a challenge that is not solved. A listed project
//! of another city has a challenge of that kind with `solved_on`, or a lesson `about` that kind.
//! That is the first reason. Further reasons are: both projects have the same `focus_area`; both
//! cities are in the same class of a published typology; the solved challenge has a `mitigation`,
//! which describes how it was done. Challenges of the kind `other` are never matched: two of them
//! need not have anything in common. There is one suggestion for two projects and a kind.
//!
//! # City and partner
//!
//! A listed project has `support_required` of a kind that a programme of `network/partners.yaml`
//! names among its `offers`. That is the first reason. Further reasons are: the programme names the
//! project's `focus_area`; it names the city's member state. A programme that names focus areas or
//! member states, but not this one, is no match at all, and neither is one that the project already
//! names among its `partners`. There is one suggestion for a project, a programme and a kind.
//!
//! # What holds for both
//!
//! 1. A suggestion has at least two reasons, each with the one or two places where it is stated. Of
//!    several challenges, lessons or needs of one kind in a project the first counts; of several
//!    solved challenges, the first that says how it was solved.
//! 2. They are sorted by country, city and project id; then by the other side in the same way,
//!    cities before partners.
//! 3. Support that was asked for without any suggestion is listed as [`Unmatched`], with what is
//!    lacking. So every kind of support that a project asks for is in one of the two lists.
//!
//! How many projects report challenges and how many say what support they need are figures:
//! `projects.disclosed.challenges` and `projects.disclosed.support-required`.
//!
//! # Source
//! Concept Note (2018): cooperation on smart-city development, twinning with partners; Terms of
//! Reference, paragraph 18g: the secretariat tracks partnerships.

mod exchange;
mod offer;
mod reason;
mod side;

pub use offer::{Gap, Unmatched};
pub use reason::{Reason, ReasonKind};
pub use side::{Counterpart, Side};

use crate::dataset::Dataset;

/// The least number of reasons of a suggestion.
const LEAST_REASONS: usize = 2;

/// The suggestions for a dataset's current cycle.
#[derive(Debug, Clone)]
pub struct Complementarity<'a> {
    /// Who could ask whom, sorted by name.
    pub suggestions: Vec<Suggestion<'a>>,
    /// Support that was asked for without any suggestion, sorted by who asks.
    pub unmatched: Vec<Unmatched<'a>>,
}

impl<'a> Complementarity<'a> {
    /// Makes all suggestions that the current cycle of a dataset gives reasons for.
    pub fn new(dataset: &'a Dataset) -> Self {
        let network = dataset.network();
        let sides = side::all(network, dataset.current());
        let mut suggestions = exchange::suggestions(network, &sides);
        let (offered, unmatched) = offer::suggestions(network, &sides);
        suggestions.extend(offered);
        suggestions.sort_by(|a, b| a.names().cmp(&b.names()));
        Self {
            suggestions,
            unmatched,
        }
    }
}

/// A suggestion: who could ask whom, and why; it has at least two reasons.
#[derive(Debug, Clone)]
pub struct Suggestion<'a> {
    /// Who could ask.
    pub who: Side<'a>,
    /// Whom, and about what.
    pub with: Counterpart<'a>,
    reasons: Vec<Reason<'a>>,
}

impl<'a> Suggestion<'a> {
    /// Makes a suggestion; `None` if there are fewer than two reasons for it.
    fn new(who: Side<'a>, with: Counterpart<'a>, reasons: Vec<Reason<'a>>) -> Option<Self> {
        (reasons.len() >= LEAST_REASONS).then_some(Self { who, with, reasons })
    }

    /// Returns at least two reasons, the most important first.
    pub fn reasons(&self) -> &[Reason<'a>] {
        &self.reasons
    }

    fn names(&self) -> impl Ord {
        (self.who.names(), self.with.names())
    }
}

#[cfg(test)]
pub(crate) mod tests;
