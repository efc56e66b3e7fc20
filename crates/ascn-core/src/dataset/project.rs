//! A project where it stands in a submission.

use ascn_diagnostic::{DataPath, FileLocation, FileName, Step};

use crate::network::{CityId, Sourced};
use crate::submission::{Project, Submission};

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
    pub fn path_of(&self, key: &'static str) -> DataPath {
        DataPath::new([
            Step::key("projects"),
            Step::Index(self.index),
            Step::key(key),
        ])
    }

    /// The location of one of its values.
    pub fn location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path_of(key))
    }

    /// The location of a part of one of its values.
    pub fn part(&self, key: &'static str, part: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path_of(key).key(part))
    }

    /// The location of one of the values of its `change`.
    pub fn change_location(&self, key: &'static str) -> FileLocation {
        self.part("change", key)
    }

    /// The locations of what its place in the list follows from: its id and its stage.
    pub fn listing_locations(&self) -> [FileLocation; 2] {
        ["id", "stage"].map(|key| self.location(key))
    }

    /// The id of its city, as the submission gives it.
    pub fn city(&self) -> &'a CityId {
        &self.submission.value.city
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
