//! The list of contents.

use super::text::{push_attribute, push_escaped, push_label};
use crate::Heading;

/// Returns the headings of level 2 and 3 as nested lists of links.
pub(super) fn list(headings: &[Heading]) -> String {
    let mut out = String::from("<ol>\n");
    let mut level = 1;
    for heading in headings.iter().filter(|heading| heading.level <= 3) {
        match (level, heading.level) {
            (2, 3) => out.push_str("\n<ol>\n"),
            (3, 2) => out.push_str("</li>\n</ol>\n</li>\n"),
            (2 | 3, _) => out.push_str("</li>\n"),
            _ => {}
        }
        out.push_str("<li><a");
        push_attribute(&mut out, "href", &format!("#{}", heading.id));
        out.push('>');
        if let Some(number) = &heading.number {
            push_label(&mut out, "number", number);
        }
        push_escaped(&mut out, &heading.text);
        out.push_str("</a>");
        level = heading.level;
    }
    match level {
        2 => out.push_str("</li>\n"),
        3 => out.push_str("</li>\n</ol>\n</li>\n"),
        _ => {}
    }
    out.push_str("</ol>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_nest_and_close() {
        let heading = |level, id: &str| Heading {
            level,
            id: id.to_owned(),
            number: None,
            text: id.to_owned(),
        };
        let contents = list(&[
            heading(2, "a"),
            heading(3, "b"),
            heading(4, "x"),
            heading(2, "c"),
        ]);
        let expected = "<ol>\n<li><a href=\"#a\">a</a>\n<ol>\n<li><a href=\"#b\">b</a></li>\n\
                        </ol>\n</li>\n<li><a href=\"#c\">c</a></li>\n</ol>\n";
        assert_eq!(contents, expected);
    }
}
