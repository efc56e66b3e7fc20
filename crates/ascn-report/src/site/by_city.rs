//! What the report says of cities in its registers and appendices, grouped by city.

use std::collections::BTreeMap;

use ascn_core::network::{City, CityId};

use crate::material::Material;
use crate::section::{self, Moved};
use crate::touched::CityByFile;
use crate::view::{Caveat, CitySignOff};
use ascn_template::Result;

/// What the report says of each city outside its profile. Each list keeps the order of the report.
pub(super) struct ByCity<'a> {
    moved: BTreeMap<&'a CityId, Vec<Moved<'a>>>,
    caveats: BTreeMap<&'a str, Vec<Caveat>>,
}

impl<'a> ByCity<'a> {
    /// Groups everything by city, in one pass.
    pub(super) fn new(material: &'a Material<'a>) -> Self {
        let city_by_file = CityByFile::new(material);
        let mut caveats: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for warning in &material.warnings {
            let city = warning.fault.subject.city.as_deref();
            let mut touched = city_by_file.touched_by(&warning.fault);
            if let Some(city) = city.filter(|city| touched.all(|one| one == *city)) {
                caveats.entry(city).or_default().push(Caveat::new(warning));
            }
        }
        Self {
            moved: section::moved_by_city(material),
            caveats,
        }
    }

    pub(super) fn moved(&self, city: &City) -> &[Moved<'a>] {
        self.moved.get(&city.id).map_or(&[], Vec::as_slice)
    }

    /// Returns what the checks found that concerns only this city.
    pub(super) fn caveats(&self, city: &City) -> Vec<Caveat> {
        let caveats = self.caveats.get(city.id.as_str());
        caveats.cloned().unwrap_or_default()
    }
}

/// Returns the states of the cities' reports, by the name of their member state; empty if no ledger
/// is kept.
pub(super) fn sign_offs(material: &Material<'_>) -> Result<BTreeMap<String, Vec<CitySignOff>>> {
    let mut all: BTreeMap<String, Vec<CitySignOff>> = BTreeMap::new();
    for one in section::sign_offs(material)? {
        all.entry(one.city.country.clone()).or_default().push(one);
    }
    Ok(all)
}
