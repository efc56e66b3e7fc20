//! Where two values of the same name are values of different things.

use std::collections::{BTreeMap, BTreeSet};

use crate::comparison::{IndicatorBreak, IndicatorPair, Matched, Redefinition, Step};
use crate::dataset::{CycleInputs, ProjectAt};
use crate::scalar::{Code, Year, codes};
use crate::submission::{ChangeKind, Departure, ProjectId};

/// What cannot be compared between two cycles: it is listed, and never enters a comparison.
#[derive(Debug)]
pub struct Breaks<'a> {
    /// Projects that are no longer what they were, by cycle and kind.
    pub projects: Vec<ProjectBreak<'a>>,
    /// Indicators that are no longer what they were.
    pub indicators: Vec<IndicatorBreak<'a>>,
    /// The indicators that are what they were.
    pub same_indicators: Vec<IndicatorPair<'a>>,
    /// Figures that have been counted differently since a cycle after the earlier one.
    pub definitions: Vec<Redefinition<'a>>,
    /// The kinds of break of each project of a city that reported both times.
    pub(super) by_id: BTreeMap<&'a ProjectId, BTreeSet<ProjectBreakKind>>,
}

codes! {
    /// Why a project is no longer the one that it was.
    ProjectBreakKind {
        /// It has another title.
        Renamed = "renamed",
        /// It has another focus area.
        Reclassified = "reclassified",
        /// Its scope changed.
        Rescoped = "rescoped",
        /// It became part of another.
        Merged = "merged",
        /// It was part of another.
        Split = "split",
        /// It had left the list and is back.
        Returned = "returned",
    }
}

/// A project that is no longer what it was.
#[derive(Debug, Clone, Copy)]
pub struct ProjectBreak<'a> {
    /// Why.
    pub kind: ProjectBreakKind,
    /// The first cycle in which it is so.
    pub since: Year,
    /// The project in that cycle.
    pub project: ProjectAt<'a>,
    /// The project in the cycle before, if it was listed.
    pub last: Option<ProjectAt<'a>>,
}

impl<'a> Breaks<'a> {
    /// Collects what cannot be compared between two cycles and in the steps between them.
    pub(super) fn new(
        steps: &[Step<'a>],
        (from, to): (&'a CycleInputs, &'a CycleInputs),
        matched: &Matched<'a>,
    ) -> Self {
        let listed: BTreeSet<_> = from.listed().map(|at| &at.project.id).collect();
        let mut projects: Vec<_> = steps.iter().flat_map(projects).collect();
        // A project that is in both lists was never away as far as these two are concerned.
        projects.retain(|one| {
            one.kind != ProjectBreakKind::Returned || !listed.contains(&one.project.project.id)
        });
        let mut by_id: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        let compared = projects
            .iter()
            .filter(|one| matched.has(one.project.city()));
        for (id, kind) in compared.flat_map(|one| one.ids().map(|id| (id, one.kind))) {
            by_id.entry(id).or_default().insert(kind);
        }
        let (mut indicators, mut same_indicators) = (Vec::new(), Vec::new());
        for pair in IndicatorPair::all(from, to) {
            let differences = pair.differences();
            if differences.is_empty() {
                same_indicators.push(pair);
            } else {
                indicators.push(IndicatorBreak { pair, differences });
            }
        }
        Self {
            projects,
            indicators,
            same_indicators,
            definitions: steps.iter().flat_map(definitions).collect(),
            by_id,
        }
    }

    /// Returns since when, and how, a figure is counted differently; the latest change if there are
    /// several.
    pub fn definition(&self, figure: &str) -> Option<Redefinition<'a>> {
        let mut latest_first = self.definitions.iter().rev().copied();
        latest_first.find(|one| one.definition.figure == figure)
    }
}

impl<'a> ProjectBreak<'a> {
    /// Returns the projects that it concerns: the project itself, and the one that it became part
    /// of or was part of.
    pub fn ids(&self) -> impl Iterator<Item = &'a ProjectId> + use<'a> {
        let project = self.project.project;
        let other = match self.kind {
            ProjectBreakKind::Merged => project.change.into.as_ref(),
            ProjectBreakKind::Split => project.change.from.as_ref(),
            ProjectBreakKind::Renamed
            | ProjectBreakKind::Reclassified
            | ProjectBreakKind::Rescoped
            | ProjectBreakKind::Returned => None,
        };
        std::iter::once(&project.id).chain(other)
    }
}

fn projects<'a>(step: &Step<'a>) -> Vec<ProjectBreak<'a>> {
    let since = step.this.year();
    let mut breaks = Vec::new();
    let mut add = |kind, project, last| {
        breaks.push(ProjectBreak {
            kind,
            since,
            project,
            last,
        });
    };
    for pair in &step.reconciliation.carried {
        let (last, this) = (pair.last.project, pair.this.project);
        if last.title != this.title {
            add(ProjectBreakKind::Renamed, pair.this, Some(pair.last));
        }
        if last.focus_area != this.focus_area {
            add(ProjectBreakKind::Reclassified, pair.this, Some(pair.last));
        }
        if this.change.kind == ChangeKind::Rescoped {
            add(ProjectBreakKind::Rescoped, pair.this, Some(pair.last));
        }
    }
    for pair in step.reconciliation.departed_by(Departure::Merged) {
        add(ProjectBreakKind::Merged, pair.this, Some(pair.last));
    }
    for at in &step.reconciliation.split {
        add(ProjectBreakKind::Split, *at, None);
    }
    for at in &step.reconciliation.returned {
        add(ProjectBreakKind::Returned, *at, None);
    }
    breaks.sort_by_key(|one| one.kind);
    breaks
}

fn definitions<'a>(step: &Step<'a>) -> impl Iterator<Item = Redefinition<'a>> + use<'a> {
    let (since, this) = (step.this.year(), step.this);
    let definitions = this.cycle.value.definition_breaks.iter();
    definitions.map(move |definition| Redefinition { since, definition })
}

impl ProjectBreakKind {
    /// Groups breaks by kind, in the order of the kinds.
    pub fn sorted<'b, 'a>(
        breaks: &'b [ProjectBreak<'a>],
    ) -> impl Iterator<Item = (Self, Vec<&'b ProjectBreak<'a>>)> {
        Self::ALL.iter().map(|kind| {
            let these = breaks.iter().filter(|one| one.kind == *kind);
            (*kind, these.collect())
        })
    }
}
