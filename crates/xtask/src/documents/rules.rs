//! The manual of the rules: every page, with a table of contents.

use std::fmt::Write as _;

const INTRODUCTION: &str = "\
# Rules

Every fault that `ascn check` can find, in the order in which the rules are asked. An *error* stands
against the report: none is written. A *warning* does not; the report lists it. `ascn explain CODE`
prints the same page on the terminal.

The examples show what is found; behind `#` stands what would be right, or why it is wrong.

";

pub(super) fn page() -> String {
    let mut page = format!("{INTRODUCTION}| code | severity |\n| :-- | :-- |\n");
    for rule in ascn_report::rules() {
        let (code, severity) = (rule.code, rule.severity.as_str());
        // Writing to a string cannot fail.
        let _ = writeln!(page, "| [{code}](#{code}) | {severity} |");
    }
    for rule in ascn_report::rules() {
        page.push('\n');
        page.push_str(&one_level_down(&rule.manual(), rule.severity.as_str()));
    }
    page
}

/// Lowers the headings of a manual page by one level, and adds the severity below the first.
fn one_level_down(manual: &str, severity: &str) -> String {
    let mut page = String::new();
    let mut is_code = false;
    for line in manual.lines() {
        is_code ^= line.starts_with("```");
        let is_heading = !is_code && line.starts_with('#');
        // Writing to a string cannot fail.
        let _ = writeln!(page, "{}{line}", if is_heading { "#" } else { "" });
        if is_heading && line.starts_with("# ") {
            let _ = write!(page, "\nSeverity: {severity}.\n");
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_lowered_and_comments_in_examples_are_not() {
        let manual = "# a\n\n## Why\n\n```yaml\n# not a heading\n```\n";
        let expected = "## a\n\nSeverity: error.\n\n### Why\n\n```yaml\n# not a heading\n```\n";
        assert_eq!(one_level_down(manual, "error"), expected);
    }

    #[test]
    fn every_rule_has_a_page() {
        let page = page();
        for rule in ascn_report::rules() {
            assert!(
                page.contains(&format!("\n## {}\n", rule.code)),
                "{}",
                rule.code
            );
        }
    }
}
