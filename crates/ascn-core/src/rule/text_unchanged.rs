//! # text-unchanged
//!
//! ## What it checks
//!
//! Less than 80 % of a project's `summary` is from its summary of the last cycle:
//!
//! *share = characters of the sentences that were in last year's summary / characters of all
//! sentences*
//!
//! A sentence ends at `.`, `!` or `?` before a blank, and at an empty line. Capital letters count
//! as small ones, and a run of blanks or a line break as one blank. A summary of fewer than 80
//! characters is not compared, and neither is that of a project that was completed already in the
//! last cycle.
//!
//! ## Why
//!
//! The report says what happened in the year, and a text of last year says nothing about it.
//!
//! ## Example
//!
//! ```yaml
//! summary: |                 # in the submissions of 2023 and of 2024
//!   Sensors in 40 bins tell when they are full. The lorries drive only where they are needed.
//! ```
//!
//! ## How to fix
//!
//! Say what was done since the last report, and what came of it. What the project is for goes into
//! `objective`, which may stay.
//!
//! ## Source
//!
//! This program: what was reported in one year is not used again in the next without a word.

use std::collections::BTreeSet;

use super::prelude::*;
use crate::scalar::{Share, folded};

rule!(Warning in "text_unchanged.rs", Years, Carried(check));

/// How many characters a summary must have to be compared.
const SHORTEST: u64 = 80;

/// The percentage from which a summary counts as that of last year.
const UNCHANGED_PERCENT: u64 = 80;

/// Reports a summary that was in the last report.
fn check(Carried { last, this }: &Carried<'_>, year: Year) -> Option<Fault> {
    let (was, is) = (last.project, this.project);
    if was.stage == Stage::Completed {
        return None;
    }
    let share = unchanged(was.summary.value()?, is.summary.value()?)?;
    let (part, whole) = (share.part(), share.whole());
    if whole < SHORTEST || part * 100 < whole * UNCHANGED_PERCENT {
        return None;
    }
    let message = format!("{part} of {whole} characters of the summary stood in that of {year}");
    let fault = Fault::new(&RULE, this.location("summary"), message)
        .label(format!("{UNCHANGED_PERCENT} % or more is from {year}"))
        .against(last.location("summary"), format!("in {year}"))
        .help(format!("say what was done since the report of {year}"));
    Some(fault)
}

/// Returns how many characters of a text's sentences were in an earlier text; `None` if it has no
/// sentences.
fn unchanged(earlier: &str, text: &str) -> Option<Share> {
    let earlier: BTreeSet<String> = sentences(earlier).into_iter().collect();
    let (mut same, mut all) = (0, 0);
    for sentence in sentences(text) {
        let characters = u64::try_from(sentence.chars().count()).unwrap_or(u64::MAX);
        all += characters;
        if earlier.contains(&sentence) {
            same += characters;
        }
    }
    Share::new(same, all)
}

/// Returns the sentences of a text, folded.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let mut end = |words: &mut Vec<&str>| {
        if !words.is_empty() {
            sentences.push(folded(&words.join(" ")));
            words.clear();
        }
    };
    for line in text.lines() {
        for word in line.split_whitespace() {
            words.push(word);
            if word.ends_with(['.', '!', '?']) {
                end(&mut words);
            }
        }
        if line.trim().is_empty() {
            end(&mut words);
        }
    }
    end(&mut words);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(earlier: &str, text: &str, same: u64, all: u64) {
        assert_eq!(unchanged(earlier, text), Share::new(same, all), "{text}");
    }

    #[test]
    fn a_sentence_counts_with_its_characters_if_it_stood_there() {
        check("Ten lamps. Six bells.", "Ten lamps. Nine bells.", 10, 21);
        check("Ten lamps. Six bells.", "Six bells. Ten lamps.", 20, 20);
        check("Ten lamps", "Ten lamps and six bells", 0, 23);
        check("", "", 0, 0);
    }

    #[test]
    fn case_and_line_breaks_do_not_count() {
        check(
            "Ten lamps and\nsix bells.",
            "TEN lamps  and six bells.",
            24,
            24,
        );
    }

    #[test]
    fn a_sentence_ends_at_its_stop_and_at_an_empty_line() {
        let list = "Lamps\n\nBells 1.5 m high! Why? So";
        let found = ["lamps", "bells 1.5 m high!", "why?", "so"];
        assert_eq!(sentences(list), found);
    }
}
