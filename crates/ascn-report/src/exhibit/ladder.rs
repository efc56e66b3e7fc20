//! Exhibit: finance from what is asked for to what is paid, as a ladder.

use ascn_draw::{Fill, Ladder, Rung};

use crate::error::ReportError;
use crate::exhibit::{self, Drawn, caption, quantity, said};
use crate::section::Material;
use crate::view::{Finance, RungRow};

pub(super) fn drawing(material: &Material<'_>, finance: &Finance) -> Drawn {
    if finance.ladder.is_empty() {
        return Ok(None);
    }
    let named = |row: &RungRow| material.word(&format!("rung-{}", row.name));
    let rung = |(row, fill): (&RungRow, Fill)| {
        Ok(Rung {
            name: named(row)?,
            count: row.lines.as_ref().map(|lines| quantity(material, lines)),
            amount: quantity(material, &row.amount),
            fill,
            is_part: row.lines.is_none(),
        })
    };
    // What is only asked for is empty, what is promised half full.
    let fills = [Fill::Outline, Fill::Half].into_iter();
    let fills = fills.chain(std::iter::repeat(Fill::Full));
    let rungs = finance.ladder.iter().zip(fills).map(rung);
    let ladder = Ladder {
        count_name: material.word("column-lines")?,
        amount_name: material.word("column-amount")?,
        rungs: rungs.collect::<Result<_, ReportError>>()?,
    };
    let said = |row: &RungRow| Ok(said(&named(row)?, &row.amount));
    let numbers = finance.ladder.iter().map(said);
    let numbers: Vec<String> = numbers.collect::<Result<_, ReportError>>()?;
    let title = material.word("finance-ladder-caption")?;
    let caption = caption(material, "finance-ladder", title, &numbers)?;
    let svg = ladder.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
