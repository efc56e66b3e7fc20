//! The named conditions of the gates.

use std::fmt;

/// A condition under which a step of the chain can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// The chain has such a step.
    StepExists,
    /// The body that acts is the one whose duty it is.
    ActorEntitled,
    /// It is said why.
    ReasonGiven,
    /// Nothing is recorded before what was recorded already.
    DatesInOrder,
    /// Every stage before is complete: nothing is skipped.
    EarlierStagesComplete,
    /// It has not been recorded, or what it seals has changed since.
    NotYetRecorded,
    /// The call for submissions went out.
    CallIssued,
    /// The intake has not been closed by its validation.
    IntakeOpen,
    /// The city's submission is there.
    SubmissionReceived,
    /// The city sent nothing.
    NothingReceived,
    /// The city's report is attested.
    ReportAttested,
    /// The submission is what was attested.
    AttestationHolds,
    /// No error stands against the submission.
    SubmissionWithoutErrors,
    /// The city's report is cleared.
    ReportCleared,
    /// Every submission is what was cleared.
    ClearancesHold,
    /// The member cities are those that were called upon.
    RosterUnchanged,
    /// No error is left.
    NoErrors,
    /// Every warning has been accepted as a caveat.
    WarningsAccepted,
    /// The submissions are those that were validated.
    DatasetUnchanged,
    /// The cycle's file describes the Annual Meeting.
    MeetingDescribed,
    /// The report has not been drafted yet.
    NoDraftYet,
    /// The report is drafted.
    ReportDrafted,
    /// The members' review has not been closed.
    ReviewOpen,
    /// No member state's objection stands.
    NoObjection,
    /// The report has not been approved yet.
    NotYetApproved,
    /// The Shepherd gave its advice.
    ShepherdAdvised,
    /// The report has not been submitted yet.
    NotYetSubmitted,
    /// The report is what was approved.
    ReportAsApproved,
    /// The report was submitted to the Joint Consultative Meeting.
    ReportSubmitted,
    /// The network lists the bodies that are told.
    DistributionListKnown,
    /// The report went to the sectoral bodies.
    ReportDistributed,
    /// Every member state with member cities agreed to publication.
    EveryMemberReleased,
}

impl Condition {
    /// All conditions.
    pub const ALL: [Self; 32] = [
        Self::StepExists,
        Self::ActorEntitled,
        Self::ReasonGiven,
        Self::DatesInOrder,
        Self::EarlierStagesComplete,
        Self::NotYetRecorded,
        Self::CallIssued,
        Self::IntakeOpen,
        Self::SubmissionReceived,
        Self::NothingReceived,
        Self::ReportAttested,
        Self::AttestationHolds,
        Self::SubmissionWithoutErrors,
        Self::ReportCleared,
        Self::ClearancesHold,
        Self::RosterUnchanged,
        Self::NoErrors,
        Self::WarningsAccepted,
        Self::DatasetUnchanged,
        Self::MeetingDescribed,
        Self::NoDraftYet,
        Self::ReportDrafted,
        Self::ReviewOpen,
        Self::NoObjection,
        Self::NotYetApproved,
        Self::ShepherdAdvised,
        Self::NotYetSubmitted,
        Self::ReportAsApproved,
        Self::ReportSubmitted,
        Self::DistributionListKnown,
        Self::ReportDistributed,
        Self::EveryMemberReleased,
    ];

    /// The condition's name, which reads well after "unmet:".
    pub fn code(self) -> &'static str {
        match self {
            Self::StepExists => "step-exists",
            Self::ActorEntitled => "actor-entitled",
            Self::ReasonGiven => "reason-given",
            Self::DatesInOrder => "dates-in-order",
            Self::EarlierStagesComplete => "earlier-stages-complete",
            Self::NotYetRecorded => "not-yet-recorded",
            Self::CallIssued => "call-issued",
            Self::IntakeOpen => "intake-open",
            Self::SubmissionReceived => "submission-received",
            Self::NothingReceived => "nothing-received",
            Self::ReportAttested => "report-attested",
            Self::AttestationHolds => "attestation-holds",
            Self::SubmissionWithoutErrors => "submission-without-errors",
            Self::ReportCleared => "report-cleared",
            Self::ClearancesHold => "clearances-hold",
            Self::RosterUnchanged => "roster-unchanged",
            Self::NoErrors => "no-errors",
            Self::WarningsAccepted => "warnings-accepted",
            Self::DatasetUnchanged => "dataset-unchanged",
            Self::MeetingDescribed => "meeting-described",
            Self::NoDraftYet => "no-draft-yet",
            Self::ReportDrafted => "report-drafted",
            Self::ReviewOpen => "review-open",
            Self::NoObjection => "no-objection",
            Self::NotYetApproved => "not-yet-approved",
            Self::ShepherdAdvised => "shepherd-advised",
            Self::NotYetSubmitted => "not-yet-submitted",
            Self::ReportAsApproved => "report-as-approved",
            Self::ReportSubmitted => "report-submitted",
            Self::DistributionListKnown => "distribution-list-known",
            Self::ReportDistributed => "report-distributed",
            Self::EveryMemberReleased => "every-member-released",
        }
    }

    /// Whether it can be told from the ledger alone, without what stands in the folder now.
    pub fn is_of_the_ledger(self) -> bool {
        match self {
            Self::StepExists
            | Self::ActorEntitled
            | Self::ReasonGiven
            | Self::DatesInOrder
            | Self::EarlierStagesComplete
            | Self::NotYetRecorded
            | Self::CallIssued
            | Self::IntakeOpen
            | Self::ReportAttested
            | Self::AttestationHolds
            | Self::ReportCleared
            | Self::NoDraftYet
            | Self::ReportDrafted
            | Self::ReviewOpen
            | Self::NoObjection
            | Self::NotYetApproved
            | Self::ShepherdAdvised
            | Self::NotYetSubmitted
            | Self::ReportAsApproved
            | Self::ReportSubmitted
            | Self::ReportDistributed
            | Self::EveryMemberReleased => true,
            Self::SubmissionReceived
            | Self::NothingReceived
            | Self::SubmissionWithoutErrors
            | Self::ClearancesHold
            | Self::RosterUnchanged
            | Self::NoErrors
            | Self::WarningsAccepted
            | Self::DatasetUnchanged
            | Self::MeetingDescribed
            | Self::DistributionListKnown => false,
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
