//! # agreement-date-unexplained
//!
//! ## What it checks
//!
//! A partner of a project with a date in `signed_on` has an `agreement`, and it is not `none`.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::{Code, Reported};
use crate::submission::Agreement;

rule!(Error in "agreement_date_unexplained.rs", Money, Cycle(check));

/// Tells each day on which something was signed, and nobody says what.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects().flat_map(ProjectAt::partners) {
        let partner = at.value;
        let Some(day) = partner.signed_on.value() else {
            continue;
        };
        let says_none = partner.agreement == Reported::Value(Agreement::None);
        if !says_none && partner.agreement != Reported::NotReported {
            continue;
        }
        let spot = |key| at.spot(key);
        let (id, what) = (
            &partner.id,
            if says_none { "is `none`" } else { "is missing" },
        );
        let message = format!("something was signed with `{id}` on {day}, and `agreement` {what}");
        let mut fault = Fault::new(&RULE, spot("signed_on"), message)
            .label("nobody says what was signed")
            .about(scope.project_subject(&at.project))
            .rests_on_all(["id", "agreement"].map(spot));
        if says_none {
            fault = fault.note(spot("agreement"), "says that nothing was");
        }
        let signed = Agreement::ALL.iter().filter(|one| one.is_signed());
        let codes: Vec<&str> = signed.map(|one| one.code()).collect();
        let mend = format!("say in `agreement` what it was: {}", codes.join(", "));
        faults.push(fault.mend(mend).mend("if nothing was: delete `signed_on`"));
    }
}
