//! # agreement-undated
//!
//! ## What it checks
//!
//! A partner of a project with an `agreement` other than `none` has the day on which it was signed,
//! in `signed_on`, or a word that says why the day is missing.
//!
//! ## Why
//!
//! Without its day nobody can say whether it was signed since the last report.
//!
//! ## Example
//!
//! ```yaml
//! partners:
//!   - {id: jica, role: technical, agreement: mou}    # signed_on: 2023-02-14
//! ```
//!
//! ## How to fix
//!
//! Add `signed_on` as precisely as you know it; a year will do. If nobody knows, write `signed_on:
//! not-known`. If nothing is signed yet, the agreement is `none`.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 18g: the secretariat tracks partnerships with external partners.

use super::prelude::*;

rule!(Warning in "agreement_undated.rs", Money, Partner(check));

/// Reports an agreement without the day on which it was signed.
fn check(at: &PartnerAt<'_>) -> Option<Fault> {
    let agreement = at.value.agreement.value()?;
    if !agreement.is_signed() || at.value.signed_on != Reported::NotReported {
        return None;
    }
    let (code, id) = (agreement.code(), &at.value.id);
    let message = format!("the agreement `{code}` with `{id}` has no date");
    let fault = Fault::new(&RULE, at.location("agreement"), message)
        .label("`signed_on` is missing")
        .rests_on_all(["id", "signed_on"].map(|key| at.location(key)))
        .help("add `signed_on: DATE`")
        .help("if nothing is signed yet: `agreement: none`");
    Some(fault)
}
