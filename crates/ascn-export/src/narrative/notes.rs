//! Separates the footnotes of a narrative from text that only looks like one.
//!
//! A format prints a note for its references, and has no place for one without any. Of two notes
//! with the same label, readers of Markdown take the first.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::once;

use pulldown_cmark::{Event, Tag, TagEnd};

/// The row of [`references`] for text outside of notes, which is the first.
const TEXT: usize = 0;

/// Returns the events of a narrative in which every note has its own label, is inside no other, and
/// is referred to from the text, possibly through other notes.
///
/// Any other note is replaced by its content, in its place. If notes refer to each other in a
/// circle and nothing else refers to them, only the first is replaced. A reference without a target
/// is printed as typed.
pub(super) fn settled<'a>(read: impl Iterator<Item = Event<'a>>) -> Vec<Event<'a>> {
    let mut numbers = BTreeMap::new();
    let single = unwrapped(read, |label| {
        let next = TEXT + 1 + numbers.len();
        *numbers.entry(label).or_insert(next) == next
    });
    let notes = asked_for(&references(&single, &numbers));
    let is_note = |label: &str| {
        let number = numbers.get(label);
        number.is_some_and(|number| notes.contains(number))
    };
    let mut settled = unwrapped(single.into_iter(), |label| is_note(&label));
    for event in &mut settled {
        if let Event::FootnoteReference(name) = event
            && !is_note(&label(name))
        {
            *event = Event::Text(format!("[^{name}]").into());
        }
    }
    settled
}

/// Returns the label of a note, which is the same for all its spellings.
pub(super) fn label(name: &str) -> String {
    name.to_lowercase()
}

/// Removes definitions inside others, and those whose label is not a note's, and keeps their
/// content.
fn unwrapped<'a>(
    events: impl Iterator<Item = Event<'a>>,
    mut is_note: impl FnMut(String) -> bool,
) -> Vec<Event<'a>> {
    // Whether each open definition is kept, and whether any of them is.
    let (mut open, mut is_in_note) = (Vec::new(), false);
    let is_kept = |event: &Event<'_>| {
        if let Event::Start(Tag::FootnoteDefinition(name)) = event {
            let is_kept = !is_in_note && is_note(label(name));
            open.push(is_kept);
            is_in_note |= is_kept;
            is_kept
        } else if *event == Event::End(TagEnd::FootnoteDefinition) {
            let is_kept = open.pop() == Some(true);
            is_in_note &= !is_kept;
            is_kept
        } else {
            true
        }
    };
    events.filter(is_kept).collect()
}

/// Returns the numbers of the notes to which the text refers, and to which each note refers.
fn references(events: &[Event<'_>], numbers: &BTreeMap<String, usize>) -> Vec<Vec<usize>> {
    let number = |name: &str| numbers.get(&label(name)).copied();
    let mut references = vec![Vec::new(); TEXT + 1 + numbers.len()];
    let mut place = TEXT;
    for event in events {
        if let Event::Start(Tag::FootnoteDefinition(name)) = event {
            place = number(name).unwrap_or(TEXT);
        } else if *event == Event::End(TagEnd::FootnoteDefinition) {
            place = TEXT;
        } else if let Event::FootnoteReference(name) = event
            && let Some(of_place) = references.get_mut(place)
        {
            of_place.extend(number(name));
        }
    }
    references
}

/// Returns the notes that are referred to once the others have become text.
fn asked_for(references: &[Vec<usize>]) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let mut places = Vec::new();
    for place in 0..references.len() {
        places.extend(reached(references, place, &mut seen));
    }
    // In reverse, a note comes before all that it leads to, unless they lead back to it. So a note
    // that nothing has reached by its turn is never reached.
    let starts = once(TEXT).chain(places.into_iter().rev());
    let mut seen = BTreeSet::new();
    let mut notes = BTreeSet::new();
    for start in starts {
        let mut reached = reached(references, start, &mut seen);
        reached.pop();
        notes.extend(reached);
    }
    notes
}

