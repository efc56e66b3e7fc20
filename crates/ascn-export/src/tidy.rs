//! Blank lines, which templates need not care about.

/// Returns the text with at most one blank line in a row, none at the start, and one line end at
/// the end.
///
/// This holds inside code blocks too. Line ends become `\n`.
pub(crate) fn blank_lines(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len() + 1);
    let mut is_after_blank = false;
    for line in text.lines() {
        if line.trim_matches([' ', '\t']).is_empty() {
            is_after_blank = true;
            continue;
        }
        if is_after_blank && !tidy.is_empty() {
            tidy.push('\n');
        }
        is_after_blank = false;
        tidy.push_str(line);
        tidy.push('\n');
    }
    if tidy.is_empty() {
        tidy.push('\n');
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_blank_lines_become_one() {
        assert_eq!(blank_lines("\n \na\r\n\n\t\n\nb\nc\n\n\n"), "a\n\nb\nc\n");
    }

    #[test]
    fn the_end_is_one_line_end() {
        assert_eq!(blank_lines("a"), "a\n");
        assert_eq!(blank_lines(""), "\n");
    }
}
