//! Exhibit: the network over the reports, as small multiples.

use ascn_core::scalar::Code;
use ascn_core::submission::Status;
use ascn_draw::{Column, Columns, Key, Panel, Symbol};

use crate::exhibit::{Drawn, drawn, each, quantity, said, status};
use crate::section::Material;
use crate::view::{FigureId, Portfolio, TrendRow};

/// Which figure of a row a panel shows.
type Shown<'a> = &'a dyn Fn(&TrendRow) -> &FigureId;

pub(super) fn drawing(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.trend;
    let panel = |title: String, symbol: Option<Symbol>, unit, shown: Shown<'_>| {
        let column = |row: &TrendRow| {
            Ok(Column {
                name: row.cycle.clone(),
                value: quantity(material, shown(row))?,
            })
        };
        Ok(Panel {
            title,
            symbol,
            unit,
            columns: each(rows, column)?,
        })
    };
    let members = material.word("column-cities")?;
    let reported = material.word("column-reported")?;
    let projects = material.word("column-projects")?;
    let by_status = status::keys(material)?
        .into_iter()
        .zip(Status::ALL.iter().copied());
    let by_status = each(by_status, |(Key { symbol, word }, one)| {
        panel(word, Some(symbol), "projects", &|row| {
            row.by_status.figure(one)
        })
    })?;
    let columns = Columns {
        lines: vec![
            vec![
                panel(members, None, "cities", &|row| &row.members)?,
                panel(reported, None, "cities", &|row| &row.reported)?,
                panel(projects, None, "projects", &|row| &row.projects)?,
            ],
            by_status,
        ],
    };
    let numbers = each(rows, |row| said(material, &row.cycle, &row.projects))?;
    let title = material.word("portfolio-trend-caption")?;
    drawn(material, "trend", title, &numbers, |caption| {
        columns.draw(caption)
    })
}
