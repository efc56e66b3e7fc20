//! Who pays for a project.

use ascn_core::scalar::{Code, Money, Reported};
use ascn_core::submission::Finance;

use crate::error::Result;
use crate::print;
use crate::section::cities::partners;
use crate::section::{Material, missing};
use crate::view::FinanceRow;

/// A line of finance, with the amount on each rung of the ladder.
pub(super) fn line(material: &Material<'_>, line: &Finance) -> Result<FinanceRow> {
    let amount = |amount: &Reported<Money>| amount_in_words(material, amount);
    Ok(FinanceRow {
        source: partners::name(material, &line.source),
        instrument: material.word(&format!("instrument-{}", line.instrument.code()))?,
        status: material.word(&format!("finance-status-{}", line.status.code()))?,
        sought: amount(&line.sought)?,
        pledged: amount(&line.pledged)?,
        committed: amount(&line.committed)?,
        disbursed: amount(&line.disbursed)?,
        as_of: missing::date(material, &line.as_of)?,
    })
}

/// An amount with its currency, or why it is missing.
pub(super) fn amount_in_words(material: &Material<'_>, amount: &Reported<Money>) -> Result<String> {
    missing::said(material, amount, |money| {
        print::money(money, material.messages)
    })
}
