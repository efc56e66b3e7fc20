//! Entries of a list that repeat an earlier one.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use ascn_diagnostic::{Fault, FileLocation, Rule};

/// Returns each entry that repeats an earlier one: what is repeated, the place of the first entry
/// that has it, and its own place.
pub(super) fn repeated<Id: Clone + Ord, Place: Clone>(
    entries: impl IntoIterator<Item = (Id, Place)>,
) -> Vec<(Id, [Place; 2])> {
    let mut first = BTreeMap::new();
    let again = entries
        .into_iter()
        .filter_map(|(id, place)| match first.entry(id) {
            Entry::Vacant(entry) => {
                entry.insert(place);
                None
            }
            Entry::Occupied(entry) => Some((entry.key().clone(), [entry.get().clone(), place])),
        });
    again.collect()
}

/// Returns the fault that the second of two places repeats the first.
pub(super) fn again(
    rule: &'static Rule,
    message: String,
    [first, here]: [FileLocation; 2],
) -> Fault {
    Fault::new(rule, here, message)
        .label("again here")
        .against(first, "first here")
}
