//! An interrupted recording leaves the old ledger or the new one, never half of one.

use super::walk::submission;
use super::{Copy, LEDGER};

const NEXT: &str = "cleared --city zz-lull --on 2031-05-18";

/// The names of the files beside the ledger.
fn beside(copy: &Copy) -> Vec<String> {
    let entries = std::fs::read_dir(copy.at("cycles/2031")).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn interrupted_after_the_sealed_content_the_old_ledger_stands() {
    let copy = Copy::after("issued");
    let before = copy.text(LEDGER);
    copy.record("attested --city zz-lull --on 2031-05-16");
    // As if the power had failed between the two files.
    copy.set(LEDGER, &before);
    assert_eq!(copy.ascn(&["chain", "verify"]).code, 0);
    copy.record("attested --city zz-lull --on 2031-05-16");
    copy.record(NEXT);
    assert_eq!(copy.ascn(&["chain", "verify"]).code, 0);
}

#[test]
fn where_nothing_can_be_written_the_old_ledger_stands() {
    let copy = Copy::after("attested --city zz-lull");
    let before = copy.text(LEDGER);
    // A folder has the name of the sealed content of another event.
    std::fs::rename(copy.at("cycles/2031/sealed"), copy.at("cycles/2031/kept")).unwrap();
    copy.set("cycles/2031/sealed", "in the way");
    let done = copy.try_record("attested --city zz-gale --on 2031-05-18");
    assert_ne!(done.code, 0);
    assert_eq!(copy.text(LEDGER), before);
    std::fs::remove_file(copy.at("cycles/2031/sealed")).unwrap();
    std::fs::rename(copy.at("cycles/2031/kept"), copy.at("cycles/2031/sealed")).unwrap();
    copy.record(NEXT);
}

#[test]
fn no_leftovers_lie_beside_the_ledger() {
    let copy = Copy::after("attested --city zz-lull");
    let names = ["chain.yaml", "cycle.yaml", "sealed", "submissions"];
    assert_eq!(beside(&copy), names);
    assert_eq!(copy.try_record("published --on 2031-06-01").code, 1);
    assert_eq!(beside(&copy), names);
}

#[test]
fn a_refusal_writes_nothing_and_says_who_can_help() {
    let copy = Copy::after("attested --city zz-lull");
    let before = copy.text(LEDGER);
    let done = copy.try_record("cleared --city aa-haven --on 2031-05-20");
    assert_eq!(done.code, 1);
    assert_eq!(
        done.messages,
        "`cleared` cannot be recorded\n  \
           unmet  report-attested: the report of Haven is not attested (the Chief Smart City Officer of Haven)\n"
    );
    assert_eq!(copy.text(LEDGER), before);
}

#[test]
fn two_that_record_at_once_leave_a_ledger_that_holds() {
    let copy = Copy::after("issued");
    let attest = |city: &str| {
        copy.try_record(&format!("attested --city {city} --on 2031-05-20"))
            .code
            == 0
    };
    let cities = ["aa-haven", "aa-marsh", "qm-orrery", "zz-gale", "zz-lull"];
    let done: Vec<bool> = std::thread::scope(|scope| {
        let all = cities.map(|city| scope.spawn(move || attest(city)));
        all.map(|one| one.join().unwrap()).to_vec()
    });
    // The later ones have read the ledger again.
    assert_eq!(done, [true; 5]);
    assert_eq!(copy.text(LEDGER).matches("event: attested").count(), 5);
    assert_eq!(copy.ascn(&["chain", "verify"]).code, 0);
}

#[test]
fn a_body_may_be_named_by_its_alias() {
    let copy = Copy::after("submitted");
    let done = copy.try_record("considered --by jt --stage jcm --on 2031-09-12");
    assert_eq!(done.code, 0, "{}", done.messages);
    let copy = Copy::after("submitted");
    let done = copy.try_record("considered --by table --stage jcm --on 2031-09-12");
    assert_eq!(done.code, 2);
    assert!(
        done.messages.contains("there is no body `table`"),
        "{}",
        done.messages
    );
}

#[test]
fn a_submission_with_an_error_is_not_cleared() {
    let copy = Copy::after("attested --city aa-haven");
    copy.replace(
        &submission("aa-haven"),
        "focus_area: light",
        "focus_area: lights",
    );
    let done = copy.try_record("cleared --city aa-haven --on 2031-05-21");
    assert_eq!(done.code, 1);
    for condition in ["attestation-holds", "submission-without-errors"] {
        assert!(done.messages.contains(condition), "{}", done.messages);
    }
}
