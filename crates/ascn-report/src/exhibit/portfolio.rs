//! The drawings of the portfolio at a glance.

use ascn_core::scalar::Code;
use ascn_core::submission::Status;
use ascn_draw::text::latin;
use ascn_draw::{
    Bar, Bars, Column, Columns, Key, Matrix, MatrixRow, Panel, Quantity, SegmentRow, Segments,
    Step, Sum, Symbol, Tone, Waterfall,
};

use crate::exhibit::{Drawn, drawn, each, name, quantity, said};
use crate::material::Material;
use crate::view::{
    AreaRow, CityRow, CountryRow, FigureId, Portfolio, ReconciliationRow, StatusFigures, TrendRow,
};
use ascn_template::{Argument, Result};

/// Draws the projects by focus area, as bars.
pub(super) fn areas(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
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
        let share = material.printed(row.share.as_str())?;
        Ok(format!("{count} ({share})"))
    })?;
    let title = material.word("portfolio-areas-caption")?;
    drawn(material, ("areas", title), &numbers, |it| bars.draw(it))
}

/// Draws the projects by city and status, as a matrix.
pub(super) fn cities(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let row = |row: &CityRow| {
        Ok(MatrixRow {
            group: row.country.clone(),
            name: name(&row.city, &row.projects),
            cells: by_status(material, &row.by_status)?,
            total: quantity(material, &row.projects)?,
        })
    };
    let columns = material.word("column-projects")?;
    let mut numbers = each_status(|status| {
        let word = material.status(status)?.word;
        said(material, &word, portfolio.by_status.figure(status))
    })?;
    numbers.push(said(material, &columns, &portfolio.total)?);
    let matrix = Matrix {
        keys: keys(material)?,
        total_name: columns,
        rows: each(&portfolio.cities, row)?,
        total: MatrixRow {
            group: String::new(),
            name: material.word("row-total")?,
            cells: by_status(material, &portfolio.by_status)?,
            total: quantity(material, &portfolio.total)?,
        },
    };
    let title = material.word("portfolio-cities-caption")?;
    drawn(material, ("cities", title), &numbers, |it| matrix.draw(it))
}

/// Draws the projects by member state and status, as bars of segments.
pub(super) fn countries(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let rows = &portfolio.countries;
    let row = |row: &CountryRow| {
        Ok(SegmentRow {
            name: name(&row.country, &row.projects),
            parts: by_status(material, &row.by_status)?,
            total: quantity(material, &row.projects)?,
        })
    };
    let segments = Segments {
        keys: keys(material)?,
        rows: each(rows, row)?,
    };
    let numbers = each(rows, |row| said(material, &row.country, &row.projects))?;
    let title = material.word("portfolio-countries-caption")?;
    drawn(material, ("countries", title), &numbers, |it| {
        segments.draw(it)
    })
}

/// Draws the way from the last list of projects to this one, as a waterfall.
pub(super) fn reconciliation(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
    let Some(last) = &portfolio.last_cycle else {
        return Ok(None);
    };
    let worded = |message: &str| {
        let year = |year: &String| Argument::Markdown(year.clone());
        let arguments = [("last", year(last)), ("cycle", year(&portfolio.cycle))];
        material.messages.with(message, &arguments)
    };
    let step = |row: &ReconciliationRow| {
        let name = worded(&format!("reconciliation-{}", row.term))?;
        let step = Step {
            name,
            sign: row.sign.as_str().to_owned(),
            sum: match row.sign.as_str() {
                "+" => Sum::Rises,
                "\u{2212}" => Sum::Falls,
                _ => Sum::Is,
            },
            value: quantity(material, &row.projects)?,
        };
        let said = said(material, &step.name, &row.projects)?;
        Ok((step, said))
    };
    let steps = each(&portfolio.reconciliation, step)?;
    let (steps, numbers): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
    let title = worded("portfolio-reconciliation-caption")?;
    let waterfall = Waterfall { steps };
    drawn(material, ("reconciliation", title), &numbers, |it| {
        waterfall.draw(it)
    })
}

/// The figure of a row that a panel shows.
type Shown<'a> = &'a dyn Fn(&TrendRow) -> &FigureId;

/// Draws the network over the reports, as small multiples.
pub(super) fn trend(material: &Material<'_>, portfolio: &Portfolio) -> Drawn {
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
    let by_status = each_status(|status| {
        let (word, symbol) = (material.status(status)?.word, Some(symbol(status)));
        panel(word, symbol, "projects", &|row| {
            row.by_status.figure(status)
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
    drawn(material, ("trend", title), &numbers, |it| columns.draw(it))
}

fn symbol(status: Status) -> Symbol {
    match status {
        Status::Planning => Symbol::Planning,
        Status::Ongoing => Symbol::Ongoing,
        Status::Completed => Symbol::Completed,
        Status::Suspended => Symbol::Suspended,
    }
}

/// Makes something of each status, in the order of the tables.
fn each_status<T>(make: impl Fn(Status) -> Result<T>) -> Result<Vec<T>> {
    each(Status::ALL.iter().copied(), make)
}

/// Returns each status with its shape and its word.
fn keys(material: &Material<'_>) -> Result<Vec<Key>> {
    each_status(|status| {
        Ok(Key {
            symbol: symbol(status),
            word: material.status(status)?.word,
        })
    })
}

fn by_status(material: &Material<'_>, of: &StatusFigures) -> Result<Vec<Quantity>> {
    each_status(|status| quantity(material, of.figure(status)))
}
