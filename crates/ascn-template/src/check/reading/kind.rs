//! The kinds of values in templates, as far as they are known before anything is rendered.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::view::FieldKind;

/// Names, each with the kind of its value.
pub(super) type Names = BTreeMap<String, Kind>;

/// The key for map entries whose names are not known before there are data.
pub(super) const ANY: &str = "*";

/// The kind of a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Plain text, or a number that the author wrote: it is escaped when it is printed.
    Text,
    /// A field that is printed verbatim, by `markdown`, or in the page by `safe`.
    Whole,
    /// The result of `figure`, `t` and the like, which is not escaped again.
    Finished,
    /// A figure of the report.
    Figure,
    /// Whether something holds.
    YesOrNo,
    /// A number that is neither a figure nor written by the author.
    Number,
    /// A group of fields, by its name.
    Group(String),
    /// Values by names that the author wrote, each of its own kind; any other name is [`ANY`].
    Map(Names),
    /// Any number of values of one kind.
    List(Box<Kind>),
    /// `none`, an empty text, or the items of an empty list.
    Nothing,
    /// A value for which a fault has been reported.
    Invalid,
    /// A value of different kinds, depending on the data.
    Mixed,
}

impl Kind {
    /// Returns the kind of a value that is one or the other, depending on the data.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Invalid, _) | (_, Self::Invalid) => Self::Invalid,
            // A value that may be a number is refused as one.
            (Self::Number, _) | (_, Self::Number) => Self::Number,
            (Self::Nothing, one) | (one, Self::Nothing) => one,
            (Self::Text, Self::Finished) | (Self::Finished, Self::Text) => Self::Finished,
            // An id that is put together from pieces is a text.
            (Self::Text, Self::Figure) | (Self::Figure, Self::Text) => Self::Figure,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.or(*other))),
            (Self::Map(one), Self::Map(other)) => Self::Map(joined(one, other)),
            _ => Self::Mixed,
        }
    }

    /// Returns the kind that covers all of these.
    pub(super) fn any(kinds: impl Iterator<Item = Self>) -> Self {
        kinds.fold(Self::Nothing, Self::or)
    }

    /// Whether a name of this kind may also hold a value of the other: an empty value may be
    /// filled, and a text may become finished.
    pub(super) fn widens_to(&self, other: &Self) -> bool {
        match (self, other) {
            (one, other) if one == other => true,
            (Self::Nothing, Self::Text | Self::Finished | Self::Whole)
            | (Self::Text, Self::Finished) => true,
            (Self::List(one), Self::List(other)) => {
                **one == Self::Nothing && **other != Self::Mixed || one.widens_to(other)
            }
            (Self::Map(one), Self::Map(others)) => {
                let mut others = others.iter();
                others.all(|(name, other)| one.get(name).is_none_or(|one| one.widens_to(other)))
            }
            _ => false,
        }
    }

    /// Whether it may contain digits of a figure, which no template may search for.
    pub(super) fn hides_digits(&self) -> bool {
        match self {
            Self::Whole | Self::Finished | Self::Number | Self::Mixed => true,
            Self::List(item) => item.hides_digits(),
            Self::Map(entries) => entries.values().any(Self::hides_digits),
            Self::Text
            | Self::Figure
            | Self::YesOrNo
            | Self::Group(_)
            | Self::Nothing
            | Self::Invalid => false,
        }
    }

    /// Whether it can be printed and changed without changing what the report says.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self, Self::Text | Self::Nothing | Self::Invalid)
    }

    pub(super) fn in_words(&self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Whole => "a field with markup",
            Self::Finished => "finished text",
            Self::Figure => "a figure",
            Self::YesOrNo => "a yes or no",
            Self::Number => "a number that is no figure",
            Self::Group(_) => "a group of fields",
            Self::Map(_) => "a map",
            Self::List(_) => "a list",
            Self::Nothing => "nothing",
            Self::Invalid | Self::Mixed => "something that is not always of the same kind",
        }
    }

    pub(super) fn list(of: Self) -> Self {
        Self::List(Box::new(of))
    }

    /// Returns a map whose names are not known.
    pub(super) fn map(of: Self) -> Self {
        Self::Map(Names::from([(ANY.to_owned(), of)]))
    }
}

/// Joins the entries of two maps; an entry that only one of them has may be missing.
fn joined(mut one: Names, other: Names) -> Names {
    for (name, kind) in other {
        let before = one.remove(&name).unwrap_or(Kind::Nothing);
        one.insert(name, before.or(kind));
    }
    one
}

impl From<&FieldKind> for Kind {
    fn from(field: &FieldKind) -> Self {
        match field {
            FieldKind::Figure => Self::Figure,
            FieldKind::Markdown => Self::Whole,
            FieldKind::Text => Self::Text,
            FieldKind::YesOrNo => Self::YesOrNo,
            FieldKind::Group(name) => Self::Group(name.clone()),
            FieldKind::List(of) => Self::list(Self::from(&**of)),
        }
    }
}

/// A value with its kind and its place.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) kind: Kind,
    pub(super) at: Range<usize>,
    /// The text of a string literal.
    pub(super) text: Option<String>,
}

/// Returns a value of a kind; the caller sets its place.
pub(super) fn of(kind: Kind) -> Value {
    Value {
        kind,
        at: 0..0,
        text: None,
    }
}

/// How a value is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It is printed.
    Printed,
    /// It becomes part of another text.
    Joined,
    /// It is given to a message or a function.
    Given,
}
