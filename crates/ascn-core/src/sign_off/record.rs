//! Recording an event: the gate is checked, then the ledger gets one more entry.

use ascn_diagnostic::FileName;

use crate::governance::{About, Chain, ChainStage, Condition, Event, EventKind, STEPS, Step};
use crate::network::{Body, CityId, SectoralBodyId};
use crate::scalar::{Code, CountryCode, Day};
use crate::sign_off::{Act, Gate, Present, Unmet};

/// A request to record an event.
#[derive(Debug, Clone)]
pub struct Request {
    /// What happened.
    pub event: EventKind,
    /// At which stage; may be left out where only one fits.
    pub stage: Option<ChainStage>,
    /// Which body did it; where it is left out, the one whose duty it is.
    pub body: Option<Body>,
    /// The city it is about.
    pub city: Option<CityId>,
    /// The member state it is about.
    pub country: Option<CountryCode>,
    /// The sectoral body that did it.
    pub sectoral_body: Option<SectoralBodyId>,
    /// When.
    pub on: Day,
    /// Why, or what was said.
    pub note: Option<String>,
}

/// What is to be written: the entry of the ledger, and what it seals.
#[derive(Debug, Clone)]
pub struct Recording {
    /// The event.
    pub event: Event,
    /// The sealed content by its file; `None` if the event seals nothing, or the same is there.
    pub sealed: Option<(FileName, String)>,
}

/// Why something cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The event is recorded at several stages, and it was not said which is meant.
    Ambiguous(Vec<&'static str>),
    /// The note is not allowed in a ledger, for this reason.
    Note(String),
    /// These conditions are not met.
    Unmet(Vec<Unmet>),
}

/// Makes the entry that records a request, if its gate is open.
///
/// # Errors
/// [`Refusal`] if it is not clear which step is meant, or a condition is not met; each unmet
/// condition says who can meet it.
pub fn record(
    request: Request,
    gate: &Gate<'_>,
    chain: &Chain,
    present: &Present,
) -> Result<Recording, Refusal> {
    let event = draft(request, gate, present)?;
    let last = chain.events.value.last();
    let unmet = gate.unmet_by(&event, last.map(|last| last.on));
    if !unmet.is_empty() {
        return Err(Refusal::Unmet(unmet));
    }
    let content = Act::new(&event).and_then(|act| present.content(act.step.seals?, &act.subject));
    let sealed = content.filter(|content| event.seals == Some(content.digest()));
    Ok(Recording {
        event: Event {
            previous: last.map(Event::digest),
            ..event
        },
        sealed: sealed.and_then(|content| chain.unsealed(content.to_text())),
    })
}

/// Returns the event as the ledger would have it, before its gate is checked.
fn draft(request: Request, gate: &Gate<'_>, present: &Present) -> Result<Event, Refusal> {
    let step = step(&request)?;
    let stage = step.map(|step| step.stage).or(request.stage);
    let body = request.body.or(step.map(|step| step.body));
    let mut event = Event {
        event: request.event,
        stage: stage.unwrap_or(ChainStage::Call),
        body: body.unwrap_or(Body::Secretariat),
        country: request.country,
        city: request.city,
        sectoral_body: request.sectoral_body,
        on: request.on,
        note: request.note,
        seals: None,
        previous: None,
    };
    if let (Some(step), Some(subject)) = (event.step(), event.subject()) {
        let act = gate.act(step, subject, present);
        event.country = event.country.or(act.country.clone());
        event.seals = act.seals;
        if step.seals.is_some() && act.seals.is_none() {
            return Err(Refusal::Unmet(nothing_to_seal(gate, &act, &event)));
        }
    }
    Ok(event)
}

/// Returns why what an event would seal is missing: unmet conditions, or errors in the report.
fn nothing_to_seal(gate: &Gate<'_>, act: &Act, event: &Event) -> Vec<Unmet> {
    let mut unmet = gate.unmet_by(event, None);
    unmet.extend(gate.check(Condition::NoErrors, act));
    unmet.extend(gate.check(Condition::SubmissionReceived, act));
    unmet.dedup();
    unmet
}

/// Returns the step that is meant, or `None` if the chain has none of that kind at that stage.
fn step(request: &Request) -> Result<Option<&'static Step>, Refusal> {
    let is_at = |step: &&Step| request.stage.is_none_or(|stage| step.stage == stage);
    let steps = STEPS.iter().filter(|step| step.event == request.event);
    let of_kind: Vec<&Step> = steps.filter(is_at).collect();
    let fits = |step: &&&Step| match step.about {
        About::Cycle => request.city.is_none() && request.sectoral_body.is_none(),
        About::City => request.city.is_some(),
        About::MemberState => request.country.is_some() && request.city.is_none(),
        About::SectoralBody => request.sectoral_body.is_some(),
    };
    let fitting: Vec<&Step> = of_kind.iter().filter(fits).copied().collect();
    let meant = if fitting.is_empty() { of_kind } else { fitting };
    match meant.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        several => {
            let mut stages: Vec<_> = several.iter().map(|step| step.stage.code()).collect();
            stages.dedup();
            Err(Refusal::Ambiguous(stages))
        }
    }
}
