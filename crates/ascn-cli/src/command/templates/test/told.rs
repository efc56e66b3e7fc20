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
        let path = format!("templates/{TESTS}{path}");
        // Writing to a string cannot fail.
        let _ = match verdict {
            Verdict::Passed => {
                passed += 1;
                Ok(())
            }
            Verdict::Differs { kept, came } => {
                differ += 1;
                let shown = difference(kept, came);
                writeln!(told, "{path} differs from what came out:\n{shown}")
            }
            Verdict::Missing { came } => {
                missing += 1;
                writeln!(told, "{path} is missing; this came out:\n{}", new(came))
            }
            Verdict::Orphan => {
                orphans += 1;
                writeln!(
                    told,
                    "{path} is an orphan: no template and no sample give it\n"
                )
            }
        };
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
