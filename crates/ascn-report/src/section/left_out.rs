//! What was left out of sums of money, and why.

use ascn_core::figure::{Figure, LeftOut};

use crate::material::Material;
use crate::view::Markdown;
use ascn_template::{Argument, Result};

/// The reasons for leaving out an amount, in the words of the figures.
const REASONS: [&str; 2] = ["without-rate", "not-given"];

/// Says what was left out of some sums: a sentence for each reason, with the number of amounts.
pub(super) fn sentences(material: &Material<'_>, ids: &[&str]) -> Result<Vec<Markdown>> {
    let mut said = Vec::new();
    for reason in REASONS {
        let number = number(material, ids, reason);
        if number > 0 {
            said.push(sentence(material, &format!("left-out-{reason}"), number)?);
        }
    }
    Ok(said)
}

/// Says how many projects were left out of the gap; `None` if none was.
pub(super) fn of_gap(material: &Material<'_>, id: &str) -> Result<Option<Markdown>> {
    let numbers = REASONS.map(|reason| number(material, &[id], reason));
    let number = numbers.into_iter().fold(0, u64::saturating_add);
    let said = (number > 0).then(|| sentence(material, "left-out-of-gap", number));
    said.transpose()
}

fn number(material: &Material<'_>, ids: &[&str], reason: &str) -> u64 {
    let figures = ids.iter().filter_map(|id| material.figures.get(id));
    let left_out = figures.flat_map(Figure::left_out);
    let of_reason = left_out.filter(|left_out| left_out.reason() == reason);
    let number: usize = of_reason.map(LeftOut::count).sum();
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn sentence(material: &Material<'_>, message: &str, number: u64) -> Result<Markdown> {
    let arguments = [
        ("number", material.number_argument(number)),
        ("number_count", Argument::Number(number)),
    ];
    material.sentence(message, &arguments)
}
