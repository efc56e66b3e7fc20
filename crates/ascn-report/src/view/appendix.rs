//! The appendices: registers of projects, method and data quality, typologies, sign-offs.

use ascn_diagnostic::Diagnostic;
use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, NamedCity};

/// A printed status, shown by word and shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatusView {
    /// Its code, such as `ongoing`.
    pub code: String,
    /// Its word.
    pub word: String,
    /// Its shape, which survives greyscale and a bad photocopy.
    pub shape: String,
}

/// A project's line in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProjectRow {
    /// Its id.
    pub id: String,
    /// Its country's name.
    pub country: String,
    /// Its city's name.
    pub city: String,
    /// Its title.
    pub title: String,
    /// Its focus area's two letters.
    pub area_code: String,
    /// Its focus area's name.
    pub area: String,
    /// Its stage as the submission gives it, in words.
    pub stage: String,
    /// Its printed status; `None` if it is no longer listed.
    pub status: Option<StatusView>,
}

impl ProjectRow {
    /// Its place in the order of countries, cities and ids.
    pub(crate) fn place(&self) -> (String, String, String) {
        (self.country.clone(), self.city.clone(), self.id.clone())
    }
}

/// A project's numbered line in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegisterRow {
    /// Its number in the register.
    pub number: String,
    /// Its id.
    pub id: String,
    /// Its country's name.
    pub country: String,
    /// Its city's name.
    pub city: String,
    /// Its title.
    pub title: String,
    /// Its focus area's two letters.
    pub area_code: String,
    /// Its focus area's name.
    pub area: String,
    /// Its stage as the submission gives it, in words.
    pub stage: String,
    /// Its printed status; `None` if it is no longer listed.
    pub status: Option<StatusView>,
}

/// The projects that are on-going, planned or suspended, each kind by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Ongoing {
    /// All listed projects.
    pub total: FigureId,
    /// The number of on-going projects.
    pub ongoing_count: FigureId,
    /// The number of planned projects.
    pub planning_count: FigureId,
    /// The number of suspended projects.
    pub suspended_count: FigureId,
    /// The on-going ones.
    pub ongoing: Vec<RegisterRow>,
    /// The planned ones.
    pub planning: Vec<RegisterRow>,
    /// The suspended ones.
    pub suspended: Vec<RegisterRow>,
}

/// The completed projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Completed {
    /// All listed projects.
    pub total: FigureId,
    /// The number of completed projects.
    pub count: FigureId,
    /// The number of them that were not completed last cycle.
    pub this_cycle: FigureId,
    /// The completed ones.
    pub projects: Vec<RegisterRow>,
}

/// Departures, arrivals, new titles and new focus areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departures {
    /// The last cycle, if there is one.
    pub last_cycle: Option<String>,
    /// The projects that left the list.
    pub departed: Vec<Departed>,
    /// The projects that came onto the list: new, split from others, or returned.
    pub arrived: Vec<Arrived>,
    /// The number of projects with a new title.
    pub renamed_count: FigureId,
    /// The projects with a new title.
    pub renamed: Vec<Renamed>,
    /// The number of projects with another focus area.
    pub reclassified_count: FigureId,
    /// The projects with another focus area.
    pub reclassified: Vec<Reclassified>,
}

/// A project that came onto the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Arrived {
    /// The project.
    pub project: ProjectRow,
    /// How it came, in words.
    pub how: String,
}

/// A project that left the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Departed {
    /// The project.
    pub project: ProjectRow,
    /// How it left, in words.
    pub how: String,
    /// The city's note.
    pub note: Option<String>,
}

/// A project with a new title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Renamed {
    /// The project.
    pub project: ProjectRow,
    /// Its title last cycle.
    pub former_title: String,
}

/// A project with another focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reclassified {
    /// The project.
    pub project: ProjectRow,
    /// Its focus area last cycle.
    pub former_area: String,
}

