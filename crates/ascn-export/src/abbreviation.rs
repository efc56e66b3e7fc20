//! Abbreviations, written out where the text first uses them.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::escape::escaped;
use crate::scan::{Piece, pieces};
use crate::{origin, syntax};

/// A short name and what it is short for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// The short name: plain text.
    pub short: String,
    /// The full name: plain text.
    pub name: String,
}

/// Returns marked Markdown in which the first use of each abbreviation is followed by its name.
///
/// Only running text counts: not headings, captions, tables, links or code. Where the text itself
/// explains an abbreviation in brackets, nothing is added.
///
/// # Examples
/// ```
/// use ascn_export::abbreviation::{Abbreviation, written_out};
///
/// let known = [Abbreviation { short: "NR".into(), name: "National Representative".into() }];
/// let text = "The NR clears. The NR returns.";
/// assert_eq!(
///     written_out(text, &known),
///     "The NR (National Representative) clears. The NR returns."
/// );
/// ```
pub fn written_out(marked: &str, abbreviations: &[Abbreviation]) -> String {
    let is_used = |one: &&Abbreviation| marked.contains(&one.short);
    let pending: Vec<&Abbreviation> = abbreviations.iter().filter(is_used).collect();
    if pending.is_empty() {
        return marked.to_owned();
    }
    let mut additions = origin::around_marks(marked, |marked| additions(marked, pending));
    additions.sort();
    let mut written = marked.to_owned();
    for (place, addition) in additions.into_iter().rev() {
        written.insert_str(place, &addition);
    }
    written
}

/// Returns what to add after the first use of each, and where.
fn additions(marked: &str, mut pending: Vec<&Abbreviation>) -> Vec<(usize, String)> {
    let marks = marks(marked);
    let mut additions: Vec<(usize, String)> = Vec::new();
    for range in running_text(marked) {
        pending.retain(|one| {
            let Some((end, is_explained)) = first_use(marked, &range, &marks, &one.short) else {
                return true;
            };
            if !is_explained {
                additions.push((end, format!(" ({})", escaped(&one.name))));
            }
            false
        });
        if pending.is_empty() {
            break;
        }
    }
    additions
}

/// Finds the first use of an abbreviation as a word of its own in a part of the text: its end, and
/// whether the text explains it there.
fn first_use(
    marked: &str,
    range: &Range<usize>,
    marks: &[Range<usize>],
    short: &str,
) -> Option<(usize, bool)> {
    let text = marked.get(range.clone())?;
    text.match_indices(short).find_map(|(at, _)| {
        let (start, end) = (range.start + at, range.start + at + short.len());
        let before = marked.get(..start)?.chars().next_back();
        let after = marked.get(end..)?.chars().next();
        // A word that is part of a longer one, such as `NR's` or `NR-led`, leaves no room for a
        // bracket.
        let joins_on = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '\\');
        let is_word = !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(joins_on);
        let next_mark = marks.partition_point(|mark| mark.end <= start);
        let is_in_mark = marks.get(next_mark).is_some_and(|mark| mark.start < end);
        let is_explained = before == Some('(') && after == Some(')');
        (is_word && !is_in_mark).then_some((end, is_explained))
    })
}

/// Returns the ranges of running text in the source, in order.
fn running_text(marked: &str) -> impl Iterator<Item = Range<usize>> {
    // The number of open headings, tables, links, pictures and blocks of code.
    let mut aside_count = 0_usize;
    let mut is_caption = false;
    let events = Parser::new_ext(marked, syntax::options()).into_offset_iter();
    events.filter_map(move |(event, range)| {
        if let Event::Start(tag) = &event {
            aside_count += usize::from(is_aside(tag.to_end()));
            if matches!(tag, Tag::Paragraph) {
                let text = marked.get(range.clone()).unwrap_or_default();
                is_caption = matches!(pieces(text).next(), Some(Piece::Caption { .. }));
            }
        } else if let Event::End(tag) = event {
            aside_count -= usize::from(is_aside(tag));
        }
        let is_running = matches!(event, Event::Text(_)) && aside_count == 0 && !is_caption;
        is_running.then_some(range)
    })
}

fn is_aside(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Heading(_) | TagEnd::Table | TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock
    )
}

/// Returns the ranges of the marks in the source, in order.
fn marks(marked: &str) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut end = 0;
    for piece in pieces(marked) {
        let start = end;
        end += piece.len();
        if !matches!(piece, Piece::Text(_)) {
            marks.push(start..end);
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CaptionKind;
    use crate::mark::{anchor, caption, figure};

    fn written(marked: &str) -> String {
        let known = [("NR", "National *R*"), ("ASCN", "Smart Cities")];
        let known = known.map(|(short, name)| Abbreviation {
            short: short.into(),
            name: name.into(),
        });
        written_out(marked, &known)
    }

    #[test]
    fn the_first_use_in_running_text_is_written_out() {
        let marked = format!(
            "# ASCN\n\n## {}NR\n\n{}\n\n| NR |\n| - |\n| NR |\n\n[NR](https://nr.example) `NR` \
             NRs NR's NR-led {} xNR\n\n- an **NR** and NR\n\n```\nASCN\n```\n\nASCN",
            anchor("NR"),
            caption(CaptionKind::Table, "NR", "NR"),
            figure("p.NR", "NR"),
        );
        let expected = marked
            .replace("**NR** and", "**NR (National \\*R\\*)** and")
            .replace("```\n\nASCN", "```\n\nASCN (Smart Cities)");
        assert_eq!(written(&marked), expected);
    }

    #[test]
    fn what_the_text_explains_itself_is_left_alone() {
        let marked = "The National Representative (NR) clears. The NR returns.";
        assert_eq!(written(marked), marked);
    }

    #[test]
    fn a_text_without_abbreviations_stays_as_it_is() {
        assert_eq!(written("a\n"), "a\n");
    }
}
