//! # member-classed-twice
//!
//! ## What it checks
//!
//! Each typology in `network/typologies.yaml` lists a city or member state only once, in one class.
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

use super::prelude::*;
use super::repeated::{again, repeated};
use super::unknown_typology_member::members_of;

rule!(Error in "member_classed_twice.rs", Network, Network(check));

/// Reports each member that a typology lists twice.
fn check(network: &Network, faults: &mut Faults) {
    let file = &network.typologies;
    for (path, typology) in DataPath::root().items(&file.value) {
        let members = members_of(&path, typology).map(|(path, member)| (member, path));
        for (member, paths) in repeated(members) {
            let message = format!("`{member}` is classed twice in `{}`", typology.id);
            let fault = again(&RULE, message, paths.map(|path| file.location(path)));
            faults.push(fault.help("keep it in the class in which it was published"));
        }
    }
}
