//! All that can be said about a measure: a fixed list of verbs, and of reasons to say nothing.

use crate::cycle::DefinitionBreak;
use crate::scalar::Year;

/// How a measure moved from one cycle to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement<'a> {
    /// It rose.
    Rose,
    /// It fell.
    Fell,
    /// It is unchanged.
    Unchanged,
    /// It cannot be compared.
    NotComparable(Reason<'a>),
}

/// Why a measure cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason<'a> {
    /// No city reported both times.
    NoCity,
    /// Fewer member cities reported both times than the network's threshold asks for.
    TooFewCities,
    /// Fewer projects give it than the network's threshold asks for.
    TooFewProjects,
    /// It has been counted differently since a cycle after the earlier one.
    CountedOtherwise(Redefinition<'a>),
    /// Nobody gave it, neither then nor now.
    NotGiven,
    /// Nobody gave it then.
    NotGivenThen,
    /// Nobody gives it now.
    NotGivenNow,
    /// An amount is in a currency without a rate.
    WithoutRate,
    /// Nothing that it counts is defined the same both times.
    NothingAlike,
    /// There is nothing to compute it from.
    NotAvailable,
}

/// A figure that has been counted differently since a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redefinition<'a> {
    /// The first cycle in which it is counted so.
    pub since: Year,
    /// What its `cycle.yaml` says.
    pub definition: &'a DefinitionBreak,
}

impl<'a> Movement<'a> {
    /// Returns the code, such as `rose`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rose => "rose",
            Self::Fell => "fell",
            Self::Unchanged => "unchanged",
            Self::NotComparable(_) => "not-comparable",
        }
    }

    /// Returns why it cannot be compared, if it cannot.
    pub fn reason(self) -> Option<Reason<'a>> {
        match self {
            Self::NotComparable(reason) => Some(reason),
            Self::Rose | Self::Fell | Self::Unchanged => None,
        }
    }
}

impl Reason<'_> {
    /// Returns the code, such as `no-city`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoCity => "no-city",
            Self::TooFewCities => "too-few-cities",
            Self::TooFewProjects => "too-few-projects",
            Self::CountedOtherwise(_) => "counted-otherwise",
            Self::NotGiven => "not-given",
            Self::NotGivenThen => "not-given-then",
            Self::NotGivenNow => "not-given-now",
            Self::WithoutRate => "without-rate",
            Self::NothingAlike => "nothing-alike",
            Self::NotAvailable => "not-available",
        }
    }
}
