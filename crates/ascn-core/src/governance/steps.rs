//! All steps of the chain, as data: there is no other way through it.

use crate::governance::step::step;
use crate::governance::{
    About as A, Body as B, Condition, Condition as C, EventKind, EventKind as E, SealKind as K,
    Stage, Stage as S, Step,
};

const CLEARED: (Stage, EventKind) = (S::Clearance, E::Cleared);
const CLEARED_WITH_COMMENTS: (Stage, EventKind) = (S::Clearance, E::ClearedWithComments);
const CLEARANCE_RETURNED: (Stage, EventKind) = (S::Clearance, E::Returned);
const EXPLAINED: (Stage, EventKind) = (S::Clearance, E::Explained);
const INTAKE_RETURNED: (Stage, EventKind) = (S::Intake, E::Returned);
const VALIDATED: (Stage, EventKind) = (S::Intake, E::Validated);

/// All steps, in the order of the stages. There is no other way through the chain.
///
/// # Source
/// Terms of Reference, paragraphs 8, 13 and 15 to 20; Concept Note, *Reporting mechanism*; the
/// gates are this program's proposal.
pub static STEPS: [Step; 25] = [
    step(S::Call, E::Issued, B::Chair, A::Cycle)
        .needs(&[C::IntakeOpen, C::NotYetRecorded])
        .seals(K::Roster),
    step(
        S::CityReport,
        E::Attested,
        B::ChiefSmartCityOfficer,
        A::City,
    )
    .needs(&[
        C::CallIssued,
        C::IntakeOpen,
        C::SubmissionReceived,
        C::NotYetRecorded,
    ])
    .seals(K::Submission)
    .lifts(&[
        CLEARED,
        CLEARED_WITH_COMMENTS,
        CLEARANCE_RETURNED,
        EXPLAINED,
    ]),
    step(S::Clearance, E::Cleared, B::NationalRepresentative, A::City)
        .needs(CLEARING)
        .seals(K::Submission)
        .lifts(&[CLEARED_WITH_COMMENTS, INTAKE_RETURNED]),
    step(
        S::Clearance,
        E::ClearedWithComments,
        B::NationalRepresentative,
        A::City,
    )
    .needs(CLEARING)
    .seals(K::Submission)
    .with_note()
    .lifts(&[CLEARED, INTAKE_RETURNED]),
    step(
        S::Clearance,
        E::Returned,
        B::NationalRepresentative,
        A::City,
    )
    .needs(&[C::CallIssued, C::IntakeOpen, C::ReportAttested])
    .with_note()
    .lifts(&[
        (S::CityReport, E::Attested),
        CLEARED,
        CLEARED_WITH_COMMENTS,
        INTAKE_RETURNED,
    ]),
    step(
        S::Clearance,
        E::Explained,
        B::NationalRepresentative,
        A::City,
    )
    .needs(&[
        C::CallIssued,
        C::IntakeOpen,
        C::NothingReceived,
        C::NotYetRecorded,
    ])
    .with_note(),
    step(S::Intake, E::Returned, B::Secretariat, A::City)
        .needs(&[C::CallIssued, C::ReportCleared, C::NoDraftYet])
        .with_note()
        .lifts(&[CLEARED, CLEARED_WITH_COMMENTS, VALIDATED]),
    step(S::Intake, E::CaveatsAccepted, B::Secretariat, A::Cycle)
        .needs(&[C::CallIssued, C::IntakeOpen, C::NoErrors])
        .seals(K::Caveats),
    step(S::Intake, E::Validated, B::Secretariat, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::RosterUnchanged,
            C::ClearancesHold,
            C::NoErrors,
            C::WarningsAccepted,
        ])
        .seals(K::Dataset),
    step(S::AnnualMeeting, E::Held, B::Chair, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::DatasetUnchanged,
            C::MeetingDescribed,
        ])
        .seals(K::Meeting),
    step(S::Draft, E::Drafted, B::Secretariat, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::NotYetApproved,
            C::NoErrors,
            C::DatasetUnchanged,
        ])
        .seals(K::Report)
        .lifts(&[(S::Review, E::Closed), (S::Approval, E::Advised)]),
    step(
        S::Review,
        E::Objected,
        B::NationalRepresentative,
        A::MemberState,
    )
    .needs(&[C::EarlierStagesComplete, C::ReviewOpen, C::NotYetRecorded])
    .with_note()
    .lifts(&[(S::Review, E::NoObjection)]),
    step(
        S::Review,
        E::NoObjection,
        B::NationalRepresentative,
        A::MemberState,
    )
    .needs(&[C::EarlierStagesComplete, C::ReviewOpen, C::NotYetRecorded])
    .lifts(&[(S::Review, E::Objected)]),
    step(S::Review, E::Returned, B::Secretariat, A::Cycle)
        .needs(&[C::ReportDrafted, C::NotYetApproved])
        .with_note()
        .lifts(&[
            VALIDATED,
            (S::Draft, E::Drafted),
            (S::Review, E::Objected),
            (S::Review, E::NoObjection),
            (S::Review, E::Closed),
            (S::Approval, E::Advised),
        ]),
    step(S::Review, E::Closed, B::Secretariat, A::Cycle).needs(&[
        C::EarlierStagesComplete,
        C::NotYetRecorded,
        C::NoObjection,
        C::DatasetUnchanged,
    ]),
    step(S::Approval, E::Advised, B::Shepherd, A::Cycle)
        .needs(&[C::EarlierStagesComplete, C::NotYetRecorded]),
    step(S::Approval, E::Approved, B::Chair, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::NotYetSubmitted,
            C::ShepherdAdvised,
            C::NoErrors,
            C::DatasetUnchanged,
        ])
        .seals(K::Report),
    step(S::Jcm, E::Submitted, B::Chair, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::DatasetUnchanged,
            C::ReportAsApproved,
        ])
        .seals(K::Report),
    step(S::Jcm, E::Considered, B::Jcm, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::ReportSubmitted,
            C::DatasetUnchanged,
            C::ReportAsApproved,
        ])
        .seals(K::Report),
    step(S::Dissemination, E::Distributed, B::Secretariat, A::Cycle)
        .needs(&[
            C::NotYetRecorded,
            C::ReportSubmitted,
            C::DistributionListKnown,
            C::DatasetUnchanged,
            C::ReportAsApproved,
        ])
        .seals(K::Report),
    step(S::Dissemination, E::Noted, B::SectoralBody, A::SectoralBody)
        .needs(&[C::ReportDistributed, C::NotYetRecorded]),
    step(S::Acc, E::Considered, B::Acc, A::Cycle)
        .needs(&[C::EarlierStagesComplete, C::NotYetRecorded]),
    step(S::Summit, E::Noted, B::Summit, A::Cycle)
        .needs(&[C::EarlierStagesComplete, C::NotYetRecorded]),
    step(
        S::Publication,
        E::Released,
        B::NationalRepresentative,
        A::MemberState,
    )
    .needs(&[C::EarlierStagesComplete, C::NotYetRecorded]),
    step(S::Publication, E::Published, B::Secretariat, A::Cycle)
        .needs(&[
            C::EarlierStagesComplete,
            C::NotYetRecorded,
            C::EveryMemberReleased,
            C::DatasetUnchanged,
            C::ReportAsApproved,
        ])
        .seals(K::Report),
];

/// What a National Representative needs in order to clear a report.
const CLEARING: &[Condition] = &[
    C::CallIssued,
    C::IntakeOpen,
    C::ReportAttested,
    C::AttestationHolds,
    C::SubmissionWithoutErrors,
    C::NotYetRecorded,
];
