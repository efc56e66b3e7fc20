//! The drawing of finance: a ladder from what is asked for to what is paid.

use ascn_draw::{Fill, Ladder, Rung};

use crate::exhibit::{Drawn, drawn, each, quantity, said};
use crate::material::Material;
use crate::view::{Finance, RungRow};

pub(super) fn ladder(material: &Material<'_>, finance: &Finance) -> Drawn {
    if finance.ladder.is_empty() {
        return Ok(None);
    }
    let named = |row: &RungRow| material.word(&format!("rung-{}", row.name));
    let rung = |(row, fill): (&RungRow, Fill)| {
        let count = row.lines.as_ref();
        let count = count.map(|lines| quantity(material, lines));
        Ok(Rung {
            name: named(row)?,
            count: count.transpose()?,
            amount: quantity(material, &row.amount)?,
            fill,
            is_part: row.lines.is_none(),
        })
    };
    // What is only asked for is empty, what is promised half full.
    let fills = [Fill::Outline, Fill::Half].into_iter();
    let fills = fills.chain(std::iter::repeat(Fill::Full));
    let ladder = Ladder {
        count_name: material.word("column-lines")?,
        amount_name: material.word("column-amount")?,
        rungs: each(finance.ladder.iter().zip(fills), rung)?,
    };
    let said = |row: &RungRow| said(material, &named(row)?, &row.amount);
    let numbers = each(&finance.ladder, said)?;
    let title = material.word("finance-ladder-caption")?;
    drawn(material, ("finance-ladder", title), &numbers, |it| {
        ladder.draw(it)
    })
}
