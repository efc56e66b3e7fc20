//! The seal of a report: what it says, in which words and look, and of which files it was made.

use ascn_diagnostic::Release;

use super::{sealed, text};
use crate::dataset::CycleInputs;
use crate::figure::{Figure, FigureValue, Figures};
use crate::governance::Tree;
use crate::network::{Settings, Sourced};
use crate::scalar::Digest;

/// Of a recommendation, what is written only before the next report.
const LATER: [&str; 1] = ["follow_up"];

/// What a report says that no figure and no editorial text does: by which templates, in which order,
/// and what came of it.
pub struct Rendered<S, T> {
    /// The version of the views that it was rendered of.
    pub views: u32,
    /// The names of all sections, in the order of the report.
    pub order: String,
    /// The sections but those that follow from the ledger, each by the digest of its text.
    pub sections: S,
    /// The data folder's own templates, messages and styles, each by the digest of its text.
    pub templates: T,
}

/// A report: its figures by their ids, what only a person wrote in it, and what was rendered of
/// them.
pub fn report(
    figures: &Figures,
    cycle: &CycleInputs,
    settings: &Settings,
    rendered: Rendered<
        impl Iterator<Item = (String, Digest)>,
        impl Iterator<Item = (String, Digest)>,
    >,
) -> Tree {
    let figures = figures.iter();
    let figures = figures.map(|figure| (figure.id().to_owned(), Tree::Text(value(figure))));
    let content = [
        ("program", text(&Release::PROGRAM)),
        ("views", text(&rendered.views)),
        ("figures", Tree::Mapping(figures.collect())),
        ("editorial", editorial(cycle)),
        ("cover", cover(settings)),
        ("sections", by_digest(rendered.sections)),
        ("order", text(&rendered.order)),
        ("templates", by_digest(rendered.templates)),
    ];
    sealed("v2", "report", content)
}

fn by_digest(texts: impl Iterator<Item = (String, Digest)>) -> Tree {
    Tree::Mapping(texts.map(|(name, digest)| (name, text(&digest))).collect())
}

/// The names on the cover. The rest of it follows from the ledger, or says which offices do the work:
/// one that is renamed has changed nothing that was approved.
fn cover(settings: &Settings) -> Tree {
    let lines = [
        ("title", &settings.report_title),
        ("network", &settings.network),
        ("abbreviation", &settings.abbreviation),
    ];
    Tree::Mapping(
        lines
            .map(|(line, words)| (line.to_owned(), text(words)))
            .into(),
    )
}

/// What only a person wrote in a cycle. What nobody wrote is an empty text: a seal says of each
/// text that its program knew whether it was there.
fn editorial(cycle: &CycleInputs) -> Tree {
    let editorial = &cycle.editorial;
    let prose = |one: &Option<Sourced<String>>| one.as_ref().map(|one| Tree::of(&one.value));
    let recommendations = editorial.recommendations.as_ref().map(|all| {
        let all = all.value.iter();
        Tree::List(all.map(|one| Tree::of(one).without(&LATER)).collect())
    });
    let all = [
        ("foreword", prose(&editorial.foreword)),
        ("key-messages", prose(&editorial.key_messages)),
        ("observations", prose(&editorial.observations)),
        ("recommendations", recommendations),
    ];
    let sealed = |(name, one): (&str, Option<Tree>)| {
        (name.to_owned(), one.unwrap_or(Tree::Text(String::new())))
    };
    Tree::Mapping(all.map(sealed).into())
}

/// A figure's value as one text; a share by its two counts, so that nothing is lost by rounding.
fn value(figure: &Figure) -> String {
    match figure.value() {
        FigureValue::Count(count) => count.to_string(),
        FigureValue::Share(share) => format!("{} of {}", share.part(), share.whole()),
        FigureValue::Amount(dollars) => dollars.to_string(),
        FigureValue::Percent(percent) => percent.to_string(),
        FigureValue::NotAvailable => "not available".to_owned(),
        FigureValue::NotReported => "not reported".to_owned(),
        FigureValue::NotShown => "not shown".to_owned(),
    }
}

/// The seal of a report with the files that it was made of, each by the digest of its text.
#[must_use]
pub fn with_sources(report: Tree, sources: impl Iterator<Item = (String, Digest)>) -> Tree {
    report.with("sources", by_digest(sources))
}

/// The files that a sealed report was made of, each with the digest of its text; none of a seal of
/// another kind or an earlier form.
pub fn sources(content: &Tree) -> impl Iterator<Item = (&str, Digest)> {
    let sources = match content.get("sources") {
        Some(Tree::Mapping(sources)) => Some(sources),
        Some(Tree::Text(_) | Tree::List(_)) | None => None,
    };
    let sources = sources.into_iter().flatten();
    sources.filter_map(|(file, digest)| Some((file.as_str(), digest.text()?.parse().ok()?)))
}
