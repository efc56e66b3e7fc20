//! The HTML page around a document: cover, navigation, style, script, and where its figures come
//! from.
//!
//! 1. The document is written as HTML ([`Document::to_html`]).
//! 2. The words of the cover are chosen ([`imprint`]).
//! 3. Its countries and cities become a list of links ([`places`]), its figures a block of data
//!    ([`origin`]).
//! 4. Style and script are chosen, and named by their digests in the page's policy ([`asset`]).
//! 5. The template frames it all.

mod asset;
mod origin;
mod places;

use std::collections::BTreeSet;

use ascn_core::dataset::Edition;
use ascn_core::network::Body;
use ascn_core::scalar::Code;
use ascn_export::Document;

use crate::error::Result;
use crate::material::Material;
use crate::rendered::DocumentKind;
use crate::view::{Imprint, Page};
use ascn_template::{Argument, Engine, TemplateKind, figures_in};

/// Returns the files that the pages of a site share: name and content.
pub(crate) fn assets(engine: &Engine) -> [(&'static str, String); 2] {
    [
        (asset::STYLE_FILE, engine.templates().style()),
        (asset::SCRIPT_FILE, asset::shared_script()),
    ]
}

/// Writes a document as a page.
///
/// `up` is the relative path from the page to the folder of the report, if the page shares style
/// and script with others; `None` if it contains them and can be sent alone.
pub(crate) fn write(
    material: &Material<'_>,
    document: &mut Document,
    kind: DocumentKind,
    up: Option<&str>,
) -> Result<String> {
    let engine = &material.engine;
    let html = document.to_html();
    let of_title = asset::style_of_title(&html.title);
    let (style, script, policy) = if up.is_some() {
        let policy = asset::policy_of_shared(&of_title);
        (of_title, String::new(), policy)
    } else {
        let style = engine.templates().style() + &of_title;
        let policy = asset::policy(&style, asset::SCRIPT);
        (style, asset::SCRIPT.to_owned(), policy)
    };
    let file = |name| up.map(|up| format!("{up}{name}"));
    let known = document.figures().iter().map(|(id, _)| id.as_str());
    let known: BTreeSet<&str> = known.collect();
    let mut page = Page {
        lang: material.messages.language().to_owned(),
        is_short: !kind.has_cover(),
        is_public: material.edition == Edition::Public,
        policy,
        style,
        style_file: file(asset::STYLE_FILE),
        script,
        script_file: file(asset::SCRIPT_FILE),
        imprint: imprint(material)?,
        places: places::groups(document.headings()),
        figures: origin::block(material, known.clone())?,
        title: html.title,
        contents: html.contents,
        body: html.body,
        cover: String::new(),
        panel: String::new(),
        tools: String::new(),
    };
    let written = engine.page(&page)?;
    let mut own_parts = engine.templates().own_of(TemplateKind::Html);
    if own_parts.next().is_none() {
        return Ok(written);
    }
    // The data folder's own page may print figures that are not in the document.
    let in_page: Vec<_> = figures_in(&written).collect();
    let in_page = in_page.iter().map(|(_, id)| id.as_str());
    let printed: BTreeSet<&str> = known.iter().copied().chain(in_page).collect();
    if printed == known {
        return Ok(written);
    }
    page.figures = origin::block(material, printed)?;
    Ok(engine.page(&page)?)
}

/// Returns the words of the cover as plain text: the page escapes for HTML, and Markdown has no
/// meaning there.
fn imprint(material: &Material<'_>) -> Result<Imprint> {
    let settings = material.settings();
    let edition = format!("page-edition-{}", material.edition.code());
    let body = Argument::Markdown(material.body(Body::Jcm)?);
    Ok(Imprint {
        network: settings.network.clone(),
        cycle: material.year(),
        as_of: material.day_in_words(material.day())?,
        period: material.period(Argument::Markdown)?,
        edition: material.messages.with(&edition, &[("body", body)])?,
        mark: material.mark.clone(),
        drafting_unit: settings.drafting_unit.clone(),
        secretariat: settings.secretariat.clone(),
    })
}
