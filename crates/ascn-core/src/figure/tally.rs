//! Counting in one cycle: what every family needs.

use ascn_diagnostic::DataPath;

use crate::dataset::{CycleInputs, EntryAt, ProjectAt, Reporting};
use crate::figure::progress::Progress;
use crate::figure::selection::Selection;
use crate::figure::value::FigureSources;
use crate::figure::{
    Coverage, CoverageOf, Figure, FigureSource, FigureValue, Formula, LeftOut, Unit,
};
use crate::network::{City, Network};
use crate::scalar::CountryCode;
use crate::submission::Project;

/// One cycle, with what every family of figures needs from it.
pub(super) struct Tally<'a> {
    pub(super) network: &'a Network,
    pub(super) cycle: &'a CycleInputs,
    /// All its projects.
    pub(super) all: Selection<'a>,
    /// The prefix of each id: empty, or `trend.2022.`.
    pub(super) prefix: String,
    /// The number of sources that a figure names at most.
    pub(super) most: usize,
    coverage: Coverage,
}

/// The ways in which a member city may have reported.
pub(super) const MEMBER: &[Reporting] = &[Reporting::Reported, Reporting::Nil, Reporting::Silent];

/// The ways in which a member city may have sent a submission.
pub(super) const ANSWERED: &[Reporting] = &[Reporting::Reported, Reporting::Nil];

/// A figure in the making: what its family knows about it.
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) formula: &'static Formula,
    pub(super) unit: Unit,
    pub(super) value: FigureValue,
    pub(super) coverage: Coverage,
    pub(super) sources: FigureSources,
    pub(super) left_out: Vec<LeftOut>,
}

impl<'a> Tally<'a> {
    /// Prepares the tally of a cycle, whose figures name at most `most` of their sources.
    pub(super) fn naming(most: usize, network: &'a Network, cycle: &'a CycleInputs) -> Self {
        let coverage = Coverage {
            given: count(standing(network, cycle, ANSWERED).count()),
            asked: count(standing(network, cycle, MEMBER).count()),
            of: CoverageOf::MemberCities,
        };
        Self {
            network,
            cycle,
            all: Selection::new(cycle.projects()),
            prefix: String::new(),
            most,
            coverage,
        }
    }

    /// Returns the same tally with a prefix before each id.
    pub(super) fn with_prefix(self, prefix: String) -> Self {
        Self { prefix, ..self }
    }

