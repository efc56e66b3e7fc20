//! What the report, or a rule, says when a key of a submission is removed.

/// What the profile of the city says once more than before; one of them, if a key occurs twice.
const MISSED: [(&str, &str); 79] = [
    ("action_plan", "Not reported: action plan"),
    ("action_plan.horizon", "It plans until: not reported"),
    ("action_plan.targets", "Targets: not reported"),
    (
        "action_plan.targets[].assessment",
        "Assessment by the city: not reported",
    ),
    ("action_plan.targets[].baseline", "Baseline: not reported"),
    ("action_plan.targets[].direction", "direction: not reported"),
    ("action_plan.targets[].latest", "Latest: not reported"),
    ("action_plan.targets[].target", "Target: not reported"),
    ("action_plan.vision", "Vision: not reported"),
    ("attested", "Attestation: not stated"),
    ("attested", "Attestation and clearance: not stated"),
    ("city_facts", "Area and population: not stated"),
    ("city_facts.area_basis", "of what, is not reported"),
    ("city_facts.area_km2", "Area: not reported"),
    ("city_facts.density", "Density as stated: not reported"),
    ("city_facts.on", "As of when: not reported"),
    ("city_facts.population", "Population: not reported"),
    ("city_facts.source", "Source: not reported"),
    ("cleared", "Clearance: not stated"),
    ("cleared", "Attestation and clearance: not stated"),
    ("consent", "Not reported: what may be published"),
    ("highlight", "Not reported: highlight"),
    ("highlight.photo", "Photo: not reported"),
    ("highlight.story", "Story: not reported"),
    ("projects[].challenges", "Not reported: challenges"),
    (
        "projects[].challenges[].mitigation",
        "Mitigation: not reported",
    ),
    ("projects[].challenges[].since", "Since: not reported"),
    (
        "projects[].challenges[].solved_on",
        "Overcome: not reported",
    ),
    ("projects[].cost", "Not reported: cost"),
    ("projects[].cost.basis", "Basis: not reported"),
    ("projects[].cost.note", "Note on the cost: not reported"),
    ("projects[].dates", "Not reported: start and end"),
    ("projects[].dates.actual_end", "End: not reported"),
    ("projects[].dates.actual_start", "Start: not reported"),
    (
        "projects[].dates.current_end",
        "Planned end now: not reported",
    ),
    ("projects[].dates.note", "Note on the dates: not reported"),
    ("projects[].dates.planned_end", "Planned end: not reported"),
    (
        "projects[].dates.planned_start",
        "Planned start: not reported",
    ),
    (
        "projects[].dates.planned_start",
        "Not reported: start and end",
    ),
    ("projects[].evidence", "Not reported: evidence"),
    ("projects[].evidence[].on", "Published: not reported"),
    ("projects[].evidence[].url", "Address: not reported"),
    ("projects[].finance", "Not reported: finance"),
    ("projects[].finance[].as_of", "As of: not reported"),
    ("projects[].finance[].pledged", "Pledged: not reported"),
    ("projects[].finance[].sought", "Sought: not reported"),
    ("projects[].indicators", "Not reported: indicators"),
    ("projects[].indicators[].actual", "Actual: not reported"),
    ("projects[].indicators[].baseline", "Baseline: not reported"),
    (
        "projects[].indicators[].data_quality",
        "Data quality, source: not reported",
    ),
    ("projects[].indicators[].note", "Note: not reported"),
    ("projects[].indicators[].source", "source: not reported"),
    ("projects[].indicators[].target", "Target: not reported"),
    ("projects[].lessons", "Not reported: lessons"),
    ("projects[].lessons[].about", "About: not reported"),
    ("projects[].milestones", "Not reported: milestones"),
    ("projects[].milestones[].due_now", "Due now: not reported"),
    ("projects[].milestones[].met_on", "Met on: not reported"),
    ("projects[].milestones[].note", "Note: not reported"),
    ("projects[].next_steps", "Not reported: next steps"),
    ("projects[].next_steps[].by", "By: not reported"),
    ("projects[].objective", "Not reported: objective"),
    (
        "projects[].objective",
        "nothing was reported of: Street Stall Register",
    ),
    ("projects[].origin", "Not reported: origin"),
    ("projects[].outcomes", "Not reported: strategic outcomes"),
    ("projects[].partners", "Not reported: partners"),
    ("projects[].partners[].agreement", "Agreement: not reported"),
    ("projects[].partners[].programme", "Programme: not reported"),
    ("projects[].partners[].signed_on", "Signed: not reported"),
    (
        "projects[].progress_percent",
        "Not reported: progress of the works",
    ),
    ("projects[].project_type", "Not reported: project type"),
    ("projects[].rating", "Not reported: rating"),
    (
        "projects[].sdg_targets",
        "Not reported: Sustainable Development Goals",
    ),
    (
        "projects[].stage_since",
        "Not reported: date of the present stage",
    ),
    ("projects[].summary", "Not reported: summary"),
    (
        "projects[].support_required",
        "Not reported: support required",
    ),
    (
        "projects[].support_required[].amount",
        "Amount: not reported",
    ),
    (
        "projects[].support_required[].wanted_by",
        "Wanted by: not reported",
    ),
    (
        "projects[].title_local",
        "Not reported: title in the city's own language",
    ),
];

/// The keys whose absence has a meaning of its own, so that nothing is missing.
///
/// 1. Without `return` it is a full return.
/// 2. Without a consent nothing may be published; the profile says so.
/// 3. A project without `also` serves one focus area alone.
/// 4. Without `change` nothing changed; rules ask for it if something did.
/// 5. A target that is met or on track needs no reason; a rule asks for the other reasons.
/// 6. Without `city_facts` those of `cities.yaml` are used, if it has some.
pub(super) const MEANT: [&str; 7] = [
    "return",
    "consent.finance",
    "consent.photos",
    "projects[].also",
    "projects[].change",
    "action_plan.targets[].reason",
    "city_facts",
];

/// What the message of a rule says is missing, where it does not name the key.
const ASKED: [(&str, &str); 8] = [
    ("return", "is not in this file"),
    ("projects[].change", "has no note"),
    ("projects[].change", "the focus area is"),
    ("projects[].change.into", "does not name the other project"),
    ("projects[].change.from", "does not name the other project"),
    ("projects[].dates.actual_end", "do not say when it ended"),
    ("projects[].milestones[].due_now", "neither met nor moved"),
    ("projects[].milestones[].met_on", "neither met nor moved"),
];

/// Whether one of the pieces of a profile that say that something is missing is that of a key.
pub(super) fn is_missed(pattern: &str, pieces: &[String]) -> bool {
    let mut words = MISSED.iter().filter(|(key, _)| *key == pattern);
    words.any(|(_, words)| pieces.iter().any(|piece| piece.contains(words)))
}

/// Whether the message of a rule names a key, or what is missing without it.
pub(super) fn is_asked_for(pattern: &str, message: &str) -> bool {
    let key = pattern.rsplit('.').next().unwrap();
    let words = ASKED.iter().filter(|(asked, _)| *asked == pattern);
    let mut words = words.map(|(_, words)| *words);
    message.contains(&format!("`{key}`"))
        || message.contains(&format!("no {key}"))
        || words.any(|words| message.contains(words))
}
