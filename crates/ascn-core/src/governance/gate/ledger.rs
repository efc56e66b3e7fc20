//! The conditions that the ledger alone can tell.

use crate::governance::party::{
    cities, city_name, listed, party, representative, secretariat, state_name,
};
use crate::governance::{Act, Body, Condition, EventKind, Gate, Stage, Subject};
use crate::network::CityId;

/// What is wrong, and who can mend it; `None` if the condition is met.
type Fault = Option<(String, String)>;

/// A condition on one event: which, whether it has to stand, what is wrong if not, and who
/// records it.
type OnEvent = (Condition, (Stage, EventKind), Wanted, &'static str, Body);

/// Conditions on one event of the whole cycle.
const EVENTS: [OnEvent; 10] = [
    (
        Condition::CallIssued,
        (Stage::Call, EventKind::Issued),
        Wanted::Standing,
        "the call has not been issued",
        Body::Chair,
    ),
    (
        Condition::IntakeOpen,
        (Stage::Intake, EventKind::Validated),
        Wanted::NotStanding,
        "the intake is closed and only a return opens it again; it was validated",
        Body::Secretariat,
    ),
    (
        Condition::NoDraftYet,
        (Stage::Draft, EventKind::Drafted),
        Wanted::NotStanding,
        "the report was drafted",
        Body::Secretariat,
    ),
    (
        Condition::ReportDrafted,
        (Stage::Draft, EventKind::Drafted),
        Wanted::Standing,
        "the report has not been drafted",
        Body::Secretariat,
    ),
    (
        Condition::ReviewOpen,
        (Stage::Review, EventKind::Closed),
        Wanted::NotStanding,
        "the review was closed",
        Body::Secretariat,
    ),
    (
        Condition::NotYetApproved,
        (Stage::Approval, EventKind::Approved),
        Wanted::NotStanding,
        "the report was approved",
        Body::Chair,
    ),
    (
        Condition::ShepherdAdvised,
        (Stage::Approval, EventKind::Advised),
        Wanted::Standing,
        "the Shepherd has not given its advice",
        Body::Shepherd,
    ),
    (
        Condition::NotYetSubmitted,
        (Stage::Jcm, EventKind::Submitted),
        Wanted::NotStanding,
        "the report was submitted",
        Body::Chair,
    ),
    (
        Condition::ReportSubmitted,
        (Stage::Jcm, EventKind::Submitted),
        Wanted::Standing,
        "the report has not been submitted to the Joint Consultative Meeting",
        Body::Chair,
    ),
    (
        Condition::ReportDistributed,
        (Stage::Dissemination, EventKind::Distributed),
        Wanted::Standing,
        "the report has not gone to the sectoral bodies",
        Body::Secretariat,
    ),
];

/// Whether an event has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Standing,
    NotStanding,
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all other conditions of the ledger are on one event"
)]
pub(super) fn fault(gate: &Gate<'_>, condition: Condition, act: &Act) -> Fault {
    match condition {
        Condition::ActorEntitled => not_entitled(gate, act),
        Condition::EarlierStagesComplete => incomplete(gate, act),
        Condition::NotYetRecorded => recorded_already(gate, act),
        Condition::ReportAttested => of_city(act, |city| not_attested(gate, city)),
        Condition::AttestationHolds => of_city(act, |city| attested_otherwise(gate, act, city)),
        Condition::ReportCleared => of_city(act, |city| not_cleared(gate, city)),
        Condition::NoObjection => objected(gate),
        Condition::ReportAsApproved => approved_otherwise(gate, act),
        Condition::EveryMemberReleased => not_released(gate),
        _ => of_event(gate, condition),
    }
}

fn of_event(gate: &Gate<'_>, condition: Condition) -> Fault {
    let row = EVENTS.iter().find(|row| row.0 == condition)?;
    let (_, (stage, event), wanted, what, who) = *row;
    let what = match (wanted, gate.standing.of_cycle(stage, event)) {
        (Wanted::Standing, Some(_)) | (Wanted::NotStanding, None) => return None,
        (Wanted::Standing, None) => what.to_owned(),
        (Wanted::NotStanding, Some(event)) => format!("{what} on {}", event.on),
    };
    Some((what, gate.by(who)))
}

fn of_city(act: &Act, fault: impl Fn(&CityId) -> Fault) -> Fault {
    match &act.subject {
        Subject::City(city) => fault(city),
        Subject::Cycle | Subject::MemberState(_) | Subject::SectoralBody(_) => None,
    }
}

