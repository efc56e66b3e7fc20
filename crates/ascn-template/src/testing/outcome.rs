//! Compares the output of samples with the snapshots beside them.

use std::collections::{BTreeMap, BTreeSet};

/// Texts by their path.
pub type Texts = BTreeMap<String, String>;

/// A snapshot and its verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its path.
    pub path: String,
    /// Its verdict.
    pub verdict: Verdict,
}

/// The verdict on a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The output is as expected.
    Passed,
    /// The output differs.
    Differs {
        /// The snapshot.
        kept: String,
        /// What came out.
        came: String,
    },
    /// There is no snapshot.
    Missing {
        /// What came out.
        came: String,
    },
    /// There is no output for the snapshot.
    Orphan,
}

/// Compares output with snapshots, in the order of the paths.
///
/// A checkout may have other line ends than the program writes; they are ignored.
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
