//! Suggestions: who could ask whom, and why.

use ascn_core::complement::{Complementarity as Found, Reason as Why};
use ascn_core::complement::{Counterpart, ReasonKind, Side, Suggestion, Unmatched as NoAnswer};
use ascn_core::figure::SourceRef;
use ascn_core::framework::FocusAreaId;
use ascn_core::network::{Class, Classed, Typology};
use ascn_core::scalar::{Code, CountryCode};
use ascn_core::submission::SupportKind;
use ascn_export::mark;

use crate::error::ReportError;
use crate::message::Argument;
use crate::section::Material;
use crate::view::{Complementarity, Exchange, Markdown, NamedProject, Offer, Reason, Unmatched};

pub(super) fn view(material: &Material<'_>) -> Result<Complementarity, ReportError> {
    let found = Found::of(material.dataset);
    let (mut exchanges, mut offers) = (Vec::new(), Vec::new());
    for suggestion in &found.suggestions {
        let who = named(&suggestion.who);
        let reasons = reasons(material, suggestion)?;
        match &suggestion.with {
            Counterpart::Project(other, kind) => exchanges.push(Exchange {
                who,
                other: named(other),
                about: material.word(&format!("complement-obstacle-{}", kind.code()))?,
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
        coverage: coverage(material)?,
        exchanges,
        offers,
        unmatched: unmatched.collect::<Result<_, _>>()?,
    })
}

/// How many projects report challenges, and how many say what support they need.
fn coverage(material: &Material<'_>) -> Result<Markdown, ReportError> {
    let figures = [
        ("challenges", "projects.disclosed.challenges"),
        ("support", "projects.disclosed.support-required"),
        ("total", "projects.total"),
    ];
    let id = match material.count("projects.total") {
        Some(_) => "complement-coverage",
        None => "complement-coverage-not-shown",
    };
    material.sentence_of_figures(id, &figures)
}

fn named(side: &Side<'_>) -> NamedProject {
    NamedProject {
        id: side.project().id.to_string(),
        title: side.project().title.clone(),
        city: side.city.name.clone(),
        country: side.country.to_owned(),
    }
}

fn no_answer(material: &Material<'_>, one: &NoAnswer<'_>) -> Result<Unmatched, ReportError> {
    Ok(Unmatched {
        who: named(&one.who),
        about: support(material, one.kind)?,
        gap: one.gap.code().to_owned(),
    })
}

/// A kind of support in words.
fn support(material: &Material<'_>, kind: SupportKind) -> Result<String, ReportError> {
    material.word(&format!("complement-support-{}", kind.code()))
}

fn reasons(
    material: &Material<'_>,
    suggestion: &Suggestion<'_>,
) -> Result<Vec<Reason>, ReportError> {
    let place = |place: &SourceRef| format!("{}: {}", place.file, place.path);
    let reason = |why: &Why<'_>| {
        Ok(Reason {
            code: why.kind.code().to_owned(),
            text: sentence(material, &why.kind)?,
            places: why.places().map(place).collect(),
        })
    };
    suggestion.reasons().iter().map(reason).collect()
}

/// What a reason says.
fn sentence(material: &Material<'_>, kind: &ReasonKind<'_>) -> Result<Markdown, ReportError> {
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
        ReasonKind::SameClass(typology, class) => same_class(material, &id, typology, class),
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

fn same_class(
    material: &Material<'_>,
    id: &str,
    typology: &Typology,
    class: &Class,
) -> Result<Markdown, ReportError> {
    let id = match typology.of {
        Classed::Cities => format!("{id}-cities"),
        Classed::Countries => format!("{id}-countries"),
    };
    let arguments = [
        ("class", Argument::Text(class.name.clone())),
        ("typology", Argument::Text(typology.title.clone())),
        (
            "appendix",
            Argument::Markdown(mark::reference("typologies")),
        ),
    ];
    material.sentence(&id, &arguments)
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
    use ascn_core::submission::ChallengeKind;

    use super::*;
    use crate::message::Messages;

    #[test]
    fn every_kind_has_its_words() {
        let messages = Messages::of("en").unwrap();
        let matched = ChallengeKind::ALL.iter().copied();
        let matched = matched.filter(|kind| *kind != ChallengeKind::Other);
        let obstacles = matched.map(|kind| format!("obstacle-{}", kind.code()));
        let supports = SupportKind::ALL.iter().copied();
        let supports = supports.map(|kind| format!("support-{}", kind.code()));
        let gaps = Gap::ALL.iter().copied();
        let gaps = gaps.map(|gap| format!("gap-{}", gap.code()));
        for id in obstacles.chain(supports).chain(gaps) {
            messages.text(&format!("complement-{id}")).unwrap();
        }
    }
}
