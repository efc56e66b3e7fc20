//! # agreement-undated
//!
//! ## What it checks
//!
//! A partner of a project with an `agreement` other than `none` has the day on which it was signed,
//! in `signed_on`, or a word for why it is missing.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};
use crate::scalar::{Code, Reported};

rule!(Warning in "agreement_undated.rs", Money, Cycle(check));

/// Tells each agreement of which nobody says when it was signed.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects().flat_map(ProjectAt::partners) {
        let partner = at.value;
        let signed = partner.agreement.value().filter(|one| one.is_signed());
        let undated = signed.filter(|_| partner.signed_on == Reported::NotReported);
        let Some(agreement) = undated else { continue };
        let spot = |key| at.spot(key);
        let message = format!(
            "the agreement `{}` with `{}` has no date",
            agreement.code(),
            partner.id
        );
        let fault = Fault::new(&RULE, spot("agreement"), message)
            .label("`signed_on` is missing")
            .about(scope.project_subject(&at.project))
            .rests_on_all(["id", "signed_on"].map(spot))
            .mend("add `signed_on: DATE`")
            .mend("if nothing is signed yet: `agreement: none`");
        faults.push(fault);
    }
}
