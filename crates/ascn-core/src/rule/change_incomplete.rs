//! # change-incomplete
//!
//! ## What it checks
//!
//! A `change` other than `new` has a `note`. `merged-into` names the other project in `into`,
//! `split-from` in `from`, and that project is in a file of this cycle or the last; no other kind
//! has these keys. A project that has left the list has a note as well.
//!
//! ## Why
//!
//! The report prints the note beside the change: without it, readers see that something happened
//! and not what.
//!
//! ## Example
//!
//! ```yaml
//! change: {kind: merged-into}
//! # {kind: merged-into, into: xx-example-001, note: One contract serves both.}
//! ```
//!
//! ## How to fix
//!
//! Add what is missing. If nobody knows why a project is no longer listed, the note says just that.
//!
//! ## Source
//!
//! The file format, chapter *From one year to the next*.

use std::collections::BTreeSet;

use super::prelude::*;

rule!(Error in "change_incomplete.rs", Years, Cycle(check));

/// Reports each change that does not say what happened.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let mut known: Option<BTreeSet<&ProjectId>> = None;
    let mut suggestions = Suggestions::default();
    for at in scope.projects() {
        check_note(scope, &at, faults);
        let change = &at.project.change;
        let others = [
            ("into", ChangeKind::MergedInto, change.into.as_ref()),
            ("from", ChangeKind::SplitFrom, change.from.as_ref()),
        ];
        for (key, kind, other) in others {
            match other {
                None if change.kind == kind => faults.push(unnamed(scope, &at, key)),
                None => {}
                Some(_) if change.kind != kind => faults.push(unused(scope, &at, key, kind)),
                Some(other) => {
                    let known = known.get_or_insert_with(|| ids(scope));
                    let fault = check_other(scope, &at, (key, other), known, &mut suggestions);
                    faults.extend(fault);
                }
            }
        }
    }
}

fn check_note(scope: &Scope<'_>, at: &ProjectAt<'_>, faults: &mut Faults) {
    let change = &at.project.change;
    let departure = at.project.stage.status().err();
    let (location, what) = match (change.kind, departure) {
        _ if change.note.is_some() => return,
        (ChangeKind::New, _) | (ChangeKind::None, None) => return,
        // `change-contradicts-stage` reports that the kind is missing.
        (ChangeKind::None, Some(departure)) if super::change_contradicts_stage::asks(departure) => {
            return;
        }
        (ChangeKind::None, Some(departure)) => (at.location("stage"), departure.code()),
        (kind, _) => (at.change_location("kind"), kind.code()),
    };
    let fault = Fault::new(&RULE, location, format!("`{what}` has no note"))
        .label("`note` is missing in `change`")
        .about(scope.project_subject(at))
        .help(format!(
            "add `change: {{kind: {}, note: …}}` with a sentence",
            change.kind.code()
        ))
        .rests_on(at.location("stage"))
        .rests_on_all(["kind", "note"].map(|key| at.change_location(key)));
    faults.push(fault);
}

fn unnamed(scope: &Scope<'_>, at: &ProjectAt<'_>, key: &'static str) -> Fault {
    let kind = at.project.change.kind.code();
    let message = format!("`{kind}` does not name the other project");
    Fault::new(&RULE, at.change_location("kind"), message)
        .label(format!("`{key}` is missing in `change`"))
        .about(scope.project_subject(at))
        .help(format!("add `{key}: ID` with the id of the other project"))
        .rests_on_all(["kind", key].map(|key| at.change_location(key)))
}

fn unused(scope: &Scope<'_>, at: &ProjectAt<'_>, key: &'static str, kind: ChangeKind) -> Fault {
    let (stated, kind) = (at.project.change.kind.code(), kind.code());
    let message = format!("`{key}` belongs to `{kind}`, but the change is `{stated}`");
    Fault::new(&RULE, at.change_location(key), message)
        .label(format!("only with `{kind}`"))
        .about(scope.project_subject(at))
        .help(format!("write `kind: {kind}`, or delete `{key}`"))
        .rests_on(at.change_location("kind"))
}

/// Returns the ids of all projects of this cycle and the last.
fn ids<'a>(scope: &Scope<'a>) -> BTreeSet<&'a ProjectId> {
    let last = scope.last().into_iter().flat_map(CycleInputs::projects);
    let all = scope.projects().chain(last);
    all.map(|at| &at.project.id).collect()
}

fn check_other(
    scope: &Scope<'_>,
    at: &ProjectAt<'_>,
    (key, other): (&'static str, &ProjectId),
    known: &BTreeSet<&ProjectId>,
    suggestions: &mut Suggestions,
) -> Option<Fault> {
    let is_itself = *other == at.project.id;
    if !is_itself && (known.contains(other) || has_unreadable(scope)) {
        return None;
    }
    let (message, label) = if is_itself {
        (
            format!("`{key}` names the project itself"),
            "the same project",
        )
    } else {
        let message = format!("no project of this cycle or the last has the id `{other}`");
        (message, "no such project")
    };
    let fault = Fault::new(&RULE, at.change_location(key), message)
        .label(label)
        .about(scope.project_subject(at))
        .rests_on(at.location("id"))
        .rests_on(at.change_location("kind"))
        .rests_on_column(at.submission.column(DataPath::root().key("projects"), "id"));
    let ids = known.iter().filter(|id| **id != &at.project.id);
    let near = suggestions.did_you_mean(other.as_str(), ids.map(|id| id.as_str()));
    Some(fault.help(near.unwrap_or_else(|| "write the id of the other project".to_owned())))
}

/// Whether some files, which may list projects, could not be read.
fn has_unreadable(scope: &Scope<'_>) -> bool {
    let is_some = |files: &[_]| !files.is_empty();
    is_some(&scope.cycle.unreadable) || scope.last().is_some_and(|one| is_some(&one.unreadable))
}
