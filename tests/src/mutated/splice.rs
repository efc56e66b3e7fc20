//! Replacing one file of a network.

use ascn_core::dataset::{CycleInputs, Inputs};

/// Puts what was read of one file alone into the inputs of a whole network.
pub(super) fn splice(inputs: &mut Inputs, file: &str, read: Inputs) {
    let parts: Vec<&str> = file.split('/').collect();
    let network = &mut inputs.network;
    match parts.as_slice() {
        ["ascn.yaml"] => network.settings = read.network.settings,
        ["network", "framework.yaml"] => network.framework = read.network.framework,
        ["network", "member-states.yaml"] => network.member_states = read.network.member_states,
        ["network", "cities.yaml"] => network.cities = read.network.cities,
        ["network", "chairs.yaml"] => network.chairs = read.network.chairs,
        ["network", "bodies.yaml"] => network.bodies = read.network.bodies,
        ["network", "distribution.yaml"] => network.distribution = read.network.distribution,
        ["network", "partners.yaml"] => network.partners = read.network.partners,
        ["network", "typologies.yaml"] => network.typologies = read.network.typologies,
        ["cycles", year, rest @ ..] => {
            let is_it = |cycle: &&mut CycleInputs| cycle.year().to_string() == *year;
            let cycle = inputs.cycles.iter_mut().find(is_it).unwrap();
            // The folder of the newest cycle exists even without its file.
            let is_it = |cycle: &CycleInputs| cycle.year().to_string() == *year;
            splice_cycle(cycle, rest, read.cycles.into_iter().find(is_it).unwrap());
        }
        _ => panic!("{file} is no file of a network"),
    }
}

fn splice_cycle(cycle: &mut CycleInputs, rest: &[&str], read: CycleInputs) {
    match rest {
        ["cycle.yaml"] => cycle.cycle = read.cycle,
        ["submissions", _] => {
            let new = read.submissions[0].clone();
            cycle.submissions.edit(|all| {
                let old = all.iter_mut().find(|one| one.file == new.file);
                *old.unwrap() = new;
            });
        }
        ["editorial", "recommendations.yaml"] => {
            cycle.editorial.recommendations = read.editorial.recommendations;
        }
        _ => panic!("{rest:?} is no file of a cycle"),
    }
}
