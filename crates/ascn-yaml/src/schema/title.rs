//! Titles of keys and types, for editors.

/// Words that are written differently from keys.
const WORDS: [(&str, &str); 8] = [
    ("asean", "ASEAN"),
    ("csco", "CSCO"),
    ("id", "ID"),
    ("km2", "(km²)"),
    ("percent", "(per cent)"),
    ("sdg", "SDG"),
    ("url", "address"),
    ("usd", "US dollars"),
];

/// Returns a title for a key, a type, or a kind of file.
pub(super) fn from_name(name: &str) -> String {
    let words = words(name);
    let words: Vec<&str> = words.iter().map(|word| written(word)).collect();
    let title = words.join(" ");
    let mut letters = title.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).collect()
}

/// Returns the words of `data_as_of`, `member-states` or `CityFacts`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        let is_capital = letter.is_ascii_uppercase();
        let begins = is_capital || matches!(letter, '_' | '-');
        if begins && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| is_capital || !begins) {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words
}

fn written(word: &str) -> &str {
    let known = WORDS.iter().find(|(key, _)| *key == word);
    known.map_or(word, |(_, written)| written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_types_and_kinds_become_words() {
        for (name, title) in [
            ("data_as_of", "Data as of"),
            ("CityFacts", "City facts"),
            ("member-states", "Member states"),
            ("sdg_targets", "SDG targets"),
            ("area_km2", "Area (km²)"),
            ("id", "ID"),
        ] {
            assert_eq!(from_name(name), title);
        }
    }
}
