//! The real network: its three reports contain what was counted by hand from the published ones.
//!
//! `asean/counted.yaml` is the oracle; `fixtures/asean/README.md` says where the data come from.
//!
//! 1. [`counted`]: the figures compared with the oracle, and where the published reports differ.
//! 2. [`changes`]: what came, stayed and left between two reports.
//! 3. [`printed`]: the numbers on the pages add up, and are the same in every format.

use std::collections::BTreeSet;

use serde_yaml::Value;

use crate::data::CYCLES;

mod changes;
mod counted;
mod printed;

/// What was counted by hand for one cycle.
struct Oracle {
    cycle: &'static str,
    value: Value,
}

impl Oracle {
    fn new(cycle: &'static str) -> Self {
        let all: Value = serde_yaml::from_str(include_str!("asean/counted.yaml")).unwrap();
        let year: u64 = cycle.parse().unwrap();
        let value = all.get(Value::from(year)).unwrap().clone();
        Self { cycle, value }
    }

    /// One for each cycle.
    fn all() -> [Self; CYCLES.len()] {
        CYCLES.map(Self::new)
    }

    #[track_caller]
    fn at(&self, path: &str) -> &Value {
        path.split('.').fold(&self.value, |value, key| {
            let inner = value.get(key);
            inner.unwrap_or_else(|| panic!("{}: {path}", self.cycle))
        })
    }

    #[track_caller]
    fn number(&self, path: &str) -> u64 {
        self.at(path).as_u64().unwrap()
    }

    /// The keys and values of a mapping, as texts.
    fn entries(&self, path: &str) -> Vec<(String, String)> {
        let mapping = self.at(path).as_mapping().unwrap();
        let text = |value: &Value| serde_yaml::to_string(value).unwrap().trim().to_owned();
        let entries = mapping.iter();
        entries
            .map(|(key, value)| (text(key), text(value)))
            .collect()
    }

    /// A key of each entry of a list.
    fn column(&self, list: &str, key: &str) -> Vec<String> {
        let entries = self.at(list).as_sequence().unwrap().iter();
        let texts = entries.map(|entry| entry.get(key).unwrap().as_str().unwrap().to_owned());
        texts.collect()
    }

    fn ids(&self, list: &str) -> BTreeSet<String> {
        self.column(list, "id").into_iter().collect()
    }
}
