//! # unknown-typology-member
//!
//! ## What it checks
//!
//! Each of the `members` of a class in `network/typologies.yaml` is the id of a city in
//! `network/cities.yaml`, or the code of a member state in `network/member-states.yaml`, as the
//! `of` of the typology says.
//!
//! ## Why
//!
//! The member would be in no class, and the classes of the report would not be those that were
//! published.
//!
//! ## Example
//!
//! ```yaml
//! - id: size-2019
//!   title: Size
//!   source: Example (2019)
//!   of: cities
//!   classes:
//!     - {id: large, name: Large, members: [th-pukhet]}   # th-phuket
//! ```
//!
//! ## How to fix
//!
//! Write the id or the two letters as they are in the other file. If the whole typology is of the
//! other kind, correct `of`.
//!
//! ## Source
//!
//! Terms of Reference, paragraph 4: members are the member states and their cities.

use std::collections::BTreeSet;

use ascn_diagnostic::Column;

use super::prelude::*;
use crate::network::{Classed, Typology};

rule!(Error in "unknown_typology_member.rs", Network, Network(check));

/// Reports each unknown member of a class.
fn check(network: &Network, faults: &mut Faults) {
    let typologies = &network.typologies;
    let mut suggestions = Suggestions::default();
    for (at, typology) in DataPath::root().items(&typologies.value) {
        let (what, key, column, names) = known(network, typology.of);
        for (path, member) in members_of(&at, typology) {
            if names.contains(member.as_str()) {
                continue;
            }
            let message = format!("no {what} has the {key} `{member}`");
            let near = suggestions.did_you_mean(member, names.iter().copied());
            let file = &column.file;
            let fault = Fault::new(&RULE, typologies.location(path), message)
                .label(format!("not in {file}"))
                .help(near.unwrap_or_else(|| format!("write the {key} as it stands in {file}")))
                .rests_on_column(column.clone())
                .rests_on(typologies.location(at.key("of")));
            faults.push(fault);
        }
    }
}

/// What the members of a class may be: what they are, the key of their names, all names by that
/// key, and these as a set.
type Known<'a> = (&'static str, &'static str, Column, BTreeSet<&'a str>);

fn known(network: &Network, of: Classed) -> Known<'_> {
    let root = DataPath::root();
    let (cities, states) = (&network.cities, &network.member_states);
    match of {
        Classed::Cities => {
            let ids = cities.value.iter().map(|city| city.id.as_str());
            ("city", "id", cities.column(root, "id"), ids.collect())
        }
        Classed::Countries => {
            let codes = states.value.iter().map(|state| state.code.as_str());
            let column = states.column(root, "code");
            ("member state", "code", column, codes.collect())
        }
    }
}

/// Returns all members of the typology at a path, class by class, with their own paths.
pub(super) fn members_of<'a>(
    path: &DataPath,
    typology: &'a Typology,
) -> impl Iterator<Item = (DataPath, &'a String)> + use<'a> {
    let classes = path.key("classes").items(&typology.classes);
    classes.flat_map(|(path, class)| path.key("members").items(&class.members))
}
