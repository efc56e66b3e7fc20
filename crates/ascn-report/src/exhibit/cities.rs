//! Exhibit: projects by city and status, as a matrix.

use ascn_draw::{Matrix, MatrixRow};

use crate::exhibit::{Drawn, drawn, each, name, quantity, said, status};
use crate::section::Material;
use crate::view::{CityRow, Portfolio};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let row = |row: &CityRow| {
        Ok(MatrixRow {
            group: row.country.clone(),
            name: name(&row.city, &row.projects),
            cells: status::quantities(material, &row.by_status)?,
            total: quantity(material, &row.projects)?,
        })
    };
    let columns = material.word("column-projects")?;
    let mut numbers = status::said(material, &portfolio.by_status)?;
    numbers.push(said(material, &columns, &portfolio.total)?);
    let matrix = Matrix {
        keys: status::keys(material)?,
        total_name: columns,
        rows: each(&portfolio.cities, row)?,
        total: MatrixRow {
            group: String::new(),
            name: material.word("row-total")?,
            cells: status::quantities(material, &portfolio.by_status)?,
            total: quantity(material, &portfolio.total)?,
        },
    };
    let title = material.word("portfolio-cities-caption")?;
    drawn(material, "cities", title, &numbers, |caption| {
        matrix.draw(caption)
    })
}
