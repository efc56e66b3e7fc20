//! Of all stages, events and bodies exactly the allowed ones pass, at every point of the walk; each
//! refusal says what is missing and who can do it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use ascn_core::dataset::Inputs;
use ascn_core::governance::{Chain, ChainStage, Condition, Event, EventKind, Standing, Subject};
use ascn_core::network::Body;
use ascn_core::scalar::{Code, Digest};
use ascn_core::sign_off::Gate;

use crate::folder::Folder;
use crate::harness::expected;

/// The steps that exist: stage, event, body.
const STEPS: [(&str, &str, &str); 25] = [
    ("call", "issued", "chair"),
    ("city-report", "attested", "chief-smart-city-officer"),
    ("clearance", "cleared", "national-representative"),
    (
        "clearance",
        "cleared-with-comments",
        "national-representative",
    ),
    ("clearance", "returned", "national-representative"),
    ("clearance", "explained", "national-representative"),
    ("intake", "returned", "secretariat"),
    ("intake", "caveats-accepted", "secretariat"),
    ("intake", "validated", "secretariat"),
    ("annual-meeting", "held", "chair"),
    ("draft", "drafted", "secretariat"),
    ("review", "objected", "national-representative"),
    ("review", "no-objection", "national-representative"),
    ("review", "returned", "secretariat"),
    ("review", "closed", "secretariat"),
    ("approval", "advised", "shepherd"),
    ("approval", "approved", "chair"),
    ("jcm", "submitted", "chair"),
    ("jcm", "considered", "jcm"),
    ("dissemination", "distributed", "secretariat"),
    ("dissemination", "noted", "sectoral-body"),
    ("acc", "considered", "acc"),
    ("summit", "noted", "summit"),
    ("publication", "released", "national-representative"),
    ("publication", "published", "secretariat"),
];

fn inputs() -> Inputs {
    let sources = Folder::read("ladder").sources();
    let checked = ascn_report::check(&sources, "2031".parse().unwrap());
    checked.inputs().unwrap().clone()
}

/// A gate that knows only the ledger.
fn gate<'a>(inputs: &'a Inputs, chain: &'a Chain, standing: &'a Standing<'a>) -> Gate<'a> {
    Gate {
        network: &inputs.network,
        cycle: &inputs.cycles.last().unwrap().cycle.value,
        chain,
        standing,
        present: None,
    }
}

/// An event as its body would record it about each subject there is.
fn attempts(gate: &Gate<'_>, (stage, event, body): (ChainStage, EventKind, Body)) -> Vec<Event> {
    let bare = Event {
        event,
        stage,
        body,
        country: None,
        city: None,
        sectoral_body: None,
        on: "2039-01-01".parse().unwrap(),
        note: Some("Why.".to_owned()),
        seals: None,
        previous: None,
    };
    let network = gate.network;
    let of_cities = network.cities.value.iter().map(|city| Event {
        city: Some(city.id.clone()),
        ..bare.clone()
    });
    let of_states = network.member_states.value.iter().map(|state| Event {
        country: Some(state.code.clone()),
        ..bare.clone()
    });
    let of_bodies = network.distribution.value.iter().map(|body| Event {
        sectoral_body: Some(body.id.clone()),
        ..bare.clone()
    });
    let all = std::iter::once(bare.clone())
        .chain(of_cities)
        .chain(of_states)
        .chain(of_bodies);
    all.map(|event| complete(gate, event)).collect()
}

/// The event with the country its body acts for, and with what it would seal.
fn complete(gate: &Gate<'_>, mut event: Event) -> Event {
    let subject = event.subject().unwrap_or(Subject::Cycle);
    event.country = event.country.or(gate.country_of(event.body, &subject));
    sealed(gate, event)
}

/// The event with what was attested or approved, where that is what it has to seal.
fn sealed(gate: &Gate<'_>, mut event: Event) -> Event {
    let subject = event.subject().unwrap_or(Subject::Cycle);
    let seals = match (event.step().and_then(|step| step.seals), &subject) {
        (None, _) => None,
        (Some(_), Subject::City(city)) if event.stage != ChainStage::CityReport => {
            let attestation = gate.standing.attestation(city);
            attestation
                .and_then(|event| event.seals)
                .or(Some(Digest::new("")))
        }
        (Some(_), _) => {
            let approval = gate
                .standing
                .of_cycle(ChainStage::Approval, EventKind::Approved);
            let is_above = event.stage >= ChainStage::Jcm;
            approval
                .filter(|_| is_above)
                .and_then(|event| event.seals)
                .or(Some(Digest::new("")))
        }
    };
    event.seals = seals;
    event
}

