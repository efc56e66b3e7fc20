//! Exhibit: projects by focus area, as bars.

use ascn_draw::{Bar, Bars, Tone};

use crate::exhibit::{self, Drawn, caption, name, quantity, said};
use crate::section::Material;
use crate::view::{AreaRow, Portfolio};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.areas;
    let bar = |(position, row): (usize, &AreaRow)| Bar {
        code: latin_code(row),
        name: name(&row.name, &row.projects),
        symbol: None,
        tone: Tone::Area(position),
        value: quantity(material, &row.projects),
        share: Some(quantity(material, &row.share)),
    };
    let bars = Bars {
        bars: rows.iter().enumerate().map(bar).collect(),
    };
    let said = |row: &AreaRow| format!("{} ({})", said(&row.name, &row.projects), row.share.text);
    let numbers: Vec<String> = rows.iter().map(said).collect();
    let title = material.word("portfolio-areas-caption")?;
    let caption = caption(material, "areas", title, &numbers)?;
    let svg = bars.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}

fn latin_code(row: &AreaRow) -> String {
    ascn_draw::text::latin(&row.code, "").to_owned()
}
