//! A small invented network in which every field that takes a text is used.

use crate::data::Texts;

/// The fields that take a text, in the order in which [`texts`] takes their values.
pub(super) const FIELDS: [&str; 59] = [
    "network",
    "abbreviation",
    "secretariat",
    "drafting_unit",
    "report_title",
    "outcome",
    "area",
    "project_type",
    "system",
    "country",
    "representative",
    "alternate",
    "city",
    "alias",
    "post",
    "organisation",
    "place",
    "decision",
    "title",
    "title_local",
    "former_titles",
    "objective",
    "summary",
    "note",
    "nil_reason",
    "source",
    "missing_reason",
    "dates_note",
    "rating_reason",
    "rating_mitigation",
    "milestone",
    "milestone_note",
    "indicator",
    "unit",
    "indicator_source",
    "indicator_note",
    "cost_note",
    "rates_source",
    "partner",
    "programme",
    "challenge",
    "mitigation",
    "support",
    "lesson",
    "step",
    "evidence",
    "vision",
    "target",
    "target_unit",
    "target_reason",
    "photo_credit",
    "photo_alt",
    "recommendation",
    "last_recommendation",
    "follow_up",
    "story",
    "foreword",
    "key_messages",
    "observations",
];

/// The fields that take Markdown: they may have lists and paragraphs of their own.
pub(super) const NARRATIVES: [&str; 5] = [
    "summary",
    "story",
    "foreword",
    "key_messages",
    "observations",
];

/// A text as YAML takes it: JSON is YAML.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// The files of the network with the values of [`FIELDS`].
pub(super) fn texts(values: &[String; FIELDS.len()]) -> Texts {
    let of = |field: &str| {
        let at = FIELDS.iter().position(|known| *known == field).unwrap();
        quoted(values.get(at).unwrap())
    };
    let file = |name: &str, template: &str| {
        let filled = FIELDS.iter().fold(template.to_owned(), |text, field| {
            // A value that looks like a placeholder is not filled again: no accepted value has this
            // character.
            text.replace(&format!("\u{E00F}{field}\u{E00F}"), &of(field))
        });
        (name.to_owned(), filled)
    };
    let slots = |text: &str| text.replace('@', "\u{E00F}");
    let markdown = |name: &str, field: &str| {
        let at = FIELDS.iter().position(|known| *known == field).unwrap();
        let name = format!("cycles/2031/editorial/{name}.md");
        (name, values.get(at).unwrap().clone())
    };
    let editorial = [
        ("foreword", "foreword"),
        ("key-messages", "key_messages"),
        ("observations", "observations"),
    ];
    let editorial = editorial.map(|(name, field)| markdown(name, field));
    [
        ("ascn.yaml", SETTINGS),
        ("network/framework.yaml", FRAMEWORK),
        ("network/member-states.yaml", MEMBER_STATES),
        ("network/cities.yaml", CITIES),
        ("network/chairs.yaml", CHAIRS),
        ("network/partners.yaml", PARTNERS),
        (
            "cycles/2030/editorial/recommendations.yaml",
            LAST_RECOMMENDATIONS,
        ),
        (
            "cycles/2031/editorial/recommendations.yaml",
            RECOMMENDATIONS,
        ),
        ("cycles/2030/cycle.yaml", CYCLE_BEFORE),
        ("cycles/2030/submissions/xa-azure.yaml", BEFORE),
        ("cycles/2031/cycle.yaml", CYCLE),
        ("cycles/2031/submissions/xa-azure.yaml", NOW),
        ("cycles/2031/submissions/xa-coral.yaml", NIL),
    ]
    .map(|(name, template)| file(name, &slots(template)))
    .into_iter()
    .chain(editorial)
    .collect()
}

const SETTINGS: &str = "\
format: 1
network: @network@
abbreviation: @abbreviation@
secretariat: @secretariat@
drafting_unit: @drafting_unit@
report_title: @report_title@
language: en
";

const FRAMEWORK: &str = "\
strategic_outcomes: [{id: calm, name: @outcome@}]
focus_areas:
  - {id: wind, code: WX, name: @area@, project_types: [{id: kites, name: @project_type@}]}
  - {id: water, code: WA, name: Water}
urban_systems: [{id: harbour, name: @system@}]
enablers: [{id: lanterns, name: @system@}]
";

const MEMBER_STATES: &str = "\
- code: XA
  name: @country@
  national_representative: [{organisation: @representative@, alternate: @alternate@}]
";

const CITIES: &str = "\
- id: xa-azure
  name: @city@
  aliases: [@alias@]
  country: XA
  csco: [{post: @post@, organisation: @organisation@}]
  facts: {on: 2030, area_km2: 10, population: 1000, density: 100, source: @source@}
- {id: xa-coral, name: Coral, country: XA}
- {id: xa-deep, name: Deep, country: XA}
";

const CHAIRS: &str = "\
chairs: [{cycle: 2031, country: XA}]
shepherds: [{country: XA, from: 2030, to: 2032}]
";

const PARTNERS: &str = "\
- {id: guild, name: @partner@, kind: private, programmes: [{id: ropes, name: @programme@}]}
- {id: bank, name: @partner@, kind: other, programmes: [{id: window, name: @programme@}]}
";

