//! The documents derived from the report, and the pages of the site.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{
    Arrived, Caveat, CitySignOff, Cover, DataQuality, Departed, FigureId, KeyMessages, Markdown,
    Portfolio, ProjectRow, Recipient, Reclassified, Renamed, Scope, StatusFigures,
};

/// The top of every derived document and of every page of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Head {
    /// The stage at which it was built, and what is not yet approved.
    pub mark: String,
    /// The network's full name.
    pub network: String,
    /// The network's short name.
    pub abbreviation: String,
    /// The title of the report with its year.
    pub report: String,
    /// The year.
    pub cycle: String,
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// The secretariat.
    pub secretariat: String,
    /// The name of the Joint Consultative Meeting.
    pub jcm: String,
    /// The name of the Coordinating Council.
    pub acc: String,
    /// The name of the Summit.
    pub summit: String,
}

/// The Chair's brief to the Joint Consultative Meeting, and the note of that meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Brief {
    /// The top.
    pub head: Head,
    /// The key messages of the report.
    pub key_messages: KeyMessages,
    /// The coverage of the report.
    pub scope: Scope,
    /// The projects.
    pub portfolio: Portfolio,
    /// What is known of the data.
    pub quality: DataQuality,
}

/// The note to the Coordinating Council, the paragraph for the Summit, the covering note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Note {
    /// The top.
    pub head: Head,
    /// Member cities.
    pub members: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// All listed projects.
    pub total: FigureId,
    /// By printed status.
    pub by_status: StatusFigures,
    /// The most important changes since the last cycle, in sentences; empty in the first.
    pub changes: Vec<Markdown>,
    /// The bodies that receive the report.
    pub distribution: Vec<Recipient>,
}

/// The extract for a member state: what its cities reported, and nothing of other members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Extract {
    /// The top.
    pub head: Head,
    /// The member state's name.
    pub country: String,
    /// Its National Representative on the day, if stated.
    pub representative: Option<String>,
    /// Its member cities.
    pub cities: FigureId,
    /// Those that reported.
    pub reported: FigureId,
    /// Their projects.
    pub projects: FigureId,
    /// By status.
    pub by_status: StatusFigures,
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// The states of its cities' reports; empty if no ledger is kept.
    pub sign_offs: Vec<CitySignOff>,
    /// The rendered profiles of its cities.
    pub profiles: Vec<Markdown>,
    /// Its projects that left the list.
    pub departed: Vec<Departed>,
    /// Its projects that came onto the list.
    pub arrived: Vec<Arrived>,
    /// Its projects with a new title.
    pub renamed: Vec<Renamed>,
    /// Its projects under another focus area.
    pub reclassified: Vec<Reclassified>,
    /// What the checks found in the submissions of its cities.
    pub caveats: Vec<Caveat>,
}

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
