//! The reporting chain: its stages, steps and conditions, from the table that the program follows.

use std::fmt::Write;

use ascn_core::governance::{About, Order, STEPS, SealKind, Step};

/// The text before the tables.
const INTRODUCTION: &str = "# The reporting chain

A report climbs a fixed ladder. Each step is recorded in the ledger of the cycle, \
`cycles/YEAR/chain.yaml`, with `ascn chain record EVENT`; `ascn chain status` shows where the cycle \
stands and `ascn chain verify` replays the ledger from its first event.

**The order.** A stage can only be completed when all stages before it are; nothing is skipped. \
Dissemination stands beside: it begins once the report has gone to the Joint Consultative Meeting, \
and nothing waits for it. By default the report is drafted after the Annual Meeting; \
`chain: {meeting_before_draft: false}` in `cycle.yaml` submits the draft to the meeting instead.

**Returns.** A National Representative returns a report to its city, the Secretariat returns it to \
the National Representative as long as nothing is drafted, and a draft under review goes back to \
intake. There is no other way back.

**Seals.** What is signed is sealed by its meaning: comments, the order of keys and the layout of a \
file do not matter, every value does. The content stands in `cycles/YEAR/sealed/`, in a file named \
by its SHA-256 digest, so that `sha256sum` can check it without this program. What has changed since \
it was signed is void, and each changed field is named, old → new.

**The report.** It is sealed as its figures, what only a person wrote (foreword, key messages, \
observations, recommendations), its sections in their order, its title, and the folder's own \
templates and styles, with the version of the program, and beside it stands the text of every file \
that it was made of. With another version of the program the words of its sections and the templates \
may differ, and figures may be new: the report still is what was approved as long as \
every figure that was sealed has its value and every text that a person wrote is the same. What \
cities wrote is held to their own seals.

**Rules.** Once the caveats are accepted or the intake is validated, a rule that came with a later \
version of the program is not asked of the cycle any more; of the years before, neither. A new \
version opens no gate again.

**What the ledger cannot show.** Each event carries the digest of the one before, so an event that \
is taken out, put in, moved or edited is found. What is cut off at the end leaves no trace: keep the \
folder under version control.
";

const HEAD: &str = "\
| event | by | about | seals | conditions |
| :-- | :-- | :-- | :-- | :-- |
";

pub(super) fn page() -> String {
    let mut page = INTRODUCTION.to_owned();
    for stage in Order::new(true).shown() {
        let steps = STEPS.iter().filter(|step| step.stage == stage);
        let rows: String = steps.map(row).collect();
        // Writing into a String cannot fail.
        let _ = write!(page, "\n## {stage}\n\n{HEAD}{rows}");
    }
    page
}

fn row(step: &Step) -> String {
    let mut gate: Vec<String> = step.gate.iter().map(|one| format!("`{one}`")).collect();
    if step.needs_note {
        gate.push("`reason-given`".to_owned());
    }
    format!(
        "| `{}` | {} | {} | {} | {} |\n",
        step.event,
        step.body.name(),
        about(step.about),
        step.seals.map_or("–", seals),
        gate.join(", ")
    )
}

fn about(about: About) -> &'static str {
    match about {
        About::Cycle => "the cycle",
        About::City | About::MemberState | About::SectoralBody => about.in_words(),
    }
}

fn seals(kind: SealKind) -> &'static str {
    match kind {
        SealKind::Roster => "the member cities",
        SealKind::Submission => "the submission",
        SealKind::Caveats => "the warnings",
        SealKind::Dataset => "all submissions",
        SealKind::Meeting => "the record of the meeting",
        SealKind::Report => "the figures and sections of the report",
    }
}
