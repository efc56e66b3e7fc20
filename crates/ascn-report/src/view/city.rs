//! City profiles by country. Every value is in words, or says why it is missing.

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

/// What `blocks/action-plan.md` sees; every value in words, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActionPlan {
    /// The city's id.
    pub city_id: String,
    /// The city's name.
    pub city: String,
    /// The date when this version was adopted.
    pub version: String,
    /// The last year it plans for.
    pub horizon: String,
    /// The city's vision.
    pub vision: String,
    /// Its targets.
    pub targets: Vec<TargetRow>,
    /// That there are none, or why they are missing; `None` if there are any.
    pub no_targets: Option<String>,
}

/// A target of an action plan; every value with its date, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TargetRow {
    /// The target in the plan's words.
    pub text: String,
    /// Its unit.
    pub unit: String,
    /// Whether more is better, or less, in words.
    pub direction: String,
    /// The baseline.
    pub baseline: String,
    /// The value to be reached.
    pub target: String,
    /// The latest value.
    pub latest: String,
    /// The part of the way from baseline to target that is done.
    pub progress: FigureId,
    /// The city's assessment, in words.
    pub assessment: String,
    /// Why it is behind, cannot be measured, or was dropped; `None` if nothing calls for a reason.
    pub reason: Option<String>,
}

/// What `blocks/highlight.md` sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Highlight {
    /// The project's title.
    pub title: String,
    /// Its story, cleaned.
    pub story: Option<Markdown>,
    /// Why the story is missing; `None` if it is there.
    pub no_story: Option<String>,
    /// Its photo in words.
    pub photo: Option<PhotoWords>,
    /// Why the photo is missing; `None` if it is there.
    pub no_photo: Option<String>,
}

/// A photo in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PhotoWords {
    /// The name of its file.
    pub file: String,
    /// What it shows.
    pub alt: String,
    /// Its author or owner.
    pub credit: String,
}

/// What `blocks/project.md` sees.
///
/// The details of a group are all there or none: a missing value is named as missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProjectProfile {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its earlier titles, the latest first.
    pub former_titles: Vec<String>,
    /// Its summary, cleaned.
    pub summary: Option<Markdown>,
    /// What it is: title in the city's own language, objective, type, origin, outcomes, targets of
    /// the Sustainable Development Goals.
    pub identity: Vec<Detail>,
    /// Its start and end, and how much later it ends than first planned.
    pub time: Vec<Detail>,
    /// Its progress, and how its city rates it.
    pub progress: Vec<Detail>,
    /// Its cost.
    pub cost: Vec<Detail>,
    /// The lists that its city gives as empty or as missing.
    pub lists: Vec<Detail>,
    /// Its challenges.
    pub challenges: Vec<ChallengeItem>,
    /// The support that it asks for.
    pub support_required: Vec<SupportItem>,
    /// Its lessons.
    pub lessons: Vec<LessonItem>,
    /// The steps of the next twelve months.
    pub next_steps: Vec<StepItem>,
    /// The documents that confirm what is said of it.
    pub evidence: Vec<EvidenceItem>,
    /// Its milestones.
    pub milestones: Vec<MilestoneRow>,
    /// Its indicators.
    pub indicators: Vec<IndicatorRow>,
    /// Its lines of finance.
    pub finance: Vec<FinanceRow>,
    /// Its partners.
    pub partners: Vec<PartnerRow>,
    /// The names of what its city does not report: the message `unsaid-NAME` names each.
    pub not_reported: Vec<String>,
}

/// A named value, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Detail {
    /// The name, such as `objective`: the message `detail-NAME` names it.
    pub name: String,
    /// The value in words, or why it is missing.
    pub value: String,
}

/// A milestone; every date in words, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MilestoneRow {
    /// What it reaches.
    pub title: String,
    /// The date first planned.
    pub due: String,
    /// The date planned now.
    pub due_now: String,
    /// The date when it was met.
    pub met_on: String,
    /// Its state on the day of the data, in words.
    pub state: String,
    /// Why it was moved.
    pub note: String,
}

/// An indicator; every value with its date, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndicatorRow {
    /// Its title.
    pub title: String,
    /// Whether it measures an output, an outcome or an impact, in words.
    pub level: String,
    /// Its unit.
    pub unit: String,
    /// Whether more is better, or less, in words.
    pub direction: String,
    /// The baseline.
    pub baseline: String,
    /// The target.
    pub target: String,
    /// The actual value.
    pub actual: String,
    /// The part of the way from baseline to target that is done.
    pub progress: FigureId,
    /// How the actual value was found, in words.
    pub data_quality: String,
    /// Who measured it and how.
    pub source: String,
    /// The city's note.
    pub note: String,
}

/// A line of a project's finance; every amount with its currency, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FinanceRow {
    /// The name of the source.
    pub source: String,
    /// The instrument, in words.
    pub instrument: String,
    /// Its status, in words.
    pub status: String,
    /// The amount asked for.
    pub sought: String,
    /// The amount promised.
    pub pledged: String,
    /// The amount bound by a signed agreement.
    pub committed: String,
    /// The amount paid so far.
    pub disbursed: String,
    /// The day for which the amounts are true.
    pub as_of: String,
}

/// A partner's part in a project; every value in words, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PartnerRow {
    /// The partner's name.
    pub name: String,
    /// The name of its programme.
    pub programme: String,
    /// Its role.
    pub role: String,
    /// The agreement.
    pub agreement: String,
    /// The date when the agreement was signed.
    pub signed_on: String,
}

/// A challenge of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChallengeItem {
    /// Its kind.
    pub kind: String,
    /// The challenge, in the city's words.
    pub text: String,
    /// What is done about it.
    pub mitigation: String,
    /// The date since which it is open.
    pub since: String,
    /// The date when it was overcome.
    pub solved_on: String,
}

/// Support that a project asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SupportItem {
    /// Its kind.
    pub kind: String,
    /// The request, in the city's words.
    pub text: String,
    /// The amount; `None` if no money is asked for.
    pub amount: Option<String>,
    /// The date by which it is wanted or planned.
    pub wanted_by: String,
}

/// A lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LessonItem {
    /// The lesson, in the city's words.
    pub text: String,
    /// The kind of challenge it helps with.
    pub about: String,
}

/// A step of the next twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepItem {
    /// What will be done.
    pub step: String,
    /// The date by which it is wanted or planned.
    pub by: String,
}

/// A document that confirms what a city says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EvidenceItem {
    /// Its title, which is a link if its address may be one.
    pub document: Markdown,
    /// Its address in words, or why it is missing; `None` if the title is a link to it.
    pub address: Option<String>,
    /// The date when it was published.
    pub on: String,
}
