//! Where two texts differ, line by line.

use similar::TextDiff;

/// How many equal lines are shown before and after a change.
const CONTEXT: usize = 3;

/// Returns where two texts differ, as a unified diff without a header: lines that only the first
/// has begin with `-`, lines that only the second has with `+`. Equal texts give an empty text.
///
/// # Examples
/// ```
/// let shown = ascn_export::unified_difference("one\ntwo\n", "one\nthree\n");
/// assert_eq!(shown, "@@ -1,2 +1,2 @@\n one\n-two\n+three\n");
/// ```
pub fn unified_difference(first: &str, second: &str) -> String {
    let lines = TextDiff::from_lines(first, second);
    let mut diff = lines.unified_diff();
    diff.context_radius(CONTEXT).missing_newline_hint(false);
    diff.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_have_no_difference() {
        assert_eq!(unified_difference("a\nb\n", "a\nb\n"), "");
    }

    #[test]
    fn what_is_far_from_a_change_is_left_out() {
        let lines = |changed: &str| -> String {
            let lines = (1..=20).map(|number| match number {
                10 => format!("{changed}\n"),
                number => format!("{number}\n"),
            });
            lines.collect()
        };
        let shown = unified_difference(&lines("ten"), &lines("TEN"));
        let expected = "@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-ten\n+TEN\n 11\n 12\n 13\n";
        assert_eq!(shown, expected);
    }
}
