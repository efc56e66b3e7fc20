//! The faults that are put into templates.

mod kept_out;
mod names;
mod parts;
mod whole;

/// A fault put into templates.
pub(super) struct Seed {
    /// Its name.
    pub(super) name: &'static str,
    /// The files below `templates/`; the fault is between `⟦` and `⟧`.
    pub(super) files: &'static [(&'static str, &'static str)],
    /// The code of the fault.
    pub(super) code: &'static str,
    /// A part of its text, above all what was probably meant.
    pub(super) says: &'static str,
}

const fn seed(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    code: &'static str,
    says: &'static str,
) -> Seed {
    Seed {
        name,
        files,
        code,
        says,
    }
}

const SYNTAX: &str = "template-syntax";
const UNKNOWN: &str = "template-unknown-name";
const VALUE: &str = "template-value";
const UNUSED: &str = "template-unused";
const VIEWS: &str = "template-views";
const DOCUMENT: &str = "template-document";

/// All faults that are put into templates.
pub(super) fn all() -> impl Iterator<Item = &'static Seed> {
    [names::SEEDS, parts::SEEDS, whole::SEEDS, kept_out::SEEDS]
        .into_iter()
        .flatten()
}
