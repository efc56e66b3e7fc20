//! The origin of a figure: its formula, every value it rests on, and what was left out.

use std::collections::BTreeMap;

use ascn_core::dataset::Dataset;
use ascn_core::figure::{Figure, FigureSource, FigureValue, Figures};
use ascn_core::scalar::Code;
use ascn_core::submission::Submission;
use ascn_diagnostic::{FileName, Sources, Step, did_you_mean};
use ascn_template::TemplateError;
use ascn_yaml::Locator;

use crate::built_in::built_in_templates;
use crate::print;

/// Why a figure cannot be traced.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TraceError {
    /// There is no such figure.
    #[error("there is no figure `{id}`{hint}")]
    UnknownFigure {
        /// The id that was asked for.
        id: String,
        /// The nearest one, as a question; may be empty.
        hint: String,
    },
    /// Its date cannot be printed.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// Reports how the figure `id` was made, for people.
///
/// # Errors
/// [`TraceError::UnknownFigure`] with the nearest id; [`TraceError::Template`] if the messages of
/// the network's language cannot be used.
pub fn trace(dataset: &Dataset, sources: &Sources, id: &str) -> Result<String, TraceError> {
    let figures = Figures::new(dataset);
    let Some(figure) = figures.get(id) else {
        let near = did_you_mean(id, figures.iter().map(Figure::id));
        let hint = near.map(|near| format!("; {near}")).unwrap_or_default();
        return Err(TraceError::UnknownFigure {
            id: id.to_owned(),
            hint,
        });
    };
    let settings = &dataset.network().settings.value;
    let messages = built_in_templates().messages(&settings.language)?;
    let coverage = figure.coverage();
    let formula = figure.formula();
    let mut lines = vec![
        format!("{id} = {}", value(figure, settings.share_decimals)),
        format!(
            "  as of     {} · {} of {} {}",
            print::day(figure.as_of(), &messages)?,
            coverage.given,
            coverage.asked,
            coverage.of.code()
        ),
        format!("  formula   {}", formula.text),
        format!("  method    docs/method.md#{}", formula.anchor()),
        format!("  sources   {}", figure.sources().len()),
    ];
    let mut places = Places::new(dataset, sources);
    lines.extend(figure.sources().iter().map(|source| places.line(source)));
    for left_out in figure.left_out() {
        let (count, reason) = (left_out.count(), left_out.reason());
        lines.push(format!("  left out  {count} {reason}"));
        lines.extend(left_out.sources().iter().map(|source| places.line(source)));
    }
    if figure.left_out().is_empty() {
        lines.push("  left out  nothing".to_owned());
    }
    Ok(lines.join("\n") + "\n")
}

fn value(figure: &Figure, places: u32) -> String {
    match figure.value() {
        FigureValue::Count(count) => format!("{count} {}", figure.unit().code()),
        FigureValue::Share(share) => {
            let (part, whole) = (share.part(), share.whole());
            format!("{} % ({part} of {whole})", share.percent(places))
        }
        FigureValue::Amount(dollars) => format!("{dollars} {}", figure.unit().code()),
        FigureValue::Percent(percent) => format!("{} %", percent.with_places(places)),
        FigureValue::NotAvailable => "not available".to_owned(),
        FigureValue::NotReported => "not reported".to_owned(),
        FigureValue::NotShown => "not shown, too few reported".to_owned(),
    }
}

/// Finds the places of sources and the titles of their projects.
struct Places<'a> {
    sources: &'a Sources,
    locator: Locator<'a>,
    submissions: BTreeMap<&'a FileName, &'a Submission>,
}

impl<'a> Places<'a> {
    fn new(dataset: &'a Dataset, sources: &'a Sources) -> Self {
        let cycles = dataset.cycles().iter();
        let submissions = cycles.flat_map(|cycle| &cycle.submissions);
        let submissions = submissions.map(|one| (&one.file, &one.value)).collect();
        Self {
            sources,
            locator: Locator::new(sources),
            submissions,
        }
    }

    /// `file:line:column  Title of the project  key: value as it is written`
    fn line(&mut self, source: &FigureSource) -> String {
        let range = self.locator.value(&source.file, &source.path);
        let Some((range, text)) = range.zip(self.sources.get(&source.file)) else {
            return format!("    {}  {}", source.file, source.path);
        };
        let position = text.position(range.start);
        let written = text.text().get(range).unwrap_or_default().trim();
        let (title, key) = self.title_and_key(source);
        format!("    {}:{position}  {title}{key}: {written}", source.file)
    }

    fn title_and_key(&self, source: &FigureSource) -> (String, String) {
        let submission = self.submissions.get(&source.file);
        match (source.path.steps(), submission) {
            ([Step::Key(_), Step::Index(index), Step::Key(key)], Some(submission)) => {
                let project = submission.projects.get(*index);
                let title = project.map(|project| format!("{}  ", project.title));
                (title.unwrap_or_default(), key.to_string())
            }
            _ => (String::new(), source.path.to_string()),
        }
    }
}