fn all() -> impl Iterator<Item = (ChainStage, EventKind, Body)> {
    ChainStage::ALL.iter().flat_map(|stage| {
        let events = EventKind::ALL.iter();
        events.flat_map(|event| Body::ALL.iter().map(|body| (*stage, *event, *body)))
    })
}

/// What passes at a point of the walk; everything else is refused, with words.
fn passing(gate: &Gate<'_>) -> BTreeSet<String> {
    let mut passing = BTreeSet::new();
    let mut count = 0;
    for triple in all() {
        count += 1;
        for event in attempts(gate, triple) {
            let unmet = gate.unmet_by(&event, None);
            for one in &unmet {
                assert!(
                    !one.what.is_empty() && !one.who.is_empty(),
                    "{event:?}: {one:?}"
                );
            }
            if unmet.is_empty() {
                let names = (triple.0.code(), triple.1.code(), triple.2.code());
                assert!(
                    STEPS.contains(&names),
                    "{names:?} passes and should not exist"
                );
                let subject = match event.subject().unwrap() {
                    Subject::Cycle => String::new(),
                    Subject::City(id) => format!(" {id}"),
                    Subject::MemberState(code) => format!(" {code}"),
                    Subject::SectoralBody(id) => format!(" {id}"),
                };
                passing.insert(format!("{} {}{subject}", names.0, names.1));
            }
        }
    }
    assert_eq!(count, 13 * 21 * 9);
    passing
}

#[test]
fn at_every_point_of_the_walk_exactly_the_allowed_events_pass() {
    let inputs = inputs();
    let chain = inputs.cycles.last().unwrap().chain.as_ref().unwrap();
    let order = inputs.cycles.last().unwrap().cycle.value.order();
    let mut standing = Standing::new(order);
    let mut text = String::new();
    let mut ever = BTreeSet::new();
    let ends = chain.events.value.iter().map(Some).chain([None]);
    for next in ends {
        let passing = passing(&gate(&inputs, chain, &standing));
        for one in &passing {
            let _ = writeln!(text, "    {one}");
            let step: Vec<&str> = one.split(' ').take(2).collect();
            ever.insert(step.join(" "));
        }
        if let Some(event) = next {
            let city = event
                .city
                .as_ref()
                .map(|id| format!(" {id}"))
                .unwrap_or_default();
            let _ = writeln!(text, "{} {}{city}", event.stage, event.event);
            chain.take(event, &mut standing);
        }
    }
    expected!("ladder/machine", text);
    let steps: BTreeSet<String> = STEPS
        .iter()
        .map(|(stage, event, _)| format!("{stage} {event}"))
        .collect();
    assert_eq!(ever, steps, "each step passes somewhere on the walk");
}

#[test]
fn what_does_not_exist_is_refused_with_the_body_that_could() {
    let inputs = inputs();
    let chain = inputs.cycles.last().unwrap().chain.as_ref().unwrap();
    let standing = Standing::new(inputs.cycles.last().unwrap().cycle.value.order());
    let gate = gate(&inputs, chain, &standing);
    for triple in all() {
        let (stage, event, body) = triple;
        let exists = STEPS.contains(&(stage.code(), event.code(), body.code()));
        let attempt = attempts(&gate, triple).remove(0);
        let unmet = gate.unmet_by(&attempt, None);
        let is_unknown = attempt.step().is_none();
        assert_eq!(is_unknown, !exists, "{stage} {event} {body}");
        if is_unknown {
            assert_eq!(unmet[0].condition, Condition::StepExists);
        }
    }
}

#[test]
fn the_draft_may_be_submitted_to_the_meeting_instead() {
    let mut folder = Folder::read("ladder");
    folder.replace(
        "cycles/2031/cycle.yaml",
        "meeting_before_draft: true",
        "meeting_before_draft: false",
    );
    let findings = folder.check();
    assert_eq!(
        findings.codes(),
        ["ledger-event-not-allowed", "csco-vacant"]
    );
    assert!(
        findings
            .human()
            .contains("`held` could not be recorded here: the stage `draft` is not complete"),
        "{}",
        findings.human()
    );
}
