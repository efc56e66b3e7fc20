//! What changed in the views from one version to the next.
//!
//! A template names the version of the views it was written for. It still renders with a later
//! version if nothing that it uses has changed; otherwise [`changes_since`] says what has.

/// A change of a field of a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ViewChange {
    /// The first version with the change.
    pub version: u32,
    /// The template whose view it is, such as `sections/scope.md`.
    pub template: &'static str,
    /// The field's path until then, such as `rows[].members`; of a new field, its path since.
    pub field: &'static str,
    /// What happened to it.
    pub what: FieldChange,
    /// The reason, and what an author has to do: one sentence.
    pub words: &'static str,
}

impl ViewChange {
    /// Creates a row of a history.
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

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldChange {
    /// It is new, and of this type, as [`Field`](crate::Field) writes it.
    Added(&'static str),
    /// It is gone.
    Removed,
    /// It has another path.
    RenamedTo(&'static str),
    /// It is of another type.
    Retyped(&'static str),
    /// It is of another type, and printed as before.
    SameInPrint(&'static str),
    /// Its path and type are the same, and its meaning is another.
    Redefined,
}

/// Returns the changes of a template's view after a version, the oldest first.
pub(crate) fn changes_since<'a>(
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
}