/// Returns what can be reached from a row and was not seen before, each after all that it leads to,
/// the row itself last.
fn reached(references: &[Vec<usize>], start: usize, seen: &mut BTreeSet<usize>) -> Vec<usize> {
    let from = |place: usize| references.get(place).into_iter().flatten().copied();
    let mut reached = Vec::new();
    let mut open = Vec::new();
    if seen.insert(start) {
        open.push((start, from(start)));
    }
    // No recursion: somebody may write a chain of many thousand notes.
    while let Some((place, rest)) = open.last_mut() {
        if let Some(next) = rest.find(|next| seen.insert(*next)) {
            open.push((next, from(next)));
        } else {
            reached.push(*place);
            open.pop();
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use crate::narrative::{Options, clean};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(clean(text, Options { footnote_key: "k" }), expected);
    }

    #[test]
    fn notes_stay_where_somebody_refers_to_them() {
        let text = "a[^k-1]\n\n[^k-1]: b[^k-2]\n\n[^k-2]: c[^k-1]\n";
        check(text, text);
        check("[^n]: b\n\na[^N]\n", "[^k-1]: b\n\na[^k-1]\n");
    }

    #[test]
    fn a_note_that_nobody_refers_to_becomes_what_it_holds() {
        check("a\n\n[^n]: *b*\n\n    c\n\nd\n", "a\n\n*b*\n\nc\n\nd\n");
        check("[^n]: - b\n      - c\n\nd\n", "* b\n  * c\n\nd\n");
        check("- a\n\n  [^n]: b\n\n- c\n", "* a\n\n  b\n\n* c\n");
        check("- a\n\n[^n]: - b\n\n- c\n", "+ a\n\n* b\n\n+ c\n");
        check("[^n]:\n", "\n");
    }

    #[test]
    fn a_note_that_became_text_refers_to_others() {
        check("[^a]: B[^b].\n\n[^b]: C\n", "B[^k-1].\n\n[^k-1]: C\n");
        check("[^b]: C\n\n[^a]: B[^b].\n", "[^k-1]: C\n\nB[^k-1].\n");
    }

    #[test]
    fn the_first_of_two_notes_with_one_label_is_the_note() {
        check(
            "a[^1].\n\n[^1]: one\n\n[^1]: two\n",
            "a[^k-1].\n\n[^k-1]: one\n\ntwo\n",
        );
        check("[^1]: one\n\n[^1]: two[^1]\n", "[^k-1]: one\n\ntwo[^k-1]\n");
    }

    #[test]
    fn a_circle_begins_with_its_first_note() {
        check("[^a]: B[^a]\n", "B\\[\\^a\\]\n");
        check(
            "[^a]: B[^b]\n\n[^b]: C[^a]\n",
            "B[^k-1]\n\n[^k-1]: C\\[\\^a\\]\n",
        );
        check(
            "[^t]: x\n\n[^a]: B[^b]\n\n[^b]: C[^a] D[^t]\n",
            "[^k-1]: x\n\nB[^k-2]\n\n[^k-2]: C\\[\\^a\\] D[^k-1]\n",
        );
    }

    #[test]
    fn a_note_within_another_is_text_of_it() {
        check(
            "a[^1] b[^2]\n\n[^1]: - c\n\n      [^2]: d\n",
            "a[^k-1] b\\[\\^2\\]\n\n[^k-1]: * c\n\n      d\n",
        );
    }

    #[test]
    fn a_long_chain_of_notes_is_followed_to_its_end() {
        let note = |n| format!("[^{n}]: x[^{}]", n + 1);
        let chain: Vec<String> = (0..20_000).map(note).collect();
        let text = format!("a[^0]\n\n{}\n\n[^20000]: end\n", chain.join("\n\n"));
        let cleaned = clean(&text, Options { footnote_key: "k" });
        assert!(cleaned.ends_with("\n[^k-20001]: end\n"));
    }
}
