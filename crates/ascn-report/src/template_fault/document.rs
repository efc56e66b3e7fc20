//! A rendered document that is not in order: which template it comes from.

use ascn_diagnostic::{Fault, FileName, Spot, did_you_mean};
use ascn_export::DocumentError;

use crate::rule::TEMPLATE_DOCUMENT;
use crate::templates::{Templates, own_spot};

/// The fault for a document that is not in order; `None` if the data folder has no templates of
/// its own, since the built-in ones keep order.
pub(crate) fn of_document(error: &DocumentError, templates: &Templates) -> Option<Fault> {
    if !templates.has_own() {
        return None;
    }
    let wanted = subject(error);
    let spot = wanted.and_then(|word| find(word, templates));
    let spot = spot.unwrap_or_else(|| Spot::file(&FileName::new(ascn_yaml::TEMPLATE_PLAN)));
    let fault = Fault::new(&TEMPLATE_DOCUMENT, spot, error.to_string());
    Some(fault.mends(mends(error, templates)))
}

/// The id or the text that the error is about.
fn subject(error: &DocumentError) -> Option<&str> {
    match error {
        DocumentError::SecondTitle { text }
        | DocumentError::SkippedLevel { text, .. }
        | DocumentError::NoAnchor { text } => Some(text),
        DocumentError::NestedAppendix { id, .. }
        | DocumentError::SameAnchor { id }
        | DocumentError::BadId { id }
        | DocumentError::DanglingReference { id }
        | DocumentError::UnmentionedExhibit { id }
        | DocumentError::CaptionWithoutTable { id }
        | DocumentError::UnplacedDrawing { id } => Some(id),
        DocumentError::NoTitle | DocumentError::LostMarks { .. } => None,
        DocumentError::MisplacedMark { near } => Some(near),
    }
}

/// The first place of a word in the data folder's own templates.
fn find(word: &str, templates: &Templates) -> Option<Spot> {
    let found = templates
        .own()
        .find_map(|(name, text)| Some((name, text.find(word)?)));
    let (name, start) = found?;
    Some(own_spot(name, start..start + word.len()))
}

fn mends(error: &DocumentError, templates: &Templates) -> Vec<String> {
    match error {
        DocumentError::DanglingReference { id } => {
            let known = templates.ids();
            // The templates may have it, in a section that this report leaves out.
            let others = known.iter().map(String::as_str).filter(|known| known != id);
            let near = did_you_mean(id, others);
            let own = "if the section was left out, mend or replace what refers to it".to_owned();
            near.into_iter().chain([own]).collect()
        }
        DocumentError::UnplacedDrawing { id } => vec![format!(
            "keep the caption `exhibit(id=\"{id}\", …)` with its table, or leave the section out"
        )],
        DocumentError::UnmentionedExhibit { id } => vec![format!(
            "name it in a sentence before it: `{{{{ ref(id=\"{id}\") }}}}`"
        )],
        DocumentError::NoAnchor { .. } => {
            vec!["begin the heading with `{{ anchor(id=\"…\") }}`".to_owned()]
        }
        DocumentError::SecondTitle { .. } | DocumentError::SkippedLevel { .. } => {
            vec!["write `##` for a section and `###` below it".to_owned()]
        }
        DocumentError::CaptionWithoutTable { .. } => {
            vec!["put the table directly below the caption, one empty line between".to_owned()]
        }
        DocumentError::SameAnchor { .. } => vec!["give one of the two another id".to_owned()],
        DocumentError::NoTitle
        | DocumentError::NestedAppendix { .. }
        | DocumentError::BadId { .. }
        | DocumentError::MisplacedMark { .. }
        | DocumentError::LostMarks { .. } => Vec::new(),
    }
}
