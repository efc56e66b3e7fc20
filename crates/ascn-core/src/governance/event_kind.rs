//! What can be recorded in a ledger.

use crate::scalar::codes;

codes! {
    /// What happened.
    EventKind {
        /// The call for submissions went out.
        Issued = "issued",
        /// A city's report was attested.
        Attested = "attested",
        /// A city's report was cleared.
        Cleared = "cleared",
        /// A city's report was cleared, with comments.
        ClearedWithComments = "cleared-with-comments",
        /// Something was sent back a stage.
        Returned = "returned",
        /// It was explained why a city sent nothing.
        Explained = "explained",
        /// The warnings were accepted, to be published as caveats.
        CaveatsAccepted = "caveats-accepted",
        /// What was received was validated.
        Validated = "validated",
        /// The Annual Meeting was held.
        Held = "held",
        /// The report was drafted and sent to the members.
        Drafted = "drafted",
        /// A member state objected.
        Objected = "objected",
        /// A member state has no objection, or no longer.
        NoObjection = "no-objection",
        /// The members' review was closed.
        Closed = "closed",
        /// The Shepherd gave its advice.
        Advised = "advised",
        /// The report was approved.
        Approved = "approved",
        /// The report was submitted.
        Submitted = "submitted",
        /// The report was considered.
        Considered = "considered",
        /// The report went to the sectoral bodies.
        Distributed = "distributed",
        /// The report was noted.
        Noted = "noted",
        /// A member state agreed to publication.
        Released = "released",
        /// The report was published.
        Published = "published",
    }
}
