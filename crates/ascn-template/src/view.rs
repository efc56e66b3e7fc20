//! The views: the fields that each template sees, as their JSON Schema describes them.

use std::fmt;
use std::sync::LazyLock;

use serde_json::Value;

use crate::view_change::ViewChange;

/// The views of all templates: one JSON Schema document.
///
/// Its `properties` are the templates by name, its `$defs` the groups of fields. Two definitions
/// are special: `FigureId` is the id of a figure, `Markdown` is printed verbatim.
#[derive(Debug)]
pub struct Views {
    /// Made when a field is first asked for: most runs ask for none.
    schema: LazyLock<Value>,
    /// The version that the templates of the program see.
    pub version: u32,
    /// What changed from version to version, the oldest first.
    pub history: &'static [ViewChange],
}

/// A field of a template's view.
///
/// It is displayed as path and type, such as `rows[].members figure`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its path: `cover.title`; `rows[].name` is of each item of `rows`.
    pub path: String,
    /// Its kind.
    pub kind: FieldKind,
    /// Whether it may be absent.
    pub is_optional: bool,
    /// Its meaning.
    pub description: String,
}

/// The kind of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// A figure: the filter `figure` prints it.
    Figure,
    /// Markdown made by the program: the filter `markdown` prints it.
    Markdown,
    /// Plain text.
    Text,
    /// Whether something holds.
    YesOrNo,
    /// Fields of its own; the name of the group.
    Group(String),
    /// Any number of values of one kind.
    List(Box<FieldKind>),
}

impl FieldKind {
    /// Returns the group of fields that it is, or is a list of.
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

impl Views {
    /// Takes what makes the schema of the views of a version.
    pub fn new(schema: fn() -> Value, version: u32, history: &'static [ViewChange]) -> Self {
        Self {
            schema: LazyLock::new(schema),
            version,
            history,
        }
    }

    /// Returns all fields that a template can reach, those of a group after the group.
    pub fn fields(&self, template: &str) -> Vec<Field> {
        let mut fields = Vec::new();
        if let Some(group) = self.group_of(template) {
            self.add(&group, "", &mut vec![group.clone()], &mut fields);
        }
        fields
    }

    /// Returns the name of the group of fields that a template sees.
    pub fn group_of(&self, template: &str) -> Option<String> {
        let view = self.schema.get("properties")?.get(template)?;
        kind(view).group().map(str::to_owned)
    }

    /// Returns the fields of a group, without those of the groups in it.
    pub fn fields_of(&self, group: &str) -> Vec<Field> {
        let properties = self
            .definition(group)
            .and_then(|group| group.get("properties")?.as_object());
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

    /// Returns the description of a group of fields.
    pub fn description_of(&self, group: &str) -> String {
        self.definition(group).map(description).unwrap_or_default()
    }

    /// Adds the fields of a group and of the groups in it, except a group that contains itself.
    fn add(&self, group: &str, at: &str, outer: &mut Vec<String>, fields: &mut Vec<Field>) {
        for mut field in self.fields_of(group) {
            if !at.is_empty() {
                field.path = format!("{at}.{}", field.path);
            }
            let below = inner(&field.kind, &field.path);
            fields.push(field);
            if let Some((name, at)) = below.filter(|(name, _)| !outer.contains(name)) {
                outer.push(name.clone());
                self.add(&name, &at, outer, fields);
                outer.pop();
            }
        }
    }

    fn definition(&self, group: &str) -> Option<&Value> {
        self.schema.get("$defs")?.get(group)
    }
}

/// Returns the group in a field, and its path.
fn inner(kind: &FieldKind, at: &str) -> Option<(String, String)> {
    if let FieldKind::List(of) = kind {
        return inner(of, &format!("{at}[]"));
    }
    Some((kind.group()?.to_owned(), at.to_owned()))
}

fn description(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

/// Returns the schema of a group, a figure or Markdown that may be absent.
fn present(schema: &Value) -> Option<&Value> {
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
        None => {
            let kinds = schema.get("type").unwrap_or(&Value::Null);
            let first = kinds.as_array().and_then(|kinds| kinds.first());
            match first.unwrap_or(kinds).as_str() {
                Some("boolean") => FieldKind::YesOrNo,
                Some("array") => {
                    let of = schema.get("items").map_or(FieldKind::Text, kind);
                    FieldKind::List(Box::new(of))
                }
                _ => FieldKind::Text,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::example;

    fn lines(template: &str) -> Vec<String> {
        let fields = example::built_in().views.fields(template);
        fields.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_field_says_how_it_is_reached_what_it_is_and_whether_it_may_be_absent() {
        assert_eq!(
            lines("sections/places.md")[..6],
            [
                "closed list of groups",
                "closed[].inner group, may be absent",
                "closed[].members figure",
                "closed[].name text",
                "closed[].note Markdown, may be absent",
                "has_map yes or no",
            ]
        );
    }

    #[test]
    fn what_is_no_template_has_no_fields() {
        assert!(lines("sections/none.md").is_empty());
        assert_eq!(example::built_in().views.group_of("sections/none.md"), None);
    }
}