/// How the figures were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Method {
    /// The cut-off, as a date in words.
    pub as_of: String,
    /// The number of places of a printed share.
    pub share_decimals: String,
    /// The focus areas with their two letters.
    pub areas: Vec<CodedName>,
    /// The strategic outcomes.
    pub outcomes: Vec<String>,
    /// The urban systems.
    pub urban_systems: Vec<String>,
    /// The enablers.
    pub enablers: Vec<String>,
}

/// A focus area with its two letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodedName {
    /// Its two letters.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What is known of the data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DataQuality {
    /// All listed projects.
    pub total: FigureId,
    /// How many projects give each value that is optional.
    pub disclosures: Vec<Disclosure>,
    /// What the checks found doubtful.
    pub caveats: Vec<Caveat>,
}

/// The number of projects that give a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Disclosure {
    /// The name of the value: the message `disclosed-NAME` names it.
    pub name: String,
    /// The number of projects that give it.
    pub projects: FigureId,
}

/// A warning of the checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Caveat {
    /// The city it is about, if it is about one.
    pub city: Option<String>,
    /// The finding; of a project, after its title.
    pub message: String,
    /// The rule's code.
    pub code: String,
    /// The file and line.
    pub place: String,
}

impl Caveat {
    /// Returns the caveat of a warning.
    ///
    /// The place is the file alone: lines move with every comment, and the report would with them.
    pub(crate) fn new(warning: &Diagnostic) -> Self {
        let (subject, message) = (&warning.fault.subject, &warning.fault.message);
        Self {
            city: subject.city_name.clone(),
            message: match &subject.project_title {
                Some(title) => format!("{title}: {message}"),
                None => message.clone(),
            },
            code: warning.fault.rule.code.to_owned(),
            place: warning.place.file.to_string(),
        }
    }
}

/// The typologies of the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Typologies {
    /// The typologies, in the order of their file.
    pub typologies: Vec<TypologyView>,
}

/// A typology as it was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TypologyView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its publisher and date.
    pub source: String,
    /// Its measures, and what is doubtful about them, if that was said.
    pub note: Option<String>,
    /// The classed kind: `cities` or `countries`; the message `typologies-column-members-OF` names
    /// it.
    pub of: String,
    /// Its classes, in the order of their file.
    pub classes: Vec<ClassRow>,
}

/// A class with its members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ClassRow {
    /// Its name.
    pub name: String,
    /// The official names of its members, by country and city.
    pub members: Vec<String>,
}

/// The appendix of sign-offs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignOffs {
    /// The stage at which the report was built, and what is not yet approved.
    pub mark: String,
    /// Whether a ledger of sign-offs is kept.
    pub has_ledger: bool,
    /// The state of each city's report; empty if no ledger is kept.
    pub cities: Vec<CitySignOff>,
    /// The recorded events, in their order.
    pub history: Vec<HistoryRow>,
    /// The bodies that receive the report, for notation.
    pub distribution: Vec<Recipient>,
    /// The names of the bodies and documents.
    pub names: Vec<NameRow>,
}

/// The names of a body or a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NameRow {
    /// Its official name.
    pub name: String,
    /// Its short name.
    pub abbreviation: Option<String>,
    /// Other names it is written with.
    pub aliases: Vec<String>,
}

/// The state of a city's report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CitySignOff {
    /// The city.
    pub city: NamedCity,
    /// Its state, in words.
    pub state: String,
    /// The date of the event that brought it there, if any.
    pub on: Option<String>,
    /// The body that recorded it.
    pub by: Option<String>,
    /// The note of the event.
    pub note: Option<String>,
}

/// An event of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HistoryRow {
    /// The date.
    pub on: String,
    /// The stage, in words.
    pub stage: String,
    /// The event, in words.
    pub event: String,
    /// The body that recorded it.
    pub by: String,
    /// The city it is about.
    pub city: Option<String>,
    /// The note of the event.
    pub note: Option<String>,
}

/// A body that receives the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recipient {
    /// Its name.
    pub name: String,
    /// The pillar of the association it belongs to, in words.
    pub pillar: String,
    /// The date when it noted the report, if it did.
    pub noted_on: Option<String>,
}
