//! What the report says of cities in its registers and appendices, sorted by city.

use std::collections::BTreeMap;

use crate::error::ReportError;
use crate::section::{self, Material};
use crate::touched::Owners;
use crate::view::{Arrived, Caveat, CitySignOff, Departed, ProjectRow, Reclassified, Renamed};

/// What belongs to one city.
#[derive(Default)]
pub(super) struct Own {
    pub(super) register: Vec<ProjectRow>,
    pub(super) departed: Vec<Departed>,
    pub(super) arrived: Vec<Arrived>,
    pub(super) renamed: Vec<Renamed>,
    pub(super) reclassified: Vec<Reclassified>,
    pub(super) caveats: Vec<Caveat>,
}

/// What belongs to each city, by its id. Each keeps the order it has in the report.
pub(super) fn sorted(material: &Material<'_>) -> Result<BTreeMap<String, Own>, ReportError> {
    let mut shelves = Shelves::default();
    for at in material.cycle().projects() {
        let (city, row) = (at.submission.value.city.to_string(), material.row(&at)?);
        shelves.city_of_project.insert(row.id.clone(), city.clone());
        if at.is_listed() {
            shelves.of_city(city).register.push(row);
        }
    }
    let departures = section::departures(material)?;
    shelves.put(
        departures.departed,
        |one| &one.project,
        |own| &mut own.departed,
    );
    shelves.put(
        departures.arrived,
        |one| &one.project,
        |own| &mut own.arrived,
    );
    shelves.put(
        departures.renamed,
        |one| &one.project,
        |own| &mut own.renamed,
    );
    shelves.put(
        departures.reclassified,
        |one| &one.project,
        |own| &mut own.reclassified,
    );
    let owners = Owners::of(material);
    for warning in material.warnings {
        let of_alone = |city: &String| owners.touched_by(&warning.fault).all(|other| other == city);
        if let Some(city) = warning.fault.subject.city.clone().filter(of_alone) {
            shelves.of_city(city).caveats.push(Caveat::of(warning));
        }
    }
    Ok(shelves.by_city)
}

/// The cities' own, while it is being sorted.
#[derive(Default)]
struct Shelves {
    by_city: BTreeMap<String, Own>,
    city_of_project: BTreeMap<String, String>,
}

impl Shelves {
    fn of_city(&mut self, city: String) -> &mut Own {
        self.by_city.entry(city).or_default()
    }

    /// Puts what is said of projects into a list of their cities.
    fn put<T>(
        &mut self,
        all: Vec<T>,
        project: fn(&T) -> &ProjectRow,
        list: fn(&mut Own) -> &mut Vec<T>,
    ) {
        for one in all {
            if let Some(city) = self.city_of_project.get(&project(&one).id).cloned() {
                list(self.of_city(city)).push(one);
            }
        }
    }
}

/// How the reports of the cities stand, by the name of their member state; none where no ledger is
/// kept.
pub(super) fn sign_offs(
    material: &Material<'_>,
) -> Result<BTreeMap<String, Vec<CitySignOff>>, ReportError> {
    let mut all: BTreeMap<String, Vec<CitySignOff>> = BTreeMap::new();
    for one in section::sign_offs(material)? {
        all.entry(one.city.country.clone()).or_default().push(one);
    }
    Ok(all)
}
