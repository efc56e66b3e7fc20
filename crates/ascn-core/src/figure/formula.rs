//! How each figure is computed, in words: for `ascn trace` and for the method's page.

/// How a family of figures is computed.
#[derive(Debug, PartialEq, Eq)]
pub struct Formula {
    /// The ids of the family; capitals stand for what varies.
    pub pattern: &'static str,
    /// How each is computed.
    pub text: &'static str,
    /// The values it reads apart from those every figure reads ([`READ_BY_ALL`]): a kind of file
    /// and a data path, in which `[]` stands for every entry.
    pub reads: &'static [&'static str],
    /// The document and paragraph the formula follows.
    pub source: &'static str,
    /// A worked example.
    pub example: &'static str,
}

impl Formula {
    /// The heading of the formula in the method's page, as an anchor: `projects-status`.
    ///
    /// What varies is left out, unless too little would be left to tell the families apart.
    pub fn anchor(&self) -> String {
        let words = self.pattern.split('.');
        let is_fixed = |word: &&str| !word.bytes().any(|byte| byte.is_ascii_uppercase());
        let fixed: Vec<_> = words.clone().filter(is_fixed).collect();
        if fixed.len() > 1 {
            fixed.join("-")
        } else {
            words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
        }
    }
}

/// What every figure reads: who was asked, who answered, and below which coverage nothing is shown.
pub const READ_BY_ALL: [&str; 7] = [
    "settings coverage_threshold",
    "cycle data_as_of",
    "cities [].member_from",
    "cities [].member_to",
    "submission city",
    "submission cycle",
    "submission return",
];

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

/// All formulas, in the order of the method's page.
pub fn formulas() -> impl Iterator<Item = &'static Formula> {
    let families = [PORTFOLIO, SUBSTANCE];
    families.into_iter().flatten().copied()
}
