//! A misspelt key is reported, with the right suggestion.

use ascn_diagnostic::Step;
use serde_yaml::{Mapping, Value as Yaml};

use super::{Network, Place};

/// A key with one letter wrong: which one, and how, differs from key to key.
fn misspelt(key: &str, turn: usize) -> String {
    let letters: Vec<char> = key.chars().collect();
    let at = turn % letters.len();
    let mut wrong = letters.clone();
    match turn % 3 {
        0 => {
            wrong.remove(at);
        }
        1 => wrong.insert(at, letters[at]),
        _ => wrong[at] = if letters[at] == 'x' { 'y' } else { 'x' },
    }
    wrong.into_iter().collect()
}

fn rename(parent: &mut Yaml, step: &Step, new: &str) {
    let (Yaml::Mapping(entries), Step::Key(key)) = (parent, step) else {
        panic!("only a key can be misspelt");
    };
    let renamed: Mapping = entries
        .iter()
        .map(|(name, value)| {
            let is_it = name.as_str() == Some(key);
            (if is_it { new.into() } else { name.clone() }, value.clone())
        })
        .collect();
    *entries = renamed;
}

#[test]
fn a_misspelt_key_is_told_and_the_right_one_suggested() {
    let network = Network::full();
    // The rates' keys are currencies: any three letters are one.
    let is_key =
        |place: &Place| place.key().is_some() && !place.pattern().starts_with("rates.usd.");
    let places = network.places(|file| !file.contains("/2031/"));
    let places: Vec<_> = places.into_iter().filter(is_key).collect();
    let (mut silent, mut astray) = (Vec::new(), Vec::new());
    for (turn, place) in places.iter().enumerate() {
        let key = place.key().unwrap();
        let wrong = misspelt(key, turn);
        let text = network.text_with(place, |parent, step| rename(parent, step, &wrong));
        let (faults, _) = network.reread(place, text);
        let told = faults.iter().find(|fault| {
            fault.rule.code == "unknown-key" && fault.message.contains(&format!("`{wrong}`"))
        });
        let suggestion = format!("did you mean `{key}`?");
        match told {
            None => silent.push(format!("{place}: {wrong}")),
            Some(told) if told.help.contains(&suggestion) => {}
            Some(told) => astray.push(format!("{place}: {wrong}: {:?}", told.help)),
        }
    }
    assert!(places.len() > 1_000, "{}", places.len());
    assert!(silent.is_empty(), "{silent:#?}");
    assert!(
        astray.len() * 20 <= places.len(),
        "of {}: {astray:#?}",
        places.len()
    );
}
