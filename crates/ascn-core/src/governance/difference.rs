//! What differs between two values in canonical form, field by field.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use ascn_diagnostic::DataPath;

use crate::governance::Tree;

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field by the ids of what it is in, such as `projects[xx-example-003].stage`.
    pub field: String,
    /// Where it is now; if it is gone, where it would be.
    pub path: DataPath,
    /// What it was, in one line; `None` if it was not there.
    pub old: Option<String>,
    /// What it is, in one line; `None` if it is gone.
    pub new: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [old, new] = [&self.old, &self.new].map(|side| side.as_deref().unwrap_or("nothing"));
        write!(f, "{}: {old} → {new}", self.field)
    }
}

/// Returns the fields that differ between an `old` and a `new` value, in the order of their keys.
///
/// Items of a list that have an `id` are compared with the item of the same id, wherever it is;
/// those left over, and items without an id, by position.
pub fn differences(old: &Tree, new: &Tree) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(&FieldPath::default(), old, new, &mut found);
    found
}

/// The place of a field, in words and as a path.
#[derive(Debug, Clone, Default)]
struct FieldPath {
    field: String,
    path: DataPath,
}

impl FieldPath {
    fn key(&self, key: &str) -> Self {
        let dot = if self.field.is_empty() { "" } else { "." };
        Self {
            field: format!("{}{dot}{key}", self.field),
            path: self.path.key(key.to_owned()),
        }
    }

    fn item(&self, position: usize, item: &Tree) -> Self {
        let name = match id(item) {
            Some(id) => id.to_owned(),
            None => (position + 1).to_string(),
        };
        Self {
            field: format!("{}[{name}]", self.field),
            path: self.path.index(position),
        }
    }

    fn differs(&self, old: Option<String>, new: Option<String>) -> Difference {
        Difference {
            field: self.field.clone(),
            path: self.path.clone(),
            old,
            new,
        }
    }
}

fn compare(place: &FieldPath, old: &Tree, new: &Tree, found: &mut Vec<Difference>) {
    match (old, new) {
        _ if old == new => {}
        (Tree::Mapping(old), Tree::Mapping(new)) => compare_mappings(place, old, new, found),
        (Tree::List(old), Tree::List(new)) => compare_lists(place, old, new, found),
        (Tree::Text(old), Tree::Text(new)) => {
            let (old, new) = around_the_difference(old, new);
            found.push(place.differs(Some(old), Some(new)));
        }
        (Tree::Text(_) | Tree::List(_) | Tree::Mapping(_), _) => {
            found.push(difference(place, Some(old), Some(new)));
        }
    }
}

fn compare_mappings(
    place: &FieldPath,
    old: &BTreeMap<String, Tree>,
    new: &BTreeMap<String, Tree>,
    found: &mut Vec<Difference>,
) {
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    // An empty mapping is absent once it was written and read back.
    let is_there = |value: &&Tree| !matches!(value, Tree::Mapping(all) if all.is_empty());
    for key in keys {
        let place = place.key(key);
        match (old.get(key).filter(is_there), new.get(key).filter(is_there)) {
            (Some(old), Some(new)) => compare(&place, old, new, found),
            (None, None) => {}
            (old, new) => found.push(difference(&place, old, new)),
        }
    }
}

fn compare_lists(place: &FieldPath, old: &[Tree], new: &[Tree], found: &mut Vec<Difference>) {
    let before = found.len();
    for pair in pairs(old, new) {
        match pair {
            (Some((_, old)), Some((at, new))) => compare(&place.item(at, old), old, new, found),
            (None, Some((at, new))) => {
                found.push(difference(&place.item(at, new), None, Some(new)));
            }
            (Some((at, old)), None) => {
                found.push(difference(&place.item(at, old), Some(old), None));
            }
            (None, None) => {}
        }
    }
    if found.len() == before {
        // The same items in another order.
        found.push(place.differs(Some(in_order(old)), Some(in_order(new))));
    }
}

type At<'a> = Option<(usize, &'a Tree)>;

/// Pairs the items of the old list with those of the new one.
fn pairs<'a>(old: &'a [Tree], new: &'a [Tree]) -> Vec<(At<'a>, At<'a>)> {
    let mut left: Vec<At<'_>> = old.iter().enumerate().map(Some).collect();
    let mut found: Vec<(At<'_>, At<'_>)> = new
        .iter()
        .enumerate()
        .map(|at| {
            let is_same = |old: &At<'_>| old.is_some_and(|(_, old)| is_same(old, at.1));
            let old = left.iter_mut().find(|old| is_same(old));
            (old.and_then(Option::take), Some(at))
        })
        .collect();
    for (position, (old, _)) in found.iter_mut().enumerate() {
        if old.is_none() {
            *old = left.get_mut(position).and_then(Option::take);
        }
    }
    found.extend(left.into_iter().flatten().map(|old| (Some(old), None)));
    found
}

