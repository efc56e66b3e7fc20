//! Templates rendered with sample views, to be compared with what is expected.
//!
//! [`samples`] are those that come with the program: of every template at least one, with nothing
//! missing, with everything missing, and with texts that look like markup.

mod outcome;
mod sample_not_the_view;
mod samples;

pub use ascn_export::mark::readable;
pub use outcome::{Outcome, Texts, Verdict, outcomes};
pub(crate) use sample_not_the_view::SAMPLE_NOT_THE_VIEW;

/// A view to render a template with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The template, such as `sections/scope.md`.
    pub template: String,
    /// Its own name, such as `everybody-reported`.
    pub name: String,
    /// The view, as JSON.
    pub json: String,
}

/// The samples that come with the program, in the order of their templates' names.
pub fn samples() -> impl Iterator<Item = Sample> {
    samples::TEXTS.iter().filter_map(|(path, json)| {
        let (template, name) = path.rsplit_once('/')?;
        Some(Sample {
            template: format!("{template}.md"),
            name: name.to_owned(),
            json: (*json).to_owned(),
        })
    })
}
