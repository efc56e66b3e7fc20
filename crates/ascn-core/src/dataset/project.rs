//! A project with its place in a submission.

use ascn_diagnostic::{DataPath, FileLocation, FileName, Step};

use crate::network::{CityId, Sourced};
use crate::submission::{Project, Submission};

/// A project with its place.
#[derive(Debug, Clone, Copy)]
pub struct ProjectAt<'a> {
    /// The submission it is in.
    pub submission: &'a Sourced<Submission>,
    /// Its position in the list of projects, from 0.
    pub index: usize,
    /// The project.
    pub project: &'a Project,
}

/// Returns the projects of one submission.
pub fn projects_of(submission: &Sourced<Submission>) -> impl Iterator<Item = ProjectAt<'_>> {
    let projects = submission.value.projects.iter().enumerate();
    projects.map(move |(index, project)| ProjectAt {
        submission,
        index,
        project,
    })
}

impl<'a> ProjectAt<'a> {
    /// Returns the path of the project.
    pub fn path(&self) -> DataPath {
        DataPath::root().key("projects").index(self.index)
    }

    /// Returns the path of one of its values.
    pub fn path_of(&self, key: &'static str) -> DataPath {
        DataPath::new([
            Step::key("projects"),
            Step::Index(self.index),
            Step::key(key),
        ])
    }

    /// Returns the location of one of its values.
    pub fn location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path_of(key))
    }

    /// Returns the location of a part of one of its values.
    pub fn part(&self, key: &'static str, part: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path_of(key).key(part))
    }

    /// Returns the location of one of the values of its `change`.
    pub fn change_location(&self, key: &'static str) -> FileLocation {
        self.part("change", key)
    }

    /// Returns the location of `amount` or `currency` of its cost.
    pub fn cost_location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path_of("cost").key("total").key(key))
    }

    /// Returns the locations that its place in the list follows from: its id and its stage.
    pub fn listing_locations(&self) -> [FileLocation; 2] {
        ["id", "stage"].map(|key| self.location(key))
    }

    /// Returns the id of its city, as the submission gives it.
    pub fn city(&self) -> &'a CityId {
        &self.submission.value.city
    }

    /// Returns the file it is in.
    pub fn file(&self) -> &'a FileName {
        &self.submission.file
    }

    /// Whether the project is listed and counted.
    pub fn is_listed(&self) -> bool {
        self.project.stage.status().is_ok()
    }
}
