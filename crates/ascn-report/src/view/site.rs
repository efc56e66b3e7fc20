//! The pages of the site: the network, a member state, a city.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{
    Arrived, Caveat, CitySignOff, Cover, Departed, FigureId, Head, KeyMessages, Markdown,
    ProjectRow, Reclassified, Renamed, Scope, StatusFigures,
};

/// The first page: cover, key messages, and links to each city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndexPage {
    /// The report's cover.
    pub cover: Cover,
    /// The report's key messages.
    pub key_messages: KeyMessages,
    /// The coverage of the report.
    pub scope: Scope,
    /// The member states that have a city to show, in the order of their names.
    pub countries: Vec<CountryLink>,
    /// Their cities, in the same order, then by name; empty if there are more than a page can list.
    pub cities: Vec<CityLink>,
    /// Whether the whole report is beside the page, as `annual-report.html`.
    pub has_report: bool,
}

/// A member state with the link to its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountryLink {
    /// Its two letters: the page is `countries/CODE.html`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its member cities.
    pub cities: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// Their projects.
    pub projects: FigureId,
    /// By status.
    pub by_status: StatusFigures,
}

/// A city with the link to its page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CityLink {
    /// Its id: the page is `cities/ID.html`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The two letters of its country.
    pub country_code: String,
    /// Its country's name.
    pub country: String,
    /// Whether it reported: `reported`, `nil`, `silent` or `undecided`.
    pub standing: String,
    /// Its projects; `None` if nothing was received.
    pub projects: Option<FigureId>,
}

/// The page of a member state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountryPage {
    /// The top.
    pub head: Head,
    /// Whether the whole report is in the folder above, as `annual-report.html`.
    pub has_report: bool,
    /// The member state.
    pub country: CountryLink,
    /// Its National Representative on the day, if stated.
    pub representative: Option<String>,
    /// Its cities, in the order of their names.
    pub cities: Vec<CityLink>,
    /// The states of its cities' reports; empty if no ledger is kept.
    pub sign_offs: Vec<CitySignOff>,
}

/// The page of a city: what it reported, and nothing of other cities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CityPage {
    /// The top.
    pub head: Head,
    /// Whether the whole report is in the folder above, as `annual-report.html`.
    pub has_report: bool,
    /// The city.
    pub city: CityLink,
    /// Its rendered profile, whose heading is of level 2.
    pub profile: Markdown,
    /// Its lines in the registers.
    pub register: Vec<ProjectRow>,
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// Its projects that left the list.
    pub departed: Vec<Departed>,
    /// Its projects that came onto the list.
    pub arrived: Vec<Arrived>,
    /// Its projects with a new title.
    pub renamed: Vec<Renamed>,
    /// Its projects under another focus area.
    pub reclassified: Vec<Reclassified>,
    /// What the checks found in its submission.
    pub caveats: Vec<Caveat>,
}
