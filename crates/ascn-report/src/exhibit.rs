//! The drawings of the exhibits: each is made of the same rows as its table.
//!
//! 1. A chart is laid out from the view that the template sees, once both are made: the digits of a
//!    figure in the drawing are those of the table, and how long its bar is follows from the same
//!    figure.
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

pub(crate) use map::{drawing as map, map_of};

use ascn_core::figure::{Figure, FigureValue};
use ascn_draw::text::latin;
use ascn_draw::{Caption, Quantity};
use ascn_export::Drawing;

use crate::error::Result;
use crate::message::Argument;
use crate::print;
use crate::section::Material;
use crate::view::{FigureId, Finance, Indicators, Markdown, Portfolio, Progress, Results};

/// The drawing of an exhibit, if it has one.
type Drawn = Result<Option<Drawing>>;

/// Those of the portfolio at a glance.
pub(crate) fn of_portfolio(material: &Material<'_>, view: &Portfolio) -> [Drawn; 5] {
    [
        areas::drawing(material, view),
        cities::drawing(material, view),
        countries::drawing(material, view),
        reconciliation::drawing(material, view),
        trend::drawing(material, view),
    ]
}

/// Those of the progress of projects.
pub(crate) fn of_progress(material: &Material<'_>, view: &Progress) -> [Drawn; 2] {
    [
        ratings::drawing(material, view),
        delays::drawing(material, view),
    ]
}

/// That of the results against the action plans.
pub(crate) fn of_results(material: &Material<'_>, view: &Results) -> [Drawn; 1] {
    [targets::drawing(material, view)]
}

/// That of finance.
pub(crate) fn of_finance(material: &Material<'_>, view: &Finance) -> [Drawn; 1] {
    [ladder::drawing(material, view)]
}

/// That of the indicators.
pub(crate) fn of_indicators(material: &Material<'_>, view: &Indicators) -> [Drawn; 1] {
    [indicators::drawing(material, view)]
}

/// Why an exhibit has no drawing: it has more rows than fit a page.
pub(crate) fn not_drawn(
    material: &Material<'_>,
    rows: usize,
    most: usize,
) -> Result<Option<Markdown>> {
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

/// The drawing `exhibit-NAME`: its title is the caption of the table, its description is the message
/// `exhibit-NAME-description`, into which the main numbers are put.
fn drawn(
    material: &Material<'_>,
    name: &str,
    title: String,
    numbers: &[String],
    draw: impl FnOnce(&Caption) -> Option<String>,
) -> Drawn {
    // The drawing escapes its words itself.
    let numbers = [("numbers", Argument::Markdown(numbers.join("; ")))];
    let id = format!("exhibit-{name}");
    let message = format!("{id}-description");
    let caption = Caption {
        id,
        title,
        description: material.messages.with(&message, &numbers)?,
    };
    Ok(draw(&caption).map(|svg| Drawing {
        svg,
        exhibit: caption.id,
        description: caption.description,
    }))
}

/// What is made of each row, unless a figure of one is not there.
fn each<R, T>(rows: impl IntoIterator<Item = R>, make: impl Fn(R) -> Result<T>) -> Result<Vec<T>> {
    rows.into_iter().map(make).collect()
}

/// A figure as a chart takes it.
fn quantity(material: &Material<'_>, figure: &FigureId) -> Result<Quantity> {
    let value = material.figures.get(figure.as_str()).map(Figure::value);
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
    Ok(Quantity {
        text: material.printed(figure)?,
        figure: figure.as_str().to_owned(),
        size,
    })
}

/// A name as it is drawn: where its script is not, the last part of the figure's id stands for it.
fn name(name: &str, figure: &FigureId) -> String {
    let id = figure.as_str().rsplit('.').next().unwrap_or_default();
    latin(name, id).to_owned()
}

/// A name and its figure, as a description tells them.
fn said(material: &Material<'_>, name: &str, figure: &FigureId) -> Result<String> {
    Ok(format!("{name}: {}", material.printed(figure)?))
}

/// The words of a coded value without the sign before them, which the drawing has as a shape.
fn without_sign(words: &str) -> String {
    words
        .trim_start_matches(|character: char| !character.is_alphanumeric())
        .to_owned()
}
