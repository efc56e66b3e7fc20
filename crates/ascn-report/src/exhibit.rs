//! The drawings of the exhibits, each made of the same rows as its table.
//!
//! 1. A chart is laid out from the view that the template sees: the digits of a figure in the
//!    drawing are those of the table, and the length of its bar follows from the same figure.
//! 2. A description says in words what the drawing shows, with its main numbers.
//! 3. An exhibit whose table is not printed has no drawing. Nor has one that does not fit a page; a
//!    note below its table then says why ([`not_drawn`]).

mod finance;
mod places;
mod portfolio;
mod progress;
mod results;

pub(crate) use places::map_of;

use ascn_core::figure::{Figure, FigureValue};
use ascn_draw::text::latin;
use ascn_draw::{Caption, Quantity};
use ascn_export::Drawing;

use crate::material::Material;
use crate::view::{FigureId, Finance, Indicators, Markdown, Places, Portfolio, Progress, Results};
use ascn_template::{Argument, Result};

/// The drawing of an exhibit, if it has one.
pub(crate) type Drawn = Result<Option<Drawing>>;

/// Draws an exhibit from the view of its section.
pub(crate) type Draw<V> = fn(&Material<'_>, &V) -> Drawn;

/// The exhibits, by the view of their section.
pub(crate) const OF_PLACES: [Draw<Places>; 1] = [places::map];
pub(crate) const OF_PORTFOLIO: [Draw<Portfolio>; 5] = [
    portfolio::areas,
    portfolio::cities,
    portfolio::countries,
    portfolio::reconciliation,
    portfolio::trend,
];
pub(crate) const OF_PROGRESS: [Draw<Progress>; 2] = [progress::ratings, progress::delays];
pub(crate) const OF_RESULTS: [Draw<Results>; 1] = [results::targets];
pub(crate) const OF_FINANCE: [Draw<Finance>; 1] = [finance::ladder];
pub(crate) const OF_INDICATORS: [Draw<Indicators>; 1] = [results::indicators];

/// Returns the note below an exhibit that has more rows than fit a drawing; `None` if they fit.
pub(crate) fn not_drawn(
    material: &Material<'_>,
    rows: usize,
    most: usize,
) -> Result<Option<Markdown>> {
    if rows <= most {
        return Ok(None);
    }
    let number = |count: usize| material.number_argument(u64::try_from(count).unwrap_or(u64::MAX));
    let arguments = [("rows", number(rows)), ("most", number(most))];
    material.sentence("exhibit-not-drawn", &arguments).map(Some)
}

/// Draws `exhibit-NAME`, if it can be drawn: the title is that of its table, the description the
/// message `exhibit-NAME-description` with the main numbers.
fn drawn(
    material: &Material<'_>,
    (name, title): (&str, String),
    numbers: &[String],
    draw: impl FnOnce(&Caption) -> Option<String>,
) -> Drawn {
    // The drawing escapes its words itself.
    let numbers = [("numbers", Argument::Markdown(numbers.join("; ")))];
    let exhibit = format!("exhibit-{name}");
    let message = format!("{exhibit}-description");
    let caption = Caption {
        id: exhibit,
        title,
        description: material.messages.with(&message, &numbers)?,
    };
    Ok(draw(&caption).map(|svg| Drawing {
        svg,
        exhibit: caption.id,
        description: caption.description,
    }))
}

/// Makes something of each row; fails if one refers to a figure that does not exist.
fn each<R, T>(rows: impl IntoIterator<Item = R>, make: impl Fn(R) -> Result<T>) -> Result<Vec<T>> {
    rows.into_iter().map(make).collect()
}

/// Returns a figure as charts take it.
fn quantity(material: &Material<'_>, figure: &FigureId) -> Result<Quantity> {
    let known = material.figures.get(figure.as_str());
    let size = match known.map(Figure::value) {
        Some(FigureValue::Amount(dollars)) => dollars.normalized().to_string().parse().ok(),
        Some(_) | None => known.and_then(Figure::count),
    };
    Ok(Quantity {
        text: material.printed(figure.as_str())?,
        figure: figure.as_str().to_owned(),
        size,
    })
}

/// Returns a name as it is drawn; if the fonts of drawings lack its script, the last part of the
/// figure's id.
fn name(name: &str, figure: &FigureId) -> String {
    let id = figure.as_str().rsplit('.').next().unwrap_or_default();
    latin(name, id).to_owned()
}

/// Returns a name with its figure, for a description.
fn said(material: &Material<'_>, name: &str, figure: &FigureId) -> Result<String> {
    Ok(format!("{name}: {}", material.printed(figure.as_str())?))
}
