//! City profiles by country.

mod highlight;
mod plan;
mod project;

pub use highlight::{Highlight, PhotoWords};
pub use plan::{ActionPlan, TargetRow};
pub use project::{
    ChallengeItem, Detail, EvidenceItem, FinanceRow, IndicatorRow, LessonItem, MilestoneRow,
    PartnerRow, ProjectProfile, StepItem, SupportItem,
};

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown, StatusView};

/// City profiles by country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cities {
    /// The member states that have a city to show, in the order of their names.
    pub countries: Vec<Country>,
}

/// A member state with the profiles of its cities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Country {
    /// Its two letters, in small letters: part of the anchor.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its member cities.
    pub cities: FigureId,
    /// Their projects.
    pub projects: FigureId,
    /// Its National Representative on the day, if stated.
    pub representative: Option<String>,
    /// The rendered profiles, in the order of the cities' names.
    pub profiles: Vec<Markdown>,
}

/// What `blocks/city-profile.md` sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CityProfile {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names it is written with.
    pub aliases: Vec<String>,
    /// Its country's name.
    pub country: String,
    /// The date of its membership, in words; `None` if it is a member from the start.
    pub member_since: Option<String>,
    /// Its Chief Smart City Officer: the post, or what is known of it.
    pub csco: String,
    /// Whether it reported: `reported`, `nil`, `silent` or `undecided`.
    pub standing: String,
    /// The day for which its submission is true, in words; `None` if there is none.
    pub data_as_of: Option<String>,
    /// Why it has nothing to report.
    pub nil_reason: Option<String>,
    /// Whether it was attested and cleared, in words.
    pub sign_off: Markdown,
    /// Its area and population, in words; empty if nothing was stated.
    pub facts: Vec<Markdown>,
    /// What may be published outside the network, in words; `None` if it does not say so.
    pub consent: Option<Markdown>,
    /// The missing values of the city itself with their reasons, by name: the message `detail-NAME`
    /// names each.
    pub missing: Vec<Detail>,
    /// The names of what it does not report of itself: the message `unsaid-NAME` names each.
    pub not_reported: Vec<String>,
    /// The number of its projects, if a submission was received.
    pub projects_count: Option<FigureId>,
    /// Its listed projects.
    pub projects: Vec<CityProject>,
    /// Its action plan, rendered; `None` if it gives none.
    pub action_plan: Option<Markdown>,
    /// Its highlight, rendered; `None` if it gives none.
    pub highlight: Option<Markdown>,
    /// The rendered profiles of the projects of which it says more than title, focus area and
    /// stage.
    pub project_profiles: Vec<Markdown>,
    /// The titles of the other projects; empty if no project has a profile.
    pub without_profile: Vec<String>,
    /// The year.
    pub cycle: String,
}

/// A project's line in its city's profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CityProject {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its focus area's two letters.
    pub area_code: String,
    /// Its focus area's name, and its type if it is given.
    pub area: String,
    /// The names of its further focus areas, in which it is not counted.
    pub also: Vec<String>,
    /// Its printed status.
    pub status: StatusView,
    /// Its stage, in words.
    pub stage: String,
    /// What changed since the last cycle, in words.
    pub change: Option<Markdown>,
}
