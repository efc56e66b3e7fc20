//! A later rule does not reopen what was passed before it, and does not apply to earlier years.

use ascn_diagnostic::{Family, FileLocation, FileName};
use serde_json::json;

use super::*;
use crate::complement::tests::folder::planted;
use crate::governance::{Chain, Event, Tree, seal};
use crate::network::Network;

static FIRST: Rule = rule(Severity::Error, b"//! # first");
static SECOND: Rule = rule(Severity::Warning, b"//! # second").since(Release::new(0, 2, 0));
static LATER: Rule = rule(Severity::Error, b"//! # later").since(Release::new(9, 0, 0));
static OF_NETWORK: Rule = rule(Severity::Error, b"//! # of-network").since(LATER.since);

const fn rule(severity: Severity, page: &'static [u8]) -> Rule {
    Rule::new(severity, Family::Reporting, page)
}

const INVENTED: &[ModelRule] = &[
    asked(
        &FIRST,
        Check::Cycle(|scope, faults| tell(&FIRST, scope, faults)),
    ),
    asked(
        &SECOND,
        Check::Cycle(|scope, faults| tell(&SECOND, scope, faults)),
    ),
    asked(
        &LATER,
        Check::Cycle(|scope, faults| tell(&LATER, scope, faults)),
    ),
    asked(&OF_NETWORK, Check::Network(of_network)),
];

const fn asked(rule: &'static Rule, check: Check) -> ModelRule {
    ModelRule { rule, check }
}

fn tell(rule: &'static Rule, scope: &Scope<'_>, faults: &mut Faults) {
    faults.push(Fault::new(
        rule,
        FileLocation::file(&scope.cycle.cycle.file),
        "",
    ));
}

fn of_network(network: &Network, faults: &mut Faults) {
    faults.push(Fault::new(
        &OF_NETWORK,
        FileLocation::file(&network.cities.file),
        "",
    ));
}

/// The content sealed by a program that does not record its release.
fn of_v1(kind: &str) -> Tree {
    Tree::read(&json!({"form": "v1", "kind": kind, "warnings": []}).to_string()).unwrap()
}

fn of_v2(release: &str) -> Tree {
    seal::caveats(release.parse().unwrap(), &[])
}

/// A cycle whose ledger has those events of the intake, and what they sealed; without events it has
/// no ledger.
fn cycle(year: u16, events: &[(&str, Tree)]) -> CycleInputs {
    let mut cycle = planted().dataset().inputs().cycles[0].clone();
    cycle.cycle.file = FileName::new(&format!("cycles/{year}/cycle.yaml"));
    let mut chain = Chain::empty(year.to_string().parse().unwrap());
    for (event, content) in events {
        let event = json!({
            "event": event, "stage": "intake", "body": "secretariat", "on": "2031-06-05",
            "seals": content.digest().to_string(),
        });
        chain
            .events
            .value
            .push(serde_json::from_value::<Event>(event).unwrap());
        let file = chain.sealed_file(content.digest());
        chain.sealed.insert(file, content.to_text());
    }
    cycle.chain = (!events.is_empty()).then_some(chain);
    cycle
}

/// The year and the rule of each fault of these cycles, the last of which is reported on.
fn told(cycles: Vec<CycleInputs>) -> Vec<String> {
    let network = planted().dataset().network().clone();
    let inputs = Inputs { network, cycles };
    let file = FileName::new("cycles/2030/submissions/aa-haven.yaml");
    let of_reading =
        [&FIRST, &LATER].map(|rule| Fault::new(rule, FileLocation::file(&file), "read"));
    let checked = check_by(INVENTED, inputs, of_reading.into_iter().collect(), Some);
    assert_eq!(checked.dataset.is_err(), checked.faults.has_errors());
    let words = |fault: &Fault| {
        let year = Year::of_file(&fault.location.file);
        let year = year.map_or_else(|| "network".to_owned(), |year| year.to_string());
        format!(
            "{year} {}{}",
            fault.rule.code,
            if fault.message.is_empty() {
                ""
            } else {
                " (read)"
            }
        )
    };
    checked.faults.iter().map(words).collect()
}

#[track_caller]
fn check(cycles: Vec<CycleInputs>, expected: &[&str]) {
    assert_eq!(told(cycles), expected);
}

#[test]
fn of_an_open_cycle_all_rules_are_asked_and_of_an_earlier_year_the_first() {
    check(
        vec![cycle(2030, &[]), cycle(2031, &[])],
        &[
            "2030 first (read)",
            "network of-network",
            "2030 first",
            "2031 first",
            "2031 second",
            "2031 later",
        ],
    );
}

#[test]
fn what_was_accepted_or_validated_is_asked_nothing_that_came_later() {
    for event in ["caveats-accepted", "validated"] {
        let first = ["2030 first (read)", "2030 first", "2031 first"];
        check(
            vec![cycle(2030, &[]), cycle(2031, &[(event, of_v1(event))])],
            &first,
        );
        let second = [&first[..], &["2031 second"]].concat();
        check(
            vec![cycle(2030, &[]), cycle(2031, &[(event, of_v2("0.2.0"))])],
            &second,
        );
    }
}

#[test]
fn an_earlier_year_is_asked_what_its_ledger_records() {
    let earlier = |release| cycle(2030, &[("validated", of_v2(release))]);
    let open = ["2031 first", "2031 second", "2031 later"];
    let head = ["2030 first (read)", "network of-network", "2030 first"];
    // The second is a warning, and was reported in its own year.
    check(
        vec![earlier("0.2.0"), cycle(2031, &[])],
        &[&head[..], &open].concat(),
    );
    let head = [
        "2030 first (read)",
        "2030 later (read)",
        "network of-network",
        "2030 first",
        "2030 later",
    ];
    check(
        vec![earlier("9.0.0"), cycle(2031, &[])],
        &[&head[..], &open].concat(),
    );
}

#[test]
fn what_was_not_asked_before_the_validation_is_not_asked_after_it() {
    let events = [
        ("caveats-accepted", of_v1("caveats")),
        ("validated", of_v2("0.2.0")),
    ];
    assert_eq!(cycle(2031, &events).rules(), Some(Release::FIRST));
}

#[test]
fn the_sealed_content_says_by_which_rules_it_was_found() {
    let present = |events: &[(&str, Tree)]| {
        let network = planted().dataset().network().clone();
        let cycle = cycle(2031, events);
        crate::sign_off::Present::new(&network, &cycle, &[], None)
    };
    assert_eq!(present(&[]).rules, Release::PROGRAM);
    let accepted = present(&[("caveats-accepted", of_v1("caveats"))]);
    assert_eq!(accepted.rules, Release::FIRST);
    let sealed = accepted.dataset();
    assert_eq!(sealed.get("rules").and_then(Tree::text), Some("0.1.0"));
}
