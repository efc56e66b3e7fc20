//! Texts of every kind: words, signs that mean something, and characters that hide.

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use super::attacks::PIECES;

/// Pieces that hide, turn or join the text around them, and those that programs read.
const HIDDEN: [&str; 22] = [
    "\r\n",
    "\r",
    "\u{0B}",
    "\u{85}",
    "\u{2028}",
    "\u{A0}",
    "\u{AD}",
    "\u{200B}",
    "\u{200D}",
    "\u{200E}",
    "\u{200F}",
    "\u{301}",
    "e\u{301}\u{302}\u{303}",
    "\u{1F468}\u{200D}\u{1F469}",
    "\u{E0061}",
    "{{ title }}",
    "{% raw %}",
    "{#",
    "{ $x }",
    "$",
    "\0",
    "\u{1B}[31m",
];

/// Pieces that the reader of a data folder refuses, and no view should ever have.
const REFUSED: [&str; 8] = [
    "\u{E000}a\u{E008}1\u{E009}",
    "\u{E001}a\u{E008}",
    "\u{E003}",
    "\u{E005}t\u{E008}",
    "\u{202E}",
    "\u{2067}",
    "\u{FEFF}",
    "\u{F0000}",
];

/// A text of anything that can be seen, also of what the reader would refuse.
pub(super) fn anything() -> BoxedStrategy<String> {
    let texts = prop_oneof![
        40 => pieces(prop::sample::select([&PIECES[..], &HIDDEN, &REFUSED].concat())),
        2 => prop::sample::select(REFUSED.to_vec()).prop_map(str::to_owned),
        1 => prop::sample::select(PIECES.to_vec()).prop_map(|piece| piece.repeat(400)),
    ];
    let is_seen = |text: &str| text.chars().any(|one| one.is_ascii_graphic());
    let seen = move |text: String| if is_seen(&text) { text } else { text + "x" };
    texts.prop_map(seen).boxed()
}

/// A text that the reader takes: it has a letter, and no character that is refused.
pub(super) fn accepted() -> BoxedStrategy<String> {
    let texts = pieces(prop::sample::select([&PIECES[..], &HIDDEN].concat()));
    texts.prop_map(|text| taken(&text)).boxed()
}

fn pieces(known: impl Strategy<Value = &'static str> + 'static) -> BoxedStrategy<String> {
    let known = known.prop_map(str::to_owned);
    let piece = prop_oneof![1 => "[a-z]{1,6}", 6 => known, 1 => "\\PC{0,4}", 1 => any::<char>().prop_map(String::from)];
    let texts = prop::collection::vec(piece, 1..10);
    texts.prop_map(|pieces| pieces.concat()).boxed()
}

/// A text without what a reader refuses, and with something to read.
fn taken(text: &str) -> String {
    let is_refused = |one: char| {
        let is_space = matches!(one, '\t' | '\n' | '\r');
        (one.is_control() && !is_space) || ascn_yaml::is_forbidden(one)
    };
    // An address of e-mail or a telephone number is a fault of its own.
    let is_told = |one: char| matches!(one, '@' | '+');
    let mut taken: String = text
        .chars()
        .filter(|one| !is_refused(*one) && !is_told(*one))
        .collect();
    if !taken.chars().any(char::is_alphanumeric) {
        taken.push('x');
    }
    taken
}

/// Tests a property with so many values, the same in every run; a value that fails is shrunk and
/// shown.
pub(super) fn on_each<S: Strategy>(
    cases: u32,
    values: &S,
    property: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..ProptestConfig::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    if let Err(fault) = TestRunner::new_with_rng(config, rng).run(values, property) {
        panic!("{fault}");
    }
}
