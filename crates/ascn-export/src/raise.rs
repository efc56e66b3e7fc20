//! Headings of a part, when it stands in another document.

use pulldown_cmark::{Event, Parser, Tag};

use crate::heading;
use crate::syntax;

/// Returns marked Markdown with its headings so many levels higher, so that a part of a document
/// can be the whole of another. No heading becomes higher than level 1.
///
/// # Examples
/// ```
/// use ascn_export::raised;
///
/// assert_eq!(raised("#### City\n\nText.\n\n##### Project\n", 2), "## City\n\nText.\n\n### Project\n");
/// ```
pub fn raised(marked: &str, levels: u8) -> String {
    let mut raised = String::with_capacity(marked.len());
    let mut written = 0;
    for (event, place) in Parser::new_ext(marked, syntax::options()).into_offset_iter() {
        let Event::Start(Tag::Heading { level, .. }) = event else {
            continue;
        };
        let up = levels.min(heading::depth(level).saturating_sub(1));
        // Templates and cleaned narratives write each level as a row of `#`.
        let signs = usize::from(up);
        raised.push_str(marked.get(written..place.start).unwrap_or_default());
        written = place.start + signs;
    }
    raised.push_str(marked.get(written..).unwrap_or_default());
    raised
}

#[cfg(test)]
mod tests {
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
}
