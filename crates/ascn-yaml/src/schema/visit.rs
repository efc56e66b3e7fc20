//! Visits a schema and all schemas in it.

use serde_json::{Map, Value};

/// The keys of a schema that contain schemas: by name, in a list, or one.
pub(super) const NAMED: [&str; 2] = ["$defs", "properties"];
const LISTED: [&str; 3] = ["allOf", "anyOf", "oneOf"];
const SINGLE: [&str; 3] = ["additionalProperties", "items", "propertyNames"];

/// Visits a schema and all schemas in it, the outermost first.
pub(super) fn each(schema: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let Value::Object(keys) = schema else {
        return;
    };
    visit(keys);
    for (key, value) in keys {
        let key = key.as_str();
        if SINGLE.contains(&key) {
            each(value, visit);
        } else if let Some(named) = value.as_object_mut().filter(|_| NAMED.contains(&key)) {
            for one in named.values_mut() {
                each(one, visit);
            }
        } else if let Some(all) = value.as_array_mut().filter(|_| LISTED.contains(&key)) {
            for one in all {
                each(one, visit);
            }
        }
    }
}