fn is_same(old: &Tree, new: &Tree) -> bool {
    match id(old) {
        Some(old) => id(new) == Some(old),
        None => old == new,
    }
}

fn id(item: &Tree) -> Option<&str> {
    item.get("id").and_then(Tree::text)
}

fn difference(place: &FieldPath, old: Option<&Tree>, new: Option<&Tree>) -> Difference {
    place.differs(old.map(in_one_line), new.map(in_one_line))
}

/// Returns a value in one line, so that a reader recognises it.
fn in_one_line(tree: &Tree) -> String {
    match tree {
        Tree::Text(text) => shortened(&text.replace('\n', " ")),
        Tree::List(items) => in_order(items),
        Tree::Mapping(entries) => {
            let name = ["title", "state", "id"]
                .iter()
                .find_map(|key| tree.get(key));
            if let Some(name) = name.and_then(Tree::text) {
                return shortened(name);
            }
            let pair = |(key, value): (&String, &Tree)| format!("{key}: {}", in_one_line(value));
            let pairs: Vec<_> = entries.iter().map(pair).collect();
            format!("{{{}}}", shortened(&pairs.join(", ")))
        }
    }
}

fn in_order(items: &[Tree]) -> String {
    let name = |item: &Tree| id(item).map_or_else(|| in_one_line(item), str::to_owned);
    let items: Vec<_> = items.iter().map(name).collect();
    format!("[{}]", shortened(&items.join(", ")))
}

/// Returns two texts in one line each; of long ones, the part that differs with a little before it.
fn around_the_difference(old: &str, new: &str) -> (String, String) {
    const BEFORE: usize = 20;
    let pairs = old.chars().zip(new.chars());
    let same = pairs.take_while(|(old, new)| old == new).count();
    let is_long = old.chars().count().max(new.chars().count()) > SHOWN;
    let skipped = if is_long {
        same.saturating_sub(BEFORE)
    } else {
        0
    };
    let part = |text: &str| {
        let rest: String = text.chars().skip(skipped).collect();
        let dots = if skipped > 0 { "…" } else { "" };
        format!("{dots}{}", shortened(&rest.replace('\n', " ")))
    };
    (part(old), part(new))
}

/// The number of characters of a value that are shown.
const SHOWN: usize = 60;

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expected: &[&str]) {
        let found = differences(&Tree::read(old).unwrap(), &Tree::read(new).unwrap());
        let shown = |one: &Difference| {
            let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "-".to_owned());
            format!(
                "{} at {}: {} → {}",
                one.field,
                one.path,
                side(&one.old),
                side(&one.new)
            )
        };
        assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_changed_an_added_and_a_removed_field_are_told() {
        check(
            r#"{"a": "1", "b": "2", "c": {"d": "x"}}"#,
            r#"{"a": "1", "b": "3", "c": {"e": "y"}}"#,
            &["b at b: 2 → 3", "c.d at c.d: x → -", "c.e at c.e: - → y"],
        );
    }

    #[test]
    fn items_are_known_by_their_ids() {
        check(
            r#"{"p": [{"id": "one", "s": "1"}, {"id": "two", "s": "2"}]}"#,
            r#"{"p": [{"id": "new", "title": "N"}, {"id": "one", "s": "1"}, {"id": "two", "s": "9"}]}"#,
            &["p[new] at p[0]: - → N", "p[two].s at p[2].s: 2 → 9"],
        );
    }

    #[test]
    fn a_changed_id_is_one_changed_field() {
        check(
            r#"{"p": [{"id": "one", "s": "1"}, {"id": "two", "s": "2"}]}"#,
            r#"{"p": [{"id": "one", "s": "1"}, {"id": "tow", "s": "2"}]}"#,
            &["p[two].id at p[1].id: two → tow"],
        );
    }

    #[test]
    fn of_a_long_text_the_part_is_shown_that_differs() {
        let text = |lamps: u8| {
            format!(
                "{{\"s\": \"{} {lamps} lamps are lit.\"}}",
                "long ".repeat(20)
            )
        };
        check(
            &text(40),
            &text(41),
            &[
                "s at s: …ng long long long  40 lamps are lit. → …ng long long long  41 lamps are lit.",
            ],
        );
    }

    #[test]
    fn another_order_is_told_once() {
        check(
            r#"{"p": ["a", "b"]}"#,
            r#"{"p": ["b", "a"]}"#,
            &["p at p: [a, b] → [b, a]"],
        );
    }
}
