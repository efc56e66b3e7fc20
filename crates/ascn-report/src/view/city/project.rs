//! Everything that a city says of one project. Every value is in words, or says why it is missing.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown};

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
