//! What changed, in words: one sentence for each measure, from a closed list of verbs, for the
//! report and for the terminal.

use ascn_core::comparison::{Comparison, Measure, Movement, Reason};
use ascn_core::figure::{Change, Coverage, Figure};
use ascn_core::network::Settings;
use ascn_core::scalar::Code;
use ascn_export::mark;

use crate::print;
use ascn_template::{Argument, Messages, Result};

/// How a sentence is written: in the report its figures are marked and its texts escaped; at a
/// terminal both are plain.
pub(crate) struct Phrasing<'a> {
    messages: &'a Messages,
    share_decimals: u32,
    is_plain: bool,
}

impl<'a> Phrasing<'a> {
    pub(crate) fn of_report(settings: &Settings, messages: &'a Messages) -> Self {
        Self {
            messages,
            share_decimals: settings.share_decimals,
            is_plain: false,
        }
    }

    pub(crate) fn of_terminal(settings: &Settings, messages: &'a Messages) -> Self {
        Self {
            is_plain: true,
            ..Self::of_report(settings, messages)
        }
    }

    fn figure(&self, figure: &Figure) -> Result<Argument> {
        let mut text = print::figure(figure, self.share_decimals, self.messages)?;
        if !self.is_plain {
            text = mark::figure(figure.id(), &text);
        }
        Ok(Argument::Markdown(text))
    }

    fn text(&self, text: &str) -> Argument {
        let kind = if self.is_plain {
            Argument::Markdown
        } else {
            Argument::Text
        };
        kind(text.to_owned())
    }
}

/// Whether nobody gave the measure, so that nothing else can be said of it.
pub(crate) fn is_given_by_nobody(change: &Change<'_>) -> bool {
    change.movement.reason() == Some(Reason::NotGiven)
}

/// Says how a measure moved, or why it cannot be compared.
pub(crate) fn sentence(
    phrasing: &Phrasing<'_>,
    comparison: &Comparison<'_>,
    change: &Change<'_>,
) -> Result<String> {
    let measure = name(phrasing, comparison, &change.measure)?;
    let mut arguments = vec![
        ("measure", Argument::Markdown(measure)),
        ("then", phrasing.figure(&change.then)?),
        ("now", phrasing.figure(&change.now)?),
    ];
    let movement = change.movement;
    let message = match movement {
        Movement::Rose | Movement::Fell | Movement::Unchanged => {
            format!("changed-{}", movement.code())
        }
        Movement::NotComparable(reason) => {
            if let Reason::CountedOtherwise(one) = reason {
                arguments.push(("since", phrasing.text(&one.since.to_string())));
                arguments.push(("note", phrasing.text(&as_sentence(&one.definition.note))));
            }
            format!("changed-not-comparable-{}", reason.code())
        }
    };
    let sentence = phrasing.messages.with(&message, &arguments)?;
    match change.given.filter(|_| movement.reason().is_none()) {
        None => Ok(sentence),
        Some(given) => Ok(format!("{sentence} {}", coverage(phrasing, given)?)),
    }
}

/// Returns the name of a measure, as the subject of a sentence.
pub(crate) fn name(
    phrasing: &Phrasing<'_>,
    comparison: &Comparison<'_>,
    measure: &Measure<'_>,
) -> Result<String> {
    let cycle = || Some(("cycle", phrasing.text(&comparison.to.year().to_string())));
    let (message, argument) = match measure {
        Measure::Projects => ("projects".to_owned(), None),
        Measure::Status(status) => (format!("status-{}", status.code()), None),
        Measure::Area(area) => ("area".to_owned(), Some(("area", phrasing.text(&area.name)))),
        Measure::Rating(rating) => (format!("rating-{}", rating.code()), None),
        Measure::Committed => ("committed".to_owned(), cycle()),
        Measure::Disbursed => ("disbursed".to_owned(), cycle()),
        Measure::MilestonesMet => ("milestones-met".to_owned(), None),
        Measure::IndicatorsReached => ("indicators-reached".to_owned(), None),
        Measure::ChallengesOpen => ("challenges-open".to_owned(), None),
    };
    let message = format!("measure-{message}");
    phrasing.messages.with(&message, argument.as_slice())
}

/// Says how many projects give each of the two values: the more of them do, the higher it is for
/// that reason alone.
fn coverage(phrasing: &Phrasing<'_>, [then, now]: [Coverage; 2]) -> Result<String> {
    let number = |number| Argument::Text(print::number(number, phrasing.messages));
    let arguments = [
        ("then_given", number(then.given)),
        ("then_asked", number(then.asked)),
        ("now_given", number(now.given)),
        ("now_asked", number(now.asked)),
    ];
    phrasing.messages.with("changed-given", &arguments)
}

/// Returns a text on one line, ending with a full stop.
pub(crate) fn as_sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_ended = text.ends_with(['.', '!', '?']);
    format!("{text}{}", if is_ended { "" } else { "." })
}
