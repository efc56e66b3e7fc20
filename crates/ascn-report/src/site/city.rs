//! The page of a city: its profile, its lines in the registers, what changed, and what the checks
//! found. Of other cities it holds nothing.

use ascn_export::raised;

use crate::site::Pages;
use crate::site::by_city::Own;
use crate::view::{CityLink, CityPage, Markdown};

/// In the report a profile stands two levels deeper, below its chapter and its country.
const LEVELS_UP: usize = 2;

pub(super) fn view(pages: &Pages<'_>, city: CityLink, profile: &Markdown, own: Own) -> CityPage {
    CityPage {
        head: pages.head.clone(),
        has_report: pages.has_report,
        city,
        profile: Markdown::of(raised(profile.as_str(), LEVELS_UP)),
        register: own.register,
        last_cycle: pages.material.last_cycle(),
        departed: own.moves.departed,
        arrived: own.moves.arrived,
        renamed: own.moves.renamed,
        reclassified: own.moves.reclassified,
        caveats: own.caveats,
    }
}
