//! A ledger that was edited by hand is refused, with the place.

use ascn_core::scalar::Digest;

use super::{Copy, LEDGER};

/// The entries of a ledger.
fn entries(text: &str) -> Vec<String> {
    let parts = text.split("- event: ").skip(1);
    parts.map(|part| format!("- event: {part}")).collect()
}

/// Edits the ledger and returns what `chain verify` says, a line for each fault.
fn verified(edit: impl Fn(&mut Vec<String>)) -> String {
    let copy = Copy::whole();
    let mut all = entries(&copy.text(LEDGER));
    edit(&mut all);
    copy.set(LEDGER, &all.concat());
    refused(&copy)
}

fn refused(copy: &Copy) -> String {
    let done = copy.ascn(&["chain", "verify", "--message-format", "short"]);
    assert_eq!(done.code, 1, "{}", done.product);
    assert_eq!(
        copy.ascn(&["build"]).code,
        1,
        "no report is built on such a ledger"
    );
    assert_eq!(
        copy.ascn(&["chain", "status"]).code,
        1,
        "it is not to be relied on"
    );
    let recorded = copy.try_record("noted --sectoral-body lantern-board --on 2039-01-01");
    assert_eq!(recorded.code, 1, "nothing is added to such a ledger");
    done.product
}

fn replaced(at: usize, old: &'static str, new: &'static str) -> impl Fn(&mut Vec<String>) {
    move |all| {
        assert!(all[at].contains(old), "{}", all[at]);
        all[at] = all[at].replacen(old, new, 1);
    }
}

#[track_caller]
fn check(edit: impl Fn(&mut Vec<String>), expected: &str) {
    let told = verified(edit);
    let is_told = told.lines().any(|line| line.starts_with(expected));
    assert!(is_told, "{told}\ndoes not tell\n{expected}");
}

#[test]
fn an_event_removed_before_the_last() {
    check(
        |all| drop(all.remove(3)),
        "cycles/2031/chain.yaml:30:13: error[ledger-link-broken]: the event before this one is not the one that stood here",
    );
}

#[test]
fn the_first_event_removed() {
    check(
        |all| drop(all.remove(0)),
        "cycles/2031/chain.yaml:1:10: error[ledger-event-not-allowed]: `attested` could not be recorded here: the call has not been issued",
    );
}

#[test]
fn two_events_that_changed_places() {
    check(
        |all| all.swap(2, 3),
        "cycles/2031/chain.yaml:22:13: error[ledger-link-broken]",
    );
}

#[test]
fn a_date_before_its_predecessor() {
    check(
        replaced(4, "on: 2031-05-20", "on: 2031-05-01"),
        "cycles/2031/chain.yaml:31:10: error[ledger-event-not-allowed]: `cleared` could not be recorded here: 2031-05-01 is before the last event, of 2031-05-18",
    );
}

#[test]
fn an_unknown_body() {
    check(
        replaced(4, "body: national-representative", "body: mayor"),
        "cycles/2031/chain.yaml:33:9: error[unknown-code]: `mayor` is not a code for `body`",
    );
}

#[test]
fn a_body_whose_duty_it_is_not() {
    check(
        replaced(4, "body: national-representative", "body: secretariat"),
        "cycles/2031/chain.yaml:31:10: error[ledger-event-not-allowed]: `cleared` could not be recorded here: the Secretariat does not record `cleared` at `clearance`",
    );
}

#[test]
fn an_unknown_city() {
    check(
        replaced(4, "city: zz-gale", "city: zz-fog"),
        "cycles/2031/chain.yaml:31:10: error[ledger-event-not-allowed]: `cleared` could not be recorded here: the network has no city `zz-fog`",
    );
}

#[test]
fn a_country_that_is_not_the_citys() {
    check(
        replaced(4, "country: ZZ", "country: QM"),
        "cycles/2031/chain.yaml:31:10: error[ledger-event-not-allowed]: `cleared` could not be recorded here: the National Representative acts for Zephyria, not for Quillmark",
    );
}

#[test]
fn a_changed_note() {
    check(
        replaced(6, "The twelfth bell is missing", "Nothing is missing"),
        "cycles/2031/chain.yaml:62:13: error[ledger-link-broken]",
    );
}

#[test]
fn a_name_of_somebody_else_for_a_seal() {
    let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    check(
        |all| {
            let seal = all[4].find("sha256:").unwrap() + "sha256:".len();
            all[4].replace_range(seal..seal + digest.len(), digest);
        },
        "cycles/2031/chain.yaml:37:10: error[sealed-content-changed]: the content that `cleared` at `clearance` of 2031-05-20 sealed is gone",
    );
}

/// The file of what the first event sealed.
fn first_seal(copy: &Copy) -> String {
    let text = copy.text(LEDGER);
    let (_, rest) = text.split_once("sha256:").unwrap();
    format!("cycles/2031/sealed/{}.yaml", &rest[..64])
}

#[test]
fn sealed_content_that_was_changed() {
    let copy = Copy::whole();
    let file = first_seal(&copy);
    copy.replace(&file, "aa-haven", "aa-heaven");
    let line = refused(&copy);
    let expected = format!(
        "{file}: error[sealed-content-changed]: the content that `issued` at `call` of 2031-02-03 sealed has been changed"
    );
    assert!(line.starts_with(&expected), "{line}");
}

#[test]
fn sealed_content_that_is_gone() {
    let copy = Copy::whole();
    std::fs::remove_file(copy.at(&first_seal(&copy))).unwrap();
    let line = refused(&copy);
    let expected = "cycles/2031/chain.yaml:6:10: error[sealed-content-changed]: the content that `issued` at `call` of 2031-02-03 sealed is gone";
    assert!(line.starts_with(expected), "{line}");
}

#[test]
fn the_text_of_a_file_that_a_sealed_report_was_made_of() {
    let copy = Copy::whole();
    let digest = Digest::new(&copy.text("ascn.yaml")).hexadecimal();
    let file = format!("cycles/2031/sealed/{digest}.yaml");
    let what = "the text of `ascn.yaml` that `drafted` at `draft` of 2031-07-20 sealed";
    copy.replace(&file, "League", "Leak");
    let expected = format!("{file}: error[sealed-content-changed]: {what} has been changed");
    let told = refused(&copy);
    assert!(told.starts_with(&expected), "{told}");
    std::fs::remove_file(copy.at(&file)).unwrap();
    let told = refused(&copy);
    assert!(
        told.contains(&format!("error[sealed-content-changed]: {what} is gone")),
        "{told}"
    );
    assert_eq!(told.lines().count(), 1, "several events sealed it: {told}");
}

#[test]
fn layout_and_line_ends_do_not_matter() {
    let copy = Copy::whole();
    let file = first_seal(&copy);
    copy.set(&file, &copy.text(&file).replace('\n', "\r\n"));
    let ledger = copy
        .text(LEDGER)
        .replace("- event: ", "# One more.\n-  event:   ");
    copy.set(LEDGER, &ledger.replace("\n  ", "\n   "));
    let done = copy.ascn(&["chain", "verify"]);
    assert_eq!(done.code, 0, "{}", done.messages);
}
