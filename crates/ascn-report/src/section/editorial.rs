//! What only a person can write of a cycle, made harmless.

use ascn_core::editorial::Editorial;
use ascn_core::network::Sourced;

use crate::material::Material;
use crate::view::{Foreword, Markdown};

/// The foreword.
pub(super) fn foreword(material: &Material<'_>) -> Foreword {
    Foreword {
        is_given: material.cycle().editorial.foreword.is_some(),
        text: text(material, "foreword", |all| all.foreword.as_ref()),
    }
}

/// A text of the cycle, cleaned; `None` if nobody wrote it or nothing is left of it.
///
/// The `name` begins the names of its footnotes.
pub(super) fn text(
    material: &Material<'_>,
    name: &str,
    of: impl Fn(&Editorial) -> Option<&Sourced<String>>,
) -> Option<Markdown> {
    let text = Markdown::cleaned(&of(&material.cycle().editorial)?.value, name);
    (!text.as_str().trim().is_empty()).then_some(text)
}
