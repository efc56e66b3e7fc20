//! What a rule sees: one cycle, the cycles before it, and the network.

use ascn_diagnostic::{DataPath, FileName, Spot, Subject};

use crate::check::{CycleInputs, Inputs};
use crate::network::{City, CityId, Network, Sourced};
use crate::scalar::{Answer, Day};
use crate::submission::{Project, Submission};

/// What a rule sees: one cycle, the cycles before it, and the network.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The network.
    pub network: &'a Network,
    /// The cycle that is checked.
    pub cycle: &'a CycleInputs,
    /// The cycles before it, the earliest first.
    pub earlier: &'a [CycleInputs],
    /// Whether it is the cycle that is reported on.
    pub is_current: bool,
}

/// A project where it stands.
#[derive(Debug, Clone, Copy)]
pub struct ProjectAt<'a> {
    /// The submission it stands in.
    pub submission: &'a Sourced<Submission>,
    /// Its position in the list of projects, from 0.
    pub index: usize,
    /// The project.
    pub project: &'a Project,
}

impl<'a> Scope<'a> {
    /// The scope of each cycle that was read, the earliest first.
    pub fn all(inputs: &'a Inputs) -> impl Iterator<Item = Self> {
        (0..inputs.cycles.len()).filter_map(|position| {
            let (earlier, rest) = inputs.cycles.split_at_checked(position)?;
            let (cycle, later) = rest.split_first()?;
            let is_current = later.is_empty();
            Some(Self {
                network: &inputs.network,
                cycle,
                earlier,
                is_current,
            })
        })
    }

    /// The day on which membership is asked.
    pub fn data_as_of(&self) -> Day {
        self.cycle.cycle.value.data_as_of
    }

    /// The cycle before this one.
    pub fn last(&self) -> Option<&'a CycleInputs> {
        self.earlier.last()
    }

    /// All projects of the cycle's submissions.
    pub fn projects(&self) -> impl Iterator<Item = ProjectAt<'a>> {
        self.cycle.projects()
    }

    /// Whether a city is a member on the cycle's day.
    pub fn membership(&self, city: &City) -> Answer {
        city.membership().on(self.data_as_of())
    }

    /// The city a submission is of, and its name, for a fault.
    pub fn subject(&self, submission: &Sourced<Submission>) -> Subject {
        city_subject(self.network, &submission.value.city)
    }

    /// The city and the project, for a fault.
    pub fn project_subject(&self, at: &ProjectAt<'_>) -> Subject {
        Subject {
            project: Some(at.project.id.to_string()),
            project_title: Some(at.project.title.clone()),
            ..self.subject(at.submission)
        }
    }
}

/// A city and its name, for a fault.
fn city_subject(network: &Network, city: &CityId) -> Subject {
    Subject {
        city: Some(city.to_string()),
        city_name: network.city(city).map(|city| city.name.clone()),
        ..Subject::default()
    }
}

impl CycleInputs {
    /// All projects of the submissions.
    pub fn projects(&self) -> impl Iterator<Item = ProjectAt<'_>> {
        self.submissions.iter().flat_map(projects_of)
    }

    /// The submission of a city; the first one, if there are two.
    pub fn submission_of(&self, city: &CityId) -> Option<&Sourced<Submission>> {
        self.submissions
            .iter()
            .find(|submission| submission.value.city == *city)
    }

    /// Whether a city's file is there and cannot be read.
    pub fn is_unreadable(&self, city: &CityId) -> bool {
        self.unreadable
            .iter()
            .any(|file| file.stem() == city.as_str())
    }
}

/// The projects of one submission.
pub fn projects_of(submission: &Sourced<Submission>) -> impl Iterator<Item = ProjectAt<'_>> {
    let projects = submission.value.projects.iter().enumerate();
    projects.map(move |(index, project)| ProjectAt {
        submission,
        index,
        project,
    })
}

impl<'a> ProjectAt<'a> {
    /// The path of the project.
    pub fn path(&self) -> DataPath {
        DataPath::root().key("projects").index(self.index)
    }

    /// The path of one of its values.
    pub fn path_of(&self, key: &str) -> DataPath {
        self.path().key(key)
    }

    /// The spot of one of its values.
    pub fn spot(&self, key: &str) -> Spot {
        Spot::value(self.file(), self.path_of(key))
    }

    /// The file it stands in.
    pub fn file(&self) -> &'a FileName {
        &self.submission.file
    }

    /// Whether the project is listed and counted.
    pub fn is_listed(&self) -> bool {
        self.project.stage.status().is_ok()
    }
}
