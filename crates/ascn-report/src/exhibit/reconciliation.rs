//! Exhibit: from the last list of projects to this one, as a waterfall.

use ascn_draw::{Step, Sum, Waterfall};

use crate::exhibit::{Drawn, drawn, each, quantity, said};
use crate::message::Argument;
use crate::section::Material;
use crate::view::{Portfolio, ReconciliationRow};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let Some(last) = &portfolio.last_cycle else {
        return Ok(None);
    };
    let worded = |message: &str| {
        let year = |year: &String| Argument::Markdown(year.clone());
        let arguments = [("last", year(last)), ("cycle", year(&portfolio.cycle))];
        material.messages.with(message, &arguments)
    };
    let step = |row: &ReconciliationRow| {
        let name = worded(&format!("reconciliation-{}", row.term))?;
        let step = Step {
            name,
            sign: row.sign.as_str().to_owned(),
            sum: match row.sign.as_str() {
                "+" => Sum::Rises,
                "\u{2212}" => Sum::Falls,
                _ => Sum::Is,
            },
            value: quantity(material, &row.projects)?,
        };
        let said = said(material, &step.name, &row.projects)?;
        Ok((step, said))
    };
    let steps = each(&portfolio.reconciliation, step)?;
    let (steps, numbers): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
    let title = worded("portfolio-reconciliation-caption")?;
    drawn(material, "reconciliation", title, &numbers, |caption| {
        Waterfall { steps }.draw(caption)
    })
}
