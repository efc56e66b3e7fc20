//! Makes written Markdown pleasant to read and to diff.
//!
//! The writer is exact rather than neat: it escapes every `&`, starts a quotation with an empty
//! line and leaves space at the ends of lines. The changes are checked again afterwards.

/// Removes needless references, empty quotation lines and stray space from Markdown.
pub(super) fn neat(markdown: &str) -> String {
    let mut neat = String::with_capacity(markdown.len());
    let mut is_after_blank = true;
    for line in markdown.lines() {
        let content = line.trim();
        let is_quotation_start = content == ">" && is_after_blank;
        is_after_blank = content.is_empty();
        if is_quotation_start {
            continue;
        }
        if !content.is_empty() {
            let line = if line.starts_with(" >") {
                line.trim_start()
            } else {
                line
            };
            push_without_references(&mut neat, if content == ">" { ">" } else { line });
        }
        neat.push('\n');
    }
    neat
}

/// Adds a line with `&amp;` written as `&` wherever that cannot start a character reference.
fn push_without_references(out: &mut String, line: &str) {
    let mut parts = line.split("&amp;");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let behind = part.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
        let is_needed = part.starts_with('#') || behind.starts_with(';') || part.is_empty();
        out.push_str(if is_needed { "&amp;" } else { "&" });
        out.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_stay_where_they_are_needed() {
        assert_eq!(
            neat("A &amp; B, R&amp;D, &amp;lt; &amp;#60;\n"),
            "A & B, R&D, &amp;lt; &amp;#60;\n"
        );
    }

    #[test]
    fn quotations_start_with_their_text() {
        assert_eq!(
            neat("a\n\n > \n > b\n > \n > c\n  \nd\n"),
            "a\n\n> b\n>\n> c\n\nd\n"
        );
    }
}
