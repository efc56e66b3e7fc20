//! The shape of a text: its tree, without the words in it.

use ascn_export::{Document, Labels, mark};
use serde_json::Value;

/// What a rendered text needs around it to be a document of its own.
pub(super) struct Around {
    before: String,
    behind: String,
}

impl Around {
    /// What a text needs around it; fails if nothing makes it a document.
    pub(super) fn new(rendered: &str) -> Result<Self, String> {
        let mut around = Self {
            before: String::new(),
            behind: behind(rendered),
        };
        let mut fault = around.document(rendered).err();
        // The title has no anchor, and there must be a heading of every level above those of the
        // text.
        for heading in [
            "# x",
            "## \u{E001}h2\u{E008}x",
            "### \u{E001}h3\u{E008}x",
            "#### x",
        ] {
            if fault.is_none() {
                break;
            }
            around.before.push_str(heading);
            around.before.push_str("\n\n");
            fault = around.document(rendered).err();
        }
        fault.map_or(Ok(around), Err)
    }

    fn document(&self, rendered: &str) -> Result<Document, String> {
        let text = format!("{}{rendered}\n\n{}", self.before, self.behind);
        Document::parse(&text, Labels::default()).map_err(|error| error.to_string())
    }

    /// The shape of a rendered text.
    pub(super) fn shape(&self, rendered: &str) -> Result<Value, String> {
        let tree = self.document(rendered)?.tree();
        let mut shape = serde_json::to_value(&tree).unwrap();
        without_words(&mut shape);
        Ok(shape)
    }
}

/// Headings that a text refers to and does not have, and references to its exhibits.
fn behind(rendered: &str) -> String {
    let ids = |opening: char| {
        let marks = rendered.split(opening).skip(1);
        marks.filter_map(|mark| mark.split_once('\u{E008}').map(|(id, _)| id))
    };
    let named: Vec<&str> = ['\u{E001}', '\u{E002}', '\u{E004}', '\u{E005}']
        .into_iter()
        .flat_map(ids)
        .collect();
    let mut missing: Vec<&str> = ids('\u{E003}').filter(|id| !named.contains(id)).collect();
    missing.sort_unstable();
    missing.dedup();
    let headings = missing
        .iter()
        .map(|id| format!("## {}x\n\n", mark::anchor(id)));
    let mentions = ids('\u{E004}').map(|id| format!("x {}\n\n", mark::reference(id)));
    mentions.chain(headings).collect()
}

/// Removes the words of a tree; figures stay as they are.
fn without_words(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.retain(|item| item["kind"] != "text");
            items.iter_mut().for_each(without_words);
        }
        Value::Object(entries) => {
            let is_figure = entries.get("kind").is_some_and(|kind| kind == "figure");
            entries.retain(|key, value| {
                is_figure
                    || !(value.is_string() && ["text", "title", "address"].contains(&key.as_str()))
            });
            entries.values_mut().for_each(without_words);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
