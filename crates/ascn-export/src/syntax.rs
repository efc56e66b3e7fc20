//! The one dialect of Markdown that is read everywhere in this crate.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, TextMergeStream, TextMergeWithOffset};

/// Returns the extensions: tables, footnotes, strikethrough.
///
/// Heading attributes stay off: with them `## H {onclick=…}` is script in the page, however well
/// raw HTML is filtered.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

/// Reads Markdown as events, each with the part of the text that it is about.
///
/// All are read at once: what is printed for one may stand behind it.
pub(crate) fn events_with_ranges(text: &str) -> Vec<(Event<'_>, Range<usize>)> {
    /// Few documents have more events than this: one for so many bytes.
    const BYTES_FOR_AN_EVENT: usize = 10;
    let mut events = Vec::with_capacity(text.len() / BYTES_FOR_AN_EVENT);
    let parser = Parser::new_ext(text, options());
    events.extend(TextMergeWithOffset::new(parser.into_offset_iter()));
    events
}

/// Reads Markdown as events, each run of text in one piece so that a mark is never cut in two.
pub(crate) fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, options()))
}
