//! Untrusted Markdown, made harmless.
//!
//! 1. Forbidden characters are replaced.
//! 2. The text is read. [`notes`] without references become text, and only what [`allow`] lists is
//!    kept.
//! 3. It is written back as Markdown, and made [`neat`].
//! 4. [`contain`] reads the result between two other texts and compares it with what was meant. A
//!    text that fails is printed as plain paragraphs.
//!
//! An [`ordinary`] narrative does not need these steps, as its result is known.

mod allow;
mod contain;
mod neat;
mod notes;
mod ordinary;

use pulldown_cmark::Event;
use pulldown_cmark_to_cmark::cmark_with_options;

use crate::escape::escaped;
use crate::{character, syntax};

/// What [`clean`] needs to know about the place of a narrative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options<'a> {
    /// The prefix of the names of its footnotes, which differs between the narratives of a
    /// document.
    pub footnote_key: &'a str,
}

/// Returns an untrusted narrative as Markdown that stays inside its place.
///
/// The result ends with one line end and belongs between two blank lines. Its lists begin with `*`,
/// or with `+` for one that follows another, so that they do not merge with a list before or after
/// that begins with `-`.
/// Raw HTML is shown as text. Headings become bold paragraphs, so that the outline remains the
/// report's. Tables become lists with an item for each row: every table of a report has a caption,
/// and narratives have none. Links to `http`, `https` and `mailto` are kept, pictures become their
/// alternative text. Footnotes are renamed, and those without references become paragraphs;
/// references to links are resolved, open code blocks are closed.
///
/// # Examples
/// ```
/// use ascn_export::narrative::{Options, clean};
///
/// let options = Options { footnote_key: "th-phuket-003" };
/// assert_eq!(clean("# Goals\n<b>All</b>", options), "**Goals**\n\n\\<b>All\\</b>\n");
/// ```
pub fn clean(text: &str, options: Options<'_>) -> String {
    ordinary::cleaned(text).unwrap_or_else(|| cleaned(text, options))
}

fn cleaned(text: &str, options: Options<'_>) -> String {
    let source = character::in_lines(text);
    let settled = notes::settled(syntax::events(&source));
    let allowed = allow::events(settled.into_iter(), options.footnote_key);
    allowed
        .and_then(|events| written(&events))
        .unwrap_or_else(|| plain(&source))
}

fn written(events: &[Event<'_>]) -> Option<String> {
    // Lists of the report begin with `-`, so one with another sign cannot merge with them. The
    // writer alternates the sign of adjacent lists, and after `*` it takes `-`.
    let is_of_report = |line: &str| line == "-" || line.starts_with("- ");
    let mut markdown = with_lists(events, '*')?;
    if markdown.lines().any(is_of_report) {
        markdown = with_lists(events, '+')?;
    }
    [ended(&neat::neat(&markdown)), markdown]
        .into_iter()
        .find(|markdown| contain::is_contained(markdown, events))
}

/// Returns the events as Markdown, with this sign for its lists.
fn with_lists(events: &[Event<'_>], sign: char) -> Option<String> {
    let mut markdown = String::new();
    let style = pulldown_cmark_to_cmark::Options {
        code_block_token_count: 3,
        list_token: sign,
        increment_ordered_list_bullets: true,
        ..pulldown_cmark_to_cmark::Options::default()
    };
    cmark_with_options(events.iter(), &mut markdown, syntax::options(), style).ok()?;
    Some(ended(&markdown))
}

/// Returns the text as paragraphs in which nothing has a meaning.
fn plain(source: &str) -> String {
    let mut markdown = String::with_capacity(source.len());
    let mut paragraph = String::new();
    for line in source.lines().chain([""]) {
        if !line.trim().is_empty() {
            paragraph.push_str(line.trim());
            paragraph.push(' ');
        } else if !paragraph.is_empty() {
            markdown.push_str(&escaped(paragraph.trim()));
            markdown.push_str("\n\n");
            paragraph.clear();
        }
    }
    ended(&markdown)
}

/// Returns the text without blank lines around it, with one line end.
fn ended(markdown: &str) -> String {
    let mut ended = markdown.trim_matches(['\n', ' ']).to_owned();
    ended.push('\n');
    ended
}

#[cfg(test)]
pub(crate) mod tests;
