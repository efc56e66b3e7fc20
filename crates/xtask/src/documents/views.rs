//! The views: what each template sees, field by field.
//!
//! 1. [`example`] takes a value of every field from the sample views.
//! 2. [`mod@unit`] says what the figures of a family count, from figures that were computed.
//! 3. [`words`] describes filters, functions and tests.

mod example;
mod unit;
mod words;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ascn_report::built_in;
use ascn_report::view::VIEWS_VERSION;
use ascn_template::{Field, FieldKind};

use example::Examples;
use unit::Units;

const INTRODUCTION: &str = "\
# What templates see

For whoever writes templates: every template with its view, every field with its type and an example,
and everything that a template may use by name. The [guide](template-guide.md) says how a template is
replaced. The JSON Schema of all views is
[views.json](../crates/ascn-report/schemas/views.json); `ascn templates context NAME` prints what a
template sees in a report of yours.

This is **version {version}** of the views. The version is the next number when a field comes, goes, or
gets another name, type or meaning. `templates.yaml` names the version that your templates were written
for.

## Types

| type | what it is | how it is printed |
| :-- | :-- | :-- |
| figure | a number of the report with its id, or the words that stand in its place; the unit is named beside it | `{{ total \\| figure }}` |
| text | plain text; what a city wrote is here as it wrote it | `{{ title }}` |
| Markdown | Markdown of the program's own making, or a narrative that was cleaned | `{{ message \\| markdown }}` |
| number | a whole number that is no figure of the report, such as how many decimal places are printed | `{{ number }}` |
| yes or no | whether something holds | `{% if is_given %}…{% endif %}` |
| list | any number of the same, in the order of the report; it may be empty | `{% for row in rows %}…{% endfor %}` |
| a name | a group of fields, described [below](#groups-of-fields) | `{{ status.word }}` |

A field that *may be absent* is there and holds nothing: `{% if note %}…{% endif %}`. All other fields
always hold something.

A figure's unit is what it counts. The link leads to its formula. Dates and amounts of money in texts
are finished: they are in the language of the report and have their currency beside them.

";

/// # Errors
/// If the figures whose units it names cannot be computed.
pub(super) fn page() -> Result<String, String> {
    let mut page = INTRODUCTION.replace("{version}", &VIEWS_VERSION.to_string());
    page.push_str(
        "## Templates\n\n| template | what it is | what it sees |\n| :-- | :-- | :-- |\n",
    );
    let mut seen_by: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for template in built_in().seeing() {
        let group = built_in().views.group_of(template.name).unwrap_or_default();
        let (name, purpose, link) = (template.name, template.purpose, linked(&group));
        // Writing to a string cannot fail.
        let _ = writeln!(page, "| `{name}` | {purpose} | {link} |");
        seen_by.entry(group).or_default().push(name);
    }
    page.push_str("\n## Groups of fields\n");
    let (examples, units) = (Examples::of_samples(), Units::computed()?);
    for group in groups(seen_by.keys().cloned().collect()) {
        let templates = seen_by.get(&group).map_or(&[][..], Vec::as_slice);
        page.push_str(&section(&group, templates, &examples, &units));
    }
    page.push_str(&words::sections());
    Ok(page)
}

/// Returns all groups that the templates can reach, sorted by name.
fn groups(mut open: Vec<String>) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    while let Some(group) = open.pop() {
        if !groups.contains(&group) {
            let fields = built_in().views.fields_of(&group).into_iter();
            open.extend(fields.filter_map(|field| field.kind.group().map(str::to_owned)));
            groups.push(group);
        }
    }
    groups.sort();
    groups
}

fn section(group: &str, templates: &[&str], examples: &Examples, units: &Units) -> String {
    let mut section = format!(
        "\n### {group}\n\n{}\n",
        described(&built_in().views.description_of(group))
    );
    if !templates.is_empty() {
        let names: Vec<_> = templates.iter().map(|name| format!("`{name}`")).collect();
        let _ = writeln!(section, "\nSeen by {}.", names.join(", "));
    }
    section.push_str("\n| field | type | what it says | example |\n| :-- | :-- | :-- | :-- |\n");
    for field in built_in().views.fields_of(group) {
        let example = examples.of(group, &field);
        let unit = example.map(|one| units.of(one)).unwrap_or_default();
        let _ = writeln!(
            section,
            "| `{}` | {} | {} | {} |",
            field.path,
            kind(&field, &unit),
            described(&field.description),
            example.map(example::shown).unwrap_or_default(),
        );
    }
    section
}

/// Names the type of a field, with the unit of a figure.
fn kind(field: &Field, unit: &str) -> String {
    let group = field.kind.group().map(linked);
    let mut kind = match (&field.kind, group) {
        (FieldKind::List(_), Some(group)) => format!("list of {group}"),
        (kind, group) => group.unwrap_or_else(|| kind.to_string()),
    };
    if field.kind == FieldKind::Figure {
        kind.push_str(unit);
    }
    if field.is_optional {
        kind.push_str(", may be absent");
    }
    kind
}

/// Links to a group.
fn linked(group: &str) -> String {
    format!("[{group}](#{})", group.to_lowercase())
}

/// Returns a description for readers of the manual, to whom `None` means nothing.
fn described(text: &str) -> String {
    let text = text.replace("`None`", "absent");
    text.replace("\n\n", " ").replace('|', "\\|")
}
