//! What a rule sees: one cycle, the cycles before it, and the network.

use std::collections::BTreeMap;

use ascn_diagnostic::{Column, DataPath, FileLocation, FileName, Subject};

use crate::by_id::first_of_each;
use crate::dataset::{Carried, CycleInputs, ProjectAt, Reconciliation};
use crate::network::{City, CityId, Network, Sourced};
use crate::scalar::{Answer, Day, Year};
use crate::submission::Submission;

/// What a rule sees: one cycle, the cycles before it, and the network.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The network.
    pub network: &'a Network,
    /// The network's cities by id.
    pub cities: &'a Cities<'a>,
    /// The cycle that is checked.
    pub cycle: &'a CycleInputs,
    /// The cycles before it, the earliest first.
    pub earlier: &'a [CycleInputs],
    /// The cycle compared with the last one; `None` in the first.
    pub reconciliation: Option<&'a Reconciliation<'a>>,
    /// Whether it is the cycle that is reported on.
    pub is_current: bool,
}

/// The cities of a network, also by id; the first of two with one id counts.
#[derive(Debug)]
pub struct Cities<'a> {
    all: Vec<CityAt<'a>>,
    by_id: BTreeMap<&'a CityId, CityAt<'a>>,
}

/// A city with its place.
#[derive(Debug, Clone, Copy)]
pub struct CityAt<'a> {
    /// The file.
    pub file: &'a FileName,
    /// Its position in the list of cities, from 0.
    pub index: usize,
    /// The city.
    pub city: &'a City,
}

impl<'a> Scope<'a> {
    /// Returns the day on which membership is decided.
    pub fn data_as_of(&self) -> Day {
        self.cycle.cycle.value.data_as_of
    }

    /// Returns the cycle before this one.
    pub fn last(&self) -> Option<&'a CycleInputs> {
        self.earlier.last()
    }

    /// Returns the projects in both cycles, each with the year of the last one.
    pub fn carried(&self) -> impl Iterator<Item = (&'a Carried<'a>, Year)> {
        let both = self.reconciliation.zip(self.last()).into_iter();
        both.flat_map(|(one, last)| one.carried.iter().map(|carried| (carried, last.year())))
    }

    /// Returns all projects of the cycle's submissions.
    pub fn projects(&self) -> impl Iterator<Item = ProjectAt<'a>> {
        self.cycle.projects()
    }

    /// Whether a city is a member on the cycle's day.
    pub fn membership(&self, city: &City) -> Answer {
        city.membership().on(self.data_as_of())
    }

    /// Returns the city of that id.
    pub fn city(&self, id: &CityId) -> Option<CityAt<'a>> {
        self.cities.by_id.get(id).copied()
    }

    /// Returns the city whose id is the name of the file.
    pub fn city_of_file(&self, file: &FileName) -> Option<CityAt<'a>> {
        self.city(&file.stem().parse().ok()?)
    }

    /// Returns all ids in `network/cities.yaml`, on which the fault of an unknown id rests.
    pub fn city_ids(&self) -> Column {
        self.network.cities.column(DataPath::root(), "id")
    }

    /// Returns the location of the day on which membership is decided.
    pub fn data_as_of_location(&self) -> FileLocation {
        self.cycle.cycle.location_of("data_as_of")
    }

    /// Returns the city a submission is of, and its name, for a fault.
    ///
    /// If it names no known city, the name of its file may.
    pub fn subject(&self, submission: &Sourced<Submission>) -> Subject {
        let (city, file) = (&submission.value.city, &submission.file);
        match self.city(city).or_else(|| self.city_of_file(file)) {
            Some(at) => at.subject(),
            None => Subject {
                city: Some(file.stem().to_owned()),
                ..Subject::default()
            },
        }
    }

    /// Returns the city and the project, for a fault.
    pub fn project_subject(&self, at: &ProjectAt<'_>) -> Subject {
        Subject {
            project: Some(at.project.id.to_string()),
            project_title: Some(at.project.title.clone()),
            ..self.subject(at.submission)
        }
    }
}

impl<'a> Cities<'a> {
    /// Lists and indexes the cities of a network.
    pub fn new(network: &'a Network) -> Self {
        let file = &network.cities.file;
        let cities = network.cities.value.iter().enumerate();
        let cities = cities.map(|(index, city)| CityAt { file, index, city });
        let all: Vec<_> = cities.collect();
        let by_id = first_of_each(all.iter().map(|at| (&at.city.id, *at)));
        Self { all, by_id }
    }

    /// Returns all cities, in the order of their file.
    pub fn iter(&self) -> impl Iterator<Item = CityAt<'a>> + '_ {
        self.all.iter().copied()
    }
}

impl CityAt<'_> {
    /// Returns the path of the city.
    pub fn path(&self) -> DataPath {
        DataPath::root().index(self.index)
    }

    /// Returns the location of one of its values.
    pub fn location(&self, key: &'static str) -> FileLocation {
        FileLocation::value(self.file, self.path().key(key))
    }

    /// Returns the locations that its membership follows from.
    pub fn membership_locations(&self) -> [FileLocation; 3] {
        ["id", "member_from", "member_to"].map(|key| self.location(key))
    }

    /// Returns the city and its name, for a fault.
    pub fn subject(&self) -> Subject {
        Subject {
            city: Some(self.city.id.to_string()),
            city_name: Some(self.city.name.clone()),
            ..Subject::default()
        }
    }
}
