//! What came out of the samples, held against the snapshots that are kept beside them.

use std::collections::{BTreeMap, BTreeSet};

/// Texts by their path.
pub type Texts = BTreeMap<String, String>;

/// A snapshot, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its path.
    pub path: String,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is what came out.
    Passed,
    /// Something else came out.
    Differs {
        /// What is kept.
        kept: String,
        /// What came out.
        came: String,
    },
    /// Nothing is kept to hold it against.
    Missing {
        /// What came out.
        came: String,
    },
    /// Nothing comes out any more that it could be held against.
    Orphan,
}

/// Holds what came out against what is kept; in the order of the paths.
///
/// A checkout may have other line ends than the program writes: those do not count.
pub fn outcomes(came: &Texts, kept: &Texts) -> Vec<Outcome> {
    let paths: BTreeSet<&String> = came.keys().chain(kept.keys()).collect();
    let outcomes = paths.into_iter().map(|path| {
        let kept = kept.get(path).map(|kept| kept.replace("\r\n", "\n"));
        let verdict = match (kept, came.get(path).cloned()) {
            (Some(kept), Some(came)) if kept == came => Verdict::Passed,
            (Some(kept), Some(came)) => Verdict::Differs { kept, came },
            (None, Some(came)) => Verdict::Missing { came },
            (_, None) => Verdict::Orphan,
        };
        let path = path.clone();
        Outcome { path, verdict }
    });
    outcomes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(rows: &[(&str, &str)]) -> Texts {
        let text = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        rows.iter().map(text).collect()
    }

    #[test]
    fn a_snapshot_passes_differs_is_missing_or_is_an_orphan() {
        let came = texts(&[("a.md", "one\n"), ("b.md", "two\n"), ("c.md", "three\n")]);
        let kept = texts(&[("a.md", "one\r\n"), ("b.md", "2\n"), ("d.md", "four\n")]);
        let verdicts: Vec<_> = outcomes(&came, &kept)
            .into_iter()
            .map(|one| (one.path, one.verdict))
            .collect();
        let expected = [
            ("a.md".to_owned(), Verdict::Passed),
            (
                "b.md".to_owned(),
                Verdict::Differs {
                    kept: "2\n".to_owned(),
                    came: "two\n".to_owned(),
                },
            ),
            (
                "c.md".to_owned(),
                Verdict::Missing {
                    came: "three\n".to_owned(),
                },
            ),
            ("d.md".to_owned(), Verdict::Orphan),
        ];
        assert_eq!(verdicts, expected);
    }
}
