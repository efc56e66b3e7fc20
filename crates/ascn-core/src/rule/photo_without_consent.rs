//! # photo-without-consent
//!
//! ## What it checks
//!
//! A city that gives a `photo` of its highlighted project also says `consent: {photos: true}`.
//!
//! ## Why
//!
//! Without its consent the photo stays out of the public edition.
//!
//! ## Example
//!
//! ```yaml
//! highlight:
//!   project: xx-example-003
//!   photo: {file: pier.jpg, credit: Example City Council, alt: The pier at dusk}
//! # and no consent: {photos: true}
//! ```
//!
//! ## How to fix
//!
//! If the photo may be published, write `consent: {photos: true}`. If not, leave `photo` out.
//!
//! ## Source
//!
//! The file format, chapter *Submissions*.

use super::prelude::*;

rule!(Warning in "photo_without_consent.rs", Projects, Submission(check));

/// Reports a photo without the city's consent to publish it.
fn check(_: &Scope<'_>, submission: &Sourced<Submission>) -> Option<Fault> {
    let (file, location) = photo(submission)?;
    if submission.value.consent.is_some_and(|one| one.photos) {
        return None;
    }
    let message =
        format!("the photo `{file}` is given, and `consent` does not let it be published");
    let fault = Fault::new(&RULE, location, message)
        .label("stays out of the public edition")
        .help("if it may be published: `consent: {photos: true}`")
        .help("if not: leave `photo` out")
        .rests_on(submission.location_of("consent"));
    Some(fault)
}

/// Returns the file of the photo of a submission's highlight, with its location.
pub(super) fn photo(submission: &Sourced<Submission>) -> Option<(&str, FileLocation)> {
    let photo = submission.value.highlight.value()?.photo.value()?;
    let path = DataPath::root().key("highlight").key("photo").key("file");
    Some((&photo.file, submission.location(path)))
}
