//! The HTML page as it is published: safe to open anywhere, complete without its script, and with
//! the sources of each figure that it prints.

use std::collections::BTreeSet;

use ascn_core::scalar::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::data::asean;
use crate::harness::{files_below, text_of};
use crate::page::{FIGURES, SCRIPT, STYLE, inside, main_of, policy, printed, tags, without_assets};

/// How many sources the page names for each figure.
const SOURCES_NAMED: usize = 5;

fn html() -> &'static str {
    &asean("2024").html
}

/// The block of data of a page.
fn block(html: &str) -> Value {
    serde_json::from_str(inside(html, FIGURES)).unwrap()
}

/// The text at an index of a list of the block.
fn text<'a>(block: &'a Value, list: &str, index: &Value) -> &'a str {
    let index = usize::try_from(index.as_u64().unwrap()).unwrap();
    block[list][index].as_str().unwrap()
}

/// The ids of the elements of a page that carry one, with those inside templates.
fn ids(html: &str) -> Vec<&str> {
    let ids = tags(html).filter_map(|tag| Some(tag.split_once(" id=\"")?.1.split_once('"')?.0));
    ids.collect()
}

#[test]
fn the_policy_allows_the_style_and_script_of_the_page_and_nothing_else() {
    let digest = |start| STANDARD.encode(Digest::new(inside(html(), start)).as_bytes());
    let expected = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; \
         base-uri 'none'; form-action 'none'",
        digest(STYLE),
        digest(SCRIPT)
    );
    assert_eq!(policy(html()), expected);
    assert_eq!(html().matches("<style").count(), 1);
    assert_eq!(html().matches("<script").count(), 2);
}

#[test]
fn the_page_asks_for_nothing_from_outside() {
    let rest = without_assets(html());
    for tag in tags(&rest) {
        let is_link = tag.starts_with("a ");
        let names = tag.split('"').step_by(2).flat_map(str::split_whitespace);
        for name in names.filter(|name| name.ends_with('=')) {
            let loads = [
                "src=",
                "srcset=",
                "action=",
                "formaction=",
                "poster=",
                "style=",
            ];
            let is_handler = name.starts_with("on");
            assert!(!loads.contains(&name) && !is_handler, "<{tag}>");
            assert!(name != "href=" || is_link, "<{tag}>");
        }
    }
    for word in ["url(", "@import", "http:", "https:", "//#"] {
        assert!(!inside(html(), STYLE).contains(word), "{word} in the style");
    }
    for word in [
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "import",
        "eval(",
        "innerHTML",
        "localStorage",
        "http:",
        "https:",
    ] {
        assert!(
            !inside(html(), SCRIPT).contains(word),
            "{word} in the script"
        );
    }
}

#[test]
fn the_block_holds_exactly_the_printed_figures() {
    let block = block(html());
    let known: BTreeSet<&str> = block["figures"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let printed: BTreeSet<&str> = printed(html()).iter().map(|one| one.id).collect();
    assert_eq!(known, printed);
    assert!(!inside(html(), FIGURES).contains('<'));
}

#[test]
fn the_block_says_what_figures_json_says() {
    let json: Value = serde_json::from_str(&asean("2024").json).unwrap();
    let block = block(html());
    let mut compared_count = 0;
    for figure in json["figures"].as_array().unwrap() {
        let id = figure["id"].as_str().unwrap();
        let Some(origin) = block["figures"].get(id) else {
            continue;
        };
        compared_count += 1;
        assert_eq!(
            figure["formula"],
            text(&block, "formulas", &origin[0]),
            "{id}"
        );
        let coverage = &figure["coverage"];
        assert_eq!(coverage["n"], origin[1][0], "{id}");
        assert_eq!(coverage["of"], origin[1][1], "{id}");
        assert_eq!(
            coverage["what"],
            text(&block, "coverages", &origin[1][2]),
            "{id}"
        );
        let listed = figure["sources"].as_array().unwrap();
        let more = figure["sources_not_listed"].as_u64().unwrap_or(0);
        let count = u64::try_from(listed.len()).unwrap() + more;
        assert_eq!(origin[3], count, "{id}");
        let named = origin[4].as_array().unwrap();
        assert_eq!(named.len(), listed.len().min(SOURCES_NAMED), "{id}");
        for (source, named) in listed.iter().zip(named) {
            assert_eq!(source["file"], text(&block, "files", &named[0]), "{id}");
            assert_eq!(source["path"], text(&block, "paths", &named[1]), "{id}");
        }
        let left_out = figure["left_out"].as_array().unwrap();
        assert_eq!(origin[5].as_array().unwrap().len(), left_out.len(), "{id}");
    }
    assert_eq!(compared_count, block["figures"].as_object().unwrap().len());
    let days = block["days"].as_array().unwrap();
    assert!(days.contains(&Value::from("25 September 2024")), "{days:?}");
}

#[test]
fn each_city_can_be_gone_to() {
    let (before, _) = html().split_once("<main").unwrap();
    let (_, places) = before.split_once("<nav class=\"places\"").unwrap();
    let links: Vec<&str> = tags(places)
        .filter_map(|tag| Some(tag.split_once("href=\"#")?.1.split_once('"')?.0))
        .collect();
    let targets: BTreeSet<&str> = ids(main_of(html())).into_iter().collect();
    for link in &links {
        assert!(targets.contains(link), "{link}");
    }
    let cities = links
        .iter()
        .filter(|link| link.starts_with("city-"))
        .count();
    assert_eq!(
        u64::try_from(cities).unwrap(),
        asean("2024").count("cities.members")
    );
}

#[test]
fn no_id_stands_twice() {
    let all = without_assets(html());
    let all = ids(&all);
    let once: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(all.len(), once.len());
}

#[test]
fn what_the_script_looks_for_is_in_the_page() {
    let ids = ids(html());
    let script = inside(html(), SCRIPT);
    for call in ["copyOf(\"", "template(\""] {
        for rest in script.split(call).skip(1) {
            let name = rest.split('"').next().unwrap();
            assert!(ids.contains(&format!("page:{name}").as_str()), "{name}");
        }
    }
}

#[test]
fn every_file_of_the_page_is_in_it() {
    let parts = ["templates/html/style", "templates/html/script"];
    for file in parts.into_iter().flat_map(files_below) {
        let text = text_of(&file);
        assert!(html().contains(text.trim_end()), "{file}");
    }
}
