//! What can be recorded in a ledger.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What happened.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The call for submissions went out.
    Issued,
    /// A city's report was attested.
    Attested,
    /// A city's report was cleared.
    Cleared,
    /// A city's report was cleared, with comments.
    ClearedWithComments,
    /// Something was sent back a stage.
    Returned,
    /// It was explained why a city sent nothing.
    Explained,
    /// The warnings were accepted, to be published as caveats.
    CaveatsAccepted,
    /// What was received was validated.
    Validated,
    /// The Annual Meeting was held.
    Held,
    /// The report was drafted and sent to the members.
    Drafted,
    /// A member state objected.
    Objected,
    /// A member state has no objection, or no longer.
    NoObjection,
    /// The members' review was closed.
    Closed,
    /// The Shepherd gave its advice.
    Advised,
    /// The report was approved.
    Approved,
    /// The report was submitted.
    Submitted,
    /// The report was considered.
    Considered,
    /// The report went to the sectoral bodies.
    Distributed,
    /// The report was noted.
    Noted,
    /// A member state agreed to publication.
    Released,
    /// The report was published.
    Published,
}

impl EventKind {
    /// All kinds of events.
    pub const ALL: [Self; 21] = [
        Self::Issued,
        Self::Attested,
        Self::Cleared,
        Self::ClearedWithComments,
        Self::Returned,
        Self::Explained,
        Self::CaveatsAccepted,
        Self::Validated,
        Self::Held,
        Self::Drafted,
        Self::Objected,
        Self::NoObjection,
        Self::Closed,
        Self::Advised,
        Self::Approved,
        Self::Submitted,
        Self::Considered,
        Self::Distributed,
        Self::Noted,
        Self::Released,
        Self::Published,
    ];

    /// The event as it is written in a ledger and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Attested => "attested",
            Self::Cleared => "cleared",
            Self::ClearedWithComments => "cleared-with-comments",
            Self::Returned => "returned",
            Self::Explained => "explained",
            Self::CaveatsAccepted => "caveats-accepted",
            Self::Validated => "validated",
            Self::Held => "held",
            Self::Drafted => "drafted",
            Self::Objected => "objected",
            Self::NoObjection => "no-objection",
            Self::Closed => "closed",
            Self::Advised => "advised",
            Self::Approved => "approved",
            Self::Submitted => "submitted",
            Self::Considered => "considered",
            Self::Distributed => "distributed",
            Self::Noted => "noted",
            Self::Released => "released",
            Self::Published => "published",
        }
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
