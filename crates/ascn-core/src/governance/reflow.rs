//! Where the lines of a text break has no meaning, unless Markdown gives it one.

/// Joins the lines of each paragraph, and takes away the white space that nobody sees.
///
/// A line stays a line of its own where Markdown would keep it: after a blank line, before a list
/// item, heading, quotation, table or fence, after a hard break, and anywhere below a fence.
///
/// # Examples
/// ```
/// use ascn_core::governance::reflow;
///
/// assert_eq!(reflow("Waste is\nsorted.\n\n- by hand\n- by day\n"), "Waste is sorted.\n\n- by hand\n- by day");
/// ```
pub fn reflow(text: &str) -> String {
    if !text.contains(['\n', '\r']) {
        return text.trim().to_owned();
    }
    let text = text.replace("\r\n", "\n");
    let mut reflowed = String::with_capacity(text.len());
    let mut before = "";
    let mut is_literal = false;
    for line in text.trim_matches('\n').lines() {
        if !is_literal && line.trim().is_empty() && before.trim().is_empty() {
            continue;
        }
        if !is_literal && line.trim().is_empty() {
            // A break at the end of a paragraph breaks nothing.
            reflowed.truncate(reflowed.trim_end_matches(' ').len());
        }
        if !reflowed.is_empty() {
            let joins = !is_literal && continues(before, line);
            reflowed.push(if joins { ' ' } else { '\n' });
        }
        is_literal = is_literal || starts_literal(line);
        let ends_hard = line.ends_with("  ") && !is_literal;
        let shown = match (is_literal, continues(before, line)) {
            (true, _) => line,
            (false, true) => line.trim(),
            (false, false) => line.trim_end(),
        };
        reflowed.push_str(shown);
        if ends_hard {
            reflowed.push_str("  ");
        }
        before = line;
    }
    reflowed.trim().to_owned()
}

/// Whether a line only goes on with the paragraph that the line before is of.
fn continues(before: &str, line: &str) -> bool {
    let is_break = before.ends_with("  ") || before.ends_with('\\');
    let is_open = !before.trim().is_empty() && !is_break && !stands_alone(before.trim_start());
    let is_text = !line.trim().is_empty() && !starts_block(line.trim_start());
    let may_be_a_table = before.contains('|') || line.contains('|');
    is_open && is_text && !may_be_a_table
}

/// Whether nothing can go on with a line: a heading, or where a link leads that is named elsewhere.
fn stands_alone(line: &str) -> bool {
    line.starts_with(['#', '['])
}

/// Whether a line may begin something other than a paragraph.
fn starts_block(line: &str) -> bool {
    let digits = line.trim_start_matches(|character: char| character.is_ascii_digit());
    let is_numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    is_numbered || line.starts_with(['-', '*', '+', '#', '>', '|', '=', '`', '~', '<', '_', ':'])
}

/// Whether white space has a meaning from here on: below a fence, and in indented text.
fn starts_literal(line: &str) -> bool {
    let bare = line.trim_start();
    bare.starts_with("```")
        || bare.starts_with("~~~")
        || line.starts_with("    ")
        || line.starts_with('\t')
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
