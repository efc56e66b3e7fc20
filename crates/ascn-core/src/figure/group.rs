//! Counting the entries of lists by kind.

use crate::dataset::EntryAt;
use crate::figure::source::of_entry;
use crate::figure::tally::{Draft, Tally, count};
use crate::figure::value::FigureSources;
use crate::figure::{Coverage, Figure, FigureSource, FigureValue, Formula, Unit};
use crate::scalar::Code;
use crate::submission::Project;

/// What the figures of a group have in common.
pub(super) struct Group<'t, 'a> {
    /// The cycle that is counted.
    pub(super) tally: &'t Tally<'a>,
    /// What is counted.
    pub(super) unit: Unit,
    /// How it is counted.
    pub(super) formula: &'static Formula,
    /// How many gave the values that are counted.
    pub(super) coverage: Coverage,
}

impl<'t, 'a> Group<'t, 'a> {
    /// Makes a group that is counted over the listed projects that give it.
    pub(super) fn of_projects(
        tally: &'t Tally<'a>,
        unit: Unit,
        formula: &'static Formula,
        is_given: impl Fn(&Project) -> bool,
    ) -> Self {
        Self {
            tally,
            unit,
            formula,
            coverage: tally.projects_giving(is_given),
        }
    }

    /// Counts `items`; each rests on the values that `sources` returns.
    pub(super) fn count<'i, I: 'i>(
        &self,
        id: impl Into<String>,
        items: impl Iterator<Item = &'i I>,
        sources: impl Fn(&I) -> Vec<FigureSource>,
    ) -> Figure {
        let items: Vec<&I> = items.collect();
        self.tally.figure_of(Draft {
            id: id.into(),
            formula: self.formula,
            unit: self.unit,
            value: FigureValue::Count(count(items.len())),
            coverage: self.coverage,
            sources: FigureSources::naming(self.tally.most, items.into_iter().flat_map(sources)),
            left_out: Vec::new(),
        })
    }

    /// Counts some entries; each rests on its value under a key.
    pub(super) fn entries<'i, 'e: 'i, T: 'e>(
        &self,
        id: impl Into<String>,
        entries: impl Iterator<Item = &'i EntryAt<'e, T>>,
        key: &'static str,
    ) -> Figure {
        self.count(id, entries, |entry| vec![of_entry(entry, key)])
    }

    /// Counts the items of each code; each rests on the values that `sources` returns.
    pub(super) fn by_code<I, C: Code>(
        &self,
        id: &str,
        items: &[I],
        code: impl Fn(&I) -> Option<C>,
        sources: impl Fn(&I) -> Vec<FigureSource>,
    ) -> impl Iterator<Item = Figure> {
        C::ALL.iter().map(move |wanted| {
            let these = items.iter().filter(|one| code(one) == Some(*wanted));
            self.count(format!("{id}.{}", wanted.code()), these, &sources)
        })
    }

    /// Counts the entries of each code; each rests on its value under the key of the code.
    pub(super) fn entries_by_code<T, C: Code>(
        &self,
        (id, key): (&str, &'static str),
        entries: &[EntryAt<'_, T>],
        code: impl Fn(&T) -> Option<C>,
    ) -> impl Iterator<Item = Figure> {
        let source = move |one: &EntryAt<'_, T>| vec![of_entry(one, key)];
        self.by_code(id, entries, move |one| code(one.value), source)
    }

    /// Returns the same group counted by another formula.
    pub(super) fn by(&self, formula: &'static Formula) -> Self {
        Self { formula, ..*self }
    }
}
