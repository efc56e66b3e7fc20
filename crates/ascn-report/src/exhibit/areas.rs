//! Exhibit: projects by focus area, as bars.

use ascn_draw::text::latin;
use ascn_draw::{Bar, Bars, Tone};

use crate::exhibit::{Drawn, drawn, each, name, quantity, said};
use crate::section::Material;
use crate::view::{AreaRow, Portfolio};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.areas;
    let bar = |(position, row): (usize, &AreaRow)| {
        Ok(Bar {
            code: latin(&row.code, "").to_owned(),
            name: name(&row.name, &row.projects),
            symbol: None,
            tone: Tone::Area(position),
            value: quantity(material, &row.projects)?,
            share: Some(quantity(material, &row.share)?),
        })
    };
    let bars = Bars {
        bars: each(rows.iter().enumerate(), bar)?,
    };
    let numbers = each(rows, |row| {
        let count = said(material, &row.name, &row.projects)?;
        Ok(format!("{count} ({})", material.printed(&row.share)?))
    })?;
    let title = material.word("portfolio-areas-caption")?;
    drawn(material, "areas", title, &numbers, |caption| {
        bars.draw(caption)
    })
}
