//! The repository keeps its own rules.
//!
//! 1. [`layers`]: which crate may name which crate, and who owns an outside dependency.
//! 2. [`circles`]: no modules name each other in a circle.
//! 3. [`sources`]: how long files are, how they begin, and words that are forbidden in them.
//! 4. [`words`]: comments and documents are in plain words.
//! 5. [`orphans`]: every file that is made for a test is read by one.

mod circles;
mod layers;
mod orphans;
mod sources;
mod words;

/// Fails with everything that breaks a rule, not only the first.
#[track_caller]
fn assert_none(rule: &str, offenders: &[String]) {
    assert!(offenders.is_empty(), "{rule}:\n{}", offenders.join("\n"));
}
