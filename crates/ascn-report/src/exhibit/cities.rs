//! Exhibit: projects by city and status, as a matrix.

use ascn_draw::{Matrix, MatrixRow};

use crate::exhibit::{self, Drawn, caption, name, quantity, said, status};
use crate::section::Material;
use crate::view::{CityRow, Portfolio};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let row = |row: &CityRow| MatrixRow {
        group: row.country.clone(),
        name: name(&row.city, &row.projects),
        cells: status::quantities(material, &row.by_status),
        total: quantity(material, &row.projects),
    };
    let total = material.word("row-total")?;
    let columns = material.word("column-projects")?;
    let mut numbers = status::said(material, &portfolio.by_status)?;
    numbers.push(said(&columns, &portfolio.total));
    let matrix = Matrix {
        keys: status::keys(material)?,
        total_name: columns,
        rows: portfolio.cities.iter().map(row).collect(),
        total: MatrixRow {
            group: String::new(),
            name: total,
            cells: status::quantities(material, &portfolio.by_status),
            total: quantity(material, &portfolio.total),
        },
    };
    let title = material.word("portfolio-cities-caption")?;
    let caption = caption(material, "cities", title, &numbers)?;
    let svg = matrix.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
