//! Headings of a part that is moved into another document.

use pulldown_cmark::{Event, Parser, Tag};

use crate::syntax;

/// Returns marked Markdown with its headings raised by so many levels, so that a part of a document
/// can be a whole one. No heading becomes higher than level 1.
///
/// Only headings that begin with a row of `#` count, as templates and cleaned narratives write
/// them.
///
/// # Examples
/// ```
/// use ascn_export::raised;
///
/// assert_eq!(raised("#### City\n\nText.\n\n##### Project\n", 2), "## City\n\nText.\n\n### Project\n");
/// ```
pub fn raised(marked: &str, levels: usize) -> String {
    let mut raised = String::with_capacity(marked.len());
    let mut written = 0;
    for place in obvious_headings(marked).unwrap_or_else(|| headings(marked)) {
        let (before, signs) = (marked.get(written..place), signs(marked, place));
        raised.push_str(before.unwrap_or_default());
        written = place + levels.min(signs.saturating_sub(1));
    }
    raised.push_str(marked.get(written..).unwrap_or_default());
    raised
}

/// Returns where headings begin.
fn headings(marked: &str) -> Vec<usize> {
    let events = Parser::new_ext(marked, syntax::options()).into_offset_iter();
    let headings = events.filter_map(|(event, place)| {
        matches!(event, Event::Start(Tag::Heading { .. })).then_some(place.start)
    });
    headings.collect()
}

/// Returns where headings begin, each at the start of a line, without parsing the Markdown. Returns
/// `None` if there may be code or HTML in which it would not be a heading, or a heading inside a
/// list or a quotation.
fn obvious_headings(marked: &str) -> Option<Vec<usize>> {
    let mut headings = Vec::new();
    let mut previous = b'\n';
    for (place, byte) in marked.bytes().enumerate() {
        match byte {
            b'#' if previous == b'\n' => headings.push(place),
            b'#' | b'<' if !is_in_word(previous) => return None,
            b'`' | b'~' if previous == byte => return None,
            _ => {}
        }
        previous = byte;
    }
    Some(headings)
}

/// Whether nothing can begin after a byte, as it is in a word or escapes what follows.
fn is_in_word(previous: u8) -> bool {
    previous.is_ascii_alphanumeric() || matches!(previous, b'\\' | b'#')
}

/// Returns the length of the row of `#` that begins a heading; 0 if none does.
fn signs(marked: &str, place: usize) -> usize {
    let rest = marked.get(place..).unwrap_or_default();
    let behind = rest.trim_start_matches('#');
    let is_heading = behind.is_empty() || behind.starts_with([' ', '\t', '\n', '\r']);
    let count = rest.len() - behind.len();
    if is_heading && count <= 6 { count } else { 0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn code_and_text_stay_as_they_are() {
        let text = "#### A\n\n```\n#### no heading\n```\n\nfoo #### bar\n\n- x\n\n  ##### B\n";
        let expected = "## A\n\n```\n#### no heading\n```\n\nfoo #### bar\n\n- x\n\n  ### B\n";
        assert_eq!(raised(text, 2), expected);
    }

    #[test]
    fn no_heading_rises_above_the_title() {
        assert_eq!(raised("# A\n\n## B\n\n### C\n", 2), "# A\n\n# B\n\n# C\n");
        assert_eq!(raised("## A\n", 0), "## A\n");
    }

    #[test]
    fn marks_are_kept() {
        let heading = format!("#### {}City\n", crate::mark::anchor("city-a"));
        assert_eq!(raised(&heading, 2), heading.replacen("##", "", 1));
    }

    #[test]
    fn a_heading_with_a_line_below_stays() {
        assert_eq!(
            raised("Title\n-----\n\n> T\n> -\n", 2),
            "Title\n-----\n\n> T\n> -\n"
        );
    }

    proptest! {
        #[test]
        fn what_is_obvious_is_so(text in crate::narrative::tests::markdown()) {
            if let Some(mut obvious) = obvious_headings(&text) {
                let is_row = |place: &usize| signs(&text, *place) > 0;
                obvious.retain(is_row);
                let mut headings = headings(&text);
                headings.retain(is_row);
                prop_assert_eq!(obvious, headings);
            }
        }
    }
}
