//! The version of the views, and what changed from one version to the next.
//!
//! Whoever replaces a template writes down the version of the views it was written for. A template
//! of an older version still renders where nothing that it uses has changed; where something has,
//! [`changes_since`] says what.

/// The version of the views that the templates of this program see.
pub const VIEWS_VERSION: u32 = 2;

macro_rules! history {
    ($($version:literal $template:literal $field:literal $what:ident $(($of:literal))? $words:ident;)*) => {
        &[$(ViewChange::new($version, $template, $field, FieldChange::$what $(($of))?, $words)),*]
    };
}

/// What changed in the views, the oldest first.
///
/// A field that comes, goes, or gets another name, type or meaning is a row here, with the next
/// version; [`VIEWS_VERSION`] is the version of the last row. A test holds the fields of the first
/// version and these rows against the fields of the code.
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

/// What the number of a line is for.
const REGISTER: &str = "print it in place of `loop.index`";

/// What an author does about a number that became a text.
const PRINTED_AS_BEFORE: &str = "it is printed as before";

/// A change of a field of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ViewChange {
    /// The first version that has it.
    pub version: u32,
    /// The template whose view it is, such as `sections/scope.md`.
    pub template: &'static str,
    /// The field's path until then, such as `rows[].members`; of a new field, its path since.
    pub field: &'static str,
    /// What happened to it.
    pub what: FieldChange,
    /// Why, and what an author does about it: one sentence.
    pub words: &'static str,
}

impl ViewChange {
    /// A row of [`HISTORY`].
    pub const fn new(
        version: u32,
        template: &'static str,
        field: &'static str,
        what: FieldChange,
        words: &'static str,
    ) -> Self {
        Self {
            version,
            template,
            field,
            what,
            words,
        }
    }
}

/// What happened to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldChange {
    /// It is new, and of this type, as [`Field`](super::Field) writes it.
    Added(&'static str),
    /// It is gone.
    Removed,
    /// It has another path.
    RenamedTo(&'static str),
    /// It is of another type.
    Retyped(&'static str),
    /// It is of another type, and printed as before.
    SameInPrint(&'static str),
    /// It is called and typed as before, and says something else.
    Redefined,
}

/// The changes of a template's view after a version, the oldest first.
pub fn changes_since<'a>(
    history: &'a [ViewChange],
    version: u32,
    template: &'a str,
) -> impl Iterator<Item = &'a ViewChange> {
    history
        .iter()
        .filter(move |change| change.version > version && change.template == template)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INVENTED: &[ViewChange] = &[
        ViewChange::new(2, "a.md", "one", FieldChange::Removed, ""),
        ViewChange::new(2, "b.md", "one", FieldChange::Redefined, ""),
        ViewChange::new(3, "a.md", "two", FieldChange::RenamedTo("three"), ""),
    ];

    #[test]
    fn only_later_changes_of_the_same_template_are_told() {
        let fields = |version, template| -> Vec<_> {
            let changes = changes_since(INVENTED, version, template);
            changes.map(|change| change.field).collect()
        };
        assert_eq!(fields(1, "a.md"), ["one", "two"]);
        assert_eq!(fields(2, "a.md"), ["two"]);
        assert_eq!(fields(3, "a.md"), [""; 0]);
        assert_eq!(fields(1, "b.md"), ["one"]);
        assert_eq!(fields(1, "c.md"), [""; 0]);
    }

    #[test]
    fn the_version_is_that_of_the_last_change() {
        let mut versions = HISTORY.iter().map(|change| change.version);
        assert!(versions.clone().is_sorted());
        assert_eq!(VIEWS_VERSION, versions.next_back().unwrap_or(1));
    }
}
