//! A city's area and population.

use ascn_core::network::{City, CityFacts};
use ascn_core::scalar::{Decimal, Reported};
use ascn_core::submission::Submission;

use crate::material::Material;
use crate::print;
use crate::section::missing;
use crate::view::Markdown;
use ascn_template::Argument;
use ascn_template::Result;

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
    let CityFacts {
        on,
        area_km2,
        area_basis: _,
        population,
        density,
        source,
    } = facts;
    let population = missing::said(material, population, |number| {
        Ok(print::number(*number, material.messages))
    })?;
    let density = missing::said(material, density, |density| {
        with_unit(material, "persons-per-km2", *density)
    })?;
    let area_km2 = missing::said(material, area_km2, |area| with_unit(material, "km2", *area))?;
    let fact_on = if on.value().is_some() {
        "fact-on"
    } else {
        "fact-on-missing"
    };
    let sentences = [
        ("fact-area", with_basis(material, area_km2, facts)?),
        ("fact-population", population),
        ("fact-density", density),
        (fact_on, missing::date(material, on)?),
        ("fact-source", missing::text(material, source)?),
    ];
    sentences
        .into_iter()
        .map(|(id, value)| material.sentence(id, &[("value", Argument::Text(value))]))
        .collect()
}

/// Returns a number with its unit; the sentence that contains it escapes it.
fn with_unit(material: &Material<'_>, unit: &str, number: Decimal) -> Result<String> {
    let number = Argument::Markdown(print::decimal(number, material.messages));
    material.messages.with(unit, &[("number", number)])
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
