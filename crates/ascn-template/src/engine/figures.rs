//! The figures that templates print, looked up by their ids when they are printed.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use ascn_diagnostic::did_you_mean;
use ascn_export::{NumberSigns, figure_with_digits_beside, html_figure, tags};
use tera::{Error, Kwargs, TeraResult, Value};

use super::number::Number;
use crate::error::Result;
use crate::fault::NO_FIGURE;
use crate::view::FieldKind;

/// The figures of a report, as templates print them.
pub trait Figures: Send + Sync {
    /// Returns the printed text of a figure; `None` if there is no such figure.
    ///
    /// # Errors
    /// If the words that replace a number are missing.
    fn printed(&self, id: &str) -> Option<Result<String>>;

    /// Whether a number is printed, and not words such as *not reported*.
    fn is_number(&self, id: &str) -> bool;

    /// Returns the ids of all figures.
    fn ids(&self) -> Vec<&str>;
}

/// The figures that templates may print, and the signs with which their numbers are written.
pub(crate) enum PrintedFigures {
    /// Those of a report.
    Report(Arc<dyn Figures>, NumberSigns),
    /// Those of a sample, each as it is printed; any other is printed as its id.
    Sample(BTreeMap<String, String>),
}

/// What is wrong with a figure in a part of a page.
pub(super) enum Wrong {
    /// The filter `figure` did not print it.
    Forged,
    /// A digit, a sign or another figure is directly beside it.
    DigitsBeside,
}

impl PrintedFigures {
    /// Returns the id of the figure that a template names, and its printed text.
    pub(super) fn printed(&self, figure: &Value) -> TeraResult<(String, String)> {
        let id = id_of(figure)?;
        let text = match self {
            Self::Sample(texts) => texts.get(id).unwrap_or(&id.to_owned()).clone(),
            Self::Report(figures, _) => {
                let text = figures.printed(id).ok_or_else(|| unknown(id, &**figures))?;
                text.map_err(|error| Error::message(error.to_string()))?
            }
        };
        Ok((id.to_owned(), text))
    }

    /// Replaces the id in a field that is a figure by id and printed text, as samples have it.
    pub(super) fn tell(&self, kind: &FieldKind, figure: &mut serde_json::Value) {
        let id = figure.as_str().filter(|_| *kind == FieldKind::Figure);
        let printed = id.map(|id| self.printed(&Value::from(id)));
        if let Some(Ok((id, text))) = printed {
            *figure = serde_json::json!({"id": id, "text": text});
        }
    }

    /// Returns the first wrong figure in a page or a part of it: one that was not printed here, or
    /// one that becomes another number by what is beside it.
    pub(super) fn wrong_in(&self, html: &str, signs: NumberSigns) -> Option<(String, Wrong)> {
        let mut figures = figures_in(html);
        let forged = figures.find(|(start, id)| {
            let printed = self.printed(&Value::from(id.as_str()));
            let written = html.get(*start..).unwrap_or_default();
            printed.map_or(true, |(id, text)| {
                !written.starts_with(&html_figure(signs, &id, &text))
            })
        });
        let forged = forged.map(|(_, id)| (id, Wrong::Forged));
        forged.or_else(|| Some((figure_with_digits_beside(html)?, Wrong::DigitsBeside)))
    }

    /// Returns the printed number of a figure; `None` if words are printed instead.
    pub(super) fn number(&self, figure: &Value) -> TeraResult<Option<Number>> {
        let (id, text) = self.printed(figure)?;
        let digits = match self {
            Self::Sample(_) => NumberSigns::default().plain(&text),
            Self::Report(figures, signs) => figures.is_number(&id).then(|| signs.first_in(&text)),
        };
        Ok(digits.and_then(|digits| Number::read(&digits)))
    }

    /// Returns rows in the order of one of their figures; those without a number come last.
    pub(super) fn sorted(&self, rows: &Value, how: &Kwargs) -> TeraResult<Value> {
        let attribute = how.must_get::<&str>("attribute")?;
        let order = how.get::<&str>("order")?.unwrap_or("ascending");
        if !["ascending", "descending"].contains(&order) {
            let advice = "the order is out of range: `ascending` or `descending`";
            return Err(Error::message(advice));
        }
        let descends = order == "descending";
        let rows = rows.as_array();
        let advice = "the filter can only be used on a list of rows";
        let rows = rows.ok_or_else(|| Error::message(advice))?;
        let mut numbered = Vec::with_capacity(rows.len());
        for row in rows {
            let figure = row.get_from_path(attribute).cloned();
            let figure = figure.unwrap_or_else(Value::undefined);
            numbered.push((self.number(&figure)?, row));
        }
        numbered.sort_by(|(one, _), (other, _)| match (one, other) {
            (Some(one), Some(other)) if descends => other.compare(*one),
            (Some(one), Some(other)) => one.compare(*other),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        });
        let rows: Vec<Value> = numbered.into_iter().map(|(_, row)| row.clone()).collect();
        Ok(Value::from(rows))
    }
}

/// Returns the figures in HTML, each with the offset of its element and its id. Drawings name the
/// figures of their words too; readers never take those for the text.
pub fn figures_in(html: &str) -> impl Iterator<Item = (usize, String)> {
    let elements = tags(html).filter(|tag| tag.name != "text");
    elements.filter_map(|tag| {
        let mut attributes = tag.attributes.into_iter();
        let id = attributes.find(|one| one.name == "data-figure")?.value;
        Some((tag.at.start, id))
    })
}

fn id_of(figure: &Value) -> TeraResult<&str> {
    let id = figure.as_str().filter(|_| !figure.is_safe());
    id.ok_or_else(|| Error::message("only a figure can be printed with `figure`".to_owned()))
}

fn unknown(id: &str, figures: &dyn Figures) -> Error {
    let near = did_you_mean(id, figures.ids());
    let near = near.map(|near| format!("; {near}")).unwrap_or_default();
    Error::message(format!("{NO_FIGURE}`{id}`{near}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_reads_like_a_figure_is_none() {
        let page = "<p>&lt;data data-figure=\"x\"&gt; data-figure=\"y\" \
                    <data class=\"figure\" data-figure=\"projects.total\" value=\"3\">3</data></p>";
        let ids: Vec<String> = figures_in(page).map(|(_, id)| id).collect();
        assert_eq!(ids, ["projects.total"]);
    }
}