    /// Returns the same tally over the wanted ones of its projects.
    pub(super) fn over(
        &self,
        is_wanted: impl Fn(&ProjectAt<'a>) -> bool,
        coverage: Coverage,
    ) -> Self {
        Self {
            network: self.network,
            cycle: self.cycle,
            all: self.all.filter(is_wanted),
            prefix: String::new(),
            most: self.most,
            coverage,
        }
    }

    /// Returns the cities that reported in one of the `wanted` ways.
    pub(super) fn standing(
        &self,
        wanted: &'static [Reporting],
    ) -> impl Iterator<Item = &'a City> + use<'a> {
        standing(self.network, self.cycle, wanted)
    }

    /// Whether a project belongs to a city of that country.
    pub(super) fn is_in(&self, at: &ProjectAt<'_>, country: &CountryCode) -> bool {
        let city = self.network.city(at.city());
        city.is_some_and(|city| city.country == *country)
    }

    /// Returns how many member cities sent a submission.
    pub(super) fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// Counts the projects of a selection; each rests on its values under `keys`.
    pub(super) fn projects(
        &self,
        id: &str,
        formula: &'static Formula,
        selection: &Selection<'_>,
        keys: &[&'static str],
    ) -> Figure {
        let counted = Counted {
            number: selection.counted.len(),
            sources: FigureSources::naming(self.most, selection.sources(keys)),
            left_out: selection.left_out(self.most),
        };
        self.figure(id, formula, Unit::Projects, Ok(counted))
    }

    /// Counts `cities`; each rests on its submission, or on its entry in the network.
    pub(super) fn cities(
        &self,
        id: &str,
        formula: &'static Formula,
        cities: impl IntoIterator<Item = &'a City>,
    ) -> Figure {
        let cities: Vec<_> = cities.into_iter().collect();
        let sources = cities.iter().map(|city| self.city_source(city));
        let counted = Counted {
            number: cities.len(),
            sources: FigureSources::naming(self.most, sources),
            left_out: Vec::new(),
        };
        self.figure(id, formula, Unit::Cities, Ok(counted))
    }

    /// Returns a figure that there is nothing to compute from.
    pub(super) fn not_available(&self, id: &str, formula: &'static Formula, unit: Unit) -> Figure {
        self.figure(id, formula, unit, Err(FigureValue::NotAvailable))
    }

    /// Returns a figure whose value nobody gave.
    pub(super) fn not_reported(&self, id: &str, formula: &'static Formula, unit: Unit) -> Figure {
        self.figure(id, formula, unit, Err(FigureValue::NotReported))
    }

    fn figure(
        &self,
        id: &str,
        formula: &'static Formula,
        unit: Unit,
        counted: Result<Counted, FigureValue>,
    ) -> Figure {
        let (value, counted) = match counted {
            Ok(counted) if self.is_hidden(unit) => (FigureValue::NotShown, counted),
            Ok(counted) => (FigureValue::Count(count(counted.number)), counted),
            Err(missing) => (missing, Counted::default()),
        };
        Figure {
            id: format!("{}{id}", self.prefix),
            value,
            unit,
            formula,
            coverage: self.coverage,
            as_of: self.cycle.cycle.value.data_as_of,
            sources: counted.sources,
            left_out: counted.left_out,
        }
    }

    /// Makes the figure of a draft. If nobody gave what it rests on, it is not reported; if too few
    /// did, it is not shown.
    pub(super) fn figure_of(&self, draft: Draft) -> Figure {
        self.part_of(draft.coverage, draft)
    }

    /// Makes the figure of a draft that is a part of a whole. Whether too few gave it is decided by
    /// the whole, so that the parts that are shown add up to it.
    pub(super) fn part_of(&self, whole: Coverage, draft: Draft) -> Figure {
        let is_thin = whole.is_too_low(&self.network.settings.value);
        let value = match (draft.coverage.given, draft.coverage.asked) {
            (_, 0) => FigureValue::NotAvailable,
            (0, _) => FigureValue::NotReported,
            _ if is_thin || self.is_hidden(draft.unit) => FigureValue::NotShown,
            _ => draft.value,
        };
        Figure {
            id: format!("{}{}", self.prefix, draft.id),
            value,
            unit: draft.unit,
            formula: draft.formula,
            coverage: draft.coverage,
            as_of: self.cycle.cycle.value.data_as_of,
            sources: draft.sources,
            left_out: draft.left_out,
        }
    }

    /// Makes the figure of a part of the way, which rests on three values if all three are given.
    pub(super) fn progress(
        &self,
        id: String,
        formula: &'static Formula,
        (progress, of): (Progress, CoverageOf),
        values: Vec<FigureSource>,
    ) -> Figure {
        let percent = progress.percent();
        let sources = progress.is_complete().then(|| values.into());
        self.figure_of(Draft {
            id,
            formula,
            unit: Unit::PercentOfTheWay,
            value: percent.map_or(FigureValue::NotAvailable, FigureValue::Percent),
            coverage: progress.coverage(of),
            sources: sources.unwrap_or_default(),
            left_out: Vec::new(),
        })
    }

    /// Counts how many of the listed projects give a value.
    pub(super) fn projects_giving(&self, is_given: impl Fn(&Project) -> bool) -> Coverage {
        projects_giving(&self.all.counted, is_given)
    }

    /// Counts the cities that give a value; each rests on the value itself.
    pub(super) fn cities_giving(
        &self,
        id: &str,
        formula: &'static Formula,
        values: impl Iterator<Item = FigureSource>,
    ) -> Figure {
        let sources = FigureSources::naming(self.most, values);
        let counted = Counted {
            number: sources.count(),
            sources,
            left_out: Vec::new(),
        };
        self.figure(id, formula, Unit::Cities, Ok(counted))
    }

    /// Collects the entries of one of the lists of all listed projects.
    pub(super) fn entries<T: 'a, List: Iterator<Item = EntryAt<'a, T>>>(
        &self,
        of: impl Fn(ProjectAt<'a>) -> List,
    ) -> Vec<EntryAt<'a, T>> {
        self.all.counted.iter().copied().flat_map(of).collect()
    }

    /// Whether too few cities reported for figures of projects to be shown. Figures that count
    /// cities are the coverage itself, and always shown.
    fn is_hidden(&self, unit: Unit) -> bool {
        unit != Unit::Cities && self.coverage.is_too_low(&self.network.settings.value)
    }

    fn city_source(&self, city: &City) -> FigureSource {
        if let Some(submission) = self.cycle.submission_of(&city.id) {
            return FigureSource::new(&submission.file, DataPath::root().key("city"));
        }
        let cities = &self.network.cities;
        let position = cities.value.position(&city.id);
        let key = if city.member_from.is_some() {
            "member_from"
        } else {
            "id"
        };
        let entry = DataPath::root().index(position.unwrap_or_default());
        FigureSource::new(&cities.file, entry.key(key))
    }
}

fn standing<'a>(
    network: &'a Network,
    cycle: &'a CycleInputs,
    wanted: &'static [Reporting],
) -> impl Iterator<Item = &'a City> {
    let cities = network.cities.value.iter();
    cities.filter(|city| wanted.contains(&cycle.reporting(city)))
}

/// Counts how many of some listed projects give a value.
pub(super) fn projects_giving(
    listed: &[ProjectAt<'_>],
    is_given: impl Fn(&Project) -> bool,
) -> Coverage {
    Coverage {
        given: count(listed.iter().filter(|at| is_given(at.project)).count()),
        asked: count(listed.len()),
        of: CoverageOf::ListedProjects,
    }
}

/// What was counted, from which values, and what was left out.
#[derive(Default)]
struct Counted {
    number: usize,
    sources: FigureSources,
    left_out: Vec<LeftOut>,
}

/// Converts a count; memory runs out long before it could be too large.
pub(super) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
