//! What a rule of the model is: the file of each declares it by the macro `rule!`.

use ascn_diagnostic::{Faults, Rule};

use crate::dataset::Scope;
use crate::network::Network;
use crate::scalar::codes;

/// A rule of the model: the fault, what it is about, and how it is found.
#[derive(Debug, Clone, Copy)]
pub struct ModelRule {
    /// The code of the fault and its page in the manual.
    pub rule: &'static Rule,
    /// What it is about.
    pub family: Family,
    /// How it is found.
    pub check: Check,
}

codes! {
    /// What a rule is about; in the order of the manual.
    Family {
        /// The network.
        Network = "network",
        /// Who reports.
        Reporting = "reporting",
        /// Projects.
        Projects = "projects",
        /// Stage and time.
        Time = "time",
        /// Results.
        Results = "results",
        /// Action plans.
        Plans = "plans",
        /// Money and partners.
        Money = "money",
        /// From one year to the next.
        Years = "years",
        /// What the secretariat writes.
        Editorial = "editorial",
        /// The ledger of the reporting chain, not what was submitted.
        Chain = "chain",
    }
}

/// What a rule looks at.
///
/// A rule tells faults of its own and no others: which of them count in earlier cycles is decided by
/// the rule.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// The network, once.
    Network(fn(&Network, &mut Faults)),
    /// Each cycle with the ones before it.
    Cycle(fn(&Scope<'_>, &mut Faults)),
}

/// Whether a rule is about the ledger, not about what was submitted.
///
/// What it tells is shown by the chain's own status: it is no caveat of the report.
pub fn is_of_the_chain(rule: &Rule) -> bool {
    let mut of_the_chain = super::RULES
        .iter()
        .filter(|one| one.family == Family::Chain);
    of_the_chain.any(|one| one.rule.code == rule.code)
}

/// Declares the rule of a file: `rule!(SEVERITY in "FILE.rs", FAMILY, CHECK(FUNCTION))`, and behind it
/// `since (0, 2, 0)` if it did not come with the first release.
macro_rules! rule {
    (
        $severity:ident in $file:literal, $family:ident, $kind:ident($check:ident)
        $(, since $release:tt)?
    ) => {
        ascn_diagnostic::rule!(pub(super) RULE: $severity in $file $(, since $release)?);

        /// How the rule is asked.
        pub(super) const ASKED: $crate::rule::ModelRule = $crate::rule::ModelRule {
            rule: &RULE,
            family: $crate::rule::Family::$family,
            check: $crate::rule::Check::$kind($check),
        };
    };
}

/// The rules of these files.
macro_rules! rules {
    ($($file:ident)*) => { &[$($file::ASKED),*] };
}
