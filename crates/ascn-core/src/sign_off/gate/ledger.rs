//! The conditions that the ledger alone decides.

use std::collections::BTreeSet;

use crate::governance::{
    ChainStage, ChainStage as S, Condition, Condition as C, EventKind, EventKind as E, Step,
    Subject,
};
use crate::network::{Body, CityId, SectoralBodyId};
use crate::sign_off::gate::Fault;
use crate::sign_off::party::{
    cities, city_name, listed, party, representative, secretariat, state_name,
};
use crate::sign_off::{Act, Gate};

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what only the data folder can tell is not asked here"
)]
pub(super) fn fault(gate: &Gate<'_>, condition: Condition, act: &Act) -> Fault {
    let unless = |stage, event, what| not_recorded(gate, (stage, event), what);
    let once = |stage, event, what| recorded(gate, (stage, event), what);
    match condition {
        C::ActorEntitled => not_entitled(gate, act),
        C::EarlierStagesComplete => incomplete(gate, act),
        C::NotYetRecorded => recorded_already(gate, act),
        C::CallIssued => unless(S::Call, E::Issued, "the call has not been issued"),
        C::IntakeOpen => {
            let what = "the intake is closed and only a return opens it again; it was validated";
            once(S::Intake, E::Validated, what)
        }
        C::ReportAttested => of_city(act, |city| not_attested(gate, city)),
        C::AttestationHolds => of_city(act, |city| attested_otherwise(gate, act, city)),
        C::ReportCleared => of_city(act, |city| not_cleared(gate, city)),
        C::NoDraftYet => once(S::Draft, E::Drafted, "the report was drafted"),
        C::ReportDrafted => unless(S::Draft, E::Drafted, "the report has not been drafted"),
        C::ReviewOpen => once(S::Review, E::Closed, "the review was closed"),
        C::NoObjection => objected(gate),
        C::NotYetApproved => once(S::Approval, E::Approved, "the report was approved"),
        C::ShepherdAdvised => {
            let what = "the Shepherd has not given its advice";
            unless(S::Approval, E::Advised, what)
        }
        C::NotYetSubmitted => once(S::Jcm, E::Submitted, "the report was submitted"),
        C::ReportAsApproved => approved_otherwise(gate, act),
        C::ReportSubmitted => {
            let what = "the report has not been submitted to the Joint Consultative Meeting";
            unless(S::Jcm, E::Submitted, what)
        }
        C::ReportDistributed => {
            let what = "the report has not gone to the sectoral bodies";
            unless(S::Dissemination, E::Distributed, what)
        }
        C::EveryMemberReleased => not_released(gate),
        _ => None,
    }
}

/// Reports that an event of the whole cycle is not in force; the body that records it can fix that.
fn not_recorded(gate: &Gate<'_>, (stage, event): (ChainStage, EventKind), what: &str) -> Fault {
    let is_missing = gate.standing.of_cycle(stage, event).is_none();
    let step = Step::for_event(stage, event).next()?;
    is_missing.then(|| (what.to_owned(), gate.by(step.body)))
}

/// Reports that an event of the whole cycle is in force, and since when.
fn recorded(gate: &Gate<'_>, (stage, event): (ChainStage, EventKind), what: &str) -> Fault {
    let recorded = gate.standing.of_cycle(stage, event)?;
    Some((format!("{what} on {}", recorded.on), gate.by(recorded.body)))
}

fn of_city(act: &Act, fault: impl Fn(&CityId) -> Fault) -> Fault {
    match &act.subject {
        Subject::City(city) => fault(city),
        Subject::Cycle | Subject::MemberState(_) | Subject::SectoralBody(_) => None,
    }
}

/// Reports that the body is not the one whose duty it is: the country and the city must belong
/// together, the Chair and the Shepherd must hold the office, and the network must know all of
/// them.
fn not_entitled(gate: &Gate<'_>, act: &Act) -> Fault {
    let (body, network) = (act.step.body, gate.network);
    let is_told = |id: &SectoralBodyId| network.distribution.value.iter().any(|one| one.id == *id);
    match &act.subject {
        Subject::City(city) if network.city(city).is_none() => {
            let what = format!("the network has no city `{city}`");
            return Some((what, gate.actor(act)));
        }
        Subject::City(city) if is_called(gate, act) && !gate.standing.roster.contains_key(city) => {
            let name = city_name(city, network);
            let what = format!("{name} is not among the cities that were called upon");
            return Some((what, gate.by(Body::Chair)));
        }
        Subject::MemberState(country) if network.member_state(country).is_none() => {
            let what = format!("the network has no member state `{country}`");
            return Some((what, gate.actor(act)));
        }
        Subject::SectoralBody(id) if !is_told(id) => {
            let what = format!("the distribution list has no body `{id}`");
            return Some((what, secretariat(network)));
        }
        Subject::Cycle | Subject::City(_) | Subject::MemberState(_) | Subject::SectoralBody(_) => {}
    }
    let entitled = gate.country_of(body, &act.subject);
    if act.country == entitled {
        return None;
    }
    let named = |country: Option<_>| match country {
        Some(country) => state_name(country, network),
        None => "no country".to_owned(),
    };
    let (given, right) = (named(act.country.as_ref()), named(entitled.as_ref()));
    let what = format!("{} acts for {right}, not for {given}", body.name());
    let who = party(body, &act.subject, entitled.as_ref(), network);
    Some((what, who))
}

