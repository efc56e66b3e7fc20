//! Where the lines of a text break has no meaning, unless Markdown gives it one.

/// Joins the lines of each paragraph, and removes invisible white space.
///
/// A line stays a line of its own where Markdown would keep it: after a blank line, before a list
/// item, heading or quotation, after a hard break. A text with a fence, a table or an indented line
/// is left as it is.
///
/// # Examples
/// ```
/// use ascn_core::governance::reflow;
///
/// assert_eq!(reflow("Waste is\nsorted.\n\n- by hand\n- by day\n"), "Waste is sorted.\n\n- by hand\n- by day");
/// ```
pub fn reflow(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    if text.lines().any(is_literal) {
        return text;
    }
    let mut reflowed = String::with_capacity(text.len());
    let mut before = "";
    for line in text.lines() {
        if line.trim().is_empty() {
            // A break at the end of a paragraph breaks nothing, nor does one more blank line.
            reflowed.truncate(reflowed.trim_end_matches(' ').len());
            if before.trim().is_empty() {
                continue;
            }
        }
        let goes_on = continues(before, line);
        if !before.is_empty() || !reflowed.is_empty() {
            reflowed.push(if goes_on { ' ' } else { '\n' });
        }
        reflowed.push_str(if goes_on {
            line.trim()
        } else {
            line.trim_end()
        });
        if line.ends_with("  ") {
            reflowed.push_str("  ");
        }
        before = line;
    }
    reflowed.trim_end().to_owned()
}

/// Whether a line only continues the paragraph of the line before.
///
/// In doubt it does not: a reflowed text may then void a signature needlessly, but a changed text
/// never keeps one.
fn continues(before: &str, line: &str) -> bool {
    let is_break = before.ends_with("  ") || before.ends_with('\\');
    let paragraph = without_list_marker(before.trim_start());
    !is_break && is_prose(paragraph) && is_prose(line.trim_start())
}

/// Whether a line can be nothing but a part of a paragraph.
fn is_prose(line: &str) -> bool {
    let begins = line.starts_with(|one: char| one.is_alphanumeric() || "\"'(“‘".contains(one));
    begins && without_list_marker(line) == line
}

/// Returns what follows the marker of a list item, or the line itself if it has none.
fn without_list_marker(line: &str) -> &str {
    let digits = line.trim_start_matches(|one: char| one.is_ascii_digit());
    let behind = if digits.len() < line.len() {
        digits.strip_prefix(['.', ')'])
    } else {
        line.strip_prefix(['-', '*', '+'])
    };
    match behind {
        Some(content) if content.starts_with(' ') || content.is_empty() => content.trim_start(),
        Some(_) | None => line,
    }
}

/// Whether white space has a meaning in a line or after it: in indented text, a fence or a table.
fn is_literal(line: &str) -> bool {
    let has = |mark| line.contains(mark);
    has("    ") || has("\t") || has("```") || has("~~~") || has("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str) {
        assert_eq!(reflow(one), reflow(other));
    }

    #[test]
    fn lines_of_a_paragraph_are_joined() {
        check("one two three", "one\ntwo\n  three  \n");
        check("one\n\ntwo", "one\r\n\r\n \n\ntwo\r\n");
    }

    #[test]
    fn what_markdown_keeps_apart_stays_apart() {
        for (one, other) in [
            ("one\n\ntwo", "one\ntwo"),
            ("one\n- two", "one - two"),
            ("one\n2. two", "one 2. two"),
            ("one  \ntwo", "one\ntwo"),
            ("one\\\ntwo", "one\\ two"),
            ("# one\ntwo", "# one two"),
            ("| one |\n| two |", "| one | | two |"),
            ("```\none\ntwo\n```", "```\none two\n```"),
            ("a\n\n    b\n    c", "a\n\n    b c"),
            ("one two", "one twoo"),
            ("[a]: /x\none", "[a]: /x one"),
            ("a | b\n- | -\n1 | 2\n3 | 4", "a | b\n- | -\n1 | 2 3 | 4"),
            ("a\n\n\tb\n\tc", "a\n\n\tb c"),
        ] {
            assert_ne!(reflow(one), reflow(other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_reflowed_text_stays_as_it_is() {
        for text in [
            "",
            "one",
            "one\ntwo\n\n- a\n  b\n- c",
            "a  \nb",
            "```\n x\n```\ny",
        ] {
            assert_eq!(reflow(&reflow(text)), reflow(text), "{text:?}");
        }
    }
}
