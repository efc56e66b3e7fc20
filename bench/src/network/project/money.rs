//! What a project costs, and who pays.

use std::fmt::{self, Write as _};

use super::Entry;
use crate::network::NEWEST;
use crate::network::plan::Stage;

impl Entry<'_> {
    /// Formats so many thousands of dollars in the currency of its country.
    fn money(&self, thousands: u32) -> String {
        let country = self.city.country;
        let amount = u64::from(thousands) * u64::from(country.units) * 1_000;
        format!("{{amount: {amount}, currency: {}}}", country.currency)
    }

    /// What it costs, which some revise in the newest cycle.
    pub(super) fn cost(&self, out: &mut String) -> fmt::Result {
        let approved = self.plan.thousands;
        if self.cycle.month == NEWEST && self.says("revised", 15) {
            let total = self.money(approved + approved / 12);
            let note = "The second lot was added.";
            return writeln!(
                out,
                "    cost: {{total: {total}, basis: revised, note: {note}}}"
            );
        }
        let basis = match self.stage {
            Stage::Planning => "indicative",
            Stage::Design | Stage::Procurement | Stage::Implementation | Stage::Completed => {
                "approved"
            }
        };
        writeln!(
            out,
            "    cost: {{total: {}, basis: {basis}}}",
            self.money(approved)
        )
    }

    /// A loan as far up the ladder as the project is, and a budget line of the city.
    pub(super) fn finance(&self, out: &mut String) -> fmt::Result {
        let approved = self.plan.thousands;
        let lent = self.money(approved * 3 / 5);
        let (status, amounts) = match self.stage {
            Stage::Planning => ("sought", format!("sought: {lent}")),
            Stage::Design => ("pledged", format!("pledged: {lent}")),
            Stage::Procurement => ("committed", format!("committed: {lent}")),
            Stage::Implementation => {
                let paid = self.money(approved * 3 / 5 * self.percent() / 100);
                (
                    "disbursing",
                    format!("committed: {lent}, disbursed: {paid}"),
                )
            }
            Stage::Completed => ("closed", format!("committed: {lent}, disbursed: {lent}")),
        };
        let as_of = self.cycle.month.minus(1);
        writeln!(
            out,
            "    finance:\n      - {{source: measured-bank, instrument: loan, status: {status}, \
             {amounts}, as_of: {as_of}}}"
        )?;
        if self.stage == Stage::Planning || !self.says("own budget", 40) {
            return Ok(());
        }
        let council = self.city.country.code.to_lowercase();
        let own = self.money(approved / 4);
        writeln!(
            out,
            "      - {{source: councils-of-{council}, instrument: own-budget, status: committed, \
             committed: {own}, as_of: {as_of}}}"
        )
    }
}
