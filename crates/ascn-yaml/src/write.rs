//! From the model to YAML: the event of a ledger, all that is written into a data folder.

use ascn_core::governance::Event;
use ascn_diagnostic::{Faults, FileName, Sources};

use crate::read::ledger;

/// Line breaks of YAML 1.1 that are ordinary characters in 1.2.
const FORMER_BREAKS: [char; 3] = ['\u{85}', '\u{2028}', '\u{2029}'];

/// Returns the text of a ledger with one more event at its end; the text before is unchanged.
pub fn with_event(ledger: &str, event: &Event) -> String {
    let entry = entry(event);
    if ledger.is_empty() || ledger.ends_with('\n') {
        format!("{ledger}{entry}")
    } else {
        format!("{ledger}\n{entry}")
    }
}

/// Returns an event as an entry of a list.
///
/// # Panics
/// Never: an event has keys and scalars only.
#[expect(clippy::expect_used, reason = "an event has keys and scalars only")]
fn entry(event: &Event) -> String {
    let note = event.note.as_deref().unwrap_or_default();
    if !note.contains(FORMER_BREAKS) {
        return serde_yaml::to_string(&[event]).expect("an event has a YAML form");
    }
    // Such a character would be written as a line break with the next line's indentation, which
    // would then be read as part of the note. JSON is YAML, and can escape any character.
    let mut entry = serde_json::to_string(event).expect("an event has a JSON form");
    for former in FORMER_BREAKS {
        entry = entry.replace(former, &format!("\\u{:04x}", u32::from(former)));
    }
    format!("- {entry}\n")
}

/// Returns the first fault of a ledger's text as it would be read back, in words.
pub fn fault_of_ledger(file: &FileName, text: &str) -> Option<String> {
    let mut sources = Sources::default();
    sources.add(file.clone(), text.to_owned());
    let mut faults = Faults::default();
    drop(ledger(&sources, file, &mut faults));
    faults.iter().next().map(|fault| fault.message.clone())
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
    fn a_note_is_read_back() {
        for note in [
            "All is well: it stays.",
            "- no",
            "\"Yes\" # and no",
            "a\n\nb",
            "Đã xong",
            "one\u{2028}two\u{2029}three \"four\"",
        ] {
            let event = json!({
                "event": "noted",
                "stage": "dissemination",
                "body": "sectoral-body",
                "on": "2031-02-01",
                "note": note,
            });
            let event: Event = serde_json::from_value(event).unwrap();
            let text = with_event("", &event);
            let file = FileName::new("cycles/2031/chain.yaml");
            let mut sources = Sources::default();
            sources.add(file.clone(), text.clone());
            let read = ledger(&sources, &file, &mut Faults::default());
            assert_eq!(read, Some(vec![event]), "{text}");
            assert_eq!(fault_of_ledger(&file, &text), None, "{text}");
        }
    }
}
