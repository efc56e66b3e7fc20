//! Everything that a city says of one project. Every value is in words, or says why it is missing.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{FigureId, Markdown};

/// What `blocks/project.md` sees.
///
/// The details of a group are all there or none: a value that is missing says so.
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
    /// When it starts and ends, and how much later than first planned.
    pub time: Vec<Detail>,
    /// How far it is, and how its city rates it.
    pub progress: Vec<Detail>,
    /// What it costs.
    pub cost: Vec<Detail>,
    /// The lists that its city gives as empty or says are missing.
    pub lists: Vec<Detail>,
    /// What stands in its way.
    pub challenges: Vec<ChallengeItem>,
    /// What support it asks for.
    pub support_required: Vec<SupportItem>,
    /// What was learnt.
    pub lessons: Vec<LessonItem>,
    /// The steps of the next twelve months.
    pub next_steps: Vec<StepItem>,
    /// What bears out what is said of it.
    pub evidence: Vec<EvidenceItem>,
    /// Its milestones.
    pub milestones: Vec<MilestoneRow>,
    /// Its indicators.
    pub indicators: Vec<IndicatorRow>,
    /// Who pays.
    pub finance: Vec<FinanceRow>,
    /// With whom it is carried out.
    pub partners: Vec<PartnerRow>,
    /// The names of what its city does not say: the message `unsaid-NAME` names each.
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
    /// What is reached.
    pub title: String,
    /// When it was first planned for.
    pub due: String,
    /// When it is planned for now.
    pub due_now: String,
    /// When it was met.
    pub met_on: String,
    /// What became of it by the day of the data, in words.
    pub state: String,
    /// Why it was moved.
    pub note: String,
}

/// An indicator; every value with its date, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IndicatorRow {
    /// What is measured.
    pub title: String,
    /// Whether it measures an output, an outcome or an impact, in words.
    pub level: String,
    /// What it is counted in.
    pub unit: String,
    /// Whether more is better, or less, in words.
    pub direction: String,
    /// Where it started.
    pub baseline: String,
    /// Where it is to arrive.
    pub target: String,
    /// Where it is.
    pub actual: String,
    /// How far it is on the way from baseline to target.
    pub progress: FigureId,
    /// How the actual value was found, in words.
    pub data_quality: String,
    /// Who measured it and how.
    pub source: String,
    /// What its city notes.
    pub note: String,
}

/// A line of a project's finance; every amount with its currency, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FinanceRow {
    /// The name of who pays.
    pub source: String,
    /// In which form, in words.
    pub instrument: String,
    /// How far it is, in words.
    pub status: String,
    /// How much is asked for.
    pub sought: String,
    /// How much was promised.
    pub pledged: String,
    /// How much is bound by a signed agreement.
    pub committed: String,
    /// How much was paid so far.
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
    /// What it does.
    pub role: String,
    /// What was agreed.
    pub agreement: String,
    /// When the agreement was signed.
    pub signed_on: String,
}

/// Something that stands in a project's way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChallengeItem {
    /// Its kind.
    pub kind: String,
    /// What it is, in the city's words.
    pub text: String,
    /// What is done about it.
    pub mitigation: String,
    /// Since when it stands.
    pub since: String,
    /// When it was overcome.
    pub solved_on: String,
}

/// Support that a project asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SupportItem {
    /// Its kind.
    pub kind: String,
    /// What is asked for, in the city's words.
    pub text: String,
    /// How much; `None` if no money is asked for.
    pub amount: Option<String>,
    /// By when.
    pub wanted_by: String,
}

/// Something that was learnt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LessonItem {
    /// What was learnt, in the city's words.
    pub text: String,
    /// The kind of challenge it helps with.
    pub about: String,
}

/// A step of the next twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepItem {
    /// What will be done.
    pub step: String,
    /// By when.
    pub by: String,
}

/// A document that bears out what a city says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EvidenceItem {
    /// Its title, which is a link if its address may be one.
    pub document: Markdown,
    /// Its address in words, or why it is missing; `None` if the title is a link to it.
    pub address: Option<String>,
    /// When it was published.
    pub on: String,
}
