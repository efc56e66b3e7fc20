//! What the program brings for its templates: their texts, the view each sees, components,
//! messages, sections and samples.

mod components;
mod languages;
mod schema;
mod templates;

pub(crate) use languages::ORIGINAL;
pub use schema::{generated_views_schema, views_schema};

use std::sync::LazyLock;

use ascn_core::figure::{formula_of, formulas};
use ascn_template::{BuiltIn, FigureIds, Templates, Views};

use crate::section;
use crate::view::{HISTORY, VIEWS_VERSION};

/// The samples: the template's path with the sample's name, and the view as JSON.
const SAMPLES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// Returns what the program brings for its templates.
pub fn built_in() -> &'static BuiltIn {
    static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(made);
    &BUILT_IN
}

/// Returns the templates of the program alone.
pub fn built_in_templates() -> Templates {
    Templates::new(built_in())
}

/// Returns the languages in which a report can be written, as BCP 47 tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    built_in().languages.iter().map(|one| one.tag)
}

fn made() -> BuiltIn {
    let (page, in_markdown): (Vec<_>, Vec<_>) = templates::SEEING
        .iter()
        .map(|(template, _)| *template)
        .partition(|template| template.name == ascn_template::PAGE);
    let of_page = page.into_iter().chain(templates::OF_PAGE.iter().copied());
    let templates = in_markdown.into_iter();
    let templates = templates.chain(components::TEMPLATES.iter().copied());
    BuiltIn {
        templates: templates.chain(of_page).collect(),
        sections: section::names().collect(),
        languages: &languages::LANGUAGES,
        components: components::WORDS,
        views: Views::new(schema::document, VIEWS_VERSION, HISTORY),
        samples: SAMPLES,
        figures: FigureIds {
            is_one: |id| formula_of(id).is_some(),
            patterns: || formulas().map(|one| one.pattern).collect(),
        },
    }
}

#[cfg(test)]
mod tests;
