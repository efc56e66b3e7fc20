//! Exhibit: projects by member state and status, as bars of segments.

use ascn_draw::{SegmentRow, Segments};

use crate::exhibit::{Drawn, drawn, each, name, quantity, said, status};
use crate::section::Material;
use crate::view::{CountryRow, Portfolio};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.countries;
    let row = |row: &CountryRow| {
        Ok(SegmentRow {
            name: name(&row.country, &row.projects),
            parts: status::quantities(material, &row.by_status)?,
            total: quantity(material, &row.projects)?,
        })
    };
    let segments = Segments {
        keys: status::keys(material)?,
        rows: each(rows, row)?,
    };
    let numbers = each(rows, |row| said(material, &row.country, &row.projects))?;
    let title = material.word("portfolio-countries-caption")?;
    drawn(material, "countries", title, &numbers, |caption| {
        segments.draw(caption)
    })
}
