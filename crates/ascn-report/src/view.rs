//! Views: what each template sees. They are finished texts and figures, complete by type, so that a
//! template can neither miss a field nor compute.

mod area;
mod challenges;
mod changes;
mod city;
mod complement;
mod cover;
mod document;
mod finance;
mod outlook;
mod page;
mod partnerships;
mod places;
mod portfolio;
mod progress;
mod quality;
mod recommendations;
mod register;
mod results;
mod scope;
mod sign_offs;
mod site;
mod typologies;
mod version;
mod year;

pub use area::{Area, AreaHighlight, FocusAreas};
pub use challenges::{Challenges, Example, KindExamples, LessonRow};
pub use changes::{Changes, DefinitionRow, DifferenceView, RedefinedIndicator, Rescoped};
pub use city::{
    ActionPlan, ChallengeItem, Cities, CityProfile, CityProject, Country, Detail, EvidenceItem,
    FinanceRow, Highlight, IndicatorRow, LessonItem, MilestoneRow, PartnerRow, PhotoWords,
    ProjectProfile, StepItem, SupportItem, TargetRow,
};
pub use complement::{Complementarity, Exchange, NamedProject, Offer, Reason, Unmatched};
pub use cover::{Cover, Foreword, KeyMessages, ReportView, Section};
pub use document::{Brief, Extract, Head, Note};
pub use finance::{Finance, InstrumentRow, MoneyFigures, MoneyRow, RungRow, Seeking, SourceRow};
pub use outlook::{Outlook, OutlookStep};
pub use page::{Imprint, JumpGroup, JumpLink, Page};
pub use partnerships::{PartnerCount, PartnershipRow, Partnerships};
pub use places::{PlaceRow, Places};
pub use portfolio::{
    AreaRow, CityRow, CountryRow, Portfolio, ReconciliationRow, StatusFigures, StatusRow, TrendRow,
};
pub use progress::Progress;
pub use quality::{Caveat, CodedName, DataQuality, Disclosure, Method};
pub use recommendations::{
    EvidenceFigure, FollowUpCount, FollowUpRow, RecommendationRow, Recommendations,
};
pub use register::{
    Arrived, Completed, Departed, Departures, Ongoing, ProjectRow, Reclassified, RegisterRow,
    Renamed, StatusView,
};
pub use results::{GoalRow, IndicatorLine, Indicators, Results, TargetLine};
pub use scope::{CoverageRow, NamedCity, NilReturn, Scope};
pub use sign_offs::{CitySignOff, HistoryRow, NameRow, Recipient, SignOffs};
pub use site::{CityLink, CityPage, CountryLink, CountryPage, IndexPage};
pub use typologies::{ClassRow, Typologies, TypologyView};
pub use version::{HISTORY, VIEWS_VERSION};
pub use year::{Meeting, Year};

use ascn_export::narrative;
use schemars::JsonSchema;
use serde::Serialize;

/// The id of a figure, such as `projects.total`.
///
/// The filter `figure` looks up the figure and prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(!transparent)]
pub struct FigureId(String);

impl<T: Into<String>> From<T> for FigureId {
    fn from(id: T) -> Self {
        Self(id.into())
    }
}

impl FigureId {
    /// Returns the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A line of a table that counts something by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountRow {
    /// The counted kind, in words.
    pub name: String,
    /// The number of them.
    pub count: FigureId,
}

/// Markdown made by the program: sentences with figures, cleaned narratives.
///
/// The filter `markdown` prints it. Nothing that a city wrote gets into it uncleaned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(!transparent)]
pub struct Markdown(String);

impl Markdown {
    /// Takes a text that is Markdown made by the program.
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// Takes what a city or the secretariat wrote, cleaned; the names of its footnotes begin with
    /// `key`.
    pub(crate) fn cleaned(text: &str, key: &str) -> Self {
        let options = narrative::Options { footnote_key: key };
        Self(narrative::clean(text, options))
    }

    /// Joins sentences to one text.
    pub(crate) fn joined(sentences: &[Self]) -> Self {
        let texts: Vec<&str> = sentences.iter().map(Self::as_str).collect();
        Self(texts.join(" "))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
