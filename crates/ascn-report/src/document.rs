//! The documents derived from the report: the same figures for the bodies that consider or receive
//! it. Each is one template with its view.

mod extract;

use ascn_core::network::Body;

use crate::material::Material;
use crate::rendered::{DocumentKind, Rendered};
use crate::section;
use crate::view::{Brief, Head, Note, StatusFigures};
use ascn_template::Result;

/// Renders all derived documents: those of the network, then one extract for each member state with
/// a member city.
pub(crate) fn render(material: &Material<'_>) -> Result<Vec<Rendered>> {
    let engine = &material.engine;
    let (brief, note) = (brief(material)?, note(material)?);
    let chair = engine.render("documents/chair-brief.md", &brief)?;
    let note_of = |name: &str, marked: String| {
        Rendered::new(DocumentKind::Note, format!("documents/{name}"), marked)
    };
    let mut documents = vec![note_of("chair-brief", chair)];
    for name in ["jcm-note", "summit-paragraph", "covering-note"] {
        let marked = engine.render(&format!("documents/{name}.md"), &note)?;
        documents.push(note_of(name, marked));
    }
    for (code, extract) in extract::views(material)? {
        let marked = engine.render("documents/extract.md", &extract)?;
        let name = format!("documents/extracts/{code}");
        documents.push(Rendered::new(DocumentKind::Extract, name, marked));
    }
    Ok(documents)
}

/// Returns the top of every derived document and of every page of the site.
pub(crate) fn head(material: &Material<'_>) -> Result<Head> {
    let settings = material.settings();
    Ok(Head {
        mark: material.mark.clone(),
        network: settings.network.clone(),
        abbreviation: settings.abbreviation.clone(),
        report: material.title(),
        cycle: material.year(),
        as_of: material.day_in_words(material.day())?,
        secretariat: settings.secretariat.clone(),
        jcm: material.body(Body::Jcm)?,
        acc: material.body(Body::Acc)?,
        summit: material.body(Body::Summit)?,
    })
}

/// Returns the view of the Chair's brief to the Joint Consultative Meeting: the report on two
/// pages.
fn brief(material: &Material<'_>) -> Result<Brief> {
    Ok(Brief {
        head: head(material)?,
        key_messages: section::key_messages(material)?,
        scope: section::scope(material)?,
        portfolio: section::portfolio(material)?,
        quality: section::data_quality(material),
    })
}

/// Returns the view of the short notes: to the Coordinating Council, for the Summit, to the
/// sectoral bodies.
fn note(material: &Material<'_>) -> Result<Note> {
    Ok(Note {
        head: head(material)?,
        members: "cities.members".into(),
        reported: "cities.reported".into(),
        total: "projects.total".into(),
        by_status: StatusFigures::new("projects"),
        changes: section::most_important_changes(material)?,
        distribution: section::distribution(material)?,
    })
}
