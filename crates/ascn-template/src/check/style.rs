//! What a style of a data folder must not contain.

use ascn_diagnostic::limit;

use super::css;
use super::text_fault::TextFault;

/// What a style must not contain, and why.
const FORBIDDEN: [(&str, &str); 4] = [
    ("</", "it would end the style of the page"),
    ("<!--", "it would end the style of the page"),
    ("@import", "the page is one file and asks for nothing else"),
    ("url(", "the page is one file and asks for nothing else"),
];

/// Returns the faults of a style.
pub(super) fn text_faults(text: &str) -> Vec<TextFault> {
    let forbidden = FORBIDDEN.into_iter().flat_map(|(word, why)| {
        let places = text.match_indices(word).map(|(at, _)| at..at + word.len());
        let told = places.filter(|at| !is_data(text, at.end)).map(move |at| {
            let help = "leave it out; a picture can be written as `url(data:…)`";
            TextFault::new(at, format!("a style cannot hold `{word}`"), help).label(why)
        });
        told.take(limit::FAULTS + 1)
    });
    forbidden.chain(css::text_faults(text)).collect()
}

/// Whether an address is a `data:` URL, which is in the file itself.
fn is_data(text: &str, at: usize) -> bool {
    let address = text.get(at..).unwrap_or_default();
    address.trim_start_matches(['"', '\'']).starts_with("data:")
}
