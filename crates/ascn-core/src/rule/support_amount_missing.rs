//! # support-amount-missing
//!
//! ## What it checks
//!
//! Support of the kind `funding` in `support_required` has an `amount`, or a word for why it is
//! missing.
//!
//! ## Why
//!
//! Partners and banks ask for the amount first.
//!
//! ## Example
//!
//! ```yaml
//! support_required:
//!   - {kind: funding, text: A second pump.}  # amount: {amount: 250000, currency: USD}
//! ```
//!
//! ## How to fix
//!
//! Add `amount` in the currency in which it is needed. If nobody knows it yet, write `amount:
//! not-known`.
//!
//! ## Source
//!
//! Smart City Action Plans (2018): Support Required.

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::Reported;
use crate::submission::SupportKind;

rule!(Warning in "support_amount_missing.rs", Money, Cycle(check));

/// Tells each request for money that does not say how much.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects().flat_map(ProjectAt::support_required) {
        let support = at.value;
        let asks_for_money = support.kind == SupportKind::Funding;
        if !asks_for_money || support.amount != Reported::NotReported {
            continue;
        }
        let spot = |key| at.spot(key);
        let message = "the project asks for money and does not say how much";
        let fault = Fault::new(&RULE, spot("kind"), message)
            .label("`amount` is missing")
            .about(scope.project_subject(&at.project))
            .rests_on(spot("amount"))
            .mend("add `amount: {amount: …, currency: …}`")
            .mend("if nobody knows yet: `amount: not-known`");
        faults.push(fault);
    }
}
