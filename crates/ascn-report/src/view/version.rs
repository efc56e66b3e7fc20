//! The version of the views, and what changed from one version to the next.

use ascn_template::{FieldChange, ViewChange};

/// The version of the views that the templates of this program see.
pub const VIEWS_VERSION: u32 = 2;

macro_rules! history {
    ($($version:literal $template:literal $field:literal $what:ident $(($of:literal))? $words:ident;)*) => {
        &[$(ViewChange::new($version, $template, $field, FieldChange::$what $(($of))?, $words)),*]
    };
}

/// What changed in the views, the oldest first.
///
/// A field that is added, is removed, or gets another name, type or meaning is a row here, with the
/// next version; [`VIEWS_VERSION`] is the version of the last row. A test compares the fields of
/// the first version and these rows with the fields of the code.
pub const HISTORY: &[ViewChange] = history! {
    2 "sections/ongoing.md" "ongoing[].number" Added("text") REGISTER;
    2 "sections/ongoing.md" "planning[].number" Added("text") REGISTER;
    2 "sections/ongoing.md" "suspended[].number" Added("text") REGISTER;
    2 "sections/completed.md" "projects[].number" Added("text") REGISTER;
    2 "sections/method.md" "share_decimals" SameInPrint("text") PRINTED_AS_BEFORE;
    2 "documents/chair-brief.md" "portfolio.reconciliation[].sign" SameInPrint("Markdown")
        PRINTED_AS_BEFORE;
    2 "sections/portfolio.md" "reconciliation[].sign" SameInPrint("Markdown") PRINTED_AS_BEFORE;
    2 "sections/results.md" "goals[].goal" SameInPrint("text") PRINTED_AS_BEFORE;
    2 "sections/year.md" "meeting.number" SameInPrint("text") PRINTED_AS_BEFORE;
};

/// The advice for the number of a line.
const REGISTER: &str = "print it in place of `loop.index`";

/// The advice for a number that became a text.
const PRINTED_AS_BEFORE: &str = "it is printed as before";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_last_change() {
        let mut versions = HISTORY.iter().map(|change| change.version);
        assert!(versions.clone().is_sorted());
        assert_eq!(VIEWS_VERSION, versions.next_back().unwrap_or(1));
    }
}
