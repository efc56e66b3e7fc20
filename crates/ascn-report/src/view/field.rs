//! The fields of a view, as its schema describes them.

use std::fmt;

use serde_json::Value;

use crate::view::schema;

/// A field of a template's view.
///
/// It is written as path and type, such as `rows[].members figure`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// How a template reaches it: `cover.title`; `rows[].country` is of each item of `rows`.
    pub path: String,
    /// What it is.
    pub kind: FieldKind,
    /// Whether it may be absent.
    pub is_optional: bool,
    /// What it says.
    pub description: String,
}

/// What a field is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// A figure: the filter `figure` prints it.
    Figure,
    /// Markdown of the program's own making: the filter `markdown` prints it.
    Markdown,
    /// Plain text.
    Text,
    /// Whether something holds.
    YesOrNo,
    /// Fields of its own; the name of the group.
    Group(String),
    /// Any number of the same.
    List(Box<FieldKind>),
}

impl FieldKind {
    /// The group of fields that it is, or is a list of.
    pub fn group(&self) -> Option<&str> {
        match self {
            Self::Group(name) => Some(name),
            Self::List(of) => of.group(),
            Self::Figure | Self::Markdown | Self::Text | Self::YesOrNo => None,
        }
    }

    fn plural(&self) -> &'static str {
        match self {
            Self::Figure => "figures",
            Self::Markdown => "Markdown",
            Self::Text => "texts",
            Self::YesOrNo => "answers",
            Self::Group(_) => "groups",
            Self::List(_) => "lists",
        }
    }
}

impl fmt::Display for FieldKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Figure => "figure",
            Self::Markdown => "Markdown",
            Self::Text => "text",
            Self::YesOrNo => "yes or no",
            Self::Group(_) => "group",
            Self::List(of) => return write!(f, "list of {}", of.plural()),
        })
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path, self.kind)?;
        if self.is_optional {
            f.write_str(", may be absent")?;
        }
        Ok(())
    }
}

/// All fields that a template can reach, those of groups behind the group; none for a name that is
/// no template.
pub fn fields(template: &str) -> Vec<Field> {
    let mut fields = Vec::new();
    if let Some(group) = view_of(template) {
        add(&group, "", &mut vec![group.clone()], &mut fields);
    }
    fields
}

/// The group of fields that a template sees, by its name.
pub fn view_of(template: &str) -> Option<String> {
    let view = schema::document().get("properties")?.get(template)?;
    kind(view).group().map(str::to_owned)
}

/// The fields of a group, without those of the groups in it.
pub fn fields_of(group: &str) -> Vec<Field> {
    let properties = definition(group).and_then(|group| group.get("properties")?.as_object());
    let properties = properties.into_iter().flatten();
    properties
        .map(|(name, schema)| Field {
            path: name.clone(),
            kind: kind(present(schema).unwrap_or(schema)),
            is_optional: present(schema).is_some() || is_nullable(schema),
            description: description(schema),
        })
        .collect()
}

/// What a group of fields is.
pub fn description_of(group: &str) -> String {
    definition(group).map(description).unwrap_or_default()
}

/// Adds the fields of a group and of the groups in it, except one that it is itself part of.
fn add(group: &str, at: &str, outer: &mut Vec<String>, fields: &mut Vec<Field>) {
    for mut field in fields_of(group) {
        if !at.is_empty() {
            field.path = format!("{at}.{}", field.path);
        }
        let below = inner(&field.kind, &field.path);
        fields.push(field);
        if let Some((name, at)) = below.filter(|(name, _)| !outer.contains(name)) {
            outer.push(name.clone());
            add(&name, &at, outer, fields);
            outer.pop();
        }
    }
}

/// The group in a field, and the path of one such group.
fn inner(kind: &FieldKind, at: &str) -> Option<(String, String)> {
    if let FieldKind::List(of) = kind {
        return inner(of, &format!("{at}[]"));
    }
    Some((kind.group()?.to_owned(), at.to_owned()))
}

fn definition(group: &str) -> Option<&'static Value> {
    schema::document().get("$defs")?.get(group)
}

fn description(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

/// What a value is if it is there, where a group, a figure or Markdown may be absent.
fn present(schema: &'static Value) -> Option<&'static Value> {
    let branches = schema.get("anyOf")?.as_array()?;
    branches.iter().find(|branch| branch.get("$ref").is_some())
}

/// Whether a plain value may be absent.
fn is_nullable(schema: &Value) -> bool {
    let kinds = schema.get("type").and_then(Value::as_array);
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
}

fn kind(schema: &Value) -> FieldKind {
    let referred = schema.get("$ref").and_then(Value::as_str);
    match referred.and_then(|to| to.strip_prefix("#/$defs/")) {
        Some("FigureId") => FieldKind::Figure,
        Some("Markdown") => FieldKind::Markdown,
        Some(group) => FieldKind::Group(group.to_owned()),
        None => plain_kind(schema),
    }
}

fn plain_kind(schema: &Value) -> FieldKind {
    let kind_of_value = schema.get("type").unwrap_or(&Value::Null);
    let first = kind_of_value.as_array().and_then(|kinds| kinds.first());
    match first.unwrap_or(kind_of_value).as_str() {
        Some("boolean") => FieldKind::YesOrNo,
        Some("array") => {
            let of = schema.get("items").map_or(FieldKind::Text, kind);
            FieldKind::List(Box::new(of))
        }
        _ => FieldKind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(template: &str) -> Vec<String> {
        fields(template).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_field_says_how_it_is_reached_what_it_is_and_whether_it_may_be_absent() {
        let lines = lines("sections/scope.md");
        for line in [
            "as_of text",
            "members figure",
            "says_representatives yes or no",
            "rows list of groups",
            "rows[].members figure",
            "rows[].representative text, may be absent",
            "nil_returns[].city.name text",
        ] {
            assert!(lines.iter().any(|one| one == line), "{line}: {lines:#?}");
        }
    }

    #[test]
    fn markdown_figures_and_groups_may_be_absent() {
        let profile = lines("blocks/city-profile.md");
        assert!(profile.contains(&"consent Markdown, may be absent".to_owned()));
        assert!(profile.contains(&"projects_count figure, may be absent".to_owned()));
        let year = lines("sections/year.md");
        assert!(year.contains(&"meeting group, may be absent".to_owned()));
        assert!(year.contains(&"meeting.number text".to_owned()));
        assert!(year.contains(&"meeting.decisions list of texts".to_owned()));
    }

    #[test]
    fn every_field_and_group_is_described() {
        for template in schema::templates() {
            let group = view_of(template).unwrap();
            assert_ne!(description_of(&group), "", "{group}");
            for field in fields(template) {
                assert_ne!(field.description, "", "{template}: {field}");
            }
        }
    }

    #[test]
    fn no_view_has_a_number() {
        let text = schema::document().to_string();
        let kinds = ["integer", "number"].map(|kind| format!(r#""type":"{kind}""#));
        assert!(kinds.iter().all(|kind| !text.contains(kind)));
        assert!(text.contains(r#""type":"string""#));
    }

    #[test]
    fn what_is_no_template_has_no_fields() {
        assert!(fields("sections/none.md").is_empty());
        assert_eq!(view_of("sections/none.md"), None);
    }
}
