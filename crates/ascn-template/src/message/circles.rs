//! Finds circles among things that refer to one another.
//!
//! 1. Things that refer to nothing are removed repeatedly, until each remaining one refers to
//!    another remaining one ([`remaining`]).
//! 2. From each of these, one path is followed; it ends in a circle, or where an earlier path went.
//!
//! Nothing is recursive, so long paths are safe.

use std::collections::{BTreeMap, BTreeSet};

/// Returns circles among references from first to second; of those that share a part, one.
pub(super) fn circles<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<Vec<&'a str>> {
    let next = remaining(pairs);
    let mut walked = BTreeSet::new();
    let ways = next.keys().filter_map(|start| {
        let mut way = Vec::new();
        let mut at = *start;
        while walked.insert(at) {
            way.push(at);
            at = next.get(at)?;
        }
        let begin = way.iter().position(|one| *one == at)?;
        Some(way.split_off(begin))
    });
    ways.collect()
}

/// Returns everything that leads into a circle, each with one target that does so too.
fn remaining<'a>(pairs: &[(&'a str, &'a str)]) -> BTreeMap<&'a str, &'a str> {
    let mut asking: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for (from, to) in pairs {
        asking.entry(to).or_default().push(from);
        *left.entry(from).or_default() += 1;
    }
    let asked = pairs.iter().map(|(_, to)| *to);
    let mut done: Vec<&str> = asked.filter(|one| !left.contains_key(one)).collect();
    while let Some(one) = done.pop() {
        for from in asking.remove(one).unwrap_or_default() {
            match left.remove(from) {
                Some(count) if count > 1 => drop(left.insert(from, count - 1)),
                Some(_) => done.push(from),
                None => {}
            }
        }
    }
    let stays = |one: &str| left.contains_key(one);
    let pairs = pairs.iter().copied();
    pairs
        .filter(|(from, to)| stays(from) && stays(to))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_leads_to_a_circle_is_not_in_it() {
        let pairs = [("a", "b"), ("b", "c"), ("c", "b"), ("c", "d"), ("e", "e")];
        assert_eq!(circles(&pairs), [vec!["b", "c"], vec!["e"]]);
        assert_eq!(circles(&pairs[..2]), [[""; 0]; 0]);
    }
}
