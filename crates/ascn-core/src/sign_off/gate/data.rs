//! The conditions that depend on the data folder.

use std::collections::BTreeSet;

use crate::governance::seal::Caveat;
use crate::governance::{ChainStage, Condition, EventKind, Subject};
use crate::network::{Body, CityId};
use crate::sign_off::gate::Fault;
use crate::sign_off::party::{cities, city_name, listed, secretariat};
use crate::sign_off::{Act, Gate, Present};

pub(super) fn fault(gate: &Gate<'_>, present: &Present, condition: Condition, act: &Act) -> Fault {
    let office = || secretariat(gate.network);
    match (condition, &act.subject) {
        (Condition::SubmissionReceived, Subject::City(city)) => not_received(gate, present, city),
        (Condition::NothingReceived, Subject::City(city)) => received(gate, present, city),
        (Condition::SubmissionWithoutErrors, Subject::City(city)) => faulty(gate, present, city),
        (Condition::ClearancesHold, _) => changed_since_clearance(gate, present),
        (Condition::RosterUnchanged, _) => roster_changed(gate, present),
        (Condition::NoErrors, _) => {
            let what = match present.errors.values().sum::<usize>() {
                0 => return None,
                1 => "1 error is left; see `ascn check`".to_owned(),
                many => format!("{many} errors are left; see `ascn check`"),
            };
            Some((what, office()))
        }
        (Condition::WarningsAccepted, _) => unaccepted(gate, present),
        (Condition::DatasetUnchanged, _) => dataset_changed(gate, present),
        (Condition::MeetingDescribed, _) => present.meeting.is_none().then(|| {
            let what = "`cycle.yaml` has no `annual_meeting`".to_owned();
            (what, gate.by(Body::Chair))
        }),
        (Condition::DistributionListKnown, _) => (present.distribution == 0).then(|| {
            let what = "`network/distribution.yaml` lists no body".to_owned();
            (what, office())
        }),
        _ => None,
    }
}

fn not_received(gate: &Gate<'_>, present: &Present, city: &CityId) -> Fault {
    if present.submissions.contains_key(city) {
        return None;
    }
    let name = city_name(city, gate.network);
    let what = if present.unreadable.contains(city) {
        format!("the submission of {name} cannot be read; see `ascn check`")
    } else {
        format!("there is no submission of {name}")
    };
    Some((what, gate.officer(city)))
}

fn received(gate: &Gate<'_>, present: &Present, city: &CityId) -> Fault {
    let is_there = present.submissions.contains_key(city) || present.unreadable.contains(city);
    let name = city_name(city, gate.network);
    let what = format!("there is a submission of {name}");
    is_there.then(|| (what, gate.representative_of(city)))
}

fn faulty(gate: &Gate<'_>, present: &Present, city: &CityId) -> Fault {
    let count = present.errors.get(&Some(city.to_string())).copied()?;
    let name = city_name(city, gate.network);
    let what = match count {
        1 => format!("1 error stands against the submission of {name}; see `ascn check`"),
        many => format!("{many} errors stand against the submission of {name}; see `ascn check`"),
    };
    Some((what, gate.officer(city)))
}

fn changed_since_clearance(gate: &Gate<'_>, present: &Present) -> Fault {
    let roster = gate.standing.roster.keys();
    let is_changed = |city: &&CityId| match gate.standing.clearance(city) {
        Some(clearance) => clearance.seals != present.submission(city),
        None if gate.standing.explanation(city).is_none() => false,
        None => present.submissions.contains_key(*city),
    };
    let changed: Vec<_> = roster.filter(is_changed).collect();
    let first = changed.first()?;
    let names = cities(&changed, gate.network);
    let what = format!("changed since it was cleared: {names}");
    Some((what, gate.officer(first)))
}

fn roster_changed(gate: &Gate<'_>, present: &Present) -> Fault {
    let called = &gate.standing.roster;
    if *called == present.roster {
        return None;
    }
    let differs = |city: &&CityId| called.get(*city) != present.roster.get(*city);
    let both = called.keys().chain(present.roster.keys());
    let differing: BTreeSet<_> = both.filter(differs).collect();
    let names = cities(&Vec::from_iter(differing), gate.network);
    let what = format!("the member cities are not those that were called upon: {names}");
    Some((what, gate.by(Body::Chair)))
}

fn unaccepted(gate: &Gate<'_>, present: &Present) -> Fault {
    let (stage, event) = (ChainStage::Intake, EventKind::CaveatsAccepted);
    let accepted = gate.standing.of_cycle(stage, event);
    let accepted = accepted.and_then(|event| gate.chain.sealed_by(event));
    let is_left = |one: &&Caveat| !accepted.as_ref().is_some_and(|all| one.is_among(all));
    let left: Vec<_> = present.warnings.iter().filter(is_left).collect();
    let names = listed(&left, |one| format!("{} in {}", one.code, one.file));
    let what = match left.len() {
        0 => return None,
        1 => format!("1 warning is neither answered nor accepted as a caveat: {names}"),
        many => format!("{many} warnings are neither answered nor accepted as caveats: {names}"),
    };
    Some((what, secretariat(gate.network)))
}

fn dataset_changed(gate: &Gate<'_>, present: &Present) -> Fault {
    let (stage, event) = (ChainStage::Intake, EventKind::Validated);
    let validated = gate.standing.of_cycle(stage, event)?;
    let changes = gate.chain.changes_since(validated, &present.dataset());
    if changes == Some(Vec::new()) {
        return None;
    }
    let changes = changes.unwrap_or_default();
    let differs = |city: &&CityId| {
        let field = format!("submissions.{city}");
        changes.iter().any(|change| change.field == field)
    };
    let differing: Vec<_> = gate.standing.roster.keys().filter(differs).collect();
    let names = cities(&differing, gate.network);
    let on = validated.on;
    let what = format!("changed since it was validated on {on}: {names}");
    Some((what, secretariat(gate.network)))
}
