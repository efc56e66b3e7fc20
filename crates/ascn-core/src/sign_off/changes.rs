//! What has changed since it was sealed. Only the meaning counts: a later program that knows more,
//! words it differently or seals it in another form has changed nothing.

use crate::figure::formula_of;
use crate::governance::{Chain, Difference, Event, Tree, differences};

impl Chain {
    /// Returns what has changed in what an event sealed, compared with what it would seal now, or
    /// `None` if it seals nothing or its content is missing.
    pub fn changes_since(&self, event: &Event, now: &Tree) -> Option<Vec<Difference>> {
        if event.seals? == now.digest() {
            return Some(Vec::new());
        }
        Some(changes(&self.sealed_by(event)?, now))
    }

    /// Whether nothing has changed in what an event sealed.
    pub fn is_still(&self, event: &Event, now: &Tree) -> bool {
        self.changes_since(event, now)
            .is_some_and(|changes| changes.is_empty())
    }
}

/// Returns what has changed in what `was` sealed.
///
/// - Figures count, by their values, if they were sealed and this program knows them.
/// - What a person wrote counts if it was sealed; that nobody had written it is sealed as well.
/// - The text of sections, what frames them and the data folder's own templates count only if the
///   same program made both of the same views, and if what frames them was sealed.
/// - What a seal says of itself does not count, nor how the files were laid out.
fn changes(was: &Tree, now: &Tree) -> Vec<Difference> {
    let is_same = |key| was.get(key).is_some() && was.get(key) == now.get(key);
    let is_same_program = is_same("program") && is_same("views");
    let is_report = was.get("kind").and_then(Tree::text) == Some("report");
    let counts_words = is_same_program && was.get("frame").is_some();
    let mut found = differences(was, now);
    found.retain(|one| {
        let (part, name) = one.field.split_once('.').unwrap_or((&one.field, ""));
        let was_sealed = one.old.is_some();
        match part {
            "form" | "program" | "views" | "rules" | "sources" => false,
            "figures" => was_sealed && formula_of(name).is_some(),
            "editorial" => was_sealed || one.path.steps().len() > 2,
            "sections" | "frame" | "order" | "templates" => counts_words,
            // A part that only another program knows.
            _ => !is_report,
        }
    });
    for one in &mut found {
        one.old.take_if(|old| old.is_empty());
        one.new.take_if(|new| new.is_empty());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const V1: &str = r#"{"form": "v1", "kind": "report",
        "figures": {"projects.total": "7", "projects.invented": "3"},
        "sections": {"scope": "sha256:1"}}"#;
    const V2: &str = r#"{"form": "v2", "kind": "report", "program": "0.2.0", "views": "1",
        "figures": {"projects.total": "7"},
        "editorial": {"foreword": "", "recommendations": [{"id": "r-1", "text": "Light up."}]},
        "frame": {"title": "Report"}, "sections": {"scope": "sha256:1"}, "sources": {"ascn.yaml": "sha256:1"}}"#;

    #[track_caller]
    fn check(was: &str, now: &str, expected: &[&str]) {
        let found = changes(&Tree::read(was).unwrap(), &Tree::read(now).unwrap());
        assert_eq!(
            found.iter().map(ToString::to_string).collect::<Vec<_>>(),
            expected
        );
    }

    /// Returns the seal with pieces of it replaced.
    fn with(pieces: &[(&str, &str)]) -> String {
        pieces.iter().fold(V2.to_owned(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        })
    }

    const OTHER_SECTION: (&str, &str) = (r#""scope": "sha256:1""#, r#""scope": "sha256:2""#);
    const NEW_SECTION: (&str, &str) = (r#""scope":"#, r#""new": "sha256:3", "scope":"#);

    #[test]
    fn a_seal_of_the_first_form_is_held_to_its_figures() {
        check(V1, &with(&[OTHER_SECTION]), &[]);
        let changed = with(&[(r#""7""#, r#""8""#)]);
        check(V1, &changed, &["figures.projects.total: 7 → 8"]);
    }

    #[test]
    fn figures_that_came_or_went_with_the_program_are_not_asked() {
        let more = with(&[(r#""7""#, r#""7", "projects.withdrawn": "1""#)]);
        check(V2, &more, &[]);
        check(
            &with(&[(r#""7""#, r#""7", "projects.invented": "1""#)]),
            V2,
            &[],
        );
    }

    #[test]
    fn a_figure_that_the_data_no_longer_give_is_a_change() {
        check(
            &with(&[(r#""7""#, r#""7", "projects.withdrawn": "1""#)]),
            V2,
            &["figures.projects.withdrawn: 1 → nothing"],
        );
    }

    #[test]
    fn sections_are_held_to_each_other_only_of_one_program_and_its_views() {
        check(
            V2,
            &with(&[OTHER_SECTION, NEW_SECTION]),
            &[
                "sections.new: nothing → sha256:3",
                "sections.scope: sha256:1 → sha256:2",
            ],
        );
        for version in [("0.2.0", "0.2.1"), (r#""views": "1""#, r#""views": "2""#)] {
            check(V2, &with(&[OTHER_SECTION, NEW_SECTION, version]), &[]);
        }
    }

    #[test]
    fn frame_order_and_templates_are_held_to_each_other_where_both_seals_have_them() {
        let frame = |title: &str, style: &str, order: &str| {
            let other = format!(
                r#""frame": {{"title": "{title}"}}, "order": "{order}",
                "templates": {{"html/style/own.css": "{style}"}}, "sections":"#
            );
            with(&[(r#""frame": {"title": "Report"}, "sections":"#, &other)])
        };
        let was = frame("Report", "sha256:1", "places, year");
        let now = frame("Account", "sha256:2", "year, places");
        check(
            &was,
            &now,
            &[
                "frame.title: Report → Account",
                "order: places, year → year, places",
                "templates.html/style/own.css: sha256:1 → sha256:2",
            ],
        );
        check(&was, &now.replace("0.2.0", "0.3.0"), &[]);
        let unframed = with(&[(r#""frame": {"title": "Report"}, "#, "")]);
        check(&unframed, &now, &[]);
    }

    #[test]
    fn what_a_person_wrote_is_held_to_what_was_sealed_by_whatever_program() {
        let later = ("0.2.0", "0.3.0");
        check(
            V2,
            &with(&[later, ("Light up.", "Light down.")]),
            &["editorial.recommendations[r-1].text: Light up. → Light down."],
        );
        let one_more = (r#"[{"id""#, r#"[{"id": "r-2", "text": "Dig."}, {"id""#);
        check(
            V2,
            &with(&[later, one_more]),
            &["editorial.recommendations[r-2]: nothing → r-2"],
        );
        let foreword = (r#""foreword": """#, r#""foreword": "Dear all""#);
        check(
            V2,
            &with(&[later, foreword]),
            &["editorial.foreword: nothing → Dear all"],
        );
        check(
            &with(&[foreword]),
            V2,
            &["editorial.foreword: Dear all → nothing"],
        );
        let of_a_later_kind = (r#""foreword""#, r#""annex": "Maps", "foreword""#);
        check(V2, &with(&[later, of_a_later_kind]), &[]);
    }

    #[test]
    fn the_layout_of_a_file_is_no_change() {
        check(
            V2,
            &with(&[(r#""ascn.yaml": "sha256:1""#, r#""ascn.yaml": "sha256:2""#)]),
            &[],
        );
    }

    #[test]
    fn nothing_taken_in_is_still_nothing() {
        let rules = ascn_diagnostic::Release::FIRST;
        let now = crate::governance::seal::dataset(rules, std::iter::empty());
        check(r#"{"kind": "dataset"}"#, &now.to_text(), &[]);
        assert_eq!(
            changes(&Tree::read(r#"{"kind": "dataset"}"#).unwrap(), &now),
            []
        );
    }

    #[test]
    fn what_was_taken_in_is_held_to_what_it_was_and_not_to_the_rules() {
        let taken = |rules: &str, digest: &str| {
            format!(r#"{{"kind": "dataset", {rules} "submissions": {{"aa-haven": "{digest}"}}}}"#)
        };
        check(&taken("", "x"), &taken(r#""rules": "0.2.0","#, "x"), &[]);
        check(
            &taken("", "x"),
            &taken("", "y"),
            &["submissions.aa-haven: x → y"],
        );
    }
}
