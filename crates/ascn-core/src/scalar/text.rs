//! Texts that are compared by what they say: case and the width of white space do not count.

/// Returns a text in lower case, with one space for each run of white space and none at the ends.
///
/// # Examples
/// ```
/// use ascn_core::scalar::folded;
///
/// assert_eq!(folded(" Smart\n  Pier "), folded("smart pier"));
/// ```
pub fn folded(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// The units that mean a part of a hundred.
const PERCENT: [&str; 3] = ["percent", "%", "per cent"];

/// Whether a unit means a part of a hundred, and nothing else: `percent of 2018` does not.
pub fn is_percent(unit: &str) -> bool {
    PERCENT.contains(&folded(unit).as_str())
}

/// Whether two units mean the same, however they are written.
///
/// # Examples
/// ```
/// use ascn_core::scalar::is_same_unit;
///
/// assert!(is_same_unit("per cent", "%"));
/// assert!(!is_same_unit("percent", "tonnes"));
/// ```
pub fn is_same_unit(one: &str, other: &str) -> bool {
    folded(one) == folded(other) || (is_percent(one) && is_percent(other))
}
