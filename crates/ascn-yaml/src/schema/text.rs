//! Definitions of texts, which say what no text may contain.

use serde_json::{Map, Value, json};

use super::visit::each;
use crate::parse::FORBIDDEN;
use crate::person::{CONTACT, POSTS, titles};

/// Makes every text refer to one of two definitions: texts, and the names of posts and bodies.
pub(super) fn share(schema: &mut Value) {
    each(schema, &mut |keys| {
        let properties = keys.get_mut("properties").and_then(Value::as_object_mut);
        let properties = properties.into_iter().flatten();
        for (_, value) in properties.filter(|(key, _)| POSTS.contains(&key.as_str())) {
            each(value, &mut |keys| refer(keys, POST_TEXT));
        }
        refer(keys, TEXT);
    });
    let definitions = [
        (TEXT, "A text.", titles(false)),
        (POST_TEXT, "The name of a post or of a body.", titles(true)),
    ];
    for (name, about, titles) in definitions {
        if schema.to_string().contains(&format!("\"#/$defs/{name}\"")) {
            define(schema, name, text(about, &titles));
        }
    }
}

fn define(schema: &mut Value, name: &str, definition: Value) {
    if let Value::Object(root) = schema {
        let definitions = root.entry("$defs").or_insert_with(|| json!({}));
        if let Value::Object(definitions) = definitions {
            definitions.insert(name.to_owned(), definition);
        }
    }
}

const TEXT: &str = "Text";
const POST_TEXT: &str = "TextOfPost";

/// Replaces a text without a form of its own by a reference.
fn refer(keys: &mut Map<String, Value>, definition: &str) {
    let is_text = keys.get("type").is_some_and(|kind| kind == "string");
    let has_form = ["const", "enum", "format", "pattern", "not"]
        .iter()
        .any(|key| keys.contains_key(*key));
    if is_text && !has_form {
        keys.remove("type");
        keys.remove("minLength");
        keys.insert("$ref".to_owned(), format!("#/$defs/{definition}").into());
    }
}

/// Returns the schema of a text without forbidden characters and without signs of a person.
fn text(about: &str, titles: &str) -> Value {
    json!({
        "type": "string",
        "minLength": 1,
        "pattern": format!("^[^{FORBIDDEN}]*$"),
        "not": { "pattern": format!("{CONTACT}|{titles}") },
        "description": format!("{about} It names no person, and says not how to reach one.")
    })
}
