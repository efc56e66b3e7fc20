//! All steps of the chain, as data: there is no other way through it.

use crate::governance::{About, ChainStage, Condition, EventKind, SealKind, Step};
use crate::network::Body;

/// A row is a step: stage and event, the body that records it and what it is about, its conditions;
/// and where they apply, what it seals, that it needs a note, and which events it lifts.
macro_rules! steps {
    (
        $(#[$all:meta])*
        $(
            $stage:ident $event:ident by $body:ident about $about:ident
            needs [$($condition:ident)*]
            $(seals $seal:ident)?
            $(with $note:ident)?
            $(lifts [$($lifted_stage:ident $lifted:ident),*])?;
        )*
    ) => {
        $(#[$all])*
        pub static STEPS: &[Step] = &[$(Step {
            stage: ChainStage::$stage,
            event: EventKind::$event,
            body: Body::$body,
            about: About::$about,
            seals: first(&[$(SealKind::$seal)?]),
            needs_note: !stringify!($($note)?).is_empty(),
            gate: &[$(Condition::$condition),*],
            lifts: &[$($((ChainStage::$lifted_stage, EventKind::$lifted)),*)?],
        }),*];
    };
}

steps! {
    /// All steps, in the order of the stages. There is no other way through the chain.
    ///
    /// # Source
    /// Terms of Reference, paragraphs 8, 13 and 15 to 20; Concept Note, *Reporting mechanism*; the
    /// gates are this program's proposal.

    Call Issued by Chair about Cycle
        needs [IntakeOpen NotYetRecorded]
        seals Roster;
    CityReport Attested by ChiefSmartCityOfficer about City
        needs [CallIssued IntakeOpen SubmissionReceived NotYetRecorded]
        seals Submission
        lifts [Clearance Cleared, Clearance ClearedWithComments, Clearance Returned,
               Clearance Explained];
    Clearance Cleared by NationalRepresentative about City
        needs [CallIssued IntakeOpen ReportAttested AttestationHolds SubmissionWithoutErrors
               NotYetRecorded]
        seals Submission
        lifts [Clearance ClearedWithComments, Intake Returned];
    Clearance ClearedWithComments by NationalRepresentative about City
        needs [CallIssued IntakeOpen ReportAttested AttestationHolds SubmissionWithoutErrors
               NotYetRecorded]
        seals Submission with note
        lifts [Clearance Cleared, Intake Returned];
    Clearance Returned by NationalRepresentative about City
        needs [CallIssued IntakeOpen ReportAttested] with note
        lifts [CityReport Attested, Clearance Cleared, Clearance ClearedWithComments,
               Intake Returned];
    Clearance Explained by NationalRepresentative about City
        needs [CallIssued IntakeOpen NothingReceived NotYetRecorded] with note;
    Intake Returned by Secretariat about City
        needs [CallIssued ReportCleared NoDraftYet] with note
        lifts [Clearance Cleared, Clearance ClearedWithComments, Intake Validated];
    Intake CaveatsAccepted by Secretariat about Cycle
        needs [CallIssued IntakeOpen NoErrors]
        seals Caveats;
    Intake Validated by Secretariat about Cycle
        needs [EarlierStagesComplete NotYetRecorded RosterUnchanged ClearancesHold NoErrors
               WarningsAccepted]
        seals Dataset;
    AnnualMeeting Held by Chair about Cycle
        needs [EarlierStagesComplete NotYetRecorded DatasetUnchanged MeetingDescribed]
        seals Meeting;
    Draft Drafted by Secretariat about Cycle
        needs [EarlierStagesComplete NotYetRecorded NotYetApproved NoErrors DatasetUnchanged]
        seals Report
        lifts [Review Closed, Approval Advised];
    Review Objected by NationalRepresentative about MemberState
        needs [EarlierStagesComplete ReviewOpen NotYetRecorded] with note
        lifts [Review NoObjection];
    Review NoObjection by NationalRepresentative about MemberState
        needs [EarlierStagesComplete ReviewOpen NotYetRecorded]
        lifts [Review Objected];
    Review Returned by Secretariat about Cycle
        needs [ReportDrafted NotYetApproved] with note
        lifts [Intake Validated, Draft Drafted, Review Objected, Review NoObjection,
               Review Closed, Approval Advised];
    Review Closed by Secretariat about Cycle
        needs [EarlierStagesComplete NotYetRecorded NoObjection DatasetUnchanged];
    Approval Advised by Shepherd about Cycle
        needs [EarlierStagesComplete NotYetRecorded];
    Approval Approved by Chair about Cycle
        needs [EarlierStagesComplete NotYetRecorded NotYetSubmitted ShepherdAdvised NoErrors
               DatasetUnchanged]
        seals Report;
    Jcm Submitted by Chair about Cycle
        needs [EarlierStagesComplete NotYetRecorded DatasetUnchanged ReportAsApproved]
        seals Report;
    Jcm Considered by Jcm about Cycle
        needs [EarlierStagesComplete NotYetRecorded ReportSubmitted DatasetUnchanged
               ReportAsApproved]
        seals Report;
    Dissemination Distributed by Secretariat about Cycle
        needs [NotYetRecorded ReportSubmitted DistributionListKnown DatasetUnchanged
               ReportAsApproved]
        seals Report;
    Dissemination Noted by SectoralBody about SectoralBody
        needs [ReportDistributed NotYetRecorded];
    Acc Considered by Acc about Cycle
        needs [EarlierStagesComplete NotYetRecorded];
    Summit Noted by Summit about Cycle
        needs [EarlierStagesComplete NotYetRecorded];
    Publication Released by NationalRepresentative about MemberState
        needs [EarlierStagesComplete NotYetRecorded];
    Publication Published by Secretariat about Cycle
        needs [EarlierStagesComplete NotYetRecorded EveryMemberReleased DatasetUnchanged
               ReportAsApproved]
        seals Report;
}

impl Step {
    /// Returns the steps by which an event can be recorded at a stage.
    pub fn for_event(stage: ChainStage, event: EventKind) -> impl Iterator<Item = &'static Self> {
        let steps = STEPS.iter();
        steps.filter(move |step| step.stage == stage && step.event == event)
    }
}

const fn first(seals: &[SealKind]) -> Option<SealKind> {
    match seals {
        [seal, ..] => Some(*seal),
        [] => None,
    }
}
