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
    if network.typologies.value.is_empty() {
        return;
    }
    let mut suggestions = Suggestions::default();
    let (cities, countries) = (Known::cities(network), Known::countries(network));
    for (at, typology) in DataPath::root().items(&network.typologies.value) {
        let known = match typology.of {
            Classed::Cities => &cities,
            Classed::Countries => &countries,
        };
        for (path, member) in members_of(&at, typology) {
            if !known.names.contains(member.as_str()) {
                let location = network.typologies.location(path);
                let fault = known.fault(member, location, &mut suggestions);
                faults.push(fault.rests_on(network.typologies.location(at.key("of"))));
            }
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

/// What the members of a class may be.
struct Known<'a> {
    what: &'static str,
    names: BTreeSet<&'a str>,
    /// The file that lists them, and the key of their names.
    file: &'a FileName,
    key: &'static str,
}

impl<'a> Known<'a> {
    fn cities(network: &'a Network) -> Self {
        let cities = &network.cities.value;
        Self {
            what: "city",
            names: cities.iter().map(|city| city.id.as_str()).collect(),
            file: &network.cities.file,
            key: "id",
        }
    }

    fn countries(network: &'a Network) -> Self {
        let states = &network.member_states.value;
        Self {
            what: "member state",
            names: states.iter().map(|state| state.code.as_str()).collect(),
            file: &network.member_states.file,
            key: "code",
        }
    }

    fn fault(&self, member: &str, location: FileLocation, suggestions: &mut Suggestions) -> Fault {
        let Self { file, key, .. } = self;
        let message = format!("no {} has the {key} `{member}`", self.what);
        let fault = Fault::new(&RULE, location, message)
            .label(format!("not in {file}"))
            .rests_on_column(Column::new(file, DataPath::root(), key));
        let near = suggestions.did_you_mean(member, self.names.iter().copied());
        fault.help(near.unwrap_or_else(|| format!("write the {key} as it stands in {file}")))
    }
}
