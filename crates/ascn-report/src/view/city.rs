//! City profiles by country.

use serde::{Deserialize, Serialize};

use crate::view::{FigureView, Markdown, StatusView};

/// City profiles by country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cities {
    /// The member states that have a city to show, in the order of their names.
    pub countries: Vec<Country>,
}

/// A member state with the profiles of its cities.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Its two letters, in small letters: part of the anchor.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its member cities.
    pub cities: FigureView,
    /// Their projects.
    pub projects: FigureView,
    /// Its National Representative on the day, if somebody said.
    pub representative: Option<String>,
    /// The rendered profiles, in the order of the cities' names.
    pub profiles: Vec<Markdown>,
}

/// What `blocks/city-profile.md` sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CityProfile {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names it is written with.
    pub aliases: Vec<String>,
    /// Its country's name.
    pub country: String,
    /// Since when it is a member, in words; `None` means since the start.
    pub member_since: Option<String>,
    /// Its Chief Smart City Officer: the post, or what is known of it.
    pub csco: String,
    /// How it stands: `reported`, `nil`, `silent` or `undecided`.
    pub standing: String,
    /// Why it has nothing to report.
    pub nil_reason: Option<String>,
    /// Whether it was attested and cleared, in words.
    pub sign_off: Markdown,
    /// Its area and population, in words; none if nothing was stated.
    pub facts: Vec<Markdown>,
    /// How many projects, if a submission was received.
    pub projects_count: Option<FigureView>,
    /// Its listed projects.
    pub projects: Vec<CityProject>,
    /// Whether anything was reported of them beyond title, focus area and stage.
    pub says_more: bool,
    /// The year.
    pub cycle: String,
}

/// A project in its city's profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CityProject {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its title in the city's own language.
    pub title_local: Option<String>,
    /// Its focus area's two letters.
    pub area_code: String,
    /// Its focus area's name, and its type if it is given.
    pub area: String,
    /// Its printed status.
    pub status: StatusView,
    /// Its stage, in words.
    pub stage: String,
    /// What changed since the last cycle, in words.
    pub change: Option<Markdown>,
    /// What its city gives beyond the title, area and stage; empty if nothing.
    pub details: Vec<Detail>,
    /// Its summary, cleaned.
    pub summary: Option<Markdown>,
}

/// A named value of a project, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// The name, such as `objective`: the message `detail-NAME` names it.
    pub name: String,
    /// The value in words, or why it is missing.
    pub value: String,
}
