//! Counting the entries of lists by kind.

use crate::dataset::EntryAt;
use crate::figure::tally::Tally;
use crate::figure::value::{FigureSources, count};
use crate::figure::{Coverage, Figure, FigureSource, FigureValue, Formula, Unit};
use crate::scalar::Code;

/// What the figures of a group have in common.
pub(super) struct Group<'t, 'a> {
    tally: &'t Tally<'a>,
    unit: Unit,
    formula: &'static Formula,
    coverage: Coverage,
}

impl<'t, 'a> Group<'t, 'a> {
    /// Groups figures that are counted over what gave a value.
    pub(super) fn new(
        tally: &'t Tally<'a>,
        unit: Unit,
        formula: &'static Formula,
        coverage: Coverage,
    ) -> Self {
        Self {
            tally,
            unit,
            formula,
            coverage,
        }
    }

    /// Counts `items`; each rests on the values that `sources` returns.
    pub(super) fn count<'i, I: 'i>(
        &self,
        id: &str,
        items: impl Iterator<Item = &'i I>,
        sources: impl Fn(&I) -> Vec<FigureSource>,
    ) -> Figure {
        let items: Vec<&I> = items.collect();
        let number = FigureValue::Count(count(items.len()));
        let figure = Figure {
            coverage: self.coverage,
            sources: FigureSources::naming(self.tally.most, items.into_iter().flat_map(sources)),
            ..self.tally.figure(id, self.formula, self.unit, number)
        };
        self.tally.part_of(self.coverage, figure)
    }

    /// Counts some entries; each rests on its value under a key.
    pub(super) fn entries<'i, 'e: 'i, T: 'e>(
        &self,
        id: &str,
        entries: impl Iterator<Item = &'i EntryAt<'e, T>>,
        key: &'static str,
    ) -> Figure {
        self.count(id, entries, |entry| {
            vec![FigureSource::of_entry(entry, key)]
        })
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
            self.count(&format!("{id}.{}", wanted.code()), these, &sources)
        })
    }

    /// Counts the entries of each code; each rests on its value under the key of the code.
    pub(super) fn entries_by_code<T, C: Code>(
        &self,
        (id, key): (&str, &'static str),
        entries: &[EntryAt<'_, T>],
        code: impl Fn(&T) -> Option<C>,
    ) -> impl Iterator<Item = Figure> {
        let source = move |one: &EntryAt<'_, T>| vec![FigureSource::of_entry(one, key)];
        self.by_code(id, entries, move |one| code(one.value), source)
    }

    /// Returns the same group counted by another formula.
    pub(super) fn by(&self, formula: &'static Formula) -> Self {
        Self { formula, ..*self }
    }
}
