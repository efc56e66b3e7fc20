//! # finance-amount-missing
//!
//! ## What it checks
//!
//! A line of `finance` says how much is asked for, promised, bound or paid, as its status has it:
//! `sought` needs the amount under `sought`, `pledged` under `pledged`, `committed` under
//! `committed`, and `disbursing` and `closed` under `committed` and `disbursed`. A word for a
//! missing value, such as `not-disclosed`, is enough.
//!
//! ## Why
//!
//! The report adds up what is asked for, promised, bound and paid. A line without its amount looks
//! like no money at all.
//!
//! ## Example
//!
//! ```yaml
//! finance:
//!   - {source: adb, instrument: loan, status: committed}     # and no `committed`
//! ```
//!
//! ## How to fix
//!
//! Add the amount with its currency. If it may not be published, write `not-disclosed`; if nobody
//! knows it, `not-known`.
//!
//! ## Source
//!
//! IATI 2.03, transactions: pledge, commitment, disbursement.

use super::prelude::*;

rule!(Error in "finance_amount_missing.rs", Money, Cycle(check));

/// Reports each amount that a line of finance should have by its status, but lacks.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for line in scope.projects().flat_map(ProjectAt::finance) {
        let status = line.value.status;
        let needs = |rung| rung == status.rung() || (rung == Rung::Committed && status.is_bound());
        for rung in Rung::ALL.iter().copied().filter(|rung| needs(*rung)) {
            if *line.value.amount(rung) != Reported::NotReported {
                continue;
            }
            let key = rung.code();
            let message = format!("the status of the line is `{status}`, and `{key}` is not given");
            let fault = Fault::new(&RULE, line.location("status"), message)
                .label(format!("`{key}` is missing"))
                .about(scope.project_subject(&line.project))
                .help(format!("add `{key}: {{amount: …, currency: …}}`"))
                .help(format!("if it may not be told: `{key}: not-disclosed`"))
                .help("or correct the status")
                .rests_on(line.location(key));
            faults.push(fault);
        }
    }
}
