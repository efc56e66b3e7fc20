//! The components: pieces of templates that other templates call by name.

use ascn_template::vocabulary::{Word, WordKind, example};

/// Rows that count something.
const COUNTS: &str =
    r#"{"rows": [{"name": "On track", "count": {"id": "projects.rating.on-track", "text": "3"}}]}"#;

/// The arguments that choose which sums of money are shown.
const OF_MONEY: &[(&str, &str)] = &[
    ("cost", "whether the cost is shown"),
    (
        "finance",
        "whether what is committed and disbursed is shown",
    ),
];

/// The components, in the order of their files.
pub(super) const COMPONENTS: &[Word] = &[
    Word {
        kind: WordKind::Component,
        name: "counts",
        arguments: &[
            ("rows", "the rows: a list of CountRow"),
            ("name", "the message at the head of the names"),
            ("of", "the message at the head of the counts"),
        ],
        gives: "A table of names and counts.",
        examples: &[example(
            "{{<counts rows={rows} name=\"column-rating\" of=\"column-projects\"/>}}",
            COUNTS,
            "| Rating | Projects |\n| :-- | --: |\n| On track | ⟨figure projects.rating.on-track⟩3⟨/⟩ |",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "details",
        arguments: &[("all", "the named values: a list of Detail")],
        gives: "Named values on one line.",
        examples: &[example(
            "{{<details all={details}/>}}",
            r#"{"details": [{"name": "actual-start", "value": "March 2031"}]}"#,
            "Start: March 2031",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "money",
        arguments: &[
            ("f", "the sums: MoneyFigures"),
            ("cost", "whether the cost is shown"),
            (
                "finance",
                "whether what is committed and disbursed is shown",
            ),
        ],
        gives: "The cells of a row with sums of money.",
        examples: &[example(
            "| Light |{{<money f={money} cost={true} finance={false}/>}}",
            r#"{"money": {"cost": {"id": "finance.cost.usd", "text": "1,200"}, "committed": {"id": "a", "text": "0"}, "disbursed": {"id": "b", "text": "0"}}}"#,
            "| Light | ⟨figure finance.cost.usd⟩1,200⟨/⟩ |",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "money_columns",
        arguments: OF_MONEY,
        gives: "The heads of those cells.",
        examples: &[example(
            "| Area |{{<money_columns cost={true} finance={true}/>}}",
            "{}",
            "| Area | Cost (USD) | Committed (USD) | Disbursed (USD) |",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "money_rule",
        arguments: OF_MONEY,
        gives: "The rule below those heads.",
        examples: &[example(
            "| :-- |{{<money_rule cost={true} finance={true}/>}}",
            "{}",
            "| :-- | --: | --: | --: |",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "reasons",
        arguments: &[("list", "the reasons: a list of Reason")],
        gives: "The reasons of a suggestion, as a list below a list item.",
        examples: &[example(
            "- One could ask the other:{{<reasons list={reasons}/>}}",
            r#"{"reasons": [{"code": "same-focus-area", "text": "Both are about light.", "places": []}]}"#,
            "- One could ask the other:\n  - Both are about light.",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "register",
        arguments: &[("rows", "the projects: a list of RegisterRow")],
        gives: "A numbered table of projects.",
        examples: &[example(
            "{{<register rows={rows}/>}}",
            r#"{"rows": [{"number": "1", "id": "xa-port-azure-001", "country": "Arandia", "city": "Port Azure", "title": "Street lamps", "area_code": "LI", "area": "Light", "stage": "design", "status": {"code": "ongoing", "word": "on-going", "shape": "◐"}}]}"#,
            "| No. | Member State | City | Project | Focus area | Stage |\n| --: | :-- | :-- | :-- | :-- | :-- |\n| 1 | Arandia | Port Azure | Street lamps | LI | ◐\u{a0}design |\n",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "sentences",
        arguments: &[("list", "the sentences: a list of Markdown")],
        gives: "Sentences one behind the other.",
        examples: &[example(
            "{{<sentences list={notes}/>}}",
            r#"{"notes": ["One amount was left out.", "It has no rate."]}"#,
            "One amount was left out. It has no rate.",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "status_columns",
        arguments: &[],
        gives: "The heads of four cells with counts by status.",
        examples: &[example(
            "| Area | {{<status_columns/>}} |",
            "{}",
            "| Area | ◇\u{a0}Planning | ◐\u{a0}On-going | ■\u{a0}Completed | ‖\u{a0}Suspended |",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "statuses",
        arguments: &[("f", "the counts by status: StatusFigures")],
        gives: "Four cells with counts by status.",
        examples: &[example(
            "| Light | {{<statuses f={by_status}/>}} |",
            r#"{"by_status": {"planning": {"id": "a", "text": "1"}, "ongoing": {"id": "b", "text": "2"}, "completed": {"id": "c", "text": "3"}, "suspended": {"id": "d", "text": "0"}}}"#,
            "| Light | ⟨figure a⟩1⟨/⟩ | ⟨figure b⟩2⟨/⟩ | ⟨figure c⟩3⟨/⟩ | ⟨figure d⟩0⟨/⟩ |",
        )],
    },
    Word {
        kind: WordKind::Component,
        name: "unsaid",
        arguments: &[(
            "names",
            "what was not said: a list of names of messages, without `unsaid-`",
        )],
        gives: "The sentence that names what was not reported.",
        examples: &[example(
            "{{<unsaid names={not_reported}/>}}",
            r#"{"not_reported": ["cost", "milestones"]}"#,
            "Not reported: cost, milestones.",
        )],
    },
];
