//! What the report says of cities in its registers and appendices, sorted by city.

use std::collections::BTreeMap;

use ascn_core::dataset::{ProjectAt, projects_of};
use ascn_core::network::{City, CityId};

use crate::error::Result;
use crate::section::{self, ListedMoves, Material, Moved};
use crate::touched::Owners;
use crate::view::{Caveat, CitySignOff, ProjectRow};

/// What the report says of each city outside its profile.
pub(super) struct ByCity<'a> {
    moved: BTreeMap<&'a CityId, Moved<'a>>,
    caveats: BTreeMap<&'a str, Vec<Caveat>>,
}

/// What belongs to one city. Each list keeps the order it has in the report.
#[derive(Default)]
pub(super) struct Own {
    pub(super) register: Vec<ProjectRow>,
    pub(super) moves: ListedMoves,
    pub(super) caveats: Vec<Caveat>,
}

impl<'a> ByCity<'a> {
    /// Sorts it, in one pass.
    pub(super) fn of(material: &Material<'a>) -> Self {
        let owners = Owners::of(material);
        let mut caveats: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for warning in material.warnings {
            let of_alone = |city: &&str| owners.touched_by(&warning.fault).all(|one| one == *city);
            let city = warning.fault.subject.city.as_deref();
            if let Some(city) = city.filter(of_alone) {
                caveats.entry(city).or_default().push(Caveat::of(warning));
            }
        }
        Self {
            moved: Moved::of(material).by_city(),
            caveats,
        }
    }

    /// What belongs to a city.
    pub(super) fn own(&self, material: &Material<'_>, city: &City) -> Result<Own> {
        let mut own = Own::default();
        let submission = material.cycle().submission_of(&city.id).into_iter();
        for at in submission
            .flat_map(projects_of)
            .filter(ProjectAt::is_listed)
        {
            own.register.push(material.row(&at)?);
        }
        if let Some(moved) = self.moved.get(&city.id) {
            own.moves = moved.listed(material)?;
        }
        if let Some(caveats) = self.caveats.get(city.id.as_str()) {
            own.caveats.clone_from(caveats);
        }
        Ok(own)
    }
}

/// How the reports of the cities stand, by the name of their member state; none where no ledger is
/// kept.
pub(super) fn sign_offs(material: &Material<'_>) -> Result<BTreeMap<String, Vec<CitySignOff>>> {
    let mut all: BTreeMap<String, Vec<CitySignOff>> = BTreeMap::new();
    for one in section::sign_offs(material)? {
        all.entry(one.city.country.clone()).or_default().push(one);
    }
    Ok(all)
}
