//! What is compared, listed once.

use crate::comparison::ProjectBreakKind;
use crate::framework::{FocusArea, Framework};
use crate::scalar::Code;
use crate::submission::{RatingValue, Status};

/// Something that is compared between two cycles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure<'a> {
    /// Listed projects.
    Projects,
    /// Projects of a status.
    Status(Status),
    /// Projects of a focus area.
    Area(&'a FocusArea),
    /// Projects that their city rates so.
    Rating(RatingValue),
    /// Money that is bound by a signed agreement.
    Committed,
    /// Money that was paid.
    Disbursed,
    /// Milestones met on time.
    MilestonesMet,
    /// Indicators that reached their target, of those that are the same both times.
    IndicatorsReached,
    /// Open challenges.
    ChallengesOpen,
}

/// A project that became part of another, came out of another, or was away in between is no longer
/// the one that it was.
const IDENTITY: [ProjectBreakKind; 3] = [
    ProjectBreakKind::Merged,
    ProjectBreakKind::Split,
    ProjectBreakKind::Returned,
];

impl<'a> Measure<'a> {
    /// Returns all measures, in the order in which they are printed.
    pub fn all(framework: &'a Framework) -> Vec<Self> {
        let mut all = vec![Self::Projects];
        all.extend(Status::ALL.iter().copied().map(Self::Status));
        all.extend(framework.focus_areas.iter().map(Self::Area));
        all.extend(RatingValue::ALL.iter().copied().map(Self::Rating));
        all.extend([
            Self::Committed,
            Self::Disbursed,
            Self::MilestonesMet,
            Self::IndicatorsReached,
            Self::ChallengesOpen,
        ]);
        all
    }

    /// Returns the id of the figure that it compares, such as `projects.total`.
    pub fn figure(&self) -> String {
        match self {
            Self::Projects => "projects.total".to_owned(),
            Self::Status(status) => format!("projects.status.{}", status.code()),
            Self::Area(area) => format!("projects.focus-area.{}", area.id),
            Self::Rating(rating) => format!("projects.rating.{}", rating.code()),
            Self::Committed => "finance.committed.usd".to_owned(),
            Self::Disbursed => "finance.disbursed.usd".to_owned(),
            Self::MilestonesMet => "milestones.met-on-time".to_owned(),
            Self::IndicatorsReached => "indicators.progress.reached".to_owned(),
            Self::ChallengesOpen => "challenges.open".to_owned(),
        }
    }

    /// Returns the breaks for which a project is left out of it, then and now.
    pub fn broken_by(&self) -> impl Iterator<Item = ProjectBreakKind> {
        let further = match self {
            Self::Projects | Self::Status(_) => None,
            // Moving a project to another focus area changes the areas and nothing else.
            Self::Area(_) => Some(ProjectBreakKind::Reclassified),
            // What a project costs, plans and reaches depends on its scope.
            Self::Rating(_)
            | Self::Committed
            | Self::Disbursed
            | Self::MilestonesMet
            | Self::IndicatorsReached
            | Self::ChallengesOpen => Some(ProjectBreakKind::Rescoped),
        };
        IDENTITY.into_iter().chain(further)
    }

    /// Whether it is an amount of money, and so depends on rates.
    pub fn is_money(&self) -> bool {
        matches!(self, Self::Committed | Self::Disbursed)
    }
}
