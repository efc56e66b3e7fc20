//! Markup in Markdown that not all formats accept.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use crate::{link, syntax};

/// Returns the ranges of markup that means one thing in Markdown and another, or nothing, in the
/// other formats: HTML and its comments, and pictures that are not embedded in the text.
///
/// # Examples
/// ```
/// use ascn_export::foreign_markup;
///
/// let text = "A <b>b</b> `<i>` ![Logo](logo.png)";
/// let found = foreign_markup(text).into_iter().map(|at| text[at].to_owned());
/// assert_eq!(found.collect::<Vec<_>>(), ["<b>", "</b>", "![Logo](logo.png)"]);
/// ```
pub fn foreign_markup(text: &str) -> Vec<Range<usize>> {
    let events = syntax::all_events(text).into_iter().flatten();
    let found = events.filter(|(event, _)| is_foreign(event));
    found.map(|(_, at)| at).collect()
}

/// Whether an event is of such markup.
pub(crate) fn is_foreign(event: &Event<'_>) -> bool {
    if let Event::Start(Tag::Image { dest_url, .. }) = event {
        !link::is_own_picture(dest_url)
    } else {
        matches!(event, Event::Html(_) | Event::InlineHtml(_))
    }
}
