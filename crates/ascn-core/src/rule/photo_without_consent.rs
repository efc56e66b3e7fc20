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

use ascn_diagnostic::{DataPath, Fault, Faults};

use crate::dataset::Scope;

rule!(Warning in "photo_without_consent.rs", Projects, Cycle(check));

/// Tells each photo that its city does not let be published.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for submission in &scope.cycle.submissions {
        let highlight = submission.value.highlight.value();
        let Some(photo) = highlight.and_then(|highlight| highlight.photo.value()) else {
            continue;
        };
        let consent = submission.value.consent;
        if consent.is_some_and(|consent| consent.photos) {
            continue;
        }
        let path = DataPath::root().key("highlight").key("photo").key("file");
        let message = format!(
            "the photo `{}` is given, and `consent` does not let it be published",
            photo.file
        );
        let fault = Fault::new(&RULE, submission.spot(path), message)
            .label("stays out of the public edition")
            .about(scope.subject(submission))
            .mend("if it may be published: `consent: {photos: true}`")
            .mend("if not: leave `photo` out")
            .rests_on(submission.spot_of("consent"));
        faults.push(fault);
    }
}
