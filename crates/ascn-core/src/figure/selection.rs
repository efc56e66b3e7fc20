//! Some of a cycle's projects, with those that would be among them had they not left.

use crate::dataset::ProjectAt;
use crate::figure::source::at;
use crate::figure::value::FigureSources;
use crate::figure::{FigureSource, LeftOut};
use crate::scalar::Code;
use crate::submission::{Departure, Status};

/// Some of a cycle's projects: those that are counted, and those that would be, had they not left
/// the list.
#[derive(Debug, Clone)]
pub(super) struct Selection<'a> {
    pub(super) counted: Vec<ProjectAt<'a>>,
    departed: Vec<ProjectAt<'a>>,
}

impl<'a> Selection<'a> {
    /// Those of some projects that are listed, and those that have left.
    pub(super) fn new(projects: impl Iterator<Item = ProjectAt<'a>>) -> Self {
        let (counted, departed) = projects.partition(ProjectAt::is_listed);
        Self { counted, departed }
    }

    /// Projects among which none was left out.
    pub(super) fn only(counted: Vec<ProjectAt<'a>>) -> Self {
        Self {
            counted,
            departed: Vec::new(),
        }
    }

    /// Those that `is_wanted`, counted or left out.
    pub(super) fn filter(&self, is_wanted: impl Fn(&ProjectAt<'a>) -> bool) -> Self {
        let select = |projects: &[ProjectAt<'a>]| {
            let projects = projects.iter().filter(|at| is_wanted(at));
            projects.copied().collect()
        };
        Self {
            counted: select(&self.counted),
            departed: select(&self.departed),
        }
    }

    /// Those that count and are `wanted`; what was left out stays left out.
    pub(super) fn counting(&self, is_wanted: impl Fn(&ProjectAt<'a>) -> bool) -> Self {
        let counted = self.counted.iter().filter(|at| is_wanted(at));
        Self {
            counted: counted.copied().collect(),
            departed: self.departed.clone(),
        }
    }

    /// Those whose stage prints as that status.
    pub(super) fn with_status(&self, status: Status) -> Self {
        self.counting(|at| at.project.stage.status() == Ok(status))
    }

    /// The values under `keys` of each project that counts.
    pub(super) fn sources(&self, keys: &[&'static str]) -> impl Iterator<Item = FigureSource> {
        let projects = self.counted.iter();
        projects.flat_map(|one| keys.iter().map(|key| at(*one, one.path_of(key))))
    }

    /// What was left out, by the way it left; the first `most` are named.
    pub(super) fn left_out(&self, most: usize) -> Vec<LeftOut> {
        let by = |departure: Departure| {
            let left = self.departed.iter();
            let left = left.filter(|one| one.project.stage.status() == Err(departure));
            let sources = left.map(|one| at(*one, one.path_of("stage")));
            LeftOut::new(departure.code(), FigureSources::naming(most, sources))
        };
        Departure::ALL.iter().copied().filter_map(by).collect()
    }
}
