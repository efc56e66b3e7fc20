//! What cannot stand at a place of a file, whatever else the data folder has.

use ascn_diagnostic::{Fault, Faults, limit};

use super::{characters, markup, page, style};
use crate::file::{TemplateKind, own_spot};
use crate::rule::TEMPLATE_SYNTAX;
use crate::templates::Templates;

/// Reports it, each file by itself.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own() {
        let of_kind = match TemplateKind::of(name) {
            Some(TemplateKind::Markdown | TemplateKind::Component) => markup::of_template(text),
            Some(TemplateKind::Messages) => markup::of_messages(text),
            Some(TemplateKind::Html) => page::slips(templates.built_in(), name, text),
            Some(TemplateKind::Style) | None => style::slips(text),
        };
        let slips = characters::slips(name, text).into_iter().chain(of_kind);
        faults.extend(slips.take(limit::FAULTS + 1).map(|slip| {
            let fault = Fault::new(&TEMPLATE_SYNTAX, own_spot(name, slip.at), slip.message);
            fault.label(slip.label).mend(slip.mend)
        }));
    }
}
