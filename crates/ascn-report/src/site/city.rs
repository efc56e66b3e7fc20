//! The page of a city: its profile, its lines in the registers, what changed, and what the checks
//! found. Of other cities it holds nothing.

use ascn_export::raised;

use crate::section::Material;
use crate::site::by_city::Own;
use crate::view::{CityLink, CityPage, Head, Markdown};

/// In the report a profile stands two levels deeper, below its chapter and its country.
const LEVELS_UP: u8 = 2;

pub(super) fn view(
    material: &Material<'_>,
    head: &Head,
    city: CityLink,
    profile: &Markdown,
    own: Own,
) -> CityPage {
    CityPage {
        head: head.clone(),
        city,
        profile: Markdown::of(raised(profile.as_str(), LEVELS_UP)),
        register: own.register,
        last_cycle: material.last_cycle(),
        departed: own.departed,
        arrived: own.arrived,
        renamed: own.renamed,
        reclassified: own.reclassified,
        caveats: own.caveats,
    }
}
