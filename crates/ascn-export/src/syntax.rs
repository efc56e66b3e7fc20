//! The dialect of Markdown that is read everywhere in this crate.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, TagEnd, TextMergeStream, TextMergeWithOffset};

/// Returns the extensions: tables, footnotes, strikethrough.
///
/// Heading attributes stay off: with them `## H {onclick=…}` is script in the page, however well
/// raw HTML is filtered.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

/// All events of a text.
///
/// They are kept in portions, each of which is freed once it is converted: events take more memory
/// than text and tree.
pub(crate) type Events<'a> = Vec<Vec<Placed<'a>>>;

/// An event and its range in the text.
pub(crate) type Placed<'a> = (Event<'a>, Range<usize>);

/// Reads Markdown as events that are read more than once.
pub(crate) fn all_events(text: &str) -> Events<'_> {
    const PORTION: usize = 512;
    let parser = Parser::new_ext(text, options());
    let mut events = TextMergeWithOffset::new(parser.into_offset_iter());
    let mut portions = Vec::new();
    loop {
        let mut portion = Vec::with_capacity(PORTION);
        portion.extend(events.by_ref().take(PORTION));
        let is_last = portion.len() < PORTION;
        portions.push(portion);
        if is_last {
            return portions;
        }
    }
}

/// Reads Markdown as events, with each run of text in one piece so that no mark is split.
pub(crate) fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, options()))
}

/// Whether an element is a span of a line, as opposed to a block.
pub(crate) fn is_span(element: TagEnd) -> bool {
    matches!(
        element,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
