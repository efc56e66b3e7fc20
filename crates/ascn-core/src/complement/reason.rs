//! Why a suggestion is made: a reason, and where it is stated.

use crate::figure::FigureSource;
use crate::framework::FocusAreaId;
use crate::network::{City, Class, SupportKind, Typology};
use crate::scalar::{CountryCode, Date};

/// A reason of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason<'a> {
    /// What it says.
    pub kind: ReasonKind<'a>,
    /// Where it is stated.
    pub place: FigureSource,
    /// Where the other side states its part, if the reason rests on both.
    pub other: Option<FigureSource>,
}

/// The content of a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonKind<'a> {
    /// Both projects name an obstacle of the kind, and that city overcame it on that date.
    ObstacleOvercome(&'a City, Date),
    /// The one project names an obstacle of the kind; the other, of that city, a lesson about it.
    LessonLearnt(&'a City, &'a str),
    /// Both projects have that focus area.
    SameFocusArea(&'a FocusAreaId),
    /// Both cities are in that class of a published typology.
    SameClass(&'a Typology, &'a Class),
    /// That city describes how it overcame the obstacle.
    MitigationTold(&'a City, &'a str),
    /// The project asks for a kind of support that the programme offers.
    OfferOfKind(SupportKind),
    /// The programme names the project's focus area.
    OfferForFocusArea(&'a FocusAreaId),
    /// The programme names the city's member state.
    OfferForMemberState(&'a CountryCode),
}

impl ReasonKind<'_> {
    /// Returns the code, such as `same-focus-area`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ObstacleOvercome(..) => "obstacle-overcome",
            Self::LessonLearnt(..) => "lesson-learnt",
            Self::SameFocusArea(_) => "same-focus-area",
            Self::SameClass(..) => "same-class",
            Self::MitigationTold(..) => "mitigation-told",
            Self::OfferOfKind(_) => "offer-of-kind",
            Self::OfferForFocusArea(_) => "offer-for-focus-area",
            Self::OfferForMemberState(_) => "offer-for-member-state",
        }
    }
}

impl<'a> Reason<'a> {
    /// Makes a reason that one side states.
    pub(super) fn at(kind: ReasonKind<'a>, place: FigureSource) -> Self {
        Self {
            kind,
            place,
            other: None,
        }
    }

    /// Makes a reason of which each side states a part; a place that both share is named once.
    pub(super) fn of_both(kind: ReasonKind<'a>, place: FigureSource, other: FigureSource) -> Self {
        let other = (other != place).then_some(other);
        Self { kind, place, other }
    }

    /// Returns the one or two places where it is stated.
    pub fn places(&self) -> impl Iterator<Item = &FigureSource> {
        [&self.place].into_iter().chain(&self.other)
    }
}
