//! Compares the tree with that of another YAML reader.

use std::path::{Path, PathBuf};

use ascn_diagnostic::{FileName, Sources};
use serde_yaml::Value as Other;

use super::*;

fn yaml_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            yaml_files(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            files.push(path);
        }
    }
}

fn agree(node: &Node, other: &Other, at: &str) {
    match other {
        Other::Mapping(entries) => {
            let theirs: Vec<&str> = entries.keys().filter_map(Other::as_str).collect();
            let ours: Vec<&str> = node.entries().iter().map(|one| one.key.as_str()).collect();
            assert_eq!(ours, theirs, "{at}");
            for (entry, other) in node.entries().iter().zip(entries.values()) {
                agree(&entry.value, other, &format!("{at}.{}", entry.key));
            }
        }
        Other::Sequence(items) => {
            assert_eq!(node.items().len(), items.len(), "{at}");
            for (index, (item, other)) in node.items().iter().zip(items).enumerate() {
                agree(item, other, &format!("{at}[{index}]"));
            }
        }
        Other::String(text) => assert_eq!(node.text(), Some(text.as_str()), "{at}"),
        Other::Number(number) => {
            // The other reader drops trailing zeros, as in `39.0` and `1.10`.
            let text = node.text().unwrap();
            let is_same =
                number.to_string() == text || number.as_f64() == Some(text.parse::<f64>().unwrap());
            assert!(is_same, "{at}: {number} and {text}");
        }
        Other::Bool(value) => assert_eq!(node.text(), Some(value.to_string().as_str()), "{at}"),
        Other::Null => assert!(node.is_empty(), "{at}"),
        Other::Tagged(_) => panic!("{at}: no tag is written here"),
    }
}

#[test]
fn both_readers_find_the_same_in_the_real_network() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/asean");
    let mut files = Vec::new();
    yaml_files(&fixtures, &mut files);
    assert!(files.len() > 80, "{}", files.len());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let other: Other = serde_yaml::from_str(&text).unwrap();
        let mut sources = Sources::default();
        let source = sources.add(FileName::new("a.yaml"), text);
        let mut faults = Faults::default();
        let node = parse(source, &mut faults).unwrap();
        assert!(faults.is_empty(), "{}", file.display());
        agree(&node, &other, &file.display().to_string());
    }
}
