//! # claim-without-evidence
//!
//! ## What it checks
//!
//! A project whose `objective`, `summary` or highlighted story claims a rank names in `evidence` a
//! document that supports it, or says why there is none. A claim is one of these words, whole and
//! in any case,
//!
//! - `first`, `largest`, `leading`, `best`, `most advanced`,
//!
//! that is followed by `in`, or comes after `the world's` or `the region's`.
//!
//! ## Why
//!
//! The report speaks for all members: it ranks none of them, and prints no superlative that
//! nobody can verify.
//!
//! ## Example
//!
//! ```yaml
//! summary: The largest in the region, it serves 40,000 households.
//! ```
//!
//! ## How to fix
//!
//! Name in `evidence` a document that says so, or say the fact alone: *It serves 40,000
//! households*.
//!
//! ## Source
//!
//! This program: no adjective that no figure carries.

use super::prelude::*;

rule!(Warning in "claim_without_evidence.rs", Projects, Cycle(check));

/// The words that claim a rank.
const CLAIMS: [&[&str]; 5] = [
    &["first"],
    &["largest"],
    &["leading"],
    &["best"],
    &["most", "advanced"],
];

/// What comes before such a word and makes it a claim.
const BEFORE: [[&str; 2]; 2] = [["the", "world's"], ["the", "region's"]];

/// What comes after such a word and makes it a claim.
const AFTER: &str = "in";

/// What only sets off a word, as emphasis, quotes and brackets do.
const MARKS: [char; 9] = ['*', '_', '"', '“', '”', '(', ')', '[', ']'];

/// What ends a word.
const STOPS: [char; 6] = ['.', ',', ';', ':', '!', '?'];

/// Reports each text that claims a rank for a project that names no evidence.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let projects = scope.projects().filter(ProjectAt::is_listed);
    for at in projects.filter(|at| at.project.has_no_evidence()) {
        let texts = [
            ("objective", &at.project.objective),
            ("summary", &at.project.summary),
        ];
        for (key, text) in texts {
            let claim = text.value().and_then(|text| claim(text));
            faults.extend(claim.map(|claim| fault(scope, &at, at.location(key), (key, claim))));
        }
    }
    for submission in &scope.cycle.submissions {
        faults.extend(fault_of_story(scope, submission));
    }
}

fn fault_of_story(scope: &Scope<'_>, submission: &Sourced<Submission>) -> Option<Fault> {
    let highlight = submission.value.highlight.value()?;
    let claim = claim(highlight.story.value()?)?;
    let mut projects = projects_of(submission);
    let at = projects.find(|at| at.project.id == highlight.project)?;
    if !at.project.has_no_evidence() {
        return None;
    }
    let path = DataPath::root().key("highlight");
    let story = submission.location(path.key("story"));
    // The location is outside the project, which only the subject names.
    let fault = fault(scope, &at, story, ("story", claim))
        .rests_on(submission.location(path.key("project")))
        .rests_on_all(["id", "title"].map(|key| at.location(key)));
    Some(fault)
}

fn fault(
    scope: &Scope<'_>,
    at: &ProjectAt<'_>,
    location: FileLocation,
    claim: (&str, String),
) -> Fault {
    let (key, claim) = claim;
    let message = format!("the {key} says `{claim}`, and the project names no `evidence`");
    Fault::new(&RULE, location, message)
        .label(format!("says `{claim}`"))
        .about(scope.project_subject(at))
        .rests_on(at.location("stage"))
        .rests_on(at.location("evidence"))
        .help("say the fact without the rank")
        .help("or add a document that says so: `evidence: [{title: …, url: …}]`")
}

/// Returns the first claim in a text, in lower case, with what makes it one.
fn claim(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    // Most texts have none of these words and need not be split.
    let has_words = |claim: &&[&str]| claim.iter().all(|word| text.contains(word));
    if !CLAIMS.iter().any(has_words) {
        return None;
    }
    let text = text.replace('’', "'");
    let words = text.split_whitespace();
    let words: Vec<&str> = words.map(|word| word.trim_matches(MARKS)).collect();
    (0..words.len()).find_map(|position| claim_at(&words, position))
}

fn claim_at(words: &[&str], position: usize) -> Option<String> {
    let (before, rest) = words.split_at_checked(position)?;
    CLAIMS.iter().find_map(|claim| {
        let (found, after) = rest.split_at_checked(claim.len())?;
        let (last, start) = found.split_last()?;
        let (claim_last, claim_start) = claim.split_last()?;
        let end = last.strip_prefix(claim_last)?;
        if start != claim_start || !end.trim_start_matches(STOPS).is_empty() {
            return None;
        }
        let claim = claim.join(" ");
        if end.is_empty() && after.first() == Some(&AFTER) {
            return Some(format!("{claim} {AFTER}"));
        }
        let owner = BEFORE.iter().find(|owner| before.ends_with(*owner))?;
        Some(format!("{} {claim}", owner.join(" ")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(claim(text).unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn a_claim_is_a_whole_word_with_what_it_claims_to_be_first_among() {
        check("It is the LARGEST\n in the country.", "largest in");
        check("It is the **largest** in the country.", "largest in");
        check(
            "The Region’s most advanced, it runs.",
            "the region's most advanced",
        );
        check("(The world's first.)", "the world's first");
        check("The most advanced in the region", "most advanced in");
    }

    #[test]
    fn other_uses_of_the_words_claim_nothing() {
        for text in [
            "The first phase ended in June.",
            "Pumps came first. In June followed the pipes.",
            "The bestin the town",
            "The most in the world's eyes",
            "A city's first lamp",
            "in",
            "",
        ] {
            check(text, "");
        }
    }
}
