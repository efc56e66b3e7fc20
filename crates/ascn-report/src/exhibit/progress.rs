//! The drawings of the progress of projects.

use ascn_core::scalar::Code;
use ascn_core::submission::RatingValue;
use ascn_draw::{Bar, Bars, Symbol, Tone};

use crate::exhibit::{Drawn, drawn, each, quantity, said};
use crate::material::Material;
use crate::view::{CountRow, Progress};

/// Draws the projects by rating, as bars.
pub(super) fn ratings(material: &Material<'_>, progress: &Progress) -> Drawn {
    let title = material.word("progress-ratings-caption")?;
    let symbols = RatingValue::ALL.iter().map(|one| Some(symbol(*one)));
    counts(material, ("ratings", title), &progress.ratings, symbols)
}

/// Draws the projects by how much later they end, as bars.
pub(super) fn delays(material: &Material<'_>, progress: &Progress) -> Drawn {
    let title = material.word("progress-delays-caption")?;
    let symbols = std::iter::repeat(None);
    counts(material, ("delays", title), &progress.delays, symbols)
}

/// Draws the lines of a table of counts as bars, each with its symbol, if it has one.
fn counts(
    material: &Material<'_>,
    exhibit: (&str, String),
    rows: &[CountRow],
    symbols: impl Iterator<Item = Option<Symbol>>,
) -> Drawn {
    if rows.is_empty() {
        return Ok(None);
    }
    let bar = |(row, symbol): (&CountRow, Option<Symbol>)| {
        let bar = Bar {
            code: String::new(),
            name: symbol.map_or_else(|| row.name.clone(), |_| without_sign(&row.name)),
            symbol,
            tone: symbol.map_or(Tone::Bar, Tone::Of),
            value: quantity(material, &row.count)?,
            share: None,
        };
        let said = said(material, &bar.name, &row.count)?;
        Ok((bar, said))
    };
    let bars = each(rows.iter().zip(symbols), bar)?;
    let (bars, numbers): (Vec<_>, Vec<_>) = bars.into_iter().unzip();
    drawn(material, exhibit, &numbers, |it| Bars { bars }.draw(it))
}

fn symbol(rating: RatingValue) -> Symbol {
    match rating {
        RatingValue::OnTrack => Symbol::OnTrack,
        RatingValue::AtRisk => Symbol::AtRisk,
        RatingValue::OffTrack => Symbol::OffTrack,
    }
}

/// Returns the words of a coded value without the sign before them, which the drawing has as a
/// shape.
fn without_sign(words: &str) -> String {
    words
        .trim_start_matches(|character: char| !character.is_alphanumeric())
        .to_owned()
}
