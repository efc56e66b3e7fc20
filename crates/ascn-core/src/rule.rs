//! The rules: one file each, whose comment is the rule's page in the manual.

mod unknown_city;

use ascn_diagnostic::{Faults, Rule};

use crate::check::Scope;
use crate::network::Network;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// The network, once.
    Network(fn(&Network, &mut Faults)),
    /// Each cycle with the ones before it.
    Cycle(fn(&Scope<'_>, &mut Faults)),
}

/// All rules of the model, in the order of the manual.
pub static RULES: &[(&Rule, Check)] = &[(
    &unknown_city::UNKNOWN_CITY,
    Check::Cycle(unknown_city::check),
)];
