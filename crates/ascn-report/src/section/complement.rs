//! Suggestions: who could ask whom, and why.

use ascn_core::complement::{Complementarity as Found, Reason as Why};
use ascn_core::complement::{Counterpart, ReasonKind, Side, Suggestion};
use ascn_core::figure::FigureSource;
use ascn_core::network::{Classed, Typology};
use ascn_core::scalar::Code;
use ascn_export::mark;

use crate::material::Material;
use crate::section::coverage;
use crate::view::{Complementarity, Exchange, Markdown, NamedProject, Offer, Reason, Unmatched};
use ascn_template::{Argument, Result};

pub(super) fn view(material: &Material<'_>) -> Result<Complementarity> {
    let found = Found::new(material.dataset);
    let (mut exchanges, mut offers) = (Vec::new(), Vec::new());
    for suggestion in &found.suggestions {
        let who = named(&suggestion.who);
        let reasons = reasons(material, suggestion)?;
        match &suggestion.with {
            Counterpart::Project(other, kind) => exchanges.push(Exchange {
                who,
                other: named(other),
                about: material.code("challenge-kind", *kind)?,
                reasons,
            }),
            Counterpart::Programme(partner, programme, kind) => offers.push(Offer {
                who,
                partner: partner.name.clone(),
                programme: programme.name.clone(),
                about: material.code("support-kind", *kind)?,
                reasons,
            }),
        }
    }
    let unmatched = found.unmatched.iter().map(|one| {
        Ok(Unmatched {
            who: named(&one.who),
            about: material.code("support-kind", one.kind)?,
            gap: one.gap.code().to_owned(),
        })
    });
    Ok(Complementarity {
        coverage: Markdown::joined(&[
            coverage::sentence(material, "challenges")?,
            coverage::sentence(material, "support-required")?,
        ]),
        exchanges,
        offers,
        unmatched: unmatched.collect::<Result<_>>()?,
    })
}

fn named(side: &Side<'_>) -> NamedProject {
    NamedProject {
        id: side.project().id.to_string(),
        title: side.project().title.clone(),
        city: side.city.name.clone(),
        country: side.country.to_owned(),
    }
}

fn reasons(material: &Material<'_>, suggestion: &Suggestion<'_>) -> Result<Vec<Reason>> {
    let place = |place: &FigureSource| format!("{}: {}", place.file, place.path);
    let reason = |why: &Why<'_>| {
        Ok(Reason {
            code: why.kind.code().to_owned(),
            text: sentence(material, &why.kind)?,
            places: why.places().map(place).collect(),
        })
    };
    suggestion.reasons().iter().map(reason).collect()
}

/// Returns a reason as a sentence.
fn sentence(material: &Material<'_>, kind: &ReasonKind<'_>) -> Result<Markdown> {
    let id = format!("complement-reason-{}", kind.code());
    let plain = |text: &str| Argument::Text(text.to_owned());
    match kind {
        ReasonKind::ObstacleOvercome(other, on) => {
            let on = ("on", Argument::Text(material.date(*on)?));
            material.sentence(&id, &[("other_city", plain(&other.name)), on])
        }
        ReasonKind::LessonLearnt(other, text) | ReasonKind::MitigationTold(other, text) => {
            let text = ("text", plain(text));
            material.sentence(&id, &[("other_city", plain(&other.name)), text])
        }
        ReasonKind::SameFocusArea(area) | ReasonKind::OfferForFocusArea(area) => {
            let known = material.framework().focus_area(area);
            let area = known.map_or_else(|| area.to_string(), |area| area.name.clone());
            material.sentence(&id, &[("area", Argument::Text(area))])
        }
        ReasonKind::SameClass(typology, class) => {
            let id = match typology.of {
                Classed::Cities => format!("{id}-cities"),
                Classed::Countries => format!("{id}-countries"),
            };
            let source = source(material, typology)?;
            material.sentence(&id, &[("class", plain(&class.name)), ("source", source)])
        }
        ReasonKind::OfferOfKind(kind) => {
            let about = Argument::Markdown(material.code("support-kind", *kind)?);
            material.sentence(&id, &[("about", about)])
        }
        ReasonKind::OfferForMemberState(code) => {
            let country = Argument::Text(material.country(code));
            material.sentence(&id, &[("country", country)])
        }
    }
}

/// Returns the typology of a class, with its place in the report if it has one.
fn source(material: &Material<'_>, typology: &Typology) -> Result<Argument> {
    let title = Argument::Text(typology.title.clone());
    if !material.engine.templates().has_section("typologies") {
        return Ok(title);
    }
    let appendix = Argument::Markdown(mark::reference("typologies"));
    let values = [("typology", title), ("appendix", appendix)];
    let text = material.messages.with("complement-class-source", &values);
    text.map(Argument::Markdown)
}

#[cfg(test)]
mod tests {
    use ascn_core::complement::Gap;

    use super::*;
    use crate::built_in::built_in_templates;

    #[test]
    fn every_gap_has_its_words() {
        let messages = built_in_templates().messages("en").unwrap();
        for gap in Gap::ALL {
            messages
                .text(&format!("complement-gap-{}", gap.code()))
                .unwrap();
        }
    }
}
