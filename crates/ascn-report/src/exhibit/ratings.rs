//! Exhibit: projects by rating, as bars.

use ascn_core::scalar::Code;
use ascn_core::submission::RatingValue;
use ascn_draw::{Bar, Bars, Symbol, Tone};

use crate::exhibit::{self, Drawn, caption, quantity, said, without_sign};
use crate::section::Material;
use crate::view::{CountRow, Progress};

fn symbol(rating: RatingValue) -> Symbol {
    match rating {
        RatingValue::OnTrack => Symbol::OnTrack,
        RatingValue::AtRisk => Symbol::AtRisk,
        RatingValue::OffTrack => Symbol::OffTrack,
    }
}

pub(super) fn drawing(material: &Material<'_>, progress: &Progress) -> Drawn {
    let rows = &progress.ratings;
    if rows.is_empty() {
        return Ok(None);
    }
    let bar = |(row, rating): (&CountRow, &RatingValue)| Bar {
        code: String::new(),
        name: without_sign(&row.name),
        symbol: Some(symbol(*rating)),
        tone: Tone::Of(symbol(*rating)),
        value: quantity(material, &row.count),
        share: None,
    };
    let bars = Bars {
        bars: rows.iter().zip(RatingValue::ALL).map(bar).collect(),
    };
    let said = |row: &CountRow| said(&without_sign(&row.name), &row.count);
    let numbers: Vec<String> = rows.iter().map(said).collect();
    let title = material.word("progress-ratings-caption")?;
    let caption = caption(material, "ratings", title, &numbers)?;
    let svg = bars.draw(&caption);
    Ok(exhibit::drawing(caption, svg))
}
