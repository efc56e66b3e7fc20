//! Editions of the report: for whom it is made, and what is withheld from them.
//!
//! A value that may not be published is taken out of the dataset itself, before anything is
//! computed or printed. So it can turn up nowhere: not in a total, not in a share, not in a file.

use ascn_diagnostic::{DataPath, Fault, FileLocation};

use crate::dataset::{Dataset, Inputs};
use crate::network::Sourced;
use crate::scalar::{Reported, codes};
use crate::submission::{Consent, Project, Submission};

codes! {
    /// For whom a report is made.
    Edition {
        /// For the members and the Joint Consultative Meeting: everything that was submitted.
        Jcm = "jcm",
        /// For the public: costs, finance and photos only of cities that consent to it.
        Public = "public",
    }
}

/// The dataset of the public edition, and what was taken out of it.
#[derive(Debug)]
pub struct PublicDataset {
    /// What may be published.
    pub dataset: Dataset,
    withheld: Vec<FileLocation>,
}

impl PublicDataset {
    /// Takes out of a dataset what its cities have not consented to publish.
    ///
    /// Each submission is ruled by its own consent, also those of earlier cycles.
    pub fn new(dataset: &Dataset) -> Self {
        let mut inputs: Inputs = dataset.inputs().clone();
        let mut withheld = Vec::new();
        for cycle in &mut inputs.cycles {
            cycle.submissions.edit(|all| {
                withheld.extend(all.iter_mut().flat_map(withhold));
            });
        }
        Self {
            dataset: Dataset::redacted(inputs),
            withheld,
        }
    }

    /// Whether a fault tells anything of a value that was taken out.
    pub fn tells_of_withheld(&self, fault: &Fault) -> bool {
        let notes = fault.notes.iter().map(|note| &note.location);
        let mut locations = fault.rests_on.iter().chain(notes).chain([&fault.location]);
        locations.any(|location| self.withheld.iter().any(|taken| touches(location, taken)))
    }
}

/// Whether one of two values is the other, or lies in it.
fn touches(location: &FileLocation, taken: &FileLocation) -> bool {
    let paths = location.path().zip(taken.path());
    location.file == taken.file
        && paths.is_some_and(|(location, taken)| {
            location.starts_with(taken) || taken.starts_with(location)
        })
}

/// Takes out what the submission's consent does not cover; returns where it stood.
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

/// Puts *not disclosed* in the place of a value; what was no value stays as it is.
fn take<T>(value: &mut Reported<T>, path: DataPath, taken: &mut Vec<DataPath>) {
    if value.value().is_some() {
        *value = Reported::NotDisclosed { reason: None };
        taken.push(path);
    }
}
