//! The seal of a report: what it says, in which words and look, and which files it was made from.

use ascn_diagnostic::Release;

use crate::dataset::{CycleInputs, Dataset};
use crate::figure::{Figure, FigureValue, Figures};
use crate::governance::Tree;
use crate::governance::seal::{mapping, sealed, text};
use crate::network::{Network, Sourced};
use crate::scalar::Digest;

/// The keys of a recommendation that are written only before the next report.
const LATER: [&str; 1] = ["follow_up"];

/// The parts of a report that are neither figures nor editorial texts: templates, order and
/// sections.
pub struct Rendered<S, T> {
    /// The version of the views that it was rendered from.
    pub views: u32,
    /// The names of all sections, in the order of the report.
    pub order: String,
    /// The sections except those that follow from the ledger, each by the digest of its text.
    pub sections: S,
    /// The data folder's own templates, messages and styles, each by the digest of its text.
    pub templates: T,
}

/// Seals a report: its figures by their ids, what a person wrote in it, and what was rendered.
pub fn seal(
    figures: &Figures,
    dataset: &Dataset,
    rendered: Rendered<
        impl Iterator<Item = (String, Digest)>,
        impl Iterator<Item = (String, Digest)>,
    >,
) -> Tree {
    let figures = figures.iter();
    let figures = figures.map(|figure| (figure.id().to_owned(), Tree::Text(value(figure))));
    // An empty mapping could not be distinguished from one that was not sealed.
    let templates = by_digest(rendered.templates).with("built-in", text(&Release::PROGRAM));
    let content = [
        ("program", text(&Release::PROGRAM)),
        ("views", text(&rendered.views)),
        ("figures", Tree::Mapping(figures.collect())),
        ("editorial", editorial(dataset.current())),
        ("frame", frame(dataset)),
        ("sections", by_digest(rendered.sections)),
        ("order", text(&rendered.order)),
        ("templates", templates),
    ];
    sealed("v2", "report", content)
}

fn by_digest(texts: impl Iterator<Item = (String, Digest)>) -> Tree {
    Tree::Mapping(texts.map(|(name, digest)| (name, text(&digest))).collect())
}

/// Returns what the report says outside its sections: its title and period, the names it writes out
/// or lists, and which cities consented in earlier cycles to what the public edition counts. The
/// offices that do the work are not part of it, nor is the language of the public edition: a change
/// of these changes nothing that was approved.
fn frame(dataset: &Dataset) -> Tree {
    let (network, cycle) = (dataset.network(), &dataset.current().cycle.value);
    let settings = &network.settings.value;
    let period = cycle.period.as_ref();
    let period = period.map_or_else(String::new, |one| format!("{} to {}", one.start, one.end));
    let lines = [
        ("title", text(&settings.report_title)),
        ("network", text(&settings.network)),
        ("abbreviation", text(&settings.abbreviation)),
        ("period", text(&period)),
        ("names", names(network)),
        ("consent", earlier_consent(dataset)),
    ];
    mapping(lines)
}

/// Returns short names with their full names, and the bodies that the report lists.
fn names(network: &Network) -> Tree {
    let bodies = &network.bodies.value;
    let listed = network.settings.value.abbreviations.iter();
    let listed = listed.map(|one| (one.short.clone(), one.name.clone()));
    let of_bodies = bodies.bodies.iter();
    let of_bodies = of_bodies.map(|one| (one.id.to_string(), &one.name, &one.abbreviation));
    let of_documents = bodies.documents.iter();
    let of_documents = of_documents.map(|one| (one.id.to_string(), &one.name, &one.abbreviation));
    let to_know = network.distribution.value.iter();
    let to_know = to_know.map(|one| (one.id.to_string(), &one.name, &one.abbreviation));
    let named = of_bodies
        .chain(of_documents)
        .chain(to_know)
        .map(|(id, name, short)| {
            let short = short
                .as_ref()
                .map_or_else(String::new, |short| format!(" ({short})"));
            (id, format!("{name}{short}"))
        });
    let all = listed.chain(named);
    Tree::Mapping(all.map(|(key, name)| (key, Tree::Text(name))).collect())
}

/// Returns what cities consented to publish in earlier cycles, by cycle and city.
fn earlier_consent(dataset: &Dataset) -> Tree {
    let cycles = dataset.cycles().iter().rev().skip(1);
    let submissions =
        cycles.flat_map(|cycle| cycle.submissions.iter().map(move |one| (cycle, one)));
    let consent = submissions.filter_map(|(cycle, one)| {
        let consent = one.value.consent.as_ref()?;
        let words = format!("finance {}, photos {}", consent.finance, consent.photos);
        let key = format!("{} {}", cycle.year(), one.value.city);
        Some((key, Tree::Text(words)))
    });
    Tree::Mapping(consent.collect())
}

/// Returns what only a person wrote in a cycle. A text that nobody wrote is sealed as empty, so
/// that a seal shows which texts its program knew.
fn editorial(cycle: &CycleInputs) -> Tree {
    let editorial = &cycle.editorial;
    let unwritten = || Tree::Text(String::new());
    let prose = |text: &Option<Sourced<String>>| {
        let text = text.as_ref();
        text.map_or_else(unwritten, |text| Tree::from_value(&text.value))
    };
    let recommendations = editorial.recommendations.as_ref().map(|all| {
        let all = all.value.iter();
        Tree::List(
            all.map(|one| Tree::from_value(one).without(&LATER))
                .collect(),
        )
    });
    mapping([
        ("foreword", prose(&editorial.foreword)),
        ("key-messages", prose(&editorial.key_messages)),
        ("observations", prose(&editorial.observations)),
        ("recommendations", recommendations.unwrap_or_else(unwritten)),
    ])
}

/// Returns a figure's value as one text; a share as its two counts, so that nothing is lost by
/// rounding.
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

/// Returns the seal of a report with the files it was made from, each by the digest of its text.
#[must_use]
pub fn with_sources(report: Tree, sources: impl Iterator<Item = (String, Digest)>) -> Tree {
    report.with("sources", by_digest(sources))
}

/// Returns the files that a sealed report was made from, each with the digest of its text; none for
/// a seal of another kind or an earlier form.
pub fn sources(content: &Tree) -> impl Iterator<Item = (&str, Digest)> {
    let sources = content.entries("sources");
    sources.filter_map(|(file, digest)| Some((file.as_str(), digest.text()?.parse().ok()?)))
}
