//! Compares a cleaned narrative with what was meant.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use crate::{link, mark, syntax};

/// Whether the Markdown, between two other texts, leaves both as they are, contains only what is
/// allowed, and reads as the events say.
pub(super) fn is_contained(markdown: &str, meant: &[Event<'_>]) -> bool {
    let around = format!("x\n\n{markdown}\n## x\n");
    let read: Vec<Event<'_>> = syntax::events(&around).collect();
    inner(&read).is_some_and(|inner| inner.iter().all(is_allowed) && words(inner).eq(words(meant)))
}

/// Returns the events between the paragraph before and the heading after, if both are there.
fn inner<'e, 'a>(read: &'e [Event<'a>]) -> Option<&'e [Event<'a>]> {
    // A heading inside a list or quotation is followed by the end of that, so this one is outside.
    let [
        Event::Start(Tag::Paragraph),
        Event::Text(before),
        Event::End(TagEnd::Paragraph),
        inner @ ..,
        Event::Start(Tag::Heading {
            level: HeadingLevel::H2,
            ..
        }),
        Event::Text(after),
        Event::End(TagEnd::Heading(_)),
    ] = read
    else {
        return None;
    };
    (&**before == "x" && &**after == "x").then_some(inner)
}

fn is_allowed(event: &Event<'_>) -> bool {
    if let Event::Start(Tag::Link {
        dest_url, title, ..
    }) = event
    {
        return link::foreign(dest_url).is_some() && title.is_empty();
    }
    if let Event::Text(text) | Event::Code(text) = event {
        return !text.contains(mark::is_mark);
    }
    matches!(
        event,
        Event::End(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::Start(
                Tag::Paragraph
                    | Tag::BlockQuote(_)
                    | Tag::CodeBlock(_)
                    | Tag::List(_)
                    | Tag::Item
                    | Tag::FootnoteDefinition(_)
                    | Tag::Emphasis
                    | Tag::Strong
                    | Tag::Strikethrough
            )
    )
}

/// Iterates over the visible letters, without the space between them.
fn words(events: &[Event<'_>]) -> impl Iterator<Item = char> {
    events
        .iter()
        .filter_map(|event| {
            if let Event::Text(text) | Event::Code(text) = event {
                Some(text)
            } else {
                None
            }
        })
        .flat_map(|text| text.chars())
        .filter(|character| !character.is_whitespace())
}
