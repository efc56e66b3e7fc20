//! The walk: every event of the cycle, and the changes of files between them.

use super::{Copy, LEDGER};
use crate::harness::{expected, generated, generated_only};

/// What happens in the cycle.
pub(super) enum Happening {
    /// An event is recorded; what follows ` -- ` is its note.
    Record(&'static str),
    /// A city's submission is changed: its id, the old text, the new text.
    Edit(&'static str, &'static str, &'static str),
}

use Happening::{Edit, Record};

/// The whole cycle. The files of the fixture are as they are at its end; the first two changes
/// restore its beginning.
pub(super) const CYCLE: [Happening; 47] = [
    Edit("aa-haven", "- 12 bells", "- 11 bells"),
    Edit("zz-gale", "stage_since: 2030}", "stage_since: 2029}"),
    Record("issued --on 2031-02-03"),
    Record("attested --city zz-lull --on 2031-05-16"),
    Record("cleared --city zz-lull --on 2031-05-18"),
    Record("attested --city zz-gale --on 2031-05-18"),
    Record("cleared --city zz-gale --on 2031-05-20"),
    Record("attested --city aa-haven --on 2031-05-20"),
    Record(
        "returned --stage clearance --city aa-haven --on 2031-05-22 -- The twelfth bell is missing.",
    ),
    Edit("aa-haven", "- 11 bells", "- 12 bells"),
    Record("attested --city aa-haven --on 2031-05-24"),
    Record("cleared --city aa-haven --on 2031-05-26"),
    Record("attested --city aa-marsh --on 2031-05-26"),
    Record("cleared-with-comments --city aa-marsh --on 2031-05-27 -- The cost should follow."),
    Record("attested --city qm-orrery --on 2031-06-01"),
    Record("cleared --city qm-orrery --on 2031-06-02"),
    Record("returned --stage intake --city zz-gale --on 2031-06-03 -- Is it still suspended?"),
    Record("cleared --city zz-gale --on 2031-06-04"),
    Record("caveats-accepted --on 2031-06-05"),
    Record("validated --on 2031-06-06"),
    Record("held --on 2031-07-10"),
    Record("drafted --on 2031-07-20"),
    Record("objected --country ZZ --on 2031-07-25 -- The gauges stood still a year later."),
    Record("returned --stage review --on 2031-07-28 -- Back to intake for one date."),
    Record("returned --stage intake --city zz-gale --on 2031-07-29 -- The date is contested."),
    Record("returned --stage clearance --city zz-gale --on 2031-07-30 -- Please correct it."),
    Edit("zz-gale", "stage_since: 2029}", "stage_since: 2030}"),
    Record("attested --city zz-gale --on 2031-08-02"),
    Record("cleared --city zz-gale --on 2031-08-03"),
    Record("validated --on 2031-08-04"),
    Record("drafted --on 2031-08-06"),
    Record("objected --country QM --on 2031-08-10 -- The fountain was withdrawn by us."),
    Record("no-objection --country QM --on 2031-08-14"),
    Record("no-objection --country ZZ --on 2031-08-15"),
    Record("closed --on 2031-08-20"),
    Record("advised --on 2031-08-22"),
    Record("approved --on 2031-08-25"),
    Record("submitted --on 2031-09-01"),
    Record("considered --stage jcm --on 2031-09-12 -- The table noted the report."),
    Record("distributed --on 2031-09-13"),
    Record("noted --sectoral-body well-wardens --on 2031-09-20"),
    Record("considered --stage acc --on 2031-10-02"),
    Record("noted --stage summit --on 2031-10-11"),
    Record("released --country AA --on 2031-10-15"),
    Record("released --country QM --on 2031-10-15"),
    Record("released --country ZZ --on 2031-10-16"),
    Record("published --on 2031-10-20"),
];

pub(super) fn submission(city: &str) -> String {
    format!("cycles/2031/submissions/{city}.yaml")
}

impl Copy {
    /// The network after the first event that begins with `last`, and the events before it.
    pub(super) fn after(last: &str) -> Self {
        let copy = Self::without_ledger();
        copy.walk(last);
        copy
    }

    fn walk(&self, last: &str) {
        let is_last = |happening: &Happening| matches!(happening, Record(arguments) if arguments.starts_with(last));
        let end = CYCLE.iter().position(is_last).unwrap();
        for happening in &CYCLE[..=end] {
            match happening {
                Edit(city, old, new) => self.replace(&submission(city), old, new),
                Record(arguments) => self.record(arguments),
            }
        }
    }
}

#[test]
fn the_whole_ladder_can_be_walked_and_gives_the_ledger_of_the_fixture() {
    let copy = Copy::after("published");
    let mut names = Vec::new();
    generated(&format!("ladder/{LEDGER}"), &copy.text(LEDGER));
    for entry in std::fs::read_dir(copy.at("cycles/2031/sealed")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let text = copy.text(&format!("cycles/2031/sealed/{name}"));
        generated(&format!("ladder/cycles/2031/sealed/{name}"), &text);
        names.push(name);
    }
    generated_only("ladder/cycles/2031/sealed", names);
}

#[test]
fn at_its_end_everything_holds() {
    let copy = Copy::whole();
    let verified = copy.ascn(&["chain", "verify"]);
    assert_eq!(verified.code, 0, "{}", verified.messages);
    assert!(
        verified.messages.contains("43 events verified"),
        "{}",
        verified.messages
    );
    let status = copy.ascn(&["chain", "status"]).product;
    assert!(status.starts_with("the cycle 2031 is complete"), "{status}");
    assert!(
        !status.contains("void") && !status.contains("changed since"),
        "{status}"
    );
    for stage in ["call", "jcm", "publication"] {
        let built = copy.ascn(&["build", "--stage", stage]);
        assert_eq!(built.code, 0, "{stage}: {}", built.messages);
    }
}

#[test]
fn the_status_is_shown_stage_by_stage_and_city_by_city() {
    let copy = Copy::after("attested --city aa-marsh");
    copy.replace(&submission("aa-haven"), "40 lamps", "41 lamps");
    let status = copy.ascn(&["chain", "status"]);
    expected!("ladder/status", status.product);
    let status = copy.ascn(&["chain", "status", "--format", "json"]);
    expected!("ladder/status-as-json", status.product);
    let json: serde_json::Value = serde_json::from_str(&status.product).unwrap();
    assert_eq!(json["current"], "city-report");
}
