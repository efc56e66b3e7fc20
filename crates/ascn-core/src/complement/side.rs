//! The two sides of a suggestion: a city with its project, and whom it could ask.

use ascn_diagnostic::DataPath;

use crate::dataset::{CycleInputs, ProjectAt};
use crate::figure::FigureSource;
use crate::network::{City, Network, Partner, Programme, SupportKind};
use crate::scalar::Code;
use crate::submission::{ChallengeKind, Project};

/// A city and one of its projects.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The city.
    pub city: &'a City,
    /// The official name of its country; its code if no member state has that code.
    pub country: &'a str,
    /// The project and its place.
    pub at: ProjectAt<'a>,
}

/// Whom a project could ask, and about what.
#[derive(Debug, Clone, Copy)]
pub enum Counterpart<'a> {
    /// A project of another city, about a kind of obstacle.
    Project(Side<'a>, ChallengeKind),
    /// A partner with its programme, for a kind of support.
    Programme(&'a Partner, &'a Programme, SupportKind),
}

/// Returns the listed projects of a cycle, sorted by name.
pub(super) fn all<'a>(network: &'a Network, cycle: &'a CycleInputs) -> Vec<Side<'a>> {
    let side = |at: ProjectAt<'a>| {
        let city = network.city(at.city())?;
        let state = network.member_state(&city.country);
        let country = state.map_or(city.country.as_str(), |state| state.name.as_str());
        Some(Side { city, country, at })
    };
    let mut sides: Vec<_> = cycle.listed().filter_map(side).collect();
    sides.sort_by(|a, b| a.names().cmp(&b.names()));
    sides
}

impl<'a> Side<'a> {
    /// Returns the project.
    pub fn project(&self) -> &'a Project {
        self.at.project
    }

    /// Returns what it is sorted by.
    pub(super) fn names(&self) -> [&'a str; 3] {
        [self.country, &self.city.name, self.at.project.id.as_str()]
    }

    /// Returns the place of one of the project's values.
    pub(super) fn place(&self, key: &'static str) -> FigureSource {
        FigureSource::of_project(&self.at, key)
    }

    /// Returns the place of an entry of one of the project's lists.
    pub(super) fn place_in(&self, key: &'static str, index: usize) -> FigureSource {
        FigureSource::new(self.at.file(), self.at.path_of(key).index(index))
    }

    /// Returns the place of the city's country.
    pub(super) fn place_of_country(&self, network: &Network) -> FigureSource {
        let cities = &network.cities;
        let position = cities.value.position(&self.city.id).unwrap_or_default();
        FigureSource::new(
            &cities.file,
            DataPath::root().index(position).key("country"),
        )
    }
}

impl<'a> Counterpart<'a> {
    /// Returns what it is sorted by: cities before partners, then the names, then the kind.
    pub(super) fn names(&self) -> (bool, [&'a str; 3], &'static str) {
        match self {
            Self::Project(side, kind) => (false, side.names(), kind.code()),
            Self::Programme(partner, programme, kind) => {
                let (name, id) = (&programme.name, programme.id.as_str());
                (true, [&partner.name, name, id], kind.code())
            }
        }
    }
}
