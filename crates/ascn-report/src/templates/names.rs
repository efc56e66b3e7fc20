//! Whether the names that the data folder's templates use are there.

use ascn_diagnostic::{Fault, Faults, Suggestions};

use super::reading::{UnknownName, unknown_names};
use super::{Kind, Templates, own_spot};
use crate::template_fault::unseen;
use crate::view::{self, Field, FieldKind};

/// The fields of each figure.
const OF_A_FIGURE: [&str; 2] = ["id", "text"];

/// Tells each name that is not among what its template sees.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own() {
        if let Some(fields) = fields(templates, name) {
            let mut suggestions = Suggestions::default();
            let unknown = unknown_names(text, &fields).into_iter();
            faults.extend(unknown.map(|one| fault(name, one, &mut suggestions)));
        }
    }
}

/// The fields that a template sees; `None` if that depends on who includes it.
fn fields(templates: &Templates, name: &str) -> Option<Vec<String>> {
    let seen = match Kind::of(name)? {
        // A component sees its arguments alone.
        Kind::Component => return Some(Vec::new()),
        Kind::Html => "html/page.html".to_owned(),
        Kind::Markdown => templates.view_seen_by(name),
        Kind::Style | Kind::Messages => return None,
    };
    let fields: Vec<String> = view::fields(&seen).into_iter().flat_map(paths).collect();
    (!fields.is_empty()).then_some(fields)
}

/// The path of a field; a figure has two fields of its own.
fn paths(field: Field) -> Vec<String> {
    let figure = match &field.kind {
        FieldKind::Figure => field.path.clone(),
        FieldKind::List(of) if **of == FieldKind::Figure => format!("{}[]", field.path),
        FieldKind::List(_)
        | FieldKind::Markdown
        | FieldKind::Text
        | FieldKind::YesOrNo
        | FieldKind::Group(_) => return vec![field.path],
    };
    let own = OF_A_FIGURE.map(|name| format!("{figure}.{name}"));
    [field.path].into_iter().chain(own).collect()
}

fn fault(name: &str, unknown: UnknownName, suggestions: &mut Suggestions) -> Fault {
    let spot = own_spot(name, unknown.at);
    let known: Vec<&str> = unknown.known.iter().map(String::as_str).collect();
    unseen(spot, &unknown.name, &known, suggestions)
}
