//! Exhibit: projects by how much later they end, as bars.

use ascn_draw::{Bar, Bars, Tone};

use crate::exhibit::{Drawn, drawn, each, quantity, said};
use crate::section::Material;
use crate::view::{CountRow, Progress};

pub(super) fn drawing(material: &Material<'_>, progress: &Progress) -> Drawn {
    let rows = &progress.delays;
    if rows.is_empty() {
        return Ok(None);
    }
    let bar = |row: &CountRow| {
        Ok(Bar {
            code: String::new(),
            name: row.name.clone(),
            symbol: None,
            tone: Tone::Bar,
            value: quantity(material, &row.count)?,
            share: None,
        })
    };
    let bars = Bars {
        bars: each(rows, bar)?,
    };
    let numbers = each(rows, |row| said(material, &row.name, &row.count))?;
    let title = material.word("progress-delays-caption")?;
    drawn(material, "delays", title, &numbers, |caption| {
        bars.draw(caption)
    })
}