const LAST_RECOMMENDATIONS: &str = "\
- id: r-1
  text: @last_recommendation@
  addressee: chair
  by: 2031
  follow_up: {state: open, note: @follow_up@}
";

const RECOMMENDATIONS: &str = "\
- id: r-2
  text: @recommendation@
  addressee: secretariat
  by: 2032
  evidence: [projects.total]
";

const CYCLE_BEFORE: &str = "\
cycle: 2030
data_as_of: 2030-09-01
";

const CYCLE: &str = "\
cycle: 2031
data_as_of: 2031-09-01
period: {start: 2030-09, end: 2031-08}
annual_meeting: {number: 2, held_on: 2031-07-01, place: @place@, decisions: [@decision@]}
rates: {on: 2031-09-01, source: @rates_source@, usd: {XAC: 0.5}}
";

const BEFORE: &str = "\
city: xa-azure
cycle: 2030
data_as_of: 2030-08-01
projects:
  - {id: xa-azure-001, title: Kites, focus_area: wind, stage: ongoing}
  - {id: xa-azure-002, title: @title@, focus_area: wind, stage: ongoing}
  - {id: xa-azure-003, title: Boats, focus_area: water, stage: ongoing}
";

const NOW: &str = "\
city: xa-azure
cycle: 2031
data_as_of: 2031-08-01
attested: {by: @post@, on: 2031-08-02}
cleared: {by: @organisation@, on: 2031-08-03, decision: cleared}
consent: {finance: true, photos: false}
city_facts: {on: 2031, area_km2: 10, source: @source@, population: {state: not-known, reason: @missing_reason@}}
action_plan:
  version: 2030
  vision: @vision@
  targets:
    - id: t1
      text: @target@
      unit: @target_unit@
      direction: up
      baseline: {value: 1, on: 2030}
      target: {value: 3, on: 2035}
      latest: {state: not-known, reason: @missing_reason@}
      assessment: behind
      reason: @target_reason@
highlight:
  project: xa-azure-001
  story: @story@
  photo: {file: photos/kites.jpg, credit: @photo_credit@, alt: @photo_alt@}
projects:
  - id: xa-azure-001
    title: @title@
    title_local: @title_local@
    former_titles: [Kites, @former_titles@]
    focus_area: wind
    project_type: kites
    outcomes: [calm]
    change: {kind: renamed, note: @note@}
    stage: completed
    stage_since: {state: not-known, reason: @note@}
    objective: @objective@
    summary: @summary@
    dates: {planned_start: 2030-01, planned_end: 2031-01, actual_end: 2031-06, note: @dates_note@}
    sdg_targets: {state: not-known, reason: @missing_reason@}
    rating: {value: at-risk, reason: @rating_reason@, mitigation: @rating_mitigation@}
    milestones:
      - {id: m1, title: @milestone@, due: 2031-01, due_now: 2031-05, met_on: 2031-06, note: @milestone_note@}
    indicators:
      - id: i1
        title: @indicator@
        level: outcome
        unit: @unit@
        direction: up
        baseline: {value: 1, on: 2030}
        target: {value: 3, on: 2031}
        actual: {value: 2, on: 2031-05}
        data_quality: measured
        source: @indicator_source@
        note: @indicator_note@
    cost: {total: {amount: 90, currency: USD}, basis: revised, note: @cost_note@}
    finance:
      - source: guild
        instrument: grant
        status: committed
        committed: {amount: 9, currency: USD}
        disbursed: {state: not-disclosed, reason: @missing_reason@}
        as_of: 2031-06
    partners:
      - {id: guild, programme: ropes, role: technical, agreement: mou, signed_on: 2030-05}
    challenges: [{kind: funding, text: @challenge@, mitigation: @mitigation@, since: 2030}]
    support_required: [{kind: training, text: @support@}]
    lessons: [{text: @lesson@}]
    next_steps: [{step: @step@, by: 2031-12}]
    evidence:
      - {title: @evidence@, url: 'https://example.org/kites', on: 2031}
      - {title: @evidence@, url: {state: not-disclosed, reason: @missing_reason@}}
  - id: xa-azure-002
    title: @title@
    focus_area: water
    change: {kind: reclassified, note: @note@}
    stage: suspended
    summary: @summary@
    objective: @objective@
    cost: {state: not-disclosed, reason: @note@}
    partners: {state: not-disclosed, reason: @missing_reason@}
    milestones: []
  - {id: xa-azure-003, title: Boats, focus_area: water, stage: withdrawn, change: {kind: withdrawn, note: @note@}}
  - id: xa-azure-004
    title: @title@
    focus_area: water
    change: {kind: new}
    stage: planning
    finance:
      - {source: bank, instrument: loan, status: committed, committed: {amount: 5, currency: XAC}}
      - {source: bank, instrument: grant, status: sought, sought: {state: not-disclosed, reason: @note@}}
    partners: [{id: bank, programme: window, role: funding, agreement: mou, signed_on: 2031-02}]
    challenges: [{kind: other, text: @challenge@, mitigation: @mitigation@}]
    lessons: [{text: @lesson@, about: other}]
";

const NIL: &str = "\
city: xa-coral
cycle: 2031
data_as_of: 2031-08-01
return: nil
reason: @nil_reason@
projects: []
";