/// Whether the body is the one whose duty it is: the country and the city fit together, the Chair
/// chairs, the Shepherd shepherds, and the network knows all of them.
fn not_entitled(gate: &Gate<'_>, act: &Act) -> Fault {
    let (body, network) = (act.step.body, gate.network);
    let who = || gate.actor(act);
    match &act.subject {
        Subject::City(city) if network.city(city).is_none() => {
            return Some((format!("the network has no city `{city}`"), who()));
        }
        Subject::City(city) if is_called(gate, act) && !gate.standing.roster.contains_key(city) => {
            let name = city_name(city, network);
            return Some((
                format!("{name} is not among the cities that were called upon"),
                gate.by(Body::Chair),
            ));
        }
        Subject::MemberState(country) if network.member_state(country).is_none() => {
            return Some((
                format!("the network has no member state `{country}`"),
                who(),
            ));
        }
        Subject::SectoralBody(id)
            if !network.distribution.value.iter().any(|one| one.id == *id) =>
        {
            return Some((
                format!("the distribution list has no body `{id}`"),
                secretariat(network),
            ));
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
    let who = party(body, &act.subject, entitled.as_ref(), network);
    Some((
        format!("{} acts for {right}, not for {given}", body.name()),
        who,
    ))
}

fn is_called(gate: &Gate<'_>, act: &Act) -> bool {
    act.step.stage != Stage::Call && gate.standing.is_complete(Stage::Call)
}

fn incomplete(gate: &Gate<'_>, act: &Act) -> Fault {
    let stage = *gate.standing.incomplete_before(act.step.stage).first()?;
    Some(not_complete(gate, stage))
}

/// Why a stage is not complete, and who completes it.
pub(super) fn not_complete(gate: &Gate<'_>, stage: Stage) -> (String, String) {
    let is_by_city = matches!(stage, Stage::CityReport | Stage::Clearance);
    let what = if is_by_city && gate.standing.is_complete(Stage::Call) {
        let left = gate.standing.cities_left(stage);
        let names = cities(gate, &left);
        format!("the stage `{stage}` is not complete: {names}")
    } else {
        format!("the stage `{stage}` is not complete")
    };
    (what, responsible(gate, stage))
}

/// Who completes a stage.
fn responsible(gate: &Gate<'_>, stage: Stage) -> String {
    let left = || gate.standing.cities_left(stage).first().copied();
    match stage {
        Stage::CityReport => left().map_or_else(
            || Body::ChiefSmartCityOfficer.name().to_owned(),
            |city| gate.officer(city),
        ),
        Stage::Clearance => left().map_or_else(
            || Body::NationalRepresentative.name().to_owned(),
            |city| gate.representative_of(city),
        ),
        Stage::Call | Stage::AnnualMeeting | Stage::Approval => gate.by(Body::Chair),
        Stage::Intake
        | Stage::Draft
        | Stage::Review
        | Stage::Dissemination
        | Stage::Publication => secretariat(gate.network),
        Stage::Jcm => gate.by(Body::Jcm),
        Stage::Acc => gate.by(Body::Acc),
        Stage::Summit => gate.by(Body::Summit),
    }
}

fn recorded_already(gate: &Gate<'_>, act: &Act) -> Fault {
    let standing = gate
        .standing
        .event(act.step.stage, act.step.event, &act.subject)?;
    if standing.seals != act.seals {
        return None;
    }
    let what = format!(
        "`{}` was recorded on {}, and nothing has changed since",
        act.step.event, standing.on
    );
    Some((what, gate.actor(act)))
}

fn not_attested(gate: &Gate<'_>, city: &CityId) -> Fault {
    let is_missing = gate.standing.attestation(city).is_none();
    let name = city_name(city, gate.network);
    is_missing.then(|| {
        (
            format!("the report of {name} is not attested"),
            gate.officer(city),
        )
    })
}

fn not_cleared(gate: &Gate<'_>, city: &CityId) -> Fault {
    let is_missing = gate.standing.clearance(city).is_none();
    let name = city_name(city, gate.network);
    is_missing.then(|| {
        (
            format!("the report of {name} is not cleared"),
            gate.representative_of(city),
        )
    })
}

fn attested_otherwise(gate: &Gate<'_>, act: &Act, city: &CityId) -> Fault {
    let attestation = gate.standing.attestation(city)?;
    let name = city_name(city, gate.network);
    (attestation.seals != act.seals).then(|| {
        let what = format!(
            "the submission of {name} is no longer what was attested on {}",
            attestation.on
        );
        (what, gate.officer(city))
    })
}

fn approved_otherwise(gate: &Gate<'_>, act: &Act) -> Fault {
    let approval = gate
        .standing
        .of_cycle(Stage::Approval, EventKind::Approved)?;
    (approval.seals != act.seals).then(|| {
        let what = format!(
            "the report is no longer what was approved on {}",
            approval.on
        );
        (what, gate.by(Body::Chair))
    })
}

fn objected(gate: &Gate<'_>) -> Fault {
    let standing = gate.standing;
    let objections = standing.member_states(Stage::Review, EventKind::Objected);
    let objections = Vec::from_iter(objections);
    let first = objections.first()?;
    let names = listed(&objections, |one| state_name(one, gate.network));
    let what = format!("an objection stands: {names}");
    Some((what, representative(first, gate.network)))
}

fn not_released(gate: &Gate<'_>) -> Fault {
    let released = gate
        .standing
        .member_states(Stage::Publication, EventKind::Released);
    let mut left: Vec<_> = gate.standing.roster.values().collect();
    left.sort();
    left.dedup();
    left.retain(|country| !released.contains(*country));
    let first = left.first()?;
    let names = listed(&left, |one| state_name(one, gate.network));
    let what = format!("not yet released by {names}");
    Some((what, representative(first, gate.network)))
}
