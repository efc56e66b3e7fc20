//! The drawings of the exhibits, listed once: each is made of the same rows as its table.
//!
//! 1. A chart is laid out from the view that the template sees: the digits of a figure in the
//!    drawing are those of the table, and how long its bar is follows from the same figure.
//! 2. A description says in words what the drawing shows, with its main numbers.
//! 3. An exhibit whose table is not printed has no drawing, nor has one that does not fit a page;
//!    why, stands below its table ([`not_drawn`]).

mod areas;
mod cities;
mod countries;
mod delays;
mod indicators;
mod ladder;
mod map;
mod ratings;
mod reconciliation;
mod status;
mod targets;
mod trend;
mod way;

pub(crate) use map::map_of;

use ascn_core::figure::{Figure, FigureValue};
use ascn_draw::text::latin;
use ascn_draw::{Caption, Quantity};
use ascn_export::Drawing;

use crate::error::ReportError;
use crate::message::Argument;
use crate::print;
use crate::section::{self, Material};
use crate::view::{FigureView, Markdown};

/// The drawing of an exhibit, if it has one.
type Drawn = Result<Option<Drawing>, ReportError>;

/// The drawings of the report, in its order. A new exhibit is one new file and one line here.
pub(crate) fn drawings(material: &Material<'_>) -> Result<Vec<Drawing>, ReportError> {
    let portfolio = section::portfolio(material)?;
    let progress = section::progress(material)?;
    let drawings = [
        map::drawing(material)?,
        areas::drawing(material, &portfolio)?,
        cities::drawing(material, &portfolio)?,
        countries::drawing(material, &portfolio)?,
        reconciliation::drawing(material, &portfolio)?,
        trend::drawing(material, &portfolio)?,
        ratings::drawing(material, &progress)?,
        delays::drawing(material, &progress)?,
        targets::drawing(material, &section::results(material)?)?,
        ladder::drawing(material, &section::finance(material)?)?,
        indicators::drawing(material, &section::indicators(material)?)?,
    ];
    Ok(drawings.into_iter().flatten().collect())
}

/// Why an exhibit has no drawing: it has more rows than fit a page.
pub(crate) fn not_drawn(
    material: &Material<'_>,
    rows: usize,
    most: usize,
) -> Result<Option<Markdown>, ReportError> {
    if rows <= most {
        return Ok(None);
    }
    let number = |count: usize| {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        Argument::Text(print::number(count, material.messages))
    };
    let arguments = [("rows", number(rows)), ("most", number(most))];
    material.sentence("exhibit-not-drawn", &arguments).map(Some)
}

/// The caption of the drawing `exhibit-NAME`: the title is the caption of the table, the description
/// is the message `exhibit-NAME-description`, into which the main numbers are put.
fn caption(
    material: &Material<'_>,
    name: &str,
    title: String,
    numbers: &[String],
) -> Result<Caption, ReportError> {
    // The drawing escapes its words itself.
    let numbers = Argument::Markdown(numbers.join("; "));
    let id = format!("exhibit-{name}");
    let description = format!("{id}-description");
    Ok(Caption {
        id,
        title,
        description: material
            .messages
            .with(&description, &[("numbers", numbers)])?,
    })
}

/// A drawing under its caption.
fn drawing(caption: Caption, svg: Option<String>) -> Option<Drawing> {
    Some(Drawing {
        svg: svg?,
        exhibit: caption.id,
        description: caption.description,
    })
}

/// A figure as a chart takes it.
fn quantity(material: &Material<'_>, figure: &FigureView) -> Quantity {
    let value = material.figures.get(&figure.id).map(Figure::value);
    let size = match value {
        Some(FigureValue::Count(count)) => Some(count),
        Some(FigureValue::Amount(dollars)) => dollars.normalized().to_string().parse().ok(),
        Some(
            FigureValue::Share(_)
            | FigureValue::Percent(_)
            | FigureValue::NotAvailable
            | FigureValue::NotReported
            | FigureValue::NotShown,
        )
        | None => None,
    };
    Quantity {
        text: figure.text.clone(),
        figure: figure.id.clone(),
        size,
    }
}

/// A name as it is drawn: where its script is not, the last part of the figure's id stands for it.
fn name(name: &str, figure: &FigureView) -> String {
    let id = figure.id.rsplit('.').next().unwrap_or_default();
    latin(name, id).to_owned()
}

/// A name and its figure, as a description tells them.
fn said(name: &str, figure: &FigureView) -> String {
    format!("{name}: {}", figure.text)
}

/// The words of a coded value without the sign before them, which the drawing has as a shape.
fn without_sign(words: &str) -> String {
    words
        .trim_start_matches(|character: char| !character.is_alphanumeric())
        .to_owned()
}
