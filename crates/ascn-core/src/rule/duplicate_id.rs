//! # duplicate-id
//!
//! ## What it checks
//!
//! No two cities, member states, strategic outcomes, focus areas, project types, urban systems,
//! enablers, partners, programmes of a partner, typologies, classes of a typology, sectoral bodies,
//! bodies or documents have one id or one code, and no two abbreviations of `ascn.yaml` are the same.
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

use std::collections::BTreeMap;

use ascn_diagnostic::{DataPath, Fault, Faults};

use crate::framework::{Component, Framework};
use crate::network::{Network, Partner, Sourced, Typology};
use crate::scalar::Code;

rule!(Error in "duplicate_id.rs", Network, Network(check));

/// Tells each id and each code that two entries of the network share.
fn check(network: &Network, faults: &mut Faults) {
    let root = DataPath::root();
    let settings = &network.settings;
    let short = settings.value.abbreviations.iter().enumerate();
    let place = |index| root.key("abbreviations").index(index).key("short");
    let short = short.map(|(index, one)| (one.short.as_str(), place(index)));
    tell("abbreviations", settings, short, faults);
    let cities = network.cities.value.iter().enumerate();
    let cities = cities.map(|(index, city)| (city.id.as_str(), root.index(index).key("id")));
    tell("cities", &network.cities, cities, faults);
    let states = network.member_states.value.iter().enumerate();
    let states = states.map(|(index, state)| (state.code.as_str(), root.index(index).key("code")));
    tell("member states", &network.member_states, states, faults);
    check_framework(&network.framework, faults);
    let recipients = network.distribution.value.iter().enumerate();
    let recipients = recipients.map(|(index, one)| (one.id.as_str(), root.index(index).key("id")));
    tell("sectoral bodies", &network.distribution, recipients, faults);
    let (bodies, documents) = (root.key("bodies"), root.key("documents"));
    let named = network.bodies.value.bodies.iter().enumerate();
    let named = named.map(|(index, one)| (one.id.code(), bodies.index(index).key("id")));
    tell("bodies", &network.bodies, named, faults);
    let named = network.bodies.value.documents.iter().enumerate();
    let named = named.map(|(index, one)| (one.id.as_str(), documents.index(index).key("id")));
    tell("documents", &network.bodies, named, faults);
    check_partners(&network.partners, faults);
    check_typologies(&network.typologies, faults);
}

fn check_partners(partners: &Sourced<Vec<Partner>>, faults: &mut Faults) {
    let root = DataPath::root();
    let all = || partners.value.iter().enumerate();
    let ids = all().map(|(index, partner)| (partner.id.as_str(), root.index(index).key("id")));
    tell("partners", partners, ids, faults);
    for (index, partner) in all() {
        let path = root.index(index).key("programmes");
        let ids = partner.programmes.iter().enumerate();
        let ids = ids.map(|(index, one)| (one.id.as_str(), path.index(index).key("id")));
        tell("programmes of a partner", partners, ids, faults);
    }
}

fn check_typologies(typologies: &Sourced<Vec<Typology>>, faults: &mut Faults) {
    let root = DataPath::root();
    let all = || typologies.value.iter().enumerate();
    let ids = all().map(|(index, typology)| (typology.id.as_str(), root.index(index).key("id")));
    tell("typologies", typologies, ids, faults);
    for (index, typology) in all() {
        let path = root.index(index).key("classes");
        let ids = typology.classes.iter().enumerate();
        let ids = ids.map(|(index, one)| (one.id.as_str(), path.index(index).key("id")));
        tell("classes of a typology", typologies, ids, faults);
    }
}

fn check_framework(framework: &Sourced<Framework>, faults: &mut Faults) {
    let areas = DataPath::root().key("focus_areas");
    let all = || framework.value.focus_areas.iter().enumerate();
    let ids = all().map(|(index, area)| (area.id.as_str(), areas.index(index).key("id")));
    tell("focus areas", framework, ids, faults);
    let codes = all().map(|(index, area)| (area.code.as_str(), areas.index(index).key("code")));
    tell("focus areas", framework, codes, faults);
    let types = all().flat_map(|(index, area)| {
        let path = areas.index(index).key("project_types");
        let types = area.project_types.iter().enumerate();
        types.map(move |(index, kind)| (kind.id.as_str(), path.index(index).key("id")))
    });
    tell("project types", framework, types, faults);

    let outcomes = DataPath::root().key("strategic_outcomes");
    let ids = framework.value.strategic_outcomes.iter().enumerate();
    let ids = ids.map(|(index, outcome)| (outcome.id.as_str(), outcomes.index(index).key("id")));
    tell("outcomes", framework, ids, faults);
    let systems = components("urban_systems", &framework.value.urban_systems);
    tell("urban systems", framework, systems, faults);
    let enablers = components("enablers", &framework.value.enablers);
    tell("enablers", framework, enablers, faults);
}

fn components<'a>(
    key: &'static str,
    components: &'a [Component],
) -> impl Iterator<Item = (&'a str, DataPath)> + use<'a> {
    let path = DataPath::root().key(key);
    let components = components.iter().enumerate();
    components.map(move |(index, component)| (component.id.as_str(), path.index(index).key("id")))
}

fn tell<T, Id: AsRef<str>>(
    what: &str,
    file: &Sourced<T>,
    ids: impl Iterator<Item = (Id, DataPath)>,
    faults: &mut Faults,
) {
    let mut first: BTreeMap<String, DataPath> = BTreeMap::new();
    for (id, path) in ids {
        let id = id.as_ref();
        let Some(earlier) = first.get(id) else {
            first.insert(id.to_owned(), path);
            continue;
        };
        let message = format!("two {what} have `{id}`");
        let fault = Fault::new(&RULE, file.spot(path), message)
            .label("again here")
            .note(file.spot(earlier.clone()), "first here")
            .rests_on(file.spot(earlier.clone()))
            .mend("write another one here; or, if both mean the same, delete one of them");
        faults.push(fault);
    }
}
