//! Counting in one cycle: what every family needs.

use ascn_diagnostic::DataPath;

use crate::dataset::{CycleInputs, EntryAt, ProjectAt, Reporting};
use crate::figure::progress::Progress;
use crate::figure::selection::Selection;
use crate::figure::value::{FigureSources, count};
use crate::figure::{Coverage, CoverageOf, Figure, FigureSource, FigureValue, Formula, Unit};
use crate::network::{City, Network};
use crate::scalar::CountryCode;

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
    /// How many member cities sent a submission.
    pub(super) coverage: Coverage,
}

/// The ways in which a member city may have reported.
pub(super) const MEMBER: &[Reporting] = &[Reporting::Reported, Reporting::Nil, Reporting::Silent];

/// The ways in which a member city may have sent a submission.
pub(super) const ANSWERED: &[Reporting] = &[Reporting::Reported, Reporting::Nil];

impl<'a> Tally<'a> {
    /// Prepares the tally of a cycle, whose figures name at most `most` of their sources.
    pub(super) fn naming(most: usize, network: &'a Network, cycle: &'a CycleInputs) -> Self {
        let cities = |wanted| standing(network, cycle, wanted).count();
        Self {
            network,
            cycle,
            all: Selection::new(cycle.projects()),
            prefix: String::new(),
            most,
            coverage: Coverage::new(cities(ANSWERED), cities(MEMBER), CoverageOf::MemberCities),
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

    /// Counts the projects of a selection; each rests on its values under `keys`.
    pub(super) fn projects(
        &self,
        id: &str,
        formula: &'static Formula,
        selection: &Selection<'_>,
        keys: &[&'static str],
    ) -> Figure {
        let value = if self.coverage.is_too_low(&self.network.settings.value) {
            FigureValue::NotShown
        } else {
            FigureValue::Count(count(selection.counted.len()))
        };
        Figure {
            sources: FigureSources::naming(self.most, selection.sources(keys)),
            left_out: selection.left_out(self.most),
            ..self.figure(id, formula, Unit::Projects, value)
        }
    }

    /// Counts `cities`; each rests on its submission, or on its entry in the network.
    pub(super) fn cities(
        &self,
        id: &str,
        formula: &'static Formula,
        cities: impl IntoIterator<Item = &'a City>,
    ) -> Figure {
        let sources = cities.into_iter().map(|city| self.city_source(city));
        self.cities_giving(id, formula, sources)
    }

    /// Counts the cities that give a value; each rests on the value itself.
    ///
    /// Such figures are the coverage of all others, and always shown.
    pub(super) fn cities_giving(
        &self,
        id: &str,
        formula: &'static Formula,
        values: impl Iterator<Item = FigureSource>,
    ) -> Figure {
        let sources = FigureSources::naming(self.most, values);
        let number = FigureValue::Count(count(sources.count));
        Figure {
            sources,
            ..self.figure(id, formula, Unit::Cities, number)
        }
    }

    /// Makes a figure of this cycle that rests on no values yet.
    pub(super) fn figure(
        &self,
        id: &str,
        formula: &'static Formula,
        unit: Unit,
        value: FigureValue,
    ) -> Figure {
        Figure {
            id: format!("{}{id}", self.prefix),
            value,
            unit,
            formula,
            coverage: self.coverage,
            as_of: self.cycle.cycle.value.data_as_of,
            sources: FigureSources::default(),
            left_out: Vec::new(),
        }
    }

    /// Returns a figure whose coverage is its own. If nobody gave what it rests on, it is not
    /// reported; if too few did, it is not shown. The latter is decided by the `whole` of which the
    /// figure is a part, so that the parts that are shown add up to it.
    pub(super) fn part_of(&self, whole: Coverage, figure: Figure) -> Figure {
        let settings = &self.network.settings.value;
        let is_thin = whole.is_too_low(settings) || self.coverage.is_too_low(settings);
        let value = match (figure.coverage.given, figure.coverage.asked) {
            (_, 0) => FigureValue::NotAvailable,
            (0, _) => FigureValue::NotReported,
            _ if is_thin => FigureValue::NotShown,
            _ => figure.value,
        };
        Figure { value, ..figure }
    }

    /// Makes the figure of a part of the way, which rests on three values if all three are given.
    pub(super) fn progress(
        &self,
        id: &str,
        formula: &'static Formula,
        (progress, of): (Progress, CoverageOf),
        values: impl IntoIterator<Item = FigureSource>,
    ) -> Figure {
        let percent = progress.percent();
        let percent = percent.map_or(FigureValue::NotAvailable, FigureValue::Percent);
        let coverage = Coverage::new(usize::from(progress.is_complete()), 1, of);
        let values = values.into_iter().filter(|_| progress.is_complete());
        let figure = Figure {
            coverage,
            sources: FigureSources::naming(usize::MAX, values),
            ..self.figure(id, formula, Unit::PercentOfTheWay, percent)
        };
        self.part_of(coverage, figure)
    }

    /// Collects the entries of one of the lists of all listed projects.
    pub(super) fn entries<T: 'a, List: Iterator<Item = EntryAt<'a, T>>>(
        &self,
        of: impl Fn(ProjectAt<'a>) -> List,
    ) -> Vec<EntryAt<'a, T>> {
        self.all.counted.iter().copied().flat_map(of).collect()
    }

    fn city_source(&self, city: &City) -> FigureSource {
        if let Some(submission) = self.cycle.submission_of(&city.id) {
            return FigureSource::new(&submission.file, DataPath::root().key("city"));
        }
        let cities = &self.network.cities;
        let position = cities.value.position(&city.id).unwrap_or_default();
        let key = if city.member_from.is_some() {
            "member_from"
        } else {
            "id"
        };
        FigureSource::new(&cities.file, DataPath::root().index(position).key(key))
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
