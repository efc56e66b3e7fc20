//! The stages of the reporting chain and their order.

use crate::cycle::Cycle;
use crate::network::Body;
use crate::scalar::{Code, codes};

codes! {
    /// A stage of the reporting chain.
    ChainStage {
        /// The Chair calls for submissions.
        Call = "call",
        /// Each city reports.
        CityReport = "city-report",
        /// Each National Representative clears the reports of its cities.
        Clearance = "clearance",
        /// The Secretariat takes the reports in and validates them.
        Intake = "intake",
        /// The Annual Meeting.
        AnnualMeeting = "annual-meeting",
        /// The Secretariat drafts the report.
        Draft = "draft",
        /// The members review the draft.
        Review = "review",
        /// The Chair approves the report, advised by the Shepherd.
        Approval = "approval",
        /// The Joint Consultative Meeting considers it.
        Jcm = "jcm",
        /// The sectoral bodies receive the report for notation; nothing waits for it.
        Dissemination = "dissemination",
        /// The Coordinating Council considers it.
        Acc = "acc",
        /// The Summit notes it.
        Summit = "summit",
        /// The report is published.
        Publication = "publication",
    }
}

impl ChainStage {
    /// Returns the body that considers the report at the stage, if the stage is named after it.
    pub fn body(self) -> Option<Body> {
        let bodies = [
            (Self::Jcm, Body::Jcm),
            (Self::Acc, Body::Acc),
            (Self::Summit, Body::Summit),
        ];
        let found = bodies.into_iter().find(|(stage, _)| *stage == self);
        found.map(|(_, body)| body)
    }
}

impl Cycle {
    /// Returns the order of the stages of its reporting chain.
    pub fn order(&self) -> Order {
        Order::new(self.chain.meeting_before_draft)
    }
}

/// The order in which the stages of a cycle follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    meeting_before_draft: bool,
}

impl Order {
    /// Makes the order of a cycle.
    ///
    /// # Source
    /// Terms of Reference, paragraph 18: the report is prepared *from the outcomes of* the Annual
    /// Meeting. The covering note to the action plans of 2018 has the report *submitted to* it, so
    /// a cycle may say otherwise.
    pub fn new(meeting_before_draft: bool) -> Self {
        Self {
            meeting_before_draft,
        }
    }

    /// Returns the stages that wait for each other, from the first to the last; dissemination runs
    /// beside them.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::governance::{Order, ChainStage};
    ///
    /// let after = |order: Order| order.stages()[4];
    /// assert_eq!(after(Order::new(true)), ChainStage::AnnualMeeting);
    /// assert_eq!(after(Order::new(false)), ChainStage::Draft);
    /// ```
    pub fn stages(self) -> Vec<ChainStage> {
        let mut stages = self.shown();
        stages.retain(|stage| *stage != ChainStage::Dissemination);
        stages
    }

    /// Returns the stages that must be complete before `stage` can be.
    pub fn before(self, stage: ChainStage) -> impl Iterator<Item = ChainStage> {
        // Dissemination begins once the report has gone to the Joint Consultative Meeting.
        let is_beside = stage == ChainStage::Dissemination;
        let limit = if is_beside { ChainStage::Jcm } else { stage };
        let stages = self.stages().into_iter();
        stages.take_while(move |one| *one != limit)
    }

    /// Returns all stages in the order in which they are shown.
    pub fn shown(self) -> Vec<ChainStage> {
        let mut stages = ChainStage::ALL.to_vec();
        let meeting = stages
            .iter()
            .position(|stage| *stage == ChainStage::AnnualMeeting);
        if let Some(meeting) = meeting.filter(|_| !self.meeting_before_draft) {
            // The draft is listed next to the meeting.
            stages.swap(meeting, meeting + 1);
        }
        stages
    }
}
