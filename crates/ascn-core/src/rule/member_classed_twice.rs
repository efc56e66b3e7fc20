//! # member-classed-twice
//!
//! ## What it checks
//!
//! Each city or member state stands in one class of a typology in `network/typologies.yaml`, once.
//!
//! ## Why
//!
//! The report would print it in one of the two classes, and nobody could say in which it belongs.
//!
//! ## Example
//!
//! ```yaml
//! classes:
//!   - {id: large, name: Large, members: [th-bangkok, th-phuket]}
//!   - {id: small, name: Small, members: [th-phuket]}     # in two classes
//! ```
//!
//! ## How to fix
//!
//! Keep it in the class in which it was published, and take it out of the other.
//!
//! ## Source
//!
//! The classes are kept as they were published; a typology puts each of its members into one.

use std::collections::BTreeMap;

use ascn_diagnostic::{DataPath, Fault, Faults};

use super::unknown_typology_member::members_of;
use crate::network::Network;

rule!(Error in "member_classed_twice.rs", Network, Network(check));

/// Tells each member that stands in the classes of a typology twice.
fn check(network: &Network, faults: &mut Faults) {
    let file = &network.typologies;
    for (index, typology) in file.value.iter().enumerate() {
        let mut first: BTreeMap<&str, DataPath> = BTreeMap::new();
        for (path, member) in members_of(index, typology) {
            let Some(earlier) = first.get(member) else {
                first.insert(member, path);
                continue;
            };
            let message = format!("`{member}` is classed twice in `{}`", typology.id);
            let fault = Fault::new(&RULE, file.spot(path), message)
                .label("again here")
                .note(file.spot(earlier.clone()), "first here")
                .rests_on(file.spot(earlier.clone()))
                .mend("keep it in the class in which it was published");
            faults.push(fault);
        }
    }
}
