//! Exhibit: projects by how much later they end, as bars.

use ascn_draw::{Bar, Bars, Tone};

use crate::exhibit::{self, Drawn, caption, quantity, said};
use crate::section::Material;
use crate::view::{CountRow, Progress};

pub(super) fn drawing(material: &Material<'_>, progress: &Progress) -> Drawn {
    let rows = &progress.delays;
    if rows.is_empty() {
        return Ok(None);
    }
    let bar = |row: &CountRow| Bar {
        code: String::new(),
        name: row.name.clone(),
        symbol: None,
        tone: Tone::Bar,
        value: quantity(material, &row.count),
        share: None,
    };
    let bars = Bars {
        bars: rows.iter().map(bar).collect(),
    };
    let said = |row: &CountRow| said(&row.name, &row.count);
    let numbers: Vec<String> = rows.iter().map(said).collect();
    let title = material.word("progress-delays-caption")?;
    let caption = caption(material, "delays", title, &numbers)?;
    let svg = bars.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
