//! The components: pieces of templates that other templates call by name.

use ascn_template::Template;
use ascn_template::vocabulary::{Word, WordKind, example};

/// Rows that count something.
const COUNTS: &str =
    r#"{"rows": [{"name": "On track", "count": {"id": "projects.rating.on-track", "text": "3"}}]}"#;

/// A component a row: its name, what it gives, its arguments, and an example as template, data and
/// result.
macro_rules! components {
    ($(
        $name:literal $gives:literal [$($argument:literal: $meaning:literal),* $(,)?]
        $template:literal $data:expr => $result:literal;
    )*) => {
        /// The components as the manual describes them, in the order of their files.
        pub(super) const WORDS: &[Word] = &[$(Word {
            kind: WordKind::Component,
            name: $name,
            arguments: &[$(($argument, $meaning)),*],
            gives: $gives,
            examples: &[example($template, $data, $result)],
        }),*];

        /// Their files.
        pub(super) const TEMPLATES: &[Template] = &[$(Template {
            name: concat!("components/", $name, ".md"),
            purpose: $gives,
            text: include_str!(concat!("../../../../templates/components/", $name, ".md")),
        }),*];
    };
}

components! {
    "counts" "A table of names and counts."
        [
            "rows": "the rows: a list of CountRow",
            "name": "the message at the head of the names",
            "of": "the message at the head of the counts",
        ]
        "{{<counts rows={rows} name=\"column-rating\" of=\"column-projects\"/>}}"
        COUNTS
        => "| Rating | Projects |\n| :-- | --: |\n| On track | ⟨figure projects.rating.on-track⟩3⟨/⟩ |";
    "details" "Named values on one line."
        ["all": "the named values: a list of Detail"]
        "{{<details all={details}/>}}"
        r#"{"details": [{"name": "actual-start", "value": "March 2031"}]}"#
        => "Start: March 2031";
    "money" "The cells of a row with sums of money."
        [
            "f": "the sums: MoneyFigures",
            "cost": "whether the cost is shown",
            "finance": "whether what is committed and disbursed is shown",
        ]
        "| Light |{{<money f={money} cost={true} finance={false}/>}}"
        r#"{"money": {"cost": {"id": "finance.cost.usd", "text": "1,200"}, "committed": {"id": "a", "text": "0"}, "disbursed": {"id": "b", "text": "0"}}}"#
        => "| Light | ⟨figure finance.cost.usd⟩1,200⟨/⟩ |";
    "money_columns" "The heads of those cells."
        [
            "cost": "whether the cost is shown",
            "finance": "whether what is committed and disbursed is shown",
        ]
        "| Area |{{<money_columns cost={true} finance={true}/>}}"
        "{}"
        => "| Area | Cost (USD) | Committed (USD) | Disbursed (USD) |";
    "money_rule" "The rule below those heads."
        [
            "cost": "whether the cost is shown",
            "finance": "whether what is committed and disbursed is shown",
        ]
        "| :-- |{{<money_rule cost={true} finance={true}/>}}"
        "{}"
        => "| :-- | --: | --: | --: |";
    "reasons" "The reasons of a suggestion, as a list below a list item."
        ["list": "the reasons: a list of Reason"]
        "- One could ask the other:{{<reasons list={reasons}/>}}"
        r#"{"reasons": [{"code": "same-focus-area", "text": "Both are about light.", "places": []}]}"#
        => "- One could ask the other:\n  - Both are about light.";
    "register" "A numbered table of projects."
        ["rows": "the projects: a list of RegisterRow"]
        "{{<register rows={rows}/>}}"
        r#"{"rows": [{"number": "1", "id": "xa-port-azure-001", "country": "Arandia", "city": "Port Azure", "title": "Street lamps", "area_code": "LI", "area": "Light", "stage": "design", "status": {"code": "ongoing", "word": "on-going", "shape": "◐"}}]}"#
        => "| No. | Member State | City | Project | Focus area | Stage |\n| --: | :-- | :-- | :-- | :-- | :-- |\n| 1 | Arandia | Port Azure | Street lamps | LI | ◐\u{a0}design |\n";
    "sentences" "Sentences one behind the other."
        ["list": "the sentences: a list of Markdown"]
        "{{<sentences list={notes}/>}}"
        r#"{"notes": ["One amount was left out.", "It has no rate."]}"#
        => "One amount was left out. It has no rate.";
    "status_columns" "The heads of four cells with counts by status."
        []
        "| Area | {{<status_columns/>}} |"
        "{}"
        => "| Area | ◇\u{a0}Planning | ◐\u{a0}On-going | ■\u{a0}Completed | ‖\u{a0}Suspended |";
    "statuses" "Four cells with counts by status."
        ["f": "the counts by status: StatusFigures"]
        "| Light | {{<statuses f={by_status}/>}} |"
        r#"{"by_status": {"planning": {"id": "a", "text": "1"}, "ongoing": {"id": "b", "text": "2"}, "completed": {"id": "c", "text": "3"}, "suspended": {"id": "d", "text": "0"}}}"#
        => "| Light | ⟨figure a⟩1⟨/⟩ | ⟨figure b⟩2⟨/⟩ | ⟨figure c⟩3⟨/⟩ | ⟨figure d⟩0⟨/⟩ |";
    "unsaid" "The sentence that names what was not reported."
        ["names": "what was not said: a list of names of messages, without `unsaid-`"]
        "{{<unsaid names={not_reported}/>}}"
        r#"{"not_reported": ["cost", "milestones"]}"#
        => "Not reported: cost, milestones.";
}
