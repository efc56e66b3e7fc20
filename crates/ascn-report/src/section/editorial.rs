//! The texts of a cycle that only a person can write, made harmless.

use ascn_core::editorial::Editorial;
use ascn_core::network::Sourced;

use crate::material::Material;
use crate::view::{Foreword, Markdown};

pub(super) fn foreword(material: &Material<'_>) -> Foreword {
    Foreword {
        is_given: material.cycle().editorial.foreword.is_some(),
        text: text(material, "foreword", |all| all.foreword.as_ref()),
    }
}

/// Returns a text of the cycle, cleaned; `None` if nobody wrote it or nothing is left of it.
///
/// The names of its footnotes begin with `name`.
pub(super) fn text(
    material: &Material<'_>,
    name: &str,
    of: impl Fn(&Editorial) -> Option<&Sourced<String>>,
) -> Option<Markdown> {
    let text = Markdown::cleaned(&of(&material.cycle().editorial)?.value, name);
    (!text.as_str().trim().is_empty()).then_some(text)
}
