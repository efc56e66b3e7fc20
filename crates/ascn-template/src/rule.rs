//! The rules of templates: one file each, whose comment is the rule's page in the manual.
//!
//! Faults of a single file are reported when it is read, others when a report is rendered.

mod template_document;
mod template_syntax;
mod template_unknown_name;
mod template_unused;
mod template_value;
mod template_views;

pub(crate) use template_document::TEMPLATE_DOCUMENT;
pub(crate) use template_syntax::TEMPLATE_SYNTAX;
pub(crate) use template_unknown_name::TEMPLATE_UNKNOWN_NAME;
pub(crate) use template_unused::TEMPLATE_UNUSED;
pub(crate) use template_value::TEMPLATE_VALUE;
pub(crate) use template_views::TEMPLATE_VIEWS;

use ascn_diagnostic::Rule;

use crate::sample::SAMPLE_NOT_THE_VIEW;

/// All rules of templates, in the order of the manual.
pub static RULES: &[&Rule] = &[
    &TEMPLATE_VIEWS,
    &TEMPLATE_UNUSED,
    &TEMPLATE_SYNTAX,
    &TEMPLATE_UNKNOWN_NAME,
    &TEMPLATE_VALUE,
    &TEMPLATE_DOCUMENT,
    &SAMPLE_NOT_THE_VIEW,
];
