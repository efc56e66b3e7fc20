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
    drop(ledger(&sources, file, &mut faults));
    faults
        .into_vec()
        .into_iter()
        .next()
        .map(|fault| fault.message)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    /// Events with any note, at any day, about any city.
    fn events() -> impl Strategy<Value = Event> {
        let kinds = [
            "issued",
            "attested",
            "cleared-with-comments",
            "returned",
            "noted",
        ];
        let notes = prop_oneof![
            any::<String>(),
            "[ -~]{1,40}",
            "[-:#&*!|>'\"%@`?,\\[\\]{} \n\ta-c0-1~]{1,24}",
            prop::sample::select(vec![
                "no",
                "~",
                "null",
                "2031",
                "1e3",
                "not-known",
                "x\n",
                " x"
            ])
            .prop_map(str::to_owned),
        ];
        let cities = prop::option::of("[a-z]{2}-[a-z0-9]{1,8}");
        let event = (
            prop::sample::select(kinds.to_vec()),
            1..=28_u8,
            notes,
            cities,
        );
        event.prop_map(|(kind, day, note, city)| {
            let mut event = json!({
                "event": kind,
                "stage": "city-report",
                "body": "secretariat",
                "on": format!("2031-02-{day:02}"),
                "note": note,
            });
            if let Some(city) = city {
                event["city"] = city.into();
            }
            serde_json::from_value(event).unwrap()
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_or_refused(events in prop::collection::vec(events(), 1..4)) {
            let file = FileName::new("cycles/2031/chain.yaml");
            let text = events.iter().fold(String::new(), |text, event| with_event(&text, event));
            let mut sources = Sources::default();
            sources.add(file.clone(), text.clone());
            let mut faults = Faults::default();
            let read = ledger(&sources, &file, &mut faults);
            let faults = faults.into_vec();
            prop_assert_eq!(fault_of_ledger(&file, &text).is_some(), !faults.is_empty());
            if faults.is_empty() {
                prop_assert_eq!(read, Some(events), "{}", text);
            }
        }
    }

    #[test]
    fn an_ordinary_note_is_read_back() {
        for note in [
            "All is well: it stays.",
            "- no",
            "\"Yes\" # and no",
            "a\n\nb",
            "Đã xong",
        ] {
            let event = json!({
                "event": "noted",
                "stage": "dissemination",
                "body": "sectoral-body",
                "on": "2031-02-01",
                "note": note,
            });
            let text = with_event("", &serde_json::from_value(event).unwrap());
            let file = FileName::new("cycles/2031/chain.yaml");
            assert_eq!(fault_of_ledger(&file, &text), None, "{text}");
        }
    }
}
