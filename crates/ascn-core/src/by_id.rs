//! Lists whose entries are looked up by their id.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::{Deserialize, Deserializer};

/// Entries by their keys; of several with one key the first counts.
pub(crate) fn first_of_each<Key: Ord, T>(
    entries: impl IntoIterator<Item = (Key, T)>,
) -> BTreeMap<Key, T> {
    let mut first = BTreeMap::new();
    for (key, entry) in entries {
        first.entry(key).or_insert(entry);
    }
    first
}

/// What has an id.
pub trait Identified {
    /// The kind of its id.
    type Id: Ord;

    /// Its id.
    fn id(&self) -> &Self::Id;
}

/// A list in the order of its file, whose entries are also found by their id.
///
/// To look one up takes as good as no time however long the list is: a network of ten thousand
/// cities is looked through ten thousand times.
///
/// # Examples
/// ```
/// use ascn_core::by_id::{ById, Identified};
///
/// struct Town(&'static str);
///
/// impl Identified for Town {
///     type Id = &'static str;
///     fn id(&self) -> &&'static str {
///         &self.0
///     }
/// }
///
/// let towns = ById::from(vec![Town("zandrel"), Town("amberfold")]);
/// assert_eq!(towns[0].0, "zandrel");
/// assert_eq!(towns.position(&"amberfold"), Some(1));
/// assert!(towns.get(&"cindle").is_none());
/// ```
#[derive(Debug, Clone)]
pub struct ById<T> {
    all: Vec<T>,
    /// The positions in the list, in the order of the ids; of equal ones in that of the list.
    order: Vec<usize>,
}

impl<T: Identified> ById<T> {
    /// The entry of that id; of several the first.
    pub fn get(&self, id: &T::Id) -> Option<&T> {
        self.all.get(self.position(id)?)
    }

    /// Returns the index of the entry with that id; of several, that of the first.
    pub fn position(&self, id: &T::Id) -> Option<usize> {
        let id_at = |position: &usize| self.all.get(*position).map(Identified::id);
        let after = self
            .order
            .partition_point(|position| id_at(position) < Some(id));
        let found = self.order.get(after)?;
        (id_at(found) == Some(id)).then_some(*found)
    }

    /// Changes the list.
    pub fn edit(&mut self, change: impl FnOnce(&mut Vec<T>)) {
        let mut all = std::mem::take(&mut self.all);
        change(&mut all);
        *self = Self::from(all);
    }
}

impl<T: Identified> From<Vec<T>> for ById<T> {
    fn from(all: Vec<T>) -> Self {
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by_key(|position| all.get(*position).map(Identified::id));
        Self { all, order }
    }
}

impl<T: Identified> FromIterator<T> for ById<T> {
    fn from_iter<All: IntoIterator<Item = T>>(all: All) -> Self {
        Self::from(all.into_iter().collect::<Vec<_>>())
    }
}

impl<T> Deref for ById<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.all
    }
}

impl<'a, T> IntoIterator for &'a ById<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.iter()
    }
}

impl<'de, T: Identified + Deserialize<'de>> Deserialize<'de> for ById<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}
