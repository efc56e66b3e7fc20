//! Suggestions: who could ask whom, and why.

use ascn_core::complement::{Complementarity as Found, Reason as Why};
use ascn_core::complement::{Counterpart, ReasonKind, Side, Suggestion, Unmatched as NoAnswer};
use ascn_core::figure::SourceRef;
use ascn_core::framework::FocusAreaId;
use ascn_core::network::{Classed, Typology};
use ascn_core::scalar::{Code, CountryCode};
use ascn_core::submission::SupportKind;
use ascn_export::mark;

use crate::error::Result;
use crate::message::Argument;
use crate::section::{Material, coverage};
use crate::view::{Complementarity, Exchange, Markdown, NamedProject, Offer, Reason, Unmatched};

/// The view; `has_appendix` says whether the report has the appendix of typologies.
pub(super) fn view(has_appendix: bool, material: &Material<'_>) -> Result<Complementarity> {
    let found = Found::of(material.dataset);
    let (mut exchanges, mut offers) = (Vec::new(), Vec::new());
    for suggestion in &found.suggestions {
        let who = named(&suggestion.who);
        let reasons = reasons(has_appendix, material, suggestion)?;
        match &suggestion.with {
            Counterpart::Project(other, kind) => exchanges.push(Exchange {
                who,
                other: named(other),
                about: material.word(&format!("challenge-kind-{}", kind.code()))?,
                reasons,
            }),
            Counterpart::Programme(partner, programme, kind) => offers.push(Offer {
                who,
                partner: partner.name.clone(),
                programme: programme.name.clone(),
                about: support(material, *kind)?,
                reasons,
            }),
        }
    }
    let unmatched = found.unmatched.iter();
    let unmatched = unmatched.map(|one| no_answer(material, one));
    Ok(Complementarity {
        coverage: Markdown::joined(&[
            coverage::of(material, "challenges")?,
            coverage::of(material, "support-required")?,
        ]),
        exchanges,
        offers,
        unmatched: unmatched.collect::<Result<_, _>>()?,
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

fn no_answer(material: &Material<'_>, one: &NoAnswer<'_>) -> Result<Unmatched> {
    Ok(Unmatched {
        who: named(&one.who),
        about: support(material, one.kind)?,
        gap: one.gap.code().to_owned(),
    })
}

/// A kind of support in words.
fn support(material: &Material<'_>, kind: SupportKind) -> Result<String> {
    material.word(&format!("support-kind-{}", kind.code()))
}

fn reasons(
    has_appendix: bool,
    material: &Material<'_>,
    suggestion: &Suggestion<'_>,
) -> Result<Vec<Reason>> {
    let place = |place: &SourceRef| format!("{}: {}", place.file, place.path);
    let reason = |why: &Why<'_>| {
        Ok(Reason {
            code: why.kind.code().to_owned(),
            text: sentence(has_appendix, material, &why.kind)?,
            places: why.places().map(place).collect(),
        })
    };
    suggestion.reasons().iter().map(reason).collect()
}

/// What a reason says.
fn sentence(
    has_appendix: bool,
    material: &Material<'_>,
    kind: &ReasonKind<'_>,
) -> Result<Markdown> {
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
            material.sentence(&id, &[("area", Argument::Text(area_name(material, area)))])
        }
        ReasonKind::SameClass(typology, class) => {
            let id = match typology.of {
                Classed::Cities => format!("{id}-cities"),
                Classed::Countries => format!("{id}-countries"),
            };
            let source = source(has_appendix, material, typology)?;
            material.sentence(&id, &[("class", plain(&class.name)), ("source", source)])
        }
        ReasonKind::OfferOfKind(kind) => {
            let about = Argument::Markdown(support(material, *kind)?);
            material.sentence(&id, &[("about", about)])
        }
        ReasonKind::OfferForMemberState(code) => {
            let country = Argument::Text(country_name(material, code));
            material.sentence(&id, &[("country", country)])
        }
    }
}

/// What a class is of: its typology, and where that stands if it stands in the report.
fn source(has_appendix: bool, material: &Material<'_>, typology: &Typology) -> Result<Argument> {
    let title = Argument::Text(typology.title.clone());
    if !has_appendix {
        return Ok(title);
    }
    let appendix = Argument::Markdown(mark::reference("typologies"));
    let values = [("typology", title), ("appendix", appendix)];
    let text = material.messages.with("complement-class-source", &values);
    text.map(Argument::Markdown)
}

fn area_name(material: &Material<'_>, id: &FocusAreaId) -> String {
    let framework = &material.network().framework.value;
    let area = framework.focus_area(id);
    area.map_or_else(|| id.to_string(), |area| area.name.clone())
}

fn country_name(material: &Material<'_>, code: &CountryCode) -> String {
    let state = material.network().member_state(code);
    state.map_or_else(|| code.to_string(), |state| state.name.clone())
}

#[cfg(test)]
mod tests {
    use ascn_core::complement::Gap;

    use super::*;
    use crate::message::Messages;

    #[test]
    fn every_gap_has_its_words() {
        let messages = Messages::of("en").unwrap();
        for gap in Gap::ALL {
            messages
                .text(&format!("complement-gap-{}", gap.code()))
                .unwrap();
        }
    }
}
