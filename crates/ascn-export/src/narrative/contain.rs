//! Holds a cleaned narrative against what was meant.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use crate::{link, mark, syntax};

/// Reports whether the Markdown, put between two other texts, leaves both as they are, holds nothing
/// that is not allowed, and reads as the events say.
pub(super) fn is_contained(markdown: &str, meant: &[Event<'_>]) -> bool {
    let around = format!("x\n\n{markdown}\n## x\n");
    let read: Vec<Event<'_>> = syntax::events(&around).collect();
    inner(&read).is_some_and(|inner| inner.iter().all(is_allowed) && words(inner).eq(words(meant)))
}

/// Returns the events between the paragraph before and the heading after, if both are there.
fn inner<'e, 'a>(read: &'e [Event<'a>]) -> Option<&'e [Event<'a>]> {
    let text = Event::Text("x".into());
    let before = [
        Event::Start(Tag::Paragraph),
        text.clone(),
        Event::End(TagEnd::Paragraph),
    ];
    let heading = Tag::Heading {
        level: HeadingLevel::H2,
        id: None,
        classes: Vec::new(),
        attrs: Vec::new(),
    };
    let after = [
        Event::Start(heading),
        text,
        Event::End(TagEnd::Heading(HeadingLevel::H2)),
    ];
    let inner = read
        .strip_prefix(before.as_slice())?
        .strip_suffix(after.as_slice())?;
    // A heading inside a list or quotation has the end of that behind it, so this one is outside.
    Some(inner)
}

fn is_allowed(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_allowed_tag(tag),
        Event::Text(text) | Event::Code(text) => !text.contains(mark::is_mark),
        Event::End(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::Rule => true,
        Event::Html(_)
        | Event::InlineHtml(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::TaskListMarker(_) => false,
    }
}

fn is_allowed_tag(tag: &Tag<'_>) -> bool {
    match tag {
        Tag::Link {
            dest_url, title, ..
        } => link::foreign(dest_url).is_some() && title.is_empty(),
        Tag::Paragraph
        | Tag::BlockQuote(_)
        | Tag::CodeBlock(_)
        | Tag::List(_)
        | Tag::Item
        | Tag::FootnoteDefinition(_)
        | Tag::Emphasis
        | Tag::Strong
        | Tag::Strikethrough => true,
        Tag::Heading { .. }
        | Tag::HtmlBlock
        | Tag::Image { .. }
        | Tag::Table(_)
        | Tag::TableHead
        | Tag::TableRow
        | Tag::TableCell
        | Tag::DefinitionList
        | Tag::DefinitionListTitle
        | Tag::DefinitionListDefinition
        | Tag::Superscript
        | Tag::Subscript
        | Tag::MetadataBlock(_) => false,
    }
}

/// Iterates over the letters a reader sees, without the space between them.
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
