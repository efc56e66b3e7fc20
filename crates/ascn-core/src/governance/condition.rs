//! The named conditions of the gates.

use crate::scalar::codes;

codes! {
    /// A condition under which a step of the chain can be taken.
    Condition {
        /// The chain has such a step.
        StepExists = "step-exists",
        /// The body that acts is the one whose duty it is.
        ActorEntitled = "actor-entitled",
        /// A reason is given.
        ReasonGiven = "reason-given",
        /// Nothing is recorded before what was recorded already.
        DatesInOrder = "dates-in-order",
        /// Every stage before is complete: nothing is skipped.
        EarlierStagesComplete = "earlier-stages-complete",
        /// It has not been recorded, or what it seals has changed since.
        NotYetRecorded = "not-yet-recorded",
        /// The call for submissions went out.
        CallIssued = "call-issued",
        /// The intake has not been closed by its validation.
        IntakeOpen = "intake-open",
        /// The city's submission is there.
        SubmissionReceived = "submission-received",
        /// The city sent nothing.
        NothingReceived = "nothing-received",
        /// The city's report is attested.
        ReportAttested = "report-attested",
        /// The submission is what was attested.
        AttestationHolds = "attestation-holds",
        /// The submission has no error.
        SubmissionWithoutErrors = "submission-without-errors",
        /// The city's report is cleared.
        ReportCleared = "report-cleared",
        /// Every submission is what was cleared.
        ClearancesHold = "clearances-hold",
        /// The member cities are those that were called upon.
        RosterUnchanged = "roster-unchanged",
        /// No error is left.
        NoErrors = "no-errors",
        /// Every warning has been accepted as a caveat.
        WarningsAccepted = "warnings-accepted",
        /// The submissions are those that were validated.
        DatasetUnchanged = "dataset-unchanged",
        /// The cycle's file describes the Annual Meeting.
        MeetingDescribed = "meeting-described",
        /// The report has not been drafted yet.
        NoDraftYet = "no-draft-yet",
        /// The report is drafted.
        ReportDrafted = "report-drafted",
        /// The members' review has not been closed.
        ReviewOpen = "review-open",
        /// No member state's objection is open.
        NoObjection = "no-objection",
        /// The report has not been approved yet.
        NotYetApproved = "not-yet-approved",
        /// The Shepherd gave its advice.
        ShepherdAdvised = "shepherd-advised",
        /// The report has not been submitted yet.
        NotYetSubmitted = "not-yet-submitted",
        /// The report is what was approved.
        ReportAsApproved = "report-as-approved",
        /// The report was submitted to the Joint Consultative Meeting.
        ReportSubmitted = "report-submitted",
        /// The network lists the bodies that receive the report.
        DistributionListKnown = "distribution-list-known",
        /// The report went to the sectoral bodies.
        ReportDistributed = "report-distributed",
        /// Every member state with member cities agreed to publication.
        EveryMemberReleased = "every-member-released",
    }
}

impl Condition {
    /// Whether the ledger alone decides it, without the current content of the folder.
    pub fn is_of_the_ledger(self) -> bool {
        !matches!(
            self,
            Self::SubmissionReceived
                | Self::NothingReceived
                | Self::SubmissionWithoutErrors
                | Self::ClearancesHold
                | Self::RosterUnchanged
                | Self::NoErrors
                | Self::WarningsAccepted
                | Self::DatasetUnchanged
                | Self::MeetingDescribed
                | Self::DistributionListKnown
        )
    }
}
