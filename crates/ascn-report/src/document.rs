//! The documents that are derived from the report: from the same figures, for its readers on the
//! way up and beside it. Each is one template with its view.

mod brief;
mod extract;
pub(crate) mod head;
mod note;

use crate::engine::Engine;
use crate::error::ReportError;
use crate::section::Material;

/// A derived document, rendered as marked Markdown.
pub(crate) struct Derived {
    /// Its path below `documents/`, without an ending.
    pub(crate) name: String,
    /// Its text.
    pub(crate) marked: String,
}

/// Renders all derived documents: those of the network, then one extract for each member state
/// that has a member city.
pub(crate) fn render(
    engine: &Engine,
    material: &Material<'_>,
) -> Result<Vec<Derived>, ReportError> {
    let (brief, note) = (brief::view(material)?, note::view(material)?);
    let mut documents = vec![
        derived(
            "chair-brief",
            engine.render("documents/chair-brief.md", &brief)?,
        ),
        derived("jcm-note", engine.render("documents/jcm-note.md", &note)?),
        derived(
            "summit-paragraph",
            engine.render("documents/summit-paragraph.md", &note)?,
        ),
        derived(
            "covering-note",
            engine.render("documents/covering-note.md", &note)?,
        ),
    ];
    for (code, extract) in extract::views(engine, material)? {
        let marked = engine.render("documents/extract.md", &extract)?;
        documents.push(derived(&format!("extracts/{code}"), marked));
    }
    Ok(documents)
}

fn derived(name: &str, marked: String) -> Derived {
    Derived {
        name: name.to_owned(),
        marked,
    }
}
