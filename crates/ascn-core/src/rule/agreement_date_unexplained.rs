//! # agreement-date-unexplained
//!
//! ## What it checks
//!
//! A partner of a project with a date in `signed_on` also has an `agreement` other than `none`.
//!
//! ## Why
//!
//! Something was signed, and nobody says what: a memorandum and a contract are not the same.
//!
//! ## Example
//!
//! ```yaml
//! partners:
//!   - {id: jica, role: technical, signed_on: 2023-02-14}     # agreement: mou
//! ```
//!
//! ## How to fix
//!
//! Say in `agreement` what was signed. If nothing was, delete `signed_on`.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 18g: the secretariat tracks partnerships with external partners.

use super::prelude::*;

rule!(Error in "agreement_date_unexplained.rs", Money, Partner(check));

/// Reports a signing date without the agreement that was signed.
fn check(at: &PartnerAt<'_>) -> Option<Fault> {
    let (id, agreement) = (&at.value.id, &at.value.agreement);
    let day = at.value.signed_on.value()?;
    let says_none = *agreement == Reported::Value(Agreement::None);
    if !says_none && *agreement != Reported::NotReported {
        return None;
    }
    let what = if says_none { "is `none`" } else { "is missing" };
    let message = format!("something was signed with `{id}` on {day}, and `agreement` {what}");
    let mut fault = Fault::new(&RULE, at.location("signed_on"), message)
        .label("nobody says what was signed")
        .rests_on_all(["id", "agreement"].map(|key| at.location(key)));
    if says_none {
        fault = fault.note(at.location("agreement"), "says that nothing was");
    }
    let signed = Agreement::ALL.iter().filter(|one| one.is_signed());
    let codes: Vec<&str> = signed.map(|one| one.code()).collect();
    let help = format!("say in `agreement` what it was: {}", codes.join(", "));
    Some(fault.help(help).help("if nothing was: delete `signed_on`"))
}
