//! Exhibit: from the last list of projects to this one, as a waterfall.

use ascn_draw::{Step, Sum, Waterfall};

use crate::error::ReportError;
use crate::exhibit::{self, Drawn, caption, quantity, said};
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
            sign: row.sign.clone(),
            sum: match row.sign.as_str() {
                "+" => Sum::Rises,
                "\u{2212}" => Sum::Falls,
                _ => Sum::Is,
            },
            value: quantity(material, &row.projects),
        };
        let said = said(&step.name, &row.projects);
        Ok((step, said))
    };
    let steps: Vec<(Step, String)> = portfolio
        .reconciliation
        .iter()
        .map(step)
        .collect::<Result<_, ReportError>>()?;
    let (steps, numbers): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
    let title = worded("portfolio-reconciliation-caption")?;
    let caption = caption(material, "reconciliation", title, &numbers)?;
    let svg = Waterfall { steps }.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
