//! # photo-not-a-picture
//!
//! ## What it checks
//!
//! The `file` of a photo is the name of a picture beside the data: a relative path that stays in
//! its folder, ending in `.jpg`, `.jpeg`, `.png`, `.webp` or `.tif`.
//!
//! ## Why
//!
//! The person who lays out the report opens the file: it must be a picture of the city, and not an
//! address, a drawing with script in it, or a file from elsewhere on that computer.
//!
//! ## Example
//!
//! ```yaml
//! photo: {file: ../pier.svg, credit: Example City Council, alt: The pier at dusk}  # photos/pier.jpg
//! ```
//!
//! ## How to fix
//!
//! Export the picture as JPEG or PNG, send it with the submission, and write the name under which
//! it was sent, such as `photos/pier.jpg`.
//!
//! ## Source
//!
//! The file format, chapter *Submissions*.

use super::prelude::*;

rule!(Error in "photo_not_a_picture.rs", Projects, Submission(check));

/// The endings of formats that can hold nothing but a picture; an SVG can hold script.
const PICTURES: [&str; 5] = ["jpg", "jpeg", "png", "webp", "tif"];

/// Characters with a meaning in a path or an address on some system.
const SIGNS: [char; 9] = ['\\', ':', '*', '?', '"', '<', '>', '|', '#'];

/// Reports a photo whose file is not a picture beside the data.
fn check(_: &Scope<'_>, submission: &Sourced<Submission>) -> Option<Fault> {
    let (file, location) = super::photo_without_consent::photo(submission)?;
    let label = fault_of(file)?;
    let message = format!("`{file}` is not the name of a picture");
    let fault = Fault::new(&RULE, location, message)
        .label(label)
        .help("write its name as it was sent, such as `photos/pier.jpg`");
    Some(fault)
}

/// Returns what is wrong with the name of a picture.
fn fault_of(file: &str) -> Option<&'static str> {
    let is_step = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.');
    let ending = file
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    if file.contains(|one: char| SIGNS.contains(&one) || one.is_control()) {
        Some("no path inside the folder has such signs")
    } else if !file.split('/').all(is_step) {
        Some("leads out of the folder, or nowhere")
    } else if !ending.is_some_and(|ending| PICTURES.contains(&ending.as_str())) {
        Some("does not end like a picture")
    } else {
        None
    }
}
