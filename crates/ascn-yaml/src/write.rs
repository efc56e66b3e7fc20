//! Model to YAML text: the one thing the program writes into a data folder, an event of a ledger.

use ascn_core::governance::Event;
use ascn_diagnostic::{Faults, FileName, Sources};

use crate::read::ledger;

/// The text of a ledger with one more event at its end; what stood there stays as it was written.
///
/// # Panics
/// Never: an event has keys and scalars only.
#[expect(clippy::expect_used, reason = "an event has keys and scalars only")]
pub fn with_event(ledger: &str, event: &Event) -> String {
    let entry = serde_yaml::to_string(&[event]).expect("an event has a YAML form");
    let gap = match ledger {
        "" => "",
        ledger if ledger.ends_with('\n') => "",
        _ => "\n",
    };
    format!("{ledger}{gap}{entry}")
}

/// What is wrong with the text of a ledger as it would be read back, in words; `None` if nothing is.
pub fn fault_of_ledger(file: &FileName, text: &str) -> Option<String> {
    let mut sources = Sources::default();
    sources.add(file.clone(), text.to_owned());
    let mut faults = Faults::default();
    ledger(&sources, file, &mut faults);
    faults
        .into_vec()
        .into_iter()
        .next()
        .map(|fault| fault.message)
}
