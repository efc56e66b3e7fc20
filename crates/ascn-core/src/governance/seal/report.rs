//! The seal of a report: what it says, in which words, and of which files it was made.

use ascn_diagnostic::Release;

use super::{sealed, text};
use crate::dataset::CycleInputs;
use crate::figure::{Figure, FigureValue, Figures};
use crate::governance::Tree;
use crate::network::Sourced;
use crate::scalar::Digest;

/// Of a recommendation, what is written only before the next report.
const LATER: [&str; 1] = ["follow_up"];

/// The figures of a report by their ids, what only a person wrote in it, and its sections by the
/// digests of their texts, with the version of the views that they were rendered of.
pub fn report(
    views: u32,
    figures: &Figures,
    cycle: &CycleInputs,
    sections: impl Iterator<Item = (String, Digest)>,
) -> Tree {
    let figures = figures.iter();
    let figures = figures.map(|figure| (figure.id().to_owned(), Tree::Text(value(figure))));
    let sections = sections.map(|(name, digest)| (name, text(&digest)));
    let content = [
        ("program", text(&Release::PROGRAM)),
        ("views", text(&views)),
        ("figures", Tree::Mapping(figures.collect())),
        ("editorial", editorial(cycle)),
        ("sections", Tree::Mapping(sections.collect())),
    ];
    sealed("v2", "report", content)
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
    let sources = sources.map(|(file, digest)| (file, text(&digest)));
    report.with("sources", Tree::Mapping(sources.collect()))
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
