//! How each figure is computed, in words, for `ascn trace` and the page on method.

use crate::scalar::Code;
use crate::submission::Departure;

/// How a family of figures is computed.
#[derive(Debug, PartialEq, Eq)]
pub struct Formula {
    /// The ids of the family; what varies is in capitals.
    pub pattern: &'static str,
    /// How each of its figures is computed.
    pub text: &'static str,
    /// The values that it reads besides those every figure reads ([`READ_BY_ALL`]): a kind of file
    /// and a data path, in which `[]` means every entry.
    pub reads: &'static [&'static str],
    /// The document and paragraph that the formula follows.
    pub source: &'static str,
    /// A worked example.
    pub example: &'static str,
}

impl Formula {
    /// Returns the anchor of the formula's heading on the page on method, such as
    /// `projects-status`.
    ///
    /// What varies is left out, unless the anchor would then be too short to identify the family.
    pub fn anchor(&self) -> String {
        let words: Vec<&str> = self.pattern.split('.').collect();
        let is_fixed = |word: &&&str| !varies(word);
        let fixed: Vec<&str> = words.iter().filter(is_fixed).copied().collect();
        if fixed.len() > 1 && fixed.len() * 2 >= words.len() {
            fixed.join("-")
        } else {
            words.join("-").to_ascii_lowercase()
        }
    }
}

/// The values that every figure reads: who was asked, who answered, and the coverage below which
/// nothing is shown.
pub const READ_BY_ALL: [&str; 7] = [
    "settings coverage_threshold",
    "cycle data_as_of",
    "cities [].member_from",
    "cities [].member_to",
    "submission city",
    "submission cycle",
    "submission return",
];

/// Returns the formula of the figure of that id; `None` if no figure can have it.
///
/// A word in capitals fits anything, with two exceptions: `DEPARTURE` fits the way in which a
/// project left the list, and `FIGURE` the id of another figure. Of several patterns that fit, the
/// one with the fewest words in capitals counts.
///
/// # Examples
/// ```
/// use ascn_core::figure::formula_of;
///
/// let pattern = |id| formula_of(id).map(|formula| formula.pattern);
/// assert_eq!(pattern("projects.status.ongoing"), Some("projects.status.STATUS"));
/// assert_eq!(pattern("projects.withdrawn"), Some("projects.DEPARTURE"));
/// assert_eq!(pattern("trend.2022.projects.total"), Some("trend.CYCLE.FIGURE"));
/// assert_eq!(pattern("projects.totla"), None);
/// ```
pub fn formula_of(id: &str) -> Option<&'static Formula> {
    let fitting = formulas().filter(|one| fits(one.pattern, id));
    let varying = |one: &&Formula| one.pattern.split('.').filter(|word| varies(word)).count();
    fitting.min_by_key(varying)
}

/// Whether a word of a pattern is a placeholder.
fn varies(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn fits(pattern: &str, id: &str) -> bool {
    if pattern == "FIGURE" {
        return formula_of(id).is_some();
    }
    let is_fit = |word: &str, part: &str| match word {
        "DEPARTURE" => Departure::ALL.iter().any(|one| one.code() == part),
        _ if varies(word) => !part.is_empty(),
        _ => word == part,
    };
    match (pattern.split_once('.'), id.split_once('.')) {
        (None, None) => is_fit(pattern, id),
        (Some((word, words)), Some((part, parts))) => is_fit(word, part) && fits(words, parts),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

macro_rules! formulas {
    ($about:literal $all:ident:
     $($name:ident $pattern:literal $text:literal [$($reads:literal),*] $source:literal
       $example:literal;)*) => {
        $(pub(in crate::figure) static $name: Formula = Formula {
            pattern: $pattern,
            text: $text,
            reads: &[$($reads),*],
            source: $source,
            example: $example,
        };)*

        #[doc = $about]
        pub(super) static $all: &[&Formula] = &[$(&$name),*];
    };
}

mod portfolio;
mod substance;

pub(super) use portfolio::*;
pub(super) use substance::*;

/// Iterates over all formulas, in the order of the page on method.
pub fn formulas() -> impl Iterator<Item = &'static Formula> {
    let families = [PORTFOLIO, SUBSTANCE];
    families.into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_a_figure_of_its_own() {
        for formula in formulas() {
            let id = formula.pattern.replace("FIGURE", "projects.total");
            let id = id.replace("DEPARTURE", "merged");
            assert_eq!(formula_of(&id), Some(formula), "{id}");
        }
    }

    #[test]
    fn what_no_pattern_fits_is_no_figure() {
        for id in [
            "",
            "projects",
            "projects.",
            "projects.status.",
            "projects.total.",
            "projects.total.share",
            "trend.2022",
            "trend.2022.projects",
        ] {
            assert_eq!(formula_of(id), None, "{id}");
        }
    }
}
