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

use ascn_diagnostic::{Fault, Faults, Rule, Severity};

use crate::dataset::Scope;
use crate::scalar::{Code, Reported};
use crate::submission::Agreement;

/// The rule of this page.
pub(super) static AGREEMENT_DATE_UNEXPLAINED: Rule = Rule::new(
    "agreement-date-unexplained",
    Severity::Error,
    include_str!("agreement_date_unexplained.rs"),
);

/// Tells each day on which something was signed, and nobody says what.
pub(super) fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects() {
        for (index, partner) in at.project.partners.entries().iter().enumerate() {
            let Some(day) = partner.signed_on.value() else {
                continue;
            };
            let says_none = partner.agreement == Reported::Value(Agreement::None);
            if !says_none && partner.agreement != Reported::NotReported {
                continue;
            }
            let spot = |key| at.entry_spot("partners", index, key);
            let (id, what) = (
                &partner.id,
                if says_none { "is `none`" } else { "is missing" },
            );
            let message =
                format!("something was signed with `{id}` on {day}, and `agreement` {what}");
            let mut fault = Fault::new(&AGREEMENT_DATE_UNEXPLAINED, spot("signed_on"), message)
                .label("nobody says what was signed")
                .about(scope.project_subject(&at))
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
}
