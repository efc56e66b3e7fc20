//! Some of a cycle's projects, with those that would be among them if they had not left the list.

use crate::dataset::ProjectAt;
use crate::figure::value::FigureSources;
use crate::figure::{Coverage, CoverageOf, FigureSource, LeftOut};
use crate::scalar::Code;
use crate::submission::{Departure, Project, Status};

/// Some of a cycle's projects: those that count, and those that would if they had not left the
/// list.
#[derive(Debug, Clone)]
pub(super) struct Selection<'a> {
    pub(super) counted: Vec<ProjectAt<'a>>,
    departed: Vec<ProjectAt<'a>>,
}

impl<'a> Selection<'a> {
    /// Divides projects into those that are listed and those that have left.
    pub(super) fn new(projects: impl Iterator<Item = ProjectAt<'a>>) -> Self {
        let (counted, departed) = projects.partition(ProjectAt::is_listed);
        Self { counted, departed }
    }

    /// Selects projects of which none is left out.
    pub(super) fn only(counted: Vec<ProjectAt<'a>>) -> Self {
        Self {
            counted,
            departed: Vec::new(),
        }
    }

    /// Selects those that are wanted, whether they count or are left out.
    pub(super) fn filter(&self, is_wanted: impl Fn(&ProjectAt<'a>) -> bool) -> Self {
        let wanted = |at: &&ProjectAt<'a>| is_wanted(at);
        Self {
            counted: self.counted.iter().filter(wanted).copied().collect(),
            departed: self.departed.iter().filter(wanted).copied().collect(),
        }
    }

    /// Selects those that count and are wanted; all that were left out stay left out.
    pub(super) fn counting(&self, is_wanted: impl Fn(&ProjectAt<'a>) -> bool) -> Self {
        let counted = self.counted.iter().filter(|at| is_wanted(at));
        Self {
            counted: counted.copied().collect(),
            departed: self.departed.clone(),
        }
    }

    /// Selects those whose stage is printed as that status.
    pub(super) fn with_status(&self, status: Status) -> Self {
        self.counting(|at| at.project.stage.status() == Ok(status))
    }

    /// Counts how many of those that count give a value.
    pub(super) fn giving(&self, is_given: impl Fn(&Project) -> bool) -> Coverage {
        let giving = self.counted.iter().filter(|at| is_given(at.project));
        let (given, asked) = (giving.count(), self.counted.len());
        Coverage::new(given, asked, CoverageOf::ListedProjects)
    }

    /// Returns the values under `keys` of each project that counts.
    pub(super) fn sources(&self, keys: &[&'static str]) -> impl Iterator<Item = FigureSource> {
        let of = |at| {
            keys.iter()
                .map(move |key| FigureSource::of_project(at, key))
        };
        self.counted.iter().flat_map(of)
    }

    /// Returns what was left out, by the way it left; the first `most` are named.
    pub(super) fn left_out(&self, most: usize) -> Vec<LeftOut> {
        let by = |departure: Departure| {
            let left = self.departed.iter();
            let left = left.filter(|one| one.project.stage.status() == Err(departure));
            let sources = left.map(|at| FigureSource::of_project(at, "stage"));
            LeftOut::new(departure.code(), FigureSources::naming(most, sources))
        };
        Departure::ALL.iter().copied().filter_map(by).collect()
    }
}