fn is_called(gate: &Gate<'_>, act: &Act) -> bool {
    act.step.stage != ChainStage::Call && gate.standing.is_complete(ChainStage::Call)
}

fn incomplete(gate: &Gate<'_>, act: &Act) -> Fault {
    let stage = *gate.standing.incomplete_before(act.step.stage).first()?;
    Some(not_complete(gate, stage))
}

/// Reports why a stage is not complete, and who completes it.
pub(super) fn not_complete(gate: &Gate<'_>, stage: ChainStage) -> (String, String) {
    let is_by_city = matches!(stage, ChainStage::CityReport | ChainStage::Clearance);
    let what = if is_by_city && gate.standing.is_complete(ChainStage::Call) {
        let left = gate.standing.cities_left(stage);
        let names = cities(&left, gate.network);
        format!("the stage `{stage}` is not complete: {names}")
    } else {
        format!("the stage `{stage}` is not complete")
    };
    (what, responsible(gate, stage))
}

/// Returns who completes a stage.
fn responsible(gate: &Gate<'_>, stage: ChainStage) -> String {
    let left = || gate.standing.cities_left(stage).first().copied();
    match stage {
        ChainStage::CityReport => match left() {
            Some(city) => gate.officer(city),
            None => Body::ChiefSmartCityOfficer.name().to_owned(),
        },
        ChainStage::Clearance => match left() {
            Some(city) => gate.representative_of(city),
            None => Body::NationalRepresentative.name().to_owned(),
        },
        ChainStage::Call | ChainStage::AnnualMeeting | ChainStage::Approval => gate.by(Body::Chair),
        ChainStage::Intake
        | ChainStage::Draft
        | ChainStage::Review
        | ChainStage::Dissemination
        | ChainStage::Publication => secretariat(gate.network),
        ChainStage::Jcm => gate.by(Body::Jcm),
        ChainStage::Acc => gate.by(Body::Acc),
        ChainStage::Summit => gate.by(Body::Summit),
    }
}

fn recorded_already(gate: &Gate<'_>, act: &Act) -> Fault {
    let (stage, event) = (act.step.stage, act.step.event);
    let recorded = gate.standing.event(stage, event, &act.subject)?;
    if recorded.seals != act.seals {
        return None;
    }
    let on = recorded.on;
    let what = format!("`{event}` was recorded on {on}, and nothing has changed since");
    Some((what, gate.actor(act)))
}

fn not_attested(gate: &Gate<'_>, city: &CityId) -> Fault {
    let is_missing = gate.standing.attestation(city).is_none();
    let name = city_name(city, gate.network);
    let what = format!("the report of {name} is not attested");
    is_missing.then(|| (what, gate.officer(city)))
}

fn not_cleared(gate: &Gate<'_>, city: &CityId) -> Fault {
    let is_missing = gate.standing.clearance(city).is_none();
    let name = city_name(city, gate.network);
    let what = format!("the report of {name} is not cleared");
    is_missing.then(|| (what, gate.representative_of(city)))
}

fn attested_otherwise(gate: &Gate<'_>, act: &Act, city: &CityId) -> Fault {
    let attestation = gate.standing.attestation(city)?;
    let (name, on) = (city_name(city, gate.network), attestation.on);
    let what = format!("the submission of {name} is no longer what was attested on {on}");
    (attestation.seals != act.seals).then(|| (what, gate.officer(city)))
}

fn approved_otherwise(gate: &Gate<'_>, act: &Act) -> Fault {
    let approval = gate.standing.of_cycle(S::Approval, E::Approved)?;
    let on = approval.on;
    let what = format!("the report is no longer what was approved on {on}");
    (approval.seals != act.seals).then(|| (what, gate.by(Body::Chair)))
}

fn objected(gate: &Gate<'_>) -> Fault {
    let objections = Vec::from_iter(gate.standing.member_states(S::Review, E::Objected));
    let first = objections.first()?;
    let names = listed(&objections, |one| state_name(one, gate.network));
    let what = format!("an objection stands: {names}");
    Some((what, representative(first, gate.network)))
}

fn not_released(gate: &Gate<'_>) -> Fault {
    let released = gate.standing.member_states(S::Publication, E::Released);
    let members: BTreeSet<_> = gate.standing.roster.values().collect();
    let left: Vec<_> = members.difference(&released).copied().collect();
    let first = left.first()?;
    let names = listed(&left, |one| state_name(one, gate.network));
    let what = format!("not yet released by {names}");
    Some((what, representative(first, gate.network)))
}
