//! The current content of the data folder: what a sign-off would seal today.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Release, Severity};

use crate::dataset::CycleInputs;
use crate::governance::seal::{self, Caveat};
use crate::governance::{SealKind, Subject, Tree};
use crate::network::{CityId, Network};
use crate::scalar::{CountryCode, Digest};

/// The current content of the data folder.
#[derive(Debug, Clone)]
pub struct Present {
    /// The member cities, with their countries.
    pub roster: BTreeMap<CityId, CountryCode>,
    /// The submissions in canonical form.
    pub submissions: BTreeMap<CityId, Tree>,
    /// Cities that sent a file that cannot be read.
    pub unreadable: Vec<CityId>,
    /// The number of errors by the city they are about; `None` for those about no city.
    pub errors: BTreeMap<Option<String>, usize>,
    /// The release up to which rules were applied.
    pub rules: Release,
    /// The warnings.
    pub warnings: Vec<Caveat>,
    /// The call that would be sent.
    pub call: Tree,
    /// The record of the Annual Meeting.
    pub meeting: Option<Tree>,
    /// The number of bodies that receive the report for notation.
    pub distribution: usize,
    /// The report as it would be built; `None` if errors prevent it.
    pub report: Option<Tree>,
}

impl Present {
    /// Collects the content of the folder and its faults, which do not include those of the ledger
    /// itself.
    ///
    /// The report is made elsewhere: nothing here can render one.
    pub fn new(
        network: &Network,
        cycle: &CycleInputs,
        faults: &[&Fault],
        report: Option<Tree>,
    ) -> Self {
        let cities = network.cities.value.iter();
        let members = cities.filter(|city| cycle.reporting(city).is_member());
        let roster = members
            .map(|city| (city.id.clone(), city.country.clone()))
            .collect();
        let submissions = cycle.submissions.iter();
        let submissions =
            submissions.map(|one| (one.value.city.clone(), seal::submission(&one.value)));
        let (mut errors, mut warnings) = (BTreeMap::new(), Vec::new());
        for fault in faults {
            match fault.rule.severity {
                Severity::Error => *errors.entry(fault.subject.city.clone()).or_default() += 1,
                Severity::Warning => warnings.push(Caveat::from_fault(fault)),
            }
        }
        warnings.sort();
        let unreadable = cycle.unreadable.iter();
        Self {
            call: seal::roster(&cycle.cycle.value, &roster),
            roster,
            submissions: submissions.collect(),
            unreadable: unreadable
                .filter_map(|file| file.stem().parse().ok())
                .collect(),
            errors,
            rules: cycle.rules().unwrap_or(Release::PROGRAM),
            warnings,
            meeting: cycle.cycle.value.annual_meeting.as_ref().map(seal::meeting),
            distribution: network.distribution.value.len(),
            report,
        }
    }

    /// Returns the digest of a city's submission.
    pub fn submission(&self, city: &CityId) -> Option<Digest> {
        self.submissions.get(city).map(Tree::digest)
    }

    /// Returns what an event of that kind about that subject would seal, or `None` if it is
    /// missing.
    pub fn content(&self, kind: SealKind, subject: &Subject) -> Option<Tree> {
        match (kind, subject) {
            (SealKind::Roster, _) => Some(self.call.clone()),
            (SealKind::Submission, Subject::City(city)) => self.submissions.get(city).cloned(),
            (SealKind::Submission, _) => None,
            (SealKind::Caveats, _) => Some(seal::caveats(self.rules, &self.warnings)),
            (SealKind::Dataset, _) => Some(self.dataset()),
            (SealKind::Meeting, _) => self.meeting.clone(),
            (SealKind::Report, _) => self.report.clone(),
        }
    }

    /// Seals all submissions, each by its digest.
    pub fn dataset(&self) -> Tree {
        let submissions = self.submissions.iter();
        let submissions = submissions.map(|(city, tree)| (city.clone(), tree.digest()));
        seal::dataset(self.rules, submissions)
    }
}
