//! Everything that a city says of one project.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::{
    ChallengeItem, EvidenceItem, FinanceRow, IndicatorRow, LessonItem, Markdown, MilestoneRow,
    PartnerRow, StepItem, SupportItem,
};

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
