//! The one project that a city highlights.

use ascn_core::network::City;
use ascn_core::submission::{Highlight as Shown, Submission};

use crate::material::Material;
use crate::section::missing;
use crate::view::{Highlight, Markdown, PhotoWords};
use ascn_template::Result;

pub(super) fn view(
    material: &Material<'_>,
    city: &City,
    submission: &Submission,
    shown: &Shown,
) -> Result<Highlight> {
    let mut projects = submission.projects.iter();
    let project = projects.find(|project| project.id == shown.project);
    let key = format!("{}-highlight", city.id);
    let story = shown.story.value();
    let photo = shown.photo.value().map(|photo| PhotoWords {
        file: photo.file.clone(),
        alt: photo.alt.clone(),
        credit: photo.credit.clone(),
    });
    Ok(Highlight {
        title: project.map_or_else(|| shown.project.to_string(), |one| one.title.clone()),
        story: story.map(|story| Markdown::cleaned(story, &key)),
        no_story: missing::why(material, &shown.story)?,
        photo,
        no_photo: missing::why(material, &shown.photo)?,
    })
}
