//! The outcome for each snapshot, as text for people.

use std::fmt::Write as _;

use ascn_report::testing::{Outcome, TESTS, Verdict, difference};

/// How many lines of a new text are shown.
const MOST: usize = 40;

/// Formats everything that differs, then one line with the counts.
pub(super) fn outcomes(outcomes: &[Outcome]) -> String {
    let mut told = String::new();
    let [mut passed, mut differ, mut missing, mut orphans] = [0_usize; 4];
    for Outcome { path, verdict } in outcomes {
        let (count, what) = match verdict {
            Verdict::Passed => {
                passed += 1;
                continue;
            }
            Verdict::Differs { kept, came } => {
                let shown = difference(kept, came);
                (&mut differ, format!("differs from what came out:\n{shown}"))
            }
            Verdict::Missing { came } => {
                let shown = new(came);
                (&mut missing, format!("is missing; this came out:\n{shown}"))
            }
            Verdict::Orphan => {
                let what = "is an orphan: no template and no sample give it\n";
                (&mut orphans, what.to_owned())
            }
        };
        *count += 1;
        // Writing to a string cannot fail.
        let _ = writeln!(told, "templates/{TESTS}{path} {what}");
    }
    let _ = writeln!(
        told,
        "{passed} passed, {differ} {}, {missing} missing, {orphans} {}",
        if differ == 1 { "differs" } else { "differ" },
        if orphans == 1 { "orphan" } else { "orphans" },
    );
    told
}

/// Returns the beginning of a new text.
fn new(text: &str) -> String {
    let count = text.lines().count();
    let mut shown = String::new();
    for line in text.lines().take(MOST) {
        let _ = writeln!(shown, "+{line}");
    }
    if count > MOST {
        let _ = writeln!(shown, "… {} more lines", count - MOST);
    }
    shown
}
