//! The number of projects that give a value: the sentence before every section that rests on it.

use crate::material::Material;
use crate::view::Markdown;
use ascn_template::{Argument, Result};

/// Says how many of the listed projects give the value of that name (see
/// [`disclosed_values`](ascn_core::figure::disclosed_values)).
pub(super) fn sentence(material: &Material<'_>, name: &str) -> Result<Markdown> {
    let given = format!("projects.disclosed.{name}");
    let name = Argument::Markdown(material.word(&format!("disclosed-{name}"))?);
    let total = material.count("projects.total");
    let message = total.map_or("coverage-not-shown", |_| "coverage");
    let arguments = [
        ("name", name),
        ("given", material.figure_argument(&given)?),
        ("total", material.figure_argument("projects.total")?),
        ("total_count", Argument::Number(total.unwrap_or_default())),
    ];
    material.sentence(message, &arguments)
}

/// Says the same, followed by the figures that rest on the value, unless nobody gives it.
pub(super) fn with_figures(
    material: &Material<'_>,
    name: &str,
    message: &str,
    figures: &[(&'static str, &str)],
) -> Result<Markdown> {
    let mut said = vec![sentence(material, name)?];
    if figures.iter().all(|(_, id)| material.is_given(id)) {
        said.push(material.sentence_of_figures(message, figures)?);
    }
    Ok(Markdown::joined(&said))
}
