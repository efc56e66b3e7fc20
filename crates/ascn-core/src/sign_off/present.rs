//! What stands in the data folder now: what a sign-off would seal today.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Release, Severity};

use crate::dataset::CycleInputs;
use crate::governance::seal::{self, Caveat};
use crate::governance::{SealKind, Subject, Tree};
use crate::network::{CityId, Network};
use crate::scalar::{CountryCode, Digest};

/// What stands in the data folder now.
#[derive(Debug, Clone)]
pub struct Present {
    /// The member cities, with their countries.
    pub roster: BTreeMap<CityId, CountryCode>,
    /// The submissions in canonical form.
    pub submissions: BTreeMap<CityId, Tree>,
    /// Cities that sent a file that cannot be read.
    pub unreadable: Vec<CityId>,
    /// How many errors stand, by the city they are about; `None` for those about none.
    pub errors: BTreeMap<Option<String>, usize>,
    /// Up to which release the rules were asked that found them.
    pub rules: Release,
    /// The warnings.
    pub warnings: Vec<Caveat>,
    /// The call that would be sent.
    pub call: Tree,
    /// The record of the Annual Meeting.
    pub meeting: Option<Tree>,
    /// How many bodies the network tells.
    pub distribution: usize,
    /// The report as it would be built; `None` if an error stands against it.
    pub report: Option<Tree>,
}

impl Present {
    /// What stands in the folder, with the faults that stand against it; those of the ledger itself
    /// are no part of it.
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
        let submissions = submissions
            .map(|one| (one.value.city.clone(), seal::submission(&one.value)))
            .collect();
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
            submissions,
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

    /// The digest of a city's submission.
    pub fn submission(&self, city: &CityId) -> Option<Digest> {
        self.submissions.get(city).map(Tree::digest)
    }

    /// What an event of that kind about that subject would seal; `None` if it is not there.
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

    /// All submissions by their digests.
    pub fn dataset(&self) -> Tree {
        let submissions = self.submissions.iter();
        let submissions = submissions.map(|(city, tree)| (city.clone(), tree.digest()));
        seal::dataset(self.rules, submissions)
    }

    /// How many errors there are.
    pub fn error_count(&self) -> usize {
        self.errors.values().sum()
    }
}
