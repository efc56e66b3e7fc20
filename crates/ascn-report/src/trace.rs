//! How a figure was made: its formula, every value it rests on, and what was left out.

use std::fmt::Write as _;

use ascn_core::check::Dataset;
use ascn_core::figure::{Figure, FigureValue, Figures, SourceRef};
use ascn_diagnostic::{Sources, nearest};
use ascn_yaml::Locator;

/// Says how the figure `id` was made, for people.
///
/// # Errors
/// The nearest ids, as a text, if there is no such figure.
pub fn trace(dataset: &Dataset, sources: &Sources, id: &str) -> Result<String, String> {
    let figures = Figures::of(dataset);
    let Some(figure) = figures.get(id) else {
        let near = nearest(id, figures.iter().map(Figure::id));
        let hint = near
            .map(|near| format!("; did you mean `{near}`?"))
            .unwrap_or_default();
        return Err(format!("there is no figure `{id}`{hint}"));
    };
    let places = dataset.network().settings.value.share_decimals;
    let mut text = format!("{id} = {}", value(figure, places));
    let coverage = figure.coverage();
    let (given, asked, what) = (coverage.given, coverage.asked, coverage.of.code());
    line(
        &mut text,
        &format!(
            "      as of {} · {given} of {asked} {what}\n",
            figure.as_of()
        ),
    );
    let formula = figure.formula();
    line(&mut text, &format!("  formula   {}\n", formula.text));
    line(
        &mut text,
        &format!("  method    docs/method.md#{}\n", formula.anchor()),
    );
    let mut locator = Locator::new(sources);
    list(
        &mut text,
        "sources",
        figure.sources(),
        &mut locator,
        sources,
    );
    for left_out in figure.left_out() {
        let heading = format!("left out, {}", left_out.reason);
        list(
            &mut text,
            &heading,
            &left_out.sources,
            &mut locator,
            sources,
        );
    }
    Ok(text)
}

fn value(figure: &Figure, places: u32) -> String {
    match figure.value() {
        FigureValue::Count(count) => format!("{count} {}", figure.unit().code()),
        FigureValue::Share(share) => {
            format!(
                "{} % ({} of {})",
                share.percent(places),
                share.part(),
                share.whole()
            )
        }
        FigureValue::NotAvailable => "not available".to_owned(),
        FigureValue::NotReported => "not reported".to_owned(),
        FigureValue::NotShown => "not shown, too few cities reported".to_owned(),
    }
}

fn list(
    text: &mut String,
    heading: &str,
    values: &[SourceRef],
    locator: &mut Locator<'_>,
    sources: &Sources,
) {
    line(text, &format!("  {heading} ({})\n", values.len()));
    for value in values {
        line(text, &format!("    {}\n", place(value, locator, sources)));
    }
}

/// `file:line:column  key: value`, as it stands in the file.
fn place(value: &SourceRef, locator: &mut Locator<'_>, sources: &Sources) -> String {
    let found = locator
        .value(&value.file, &value.path)
        .zip(sources.get(&value.file));
    let Some((range, source)) = found else {
        return format!("{}  {}", value.file, value.path);
    };
    let position = source.position(range.start);
    let end = source.text().len().min(range.end);
    let written = source.text().get(range.start..end).unwrap_or_default();
    format!(
        "{}:{position}  {}: {}",
        value.file,
        value.path,
        written.trim()
    )
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = text.write_str(line);
}
