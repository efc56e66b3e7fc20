//! The entries of a project's lists, each with its place.

use ascn_diagnostic::{DataPath, FileLocation, FileName};

use crate::dataset::ProjectAt;
use crate::scalar::{Code, Money, Reported};
use crate::submission::{
    Challenge, Evidence, Finance, Indicator, Lesson, Milestone, NextStep, Partnership, Rung,
    Support,
};

/// An entry of one of a project's lists, such as a milestone, with its place.
#[derive(Debug)]
pub struct EntryAt<'a, T> {
    /// The project it belongs to.
    pub project: ProjectAt<'a>,
    /// The key of the list.
    pub list: &'static str,
    /// Its position in the list, from 0.
    pub index: usize,
    /// The entry.
    pub value: &'a T,
}

// Derives would require the same of `T`, which is only borrowed.
impl<T> Clone for EntryAt<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for EntryAt<'_, T> {}

impl<'a, T> EntryAt<'a, T> {
    /// Returns its path.
    pub fn path(&self) -> DataPath {
        self.project.path_of(self.list).index(self.index)
    }

    /// Returns the file it is in.
    pub fn file(&self) -> &'a FileName {
        self.project.file()
    }

    /// Returns the location of one of its values.
    pub fn location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path().key(key))
    }
}

/// A milestone of a project, with its place.
pub type MilestoneAt<'a> = EntryAt<'a, Milestone>;

/// A line of a project's finance, with its place.
pub type FinanceAt<'a> = EntryAt<'a, Finance>;

/// A partner of a project, with its place.
pub type PartnerAt<'a> = EntryAt<'a, Partnership>;

/// The support that a project asks for, with its place.
pub type SupportAt<'a> = EntryAt<'a, Support>;

/// A document that supports what is said of a project, with its place.
pub type EvidenceAt<'a> = EntryAt<'a, Evidence>;

impl<'a> FinanceAt<'a> {
    /// Returns the location of `amount` or `currency` of a rung.
    pub fn money_location(&self, rung: Rung, key: &'static str) -> FileLocation {
        FileLocation::value(self.file(), self.path().key(rung.code()).key(key))
    }

    /// Returns the amount of a rung, if it was given.
    pub fn money(&self, rung: Rung) -> Option<&'a Money> {
        self.value.amount(rung).value()
    }
}

impl<'a> ProjectAt<'a> {
    /// Returns its milestones.
    pub fn milestones(self) -> impl Iterator<Item = MilestoneAt<'a>> {
        self.entries("milestones", &self.project.milestones)
    }

    /// Returns its indicators.
    pub fn indicators(self) -> impl Iterator<Item = EntryAt<'a, Indicator>> {
        self.entries("indicators", &self.project.indicators)
    }

    /// Returns the lines of its finance.
    pub fn finance(self) -> impl Iterator<Item = FinanceAt<'a>> {
        self.entries("finance", &self.project.finance)
    }

    /// Returns its partners.
    pub fn partners(self) -> impl Iterator<Item = PartnerAt<'a>> {
        self.entries("partners", &self.project.partners)
    }

    /// Returns its challenges.
    pub fn challenges(self) -> impl Iterator<Item = EntryAt<'a, Challenge>> {
        self.entries("challenges", &self.project.challenges)
    }

    /// Returns the support it asks for.
    pub fn support_required(self) -> impl Iterator<Item = SupportAt<'a>> {
        self.entries("support_required", &self.project.support_required)
    }

    /// Returns its lessons.
    pub fn lessons(self) -> impl Iterator<Item = EntryAt<'a, Lesson>> {
        self.entries("lessons", &self.project.lessons)
    }

    /// Returns the steps of the next twelve months.
    pub fn next_steps(self) -> impl Iterator<Item = EntryAt<'a, NextStep>> {
        self.entries("next_steps", &self.project.next_steps)
    }

    /// Returns the documents that support what is said of it.
    pub fn evidence(self) -> impl Iterator<Item = EvidenceAt<'a>> {
        self.entries("evidence", &self.project.evidence)
    }

    /// Returns the entries of one of its lists; none if the list is missing.
    fn entries<T>(
        self,
        list: &'static str,
        entries: &'a Reported<Vec<T>>,
    ) -> impl Iterator<Item = EntryAt<'a, T>> {
        let entries = entries.entries().iter().enumerate();
        entries.map(move |(index, value)| EntryAt {
            project: self,
            list,
            index,
            value,
        })
    }
}
