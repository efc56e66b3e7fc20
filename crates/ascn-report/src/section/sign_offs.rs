//! The appendix of sign-offs.

use ascn_core::governance::{ChainStage, CityState, Event, EventKind, Subject};
use ascn_core::network::{Body, City, Named};

use crate::material::Material;
use crate::view::{CitySignOff, HistoryRow, NameRow, Recipient, SignOffs};
use ascn_template::{Argument, Result};

pub(super) fn view(material: &Material<'_>) -> Result<SignOffs> {
    Ok(SignOffs {
        mark: material.mark.clone(),
        has_ledger: material.states.is_some(),
        cities: cities(material)?,
        history: history(material)?,
        distribution: distribution(material)?,
        names: names(material),
    })
}

fn names(material: &Material<'_>) -> Vec<NameRow> {
    let named = &material.network().bodies.value;
    let bodies = named.bodies.iter().map(name);
    bodies.chain(named.documents.iter().map(name)).collect()
}

fn name<I>(named: &Named<I>) -> NameRow {
    NameRow {
        name: named.name.clone(),
        abbreviation: named.abbreviation.clone(),
        aliases: named.aliases.clone(),
    }
}

pub(crate) fn cities(material: &Material<'_>) -> Result<Vec<CitySignOff>> {
    let Some(states) = &material.states else {
        return Ok(Vec::new());
    };
    let row = |(city, state): (&City, CityState<'_>)| {
        let event = state.event();
        let on = event.map(|event| material.day_in_words(event.on));
        let by = event.map(|event| actor(material, event));
        Ok(CitySignOff {
            city: material.named(city),
            state: material.word(&format!("city-state-{}", state.code()))?,
            on: on.transpose()?,
            by: by.transpose()?,
            note: event.and_then(|event| event.note.clone()),
        })
    };
    let members = material.members();
    let known = members.filter_map(|city| Some((city, *states.get(&city.id)?)));
    known.map(row).collect()
}

fn history(material: &Material<'_>) -> Result<Vec<HistoryRow>> {
    let chain = material.cycle().chain.as_ref();
    let events = chain.into_iter().flat_map(|chain| &chain.events.value);
    let row = |event: &Event| {
        let city = event.city.as_ref().map(|id| material.network().city(id));
        let what = format!("chain-event-{}-{}", event.stage, event.event);
        Ok(HistoryRow {
            on: material.day_in_words(event.on)?,
            stage: stage(material, event.stage)?,
            event: material.word(&what)?,
            by: actor(material, event)?,
            city: city.flatten().map(|city| city.name.clone()),
            note: event.note.clone(),
        })
    };
    events.map(row).collect()
}

/// Returns a stage in words: the network's name for the body that considers the report there.
fn stage(material: &Material<'_>, stage: ChainStage) -> Result<String> {
    match stage.body() {
        Some(body) => material.body(body),
        None => material.word(&format!("chain-stage-{stage}")),
    }
}

/// Returns the body that recorded an event, in words.
fn actor(material: &Material<'_>, event: &Event) -> Result<String> {
    let id = format!("chain-body-{}", event.body);
    let country = event.country.as_ref().map(|code| material.country(code));
    match (event.body, &event.sectoral_body, country) {
        (Body::SectoralBody, Some(id), _) => {
            let bodies = &material.network().distribution.value;
            let body = bodies.iter().find(|body| body.id == *id);
            Ok(body.map_or_else(|| id.to_string(), |body| body.name.clone()))
        }
        (Body::NationalRepresentative | Body::Chair | Body::Shepherd, _, Some(country)) => {
            // A table cell escapes its text itself.
            let country = Argument::Markdown(country);
            material.messages.with(&id, &[("country", country)])
        }
        (Body::Secretariat, _, _) => Ok(material.settings().secretariat.clone()),
        (body, _, _) => material.body(body),
    }
}

pub(crate) fn distribution(material: &Material<'_>) -> Result<Vec<Recipient>> {
    let chain = material.cycle().chain.as_ref();
    let order = material.cycle().cycle.value.order();
    let standing = chain.map(|chain| chain.standing(order));
    let (stage, noted) = (ChainStage::Dissemination, EventKind::Noted);
    let mut recipients = Vec::new();
    for body in &material.network().distribution.value {
        let subject = Subject::SectoralBody(body.id.clone());
        let event = standing.as_ref();
        let event = event.and_then(|standing| standing.event(stage, noted, &subject));
        let on = event.map(|event| material.day_in_words(event.on));
        recipients.push(Recipient {
            name: body.name.clone(),
            pillar: material.code("pillar", body.pillar)?,
            noted_on: on.transpose()?,
        });
    }
    Ok(recipients)
}
