//! Exhibit: the network over the reports, as small multiples.

use ascn_core::submission::Status;
use ascn_draw::{Column, Columns, Key, Panel, Symbol};

use crate::exhibit::{self, Drawn, caption, quantity, status};
use crate::section::Material;
use crate::view::{FigureView, Portfolio, TrendRow};

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.trend;
    let panel =
        |title: String, symbol: Option<Symbol>, unit, of: &dyn Fn(&TrendRow) -> FigureView| {
            let column = |row: &TrendRow| Column {
                name: row.cycle.clone(),
                value: quantity(material, &of(row)),
            };
            Panel {
                title,
                symbol,
                unit,
                columns: rows.iter().map(column).collect(),
            }
        };
    let (members, reported) = (
        material.word("column-cities")?,
        material.word("column-reported")?,
    );
    let projects = material.word("column-projects")?;
    let said = |row: &TrendRow| format!("{}: {}", row.cycle, row.projects.text);
    let numbers: Vec<String> = rows.iter().map(said).collect();
    let by_status = status::keys(material)?.into_iter().zip(Status::ALL);
    let by_status = by_status.map(|(Key { symbol, word }, one)| {
        let of = move |row: &TrendRow| status::figure(&row.by_status, one).clone();
        panel(word, Some(symbol), "projects", &of)
    });
    let columns = Columns {
        lines: vec![
            vec![
                panel(members, None, "cities", &|row| row.members.clone()),
                panel(reported, None, "cities", &|row| row.reported.clone()),
                panel(projects, None, "projects", &|row| row.projects.clone()),
            ],
            by_status.collect(),
        ],
    };
    let title = material.word("portfolio-trend-caption")?;
    let caption = caption(material, "trend", title, &numbers)?;
    let svg = columns.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
