//! # duplicate-id
//!
//! ## What it checks
//!
//! No two cities, member states, strategic outcomes, focus areas, project types, urban systems,
//! enablers, partners, programmes of a partner, typologies, classes of a typology, sectoral bodies,
//! bodies or documents have one id or one code, and no two abbreviations of `ascn.yaml` are the
//! same.
//!
//! ## Why
//!
//! What is reported under such an id could belong to either, and would be counted for one of them.
//!
//! ## Example
//!
//! ```yaml
//! - {id: th-phuket, name: Phuket, country: TH}
//! - {id: th-phuket, name: Bangkok, country: TH}     # th-bangkok
//! ```
//!
//! ## How to fix
//!
//! Give one of the two another id. If both entries mean the same, keep one and delete the other.
//!
//! ## Source
//!
//! The file format, chapter *The network*.

use std::fmt::Display;

use super::prelude::*;
use super::repeated::{again, repeated};
use crate::framework::Framework;
use crate::network::{Partner, Typology};

rule!(Error in "duplicate_id.rs", Network, Network(check));

/// Reports each id and each code that two entries of the network share.
fn check(network: &Network, faults: &mut Faults) {
    let root = DataPath::root();
    let settings = &network.settings;
    let list = root.key("abbreviations");
    let short = values(&list, "short", &settings.value.abbreviations, |one| {
        &one.short
    });
    tell("abbreviations", &settings.file, short, faults);
    let cities = values(&root, "id", &network.cities.value, |city| &city.id);
    tell("cities", &network.cities.file, cities, faults);
    let states = &network.member_states;
    let codes = values(&root, "code", &states.value, |state| &state.code);
    tell("member states", &states.file, codes, faults);
    check_framework(&network.framework, faults);
    let distribution = &network.distribution;
    let recipients = values(&root, "id", &distribution.value, |one| &one.id);
    tell("sectoral bodies", &distribution.file, recipients, faults);
    let bodies = &network.bodies;
    let list = root.key("bodies").items(&bodies.value.bodies);
    let named: Vec<_> = list
        .map(|(path, one)| (one.id.code(), path.key("id")))
        .collect();
    tell("bodies", &bodies.file, named, faults);
    let list = root.key("documents");
    let named = values(&list, "id", &bodies.value.documents, |one| &one.id);
    tell("documents", &bodies.file, named, faults);
    check_partners(&network.partners, faults);
    check_typologies(&network.typologies, faults);
}

fn check_partners(partners: &Sourced<Vec<Partner>>, faults: &mut Faults) {
    let (root, file) = (DataPath::root(), &partners.file);
    let ids = values(&root, "id", &partners.value, |partner| &partner.id);
    tell("partners", file, ids, faults);
    for (path, partner) in root.items(&partners.value) {
        let list = path.key("programmes");
        let ids = values(&list, "id", &partner.programmes, |one| &one.id);
        tell("programmes of a partner", file, ids, faults);
    }
}

fn check_typologies(typologies: &Sourced<Vec<Typology>>, faults: &mut Faults) {
    let (root, file) = (DataPath::root(), &typologies.file);
    let ids = values(&root, "id", &typologies.value, |typology| &typology.id);
    tell("typologies", file, ids, faults);
    for (path, typology) in root.items(&typologies.value) {
        let ids = values(&path.key("classes"), "id", &typology.classes, |one| &one.id);
        tell("classes of a typology", file, ids, faults);
    }
}

fn check_framework(framework: &Sourced<Framework>, faults: &mut Faults) {
    let (root, file, framework) = (DataPath::root(), &framework.file, &framework.value);
    let (areas, list) = (&framework.focus_areas, root.key("focus_areas"));
    let ids = values(&list, "id", areas, |area| &area.id);
    tell("focus areas", file, ids, faults);
    let codes = values(&list, "code", areas, |area| &area.code);
    tell("focus areas", file, codes, faults);
    let types = list.items(areas).flat_map(|(path, area)| {
        let list = path.key("project_types");
        values(&list, "id", &area.project_types, |kind| &kind.id)
    });
    tell("project types", file, types, faults);
    let list = root.key("strategic_outcomes");
    let ids = values(&list, "id", &framework.strategic_outcomes, |one| &one.id);
    tell("outcomes", file, ids, faults);
    let list = root.key("urban_systems");
    let systems = values(&list, "id", &framework.urban_systems, |one| &one.id);
    tell("urban systems", file, systems, faults);
    let enablers = values(&root.key("enablers"), "id", &framework.enablers, |one| {
        &one.id
    });
    tell("enablers", file, enablers, faults);
}

/// Returns the value under a key of each entry of a list, with its path.
fn values<'a, T, Id>(
    list: &DataPath,
    key: &'static str,
    entries: &'a [T],
    value: fn(&T) -> &Id,
) -> Vec<(&'a Id, DataPath)> {
    let entries = list.items(entries);
    entries
        .map(|(path, entry)| (value(entry), path.key(key)))
        .collect()
}

fn tell<Id: Clone + Ord + Display>(
    what: &str,
    file: &FileName,
    ids: impl IntoIterator<Item = (Id, DataPath)>,
    faults: &mut Faults,
) {
    for (id, paths) in repeated(ids) {
        let message = format!("two {what} have `{id}`");
        let fault = again(
            &RULE,
            message,
            paths.map(|path| FileLocation::value(file, path)),
        );
        let help = "write another one here; or, if both mean the same, delete one of them";
        faults.push(fault.help(help));
    }
}
