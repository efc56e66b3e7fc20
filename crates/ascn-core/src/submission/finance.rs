//! What a project costs, and who pays for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::network::PartnerId;
use crate::scalar::{Date, Money, Reported, codes};

/// What a project costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The whole cost.
    pub total: Money,
    /// How firm the figure is.
    #[serde(default)]
    pub basis: Reported<CostBasis>,
    /// Why the cost differs from the last report's.
    #[serde(default)]
    pub note: Reported<String>,
}

codes! {
    /// How firm a stated cost is.
    CostBasis {
        /// A first estimate.
        Indicative = "indicative",
        /// Approved.
        Approved = "approved",
        /// Approved and later revised.
        Revised = "revised",
    }
}

/// A line of a project's finance: one source and one instrument.
///
/// Each rung of the ladder has an amount of its own, so that what is asked for, promised, bound and
/// paid is never mixed.
///
/// # Source
/// IATI 2.03 transactions: pledge (12, 13), commitment (2, 11), disbursement (3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finance {
    /// Who pays, by its id in `network/partners.yaml`.
    pub source: PartnerId,
    /// In which form.
    pub instrument: Instrument,
    /// How far it is.
    pub status: FinanceStatus,
    /// How much is asked for.
    #[serde(default)]
    pub sought: Reported<Money>,
    /// How much was promised without binding anybody.
    #[serde(default)]
    pub pledged: Reported<Money>,
    /// How much is bound by a signed agreement.
    #[serde(default)]
    pub committed: Reported<Money>,
    /// How much was paid so far.
    #[serde(default)]
    pub disbursed: Reported<Money>,
    /// The day for which the amounts are true.
    #[serde(default)]
    pub as_of: Reported<Date>,
}

codes! {
    /// How far a line of finance is: a memorandum is not on this ladder.
    FinanceStatus {
        /// Asked for.
        Sought = "sought",
        /// Promised, and nobody is bound.
        Pledged = "pledged",
        /// Bound by a signed agreement.
        Committed = "committed",
        /// Being paid.
        Disbursing = "disbursing",
        /// Paid, and the account is closed.
        Closed = "closed",
    }
}

codes! {
    /// A rung of the ladder from what is asked for to what is paid, the lowest first; a line has an
    /// amount for each.
    Rung {
        /// What is asked for.
        Sought = "sought",
        /// What was promised.
        Pledged = "pledged",
        /// What is bound.
        Committed = "committed",
        /// What was paid.
        Disbursed = "disbursed",
    }
}

impl Finance {
    /// Returns the amount of a rung.
    pub fn amount(&self, rung: Rung) -> &Reported<Money> {
        match rung {
            Rung::Sought => &self.sought,
            Rung::Pledged => &self.pledged,
            Rung::Committed => &self.committed,
            Rung::Disbursed => &self.disbursed,
        }
    }
}

impl FinanceStatus {
    /// Returns the highest rung that a line of this status has reached.
    pub fn rung(self) -> Rung {
        match self {
            Self::Sought => Rung::Sought,
            Self::Pledged => Rung::Pledged,
            Self::Committed => Rung::Committed,
            Self::Disbursing | Self::Closed => Rung::Disbursed,
        }
    }

    /// Whether a signed agreement binds the source.
    pub fn is_bound(self) -> bool {
        Self::Committed <= self
    }
}

codes! {
    /// The form in which somebody pays (after IATI's `FinanceType`).
    Instrument {
        /// A grant.
        Grant = "grant",
        /// A loan.
        Loan = "loan",
        /// Equity.
        Equity = "equity",
        /// A guarantee.
        Guarantee = "guarantee",
        /// A bond.
        Bond = "bond",
        /// A public-private partnership.
        Ppp = "ppp",
        /// The city's own budget.
        OwnBudget = "own-budget",
        /// A transfer from the national budget.
        NationalTransfer = "national-transfer",
        /// Technical assistance, valued in money.
        TechnicalAssistance = "technical-assistance",
        /// Goods or services, valued in money.
        InKind = "in-kind",
    }
}
