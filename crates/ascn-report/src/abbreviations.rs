//! The abbreviations of a network, which the report writes out.

use ascn_core::network::Network;
use ascn_export::abbreviation::Abbreviation;

/// Returns the network's own short name, those listed in its settings, and those of the bodies and
/// documents of its reporting chain.
pub(crate) fn known(network: &Network) -> Vec<Abbreviation> {
    let settings = &network.settings.value;
    let own = (&settings.abbreviation, &settings.network);
    let listed = settings.abbreviations.iter();
    let listed = listed.map(|one| (&one.short, &one.name));
    let bodies = &network.bodies.value;
    let of_bodies = bodies.bodies.iter();
    let of_bodies = of_bodies.filter_map(|one| Some((one.abbreviation.as_ref()?, &one.name)));
    let of_documents = bodies.documents.iter();
    let of_documents = of_documents.filter_map(|one| Some((one.abbreviation.as_ref()?, &one.name)));
    let all = std::iter::once(own).chain(listed);
    let all = all.chain(of_bodies).chain(of_documents);
    // The name of a body may already be its short name.
    let all = all.filter(|(short, name)| short != name);
    all.map(|(short, name)| Abbreviation {
        short: short.clone(),
        name: name.clone(),
    })
    .collect()
}
