//! Entries of a list that have what an earlier one of it has.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use ascn_diagnostic::{Fault, FileLocation, Rule};

/// Each entry that has what an earlier one has: what that is, the place of the first that has it,
/// and its own.
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

/// The fault that something stands at the second of two places again.
pub(super) fn again(
    rule: &'static Rule,
    message: String,
    [first, here]: [FileLocation; 2],
) -> Fault {
    Fault::new(rule, here, message)
        .label("again here")
        .against(first, "first here")
}
