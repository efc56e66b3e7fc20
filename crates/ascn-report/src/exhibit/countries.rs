//! Exhibit: projects by member state and status, as bars of segments.

use ascn_draw::{SegmentRow, Segments};

use crate::exhibit::{self, Drawn, caption, name, quantity, said, status};
use crate::section::Material;
use crate::view::{CountryRow, Portfolio};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.countries;
    let row = |row: &CountryRow| SegmentRow {
        name: name(&row.country, &row.projects),
        parts: status::quantities(material, &row.by_status),
        total: quantity(material, &row.projects),
    };
    let segments = Segments {
        keys: status::keys(material)?,
        rows: rows.iter().map(row).collect(),
    };
    let said = |row: &CountryRow| said(&row.country, &row.projects);
    let numbers: Vec<String> = rows.iter().map(said).collect();
    let title = material.word("portfolio-countries-caption")?;
    let caption = caption(material, "countries", title, &numbers)?;
    let svg = segments.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
