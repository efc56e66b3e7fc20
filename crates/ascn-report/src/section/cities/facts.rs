//! A city's area and population.

use ascn_core::network::{City, CityFacts};
use ascn_core::scalar::{Decimal, Reported};
use ascn_core::submission::Submission;

use crate::material::Material;
use crate::print;
use crate::section::missing;
use crate::view::Markdown;
use ascn_template::{Argument, Result};

/// Returns the facts in words; none if nothing was stated. Once one is stated, each of the others
/// says why it is missing.
///
/// The facts of the submission replace those of the network. If the submission has no number, those
/// of the network are shown, followed by what the submission says.
pub(super) fn details(
    material: &Material<'_>,
    city: &City,
    submission: Option<&Submission>,
) -> Result<Vec<Markdown>> {
    let own = submission.map_or(&Reported::NotReported, |submission| &submission.city_facts);
    let known = own.value().filter(|facts| facts.say_anything());
    if let Some(facts) = known {
        return in_words(material, facts);
    }
    let mut said = match &city.facts {
        Some(facts) => in_words(material, facts)?,
        None => Vec::new(),
    };
    if let Some(own) = own.value().filter(|own| **own != CityFacts::default()) {
        said.push(material.sentence("facts-of-submission", &[])?);
        said.extend(in_words(material, own)?);
    } else if *own != Reported::NotReported
        && let Some(words) = missing::why(material, own)?
    {
        let words = ("words", Argument::Text(words));
        said.push(material.sentence("facts-missing-in-submission", &[words])?);
    }
    Ok(said)
}

fn in_words(material: &Material<'_>, facts: &CityFacts) -> Result<Vec<Markdown>> {
    let on = &facts.on;
    let population = missing::said(material, &facts.population, |number| {
        Ok(print::number(*number, material.messages))
    })?;
    let measured = |value: &Reported<Decimal>, unit: &str| {
        missing::said(material, value, |number| {
            let number = Argument::Markdown(print::decimal(*number, material.messages));
            material.messages.with(unit, &[("number", number)])
        })
    };
    let area = measured(&facts.area_km2, "km2")?;
    let fact_on = on.value().map_or("fact-on-missing", |_| "fact-on");
    let sentences = [
        ("fact-area", with_basis(material, area, facts)?),
        ("fact-population", population),
        ("fact-density", measured(&facts.density, "persons-per-km2")?),
        (fact_on, missing::date(material, on)?),
        ("fact-source", missing::text(material, &facts.source)?),
    ];
    sentences
        .into_iter()
        .map(|(id, value)| material.sentence(id, &[("value", Argument::Text(value))]))
        .collect()
}

/// Returns the area with its basis; if neither is given, nothing is added.
fn with_basis(material: &Material<'_>, area: String, facts: &CityFacts) -> Result<String> {
    let words = missing::in_words(material, &facts.area_basis, |basis| {
        material.code("area-basis", *basis)
    })?;
    let basis = match words {
        Some(words) => words,
        None if facts.area_km2.value().is_none() => return Ok(area),
        None => material.word("area-basis-not-stated")?,
    };
    Ok(format!("{area} ({basis})"))
}
