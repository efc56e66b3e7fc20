//! Blank lines, so that templates need not care about them.

use std::ops::Range;

/// Returns the text with at most one blank line in a row, none at the start, and one line end at
/// the end.
///
/// This applies inside code blocks too. Line ends become `\n`.
pub(crate) fn blank_lines(text: &str) -> String {
    tidied(text, |_| {})
}

/// A line that is not blank: its old range without its line end, and its new start.
pub(crate) struct KeptLine {
    pub(crate) source: Range<usize>,
    pub(crate) tidied: usize,
}

/// Returns the same text, and where its lines come from.
pub(crate) fn kept_lines(text: &str) -> (String, Vec<KeptLine>) {
    let mut kept = Vec::new();
    let tidied = tidied(text, |line| kept.push(line));
    (tidied, kept)
}

fn tidied(text: &str, mut keep: impl FnMut(KeptLine)) -> String {
    let mut tidy = String::with_capacity(text.len() + 1);
    let mut is_after_blank = false;
    let mut end = 0;
    for whole in text.split_inclusive('\n') {
        let start = end;
        end += whole.len();
        let line = whole.strip_suffix('\n').unwrap_or(whole);
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.bytes().all(|byte| matches!(byte, b' ' | b'\t')) {
            is_after_blank = true;
            continue;
        }
        if is_after_blank && !tidy.is_empty() {
            tidy.push('\n');
        }
        is_after_blank = false;
        keep(KeptLine {
            source: start..start + line.len(),
            tidied: tidy.len(),
        });
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
