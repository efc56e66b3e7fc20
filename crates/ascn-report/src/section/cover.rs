//! The cover.

use ascn_core::network::Body;
use ascn_core::scalar::Code;

use crate::material::Material;
use crate::view::{Cover, Markdown};
use ascn_template::{Argument, Result};

pub(crate) fn view(material: &Material<'_>) -> Result<Cover> {
    let settings = material.settings();
    let edition = format!("cover-edition-{}", material.edition.code());
    let body = Argument::Text(material.body(Body::Jcm)?);
    Ok(Cover {
        edition: material.sentence(&edition, &[("body", body)])?,
        mark: material.mark.clone(),
        title: material.title(),
        cycle: material.year(),
        as_of: material.day_in_words(material.day())?,
        period: material.period(Argument::Text)?.map(Markdown::new),
        network: settings.network.clone(),
        abbreviation: settings.abbreviation.clone(),
        secretariat: settings.secretariat.clone(),
        drafting_unit: settings.drafting_unit.clone(),
    })
}
