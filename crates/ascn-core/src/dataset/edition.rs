//! Editions of the report: who each is for, and what it withholds.
//!
//! A value that may not be published is removed from the dataset itself, before anything is
//! computed or printed, so it appears in no total, no share and no file.

use ascn_diagnostic::{DataPath, Fault, FileLocation};

use crate::dataset::{Dataset, Inputs};
use crate::network::Sourced;
use crate::scalar::{Reported, codes};
use crate::submission::{Consent, Project, Submission};

codes! {
    /// The readers a report is made for.
    Edition {
        /// For the members and the Joint Consultative Meeting: everything that was submitted.
        Jcm = "jcm",
        /// For the public: costs, finance and photos only of cities that consent to it.
        Public = "public",
    }
}

/// The dataset of the public edition, and what was removed from it.
#[derive(Debug)]
pub struct PublicDataset {
    /// What may be published.
    pub dataset: Dataset,
    withheld: Vec<FileLocation>,
}

impl PublicDataset {
    /// Removes from a dataset what its cities have not consented to publish.
    ///
    /// Each submission follows its own consent, also in earlier cycles.
    pub fn new(dataset: &Dataset) -> Self {
        let mut inputs: Inputs = dataset.inputs().clone();
        let mut withheld = Vec::new();
        for cycle in &mut inputs.cycles {
            let submissions = &mut cycle.submissions;
            submissions.edit(|all| withheld.extend(all.iter_mut().flat_map(withhold)));
        }
        Self {
            dataset: Dataset::redacted(inputs),
            withheld,
        }
    }

    /// Whether a fault reveals anything about a value that was removed.
    pub fn tells_of_withheld(&self, fault: &Fault) -> bool {
        let notes = fault.notes.iter().map(|note| &note.location);
        let mut locations = fault.rests_on.iter().chain(notes).chain([&fault.location]);
        locations.any(|location| self.withheld.iter().any(|taken| touches(location, taken)))
    }
}

/// Whether one of two values is the other, or contains it.
fn touches(location: &FileLocation, taken: &FileLocation) -> bool {
    let paths = location.path().zip(taken.path());
    location.file == taken.file
        && paths.is_some_and(|(location, taken)| {
            location.starts_with(taken) || taken.starts_with(location)
        })
}

/// Removes what the submission's consent does not cover, and returns where it was.
fn withhold(submission: &mut Sourced<Submission>) -> Vec<FileLocation> {
    let Consent { finance, photos } = submission.value.consent.unwrap_or_default();
    let mut taken = Vec::new();
    if !finance {
        let projects = DataPath::root().key("projects");
        for (index, project) in submission.value.projects.iter_mut().enumerate() {
            withhold_finance(project, &projects.index(index), &mut taken);
        }
    }
    if let (false, Reported::Value(highlight)) = (photos, &mut submission.value.highlight) {
        let path = DataPath::root().key("highlight").key("photo");
        take(&mut highlight.photo, path, &mut taken);
    }
    let locations = taken.into_iter().map(|path| submission.location(path));
    locations.collect()
}

fn withhold_finance(project: &mut Project, path: &DataPath, taken: &mut Vec<DataPath>) {
    take(&mut project.cost, path.key("cost"), taken);
    take(&mut project.finance, path.key("finance"), taken);
    if let Reported::Value(requests) = &mut project.support_required {
        let list = path.key("support_required");
        for (index, request) in requests.iter_mut().enumerate() {
            take(&mut request.amount, list.index(index).key("amount"), taken);
        }
    }
}

/// Replaces a value with *not disclosed*; a missing value stays as it is.
fn take<T>(value: &mut Reported<T>, path: DataPath, taken: &mut Vec<DataPath>) {
    if value.value().is_some() {
        *value = Reported::NotDisclosed { reason: None };
        taken.push(path);
    }
}
