//! Exhibit: projects by rating, as bars.

use ascn_core::scalar::Code;
use ascn_core::submission::RatingValue;
use ascn_draw::{Bar, Bars, Symbol, Tone};

use crate::exhibit::{Drawn, drawn, each, quantity, said, without_sign};
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
    let bar = |(row, rating): (&CountRow, &RatingValue)| {
        Ok(Bar {
            code: String::new(),
            name: without_sign(&row.name),
            symbol: Some(symbol(*rating)),
            tone: Tone::Of(symbol(*rating)),
            value: quantity(material, &row.count)?,
            share: None,
        })
    };
    let bars = Bars {
        bars: each(rows.iter().zip(RatingValue::ALL), bar)?,
    };
    let said = |row: &CountRow| said(material, &without_sign(&row.name), &row.count);
    let numbers = each(rows, said)?;
    let title = material.word("progress-ratings-caption")?;
    drawn(material, "ratings", title, &numbers, |caption| {
        bars.draw(caption)
    })
}
