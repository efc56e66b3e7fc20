//! What only follows from a value that is faulty itself is not reported.

use super::super::{CYCLE, HAVEN, STATES};
use super::{BEFORE, Case, Edit, PARTNERS, RECOMMENDED_BEFORE, TYPOLOGIES, told};

/// Additions to a project with a fault that could cause another, and the fault's code.
const FAULTY: &[Case] = &[
    (
        "milestones: [{id: m1, title: Lit, due: 2024-06, met_onn: 2024-06}]",
        "unknown-key",
    ),
    (
        "milestones: [{id: m1, title: Lit, due: 2025, due_now: 2026, noet: Rain.}]",
        "unknown-key",
    ),
    (
        "rating: {value: at-risk, reason: Rain., mitigatoin: Roofs.}, challenges: not-known",
        "unknown-key",
    ),
    (
        "rating: {value: at-risk, reason: Rain., mitigation: Roofs.}, challenges: rain",
        "wrong-kind",
    ),
    (
        "partners: [{id: tide-bank, role: technical, agreement: muo, signed_on: 2024}]",
        "unknown-code",
    ),
    (
        "partners: [{id: tide-bank, role: technical, agreement: mou, signed_no: 2024}]",
        "unknown-key",
    ),
    (
        "support_required: [{kind: funding, text: Lamps., amuont: 3}]",
        "unknown-key",
    ),
];

#[test]
fn what_only_follows_from_another_fault_is_not_told() {
    let hold = |edits: &[Edit<'_>], code: &str| {
        let told = told(edits);
        let is_alone = matches!(told.as_slice(), [one] if one.ends_with(code));
        assert!(is_alone, "{edits:?}: {told:?}");
    };
    let of_project = |addition: &str| format!("stage: design, {addition}");
    let to_project = |file: Edit<'_>, addition: &str, code| {
        hold(
            &[file, (HAVEN, "stage: design", &of_project(addition))],
            code,
        );
    };
    for (addition, code) in FAULTY {
        hold(&[(HAVEN, "stage: design", &of_project(addition))], code);
    }
    to_project(
        (PARTNERS, "id: tide-bank", "id: Tide Bank"),
        "partners: [{id: tide-bank, role: technical}]",
        "wrong-kind",
    );
    to_project(
        (PARTNERS, "id: high-water", "id: High Water"),
        "partners: [{id: tide-bank, programme: high-water, role: technical}]",
        "wrong-kind",
    );
    to_project(
        (CYCLE, "data_as_of: 2024-09-30", "data_as_of: 2024-09"),
        "milestones: [{id: m1, title: Lit, due: 2024-06}]",
        "wrong-kind",
    );
    let planned = "stage: planning, dates: {planned_end: 2025}";
    to_project(
        (BEFORE, "stage: planning", planned),
        "dates: {planned_end: 2026}, change: {kind: rescopd, note: Rain.}",
        "unknown-code",
    );
    let photo = "consent: {photo: true}\nhighlight: {project: aa-haven-001, photo: {file: a.jpg, credit: Port, alt: Lanterns}}\nprojects:";
    hold(&[(HAVEN, "projects:", photo)], "unknown-key");
    let highlight = (
        HAVEN,
        "projects:",
        "highlight: {project: aa-haven-001}\nprojects:",
    );
    hold(
        &[highlight, (HAVEN, "- {id: aa-haven-001", "- {id: Haven 1")],
        "wrong-kind",
    );
    let classes = "- {id: a, title: A, source: B, of: countries, classes: [{id: c, name: C, members: [AA]}]}\n";
    hold(
        &[(STATES, "code: AA", "code: Aa"), (TYPOLOGIES, "", classes)],
        "wrong-kind",
    );
    let open = "- {id: r-1, text: Count., addressee: chair, by: 2025, folow_up: {state: open}}\n";
    hold(&[(RECOMMENDED_BEFORE, "", open)], "unknown-key");
}
