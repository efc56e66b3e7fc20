//! What a file must not contain, whatever else the data folder has.

use ascn_diagnostic::{Fault, Faults, limit};

use super::{characters, markup, page, style};
use crate::file::{TemplateKind, own_location};
use crate::rule::TEMPLATE_SYNTAX;
use crate::templates::Templates;

/// Reports forbidden contents, each file by itself.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own() {
        let of_kind = match TemplateKind::from_name(name) {
            Some(TemplateKind::Markdown | TemplateKind::Component) => markup::of_template(text),
            Some(TemplateKind::Messages) => markup::of_messages(text),
            Some(TemplateKind::Html) => page::text_faults(templates.built_in(), name, text),
            Some(TemplateKind::Style) | None => style::text_faults(text),
        };
        let all = characters::text_faults(name, text)
            .into_iter()
            .chain(of_kind);
        faults.extend(all.take(limit::FAULTS + 1).map(|one| {
            let fault = Fault::new(&TEMPLATE_SYNTAX, own_location(name, one.at), one.message);
            fault.label(one.label).help(one.help)
        }));
    }
}
