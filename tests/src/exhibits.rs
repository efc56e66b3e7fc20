//! The drawings of the exhibits: each says what its table says, and needs no colour to be read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::data::{Report, asean};
use crate::folder::Folder;

/// The text between two others; `None` if one of them does not occur.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0)
}

/// A text of SVG or HTML without its escapes.
fn plain(text: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let plain = |text: String, (escape, sign)| text.replace(escape, sign);
    pairs.into_iter().fold(text.to_owned(), plain)
}

/// The drawings of a report by the id of their exhibit.
fn drawings(report: &Report) -> BTreeMap<&str, &str> {
    let starts = report.html.match_indices("<svg ").map(|(at, _)| at);
    let drawings = starts.filter_map(|at| {
        let svg = &report.html[at..];
        let svg = svg.split_once("</svg>").unwrap().0;
        Some((between(svg, "aria-labelledby=\"", "-title")?, svg))
    });
    drawings.collect()
}

/// The figures that a drawing prints: id and text.
fn labels(svg: &str) -> Vec<(String, String)> {
    let texts = svg.split("<text ").skip(1);
    let labels = texts.filter_map(|text| {
        let id = between(text, "data-figure=\"", "\"")?;
        Some((id.to_owned(), plain(between(text, ">", "<")?)))
    });
    labels.collect()
}

/// The lines of the table below a caption of the Markdown, split into cells.
fn table(report: &Report, caption: &str) -> Vec<Vec<String>> {
    let caption = format!(".** {caption}");
    let mut lines = report
        .markdown
        .lines()
        .skip_while(|line| !line.ends_with(&caption));
    assert!(lines.next().is_some(), "there is no {caption}");
    let rows = lines.skip(1).take_while(|line| line.starts_with('|'));
    let cells = |row: &str| {
        row.split(" | ")
            .map(|cell| cell.trim_matches(['|', ' ', '*']).to_owned())
            .collect()
    };
    rows.map(cells).collect()
}

fn full() -> Report {
    Folder::read("full").report()
}

/// Compares each figure in each drawing with the cells of the table.
fn assert_drawn_as_in_table(report: &Report) {
    for (exhibit, svg) in drawings(report) {
        let title = plain(between(svg, "-title\">", "</title>").unwrap());
        let rows = table(report, &title);
        let cells: BTreeSet<&str> = rows.iter().flatten().map(String::as_str).collect();
        let labels = labels(svg);
        assert!(!labels.is_empty() || exhibit == "exhibit-map", "{exhibit}");
        for (id, text) in labels {
            assert!(cells.contains(text.as_str()), "{exhibit}: {id} is {text}");
            assert!(report.json.contains(&format!("\"{id}\"")), "{id}");
        }
    }
}

#[test]
fn every_figure_in_a_drawing_stands_in_its_table() {
    assert_drawn_as_in_table(&full());
    assert_drawn_as_in_table(asean("2024"));
}

#[test]
fn an_exhibit_is_drawn_where_its_table_is_printed() {
    let all = [
        "exhibit-areas",
        "exhibit-cities",
        "exhibit-countries",
        "exhibit-delays",
        "exhibit-finance-ladder",
        "exhibit-indicators",
        "exhibit-map",
        "exhibit-ratings",
        "exhibit-reconciliation",
        "exhibit-targets",
        "exhibit-trend",
    ];
    let full = full();
    let drawn: Vec<&str> = drawings(&full).into_keys().collect();
    assert_eq!(drawn, all);
    // The real reports give no ratings, dates, money, targets or indicators.
    let portfolio: Vec<&str> = drawings(asean("2024")).into_keys().collect();
    let given = [
        "areas",
        "cities",
        "countries",
        "map",
        "reconciliation",
        "trend",
    ];
    assert_eq!(portfolio, given.map(|one| format!("exhibit-{one}")));
    assert!(!drawings(asean("2022")).contains_key("exhibit-reconciliation"));
}

#[test]
fn every_exhibit_is_named_in_the_text_before_it() {
    let full = full();
    for number in 1..=drawings(&full).len() {
        let caption = full
            .markdown
            .find(&format!("**Exhibit {number}.**"))
            .unwrap();
        let mention = full.markdown.find(&format!("Exhibit {number} ")).unwrap();
        assert!(mention < caption, "Exhibit {number}");
    }
}

#[test]
fn every_status_and_rating_has_a_shape_of_its_own() {
    let full = full();
    let drawings = drawings(&full);
    let shapes = |exhibit: &str, classes: &[&str]| -> BTreeSet<String> {
        let svg = drawings[exhibit];
        let shape = |class: &&str| {
            let painted = format!(" class=\"{class}\"");
            let element = svg.lines().find(|line| line.contains(&painted));
            let element = element.unwrap_or_else(|| panic!("{exhibit}: no {class}"));
            assert!(element.starts_with("<path "), "{class} is a text");
            // Only the form of the path: its commands without their numbers.
            let data = between(element, " d=\"", "\"").unwrap();
            relative(data)
        };
        classes.iter().map(shape).collect()
    };
    let statuses = ["planning", "ongoing", "completed", "suspended"];
    let statuses = statuses.map(|one| format!("status-{one}"));
    let statuses: Vec<&str> = statuses.iter().map(String::as_str).collect();
    for exhibit in ["exhibit-cities", "exhibit-countries", "exhibit-trend"] {
        assert_eq!(
            shapes(exhibit, &statuses).len(),
            statuses.len(),
            "{exhibit}"
        );
    }
    let ratings = ["rating-on-track", "rating-at-risk", "rating-off-track"];
    assert_eq!(shapes("exhibit-ratings", &ratings).len(), ratings.len());
}

/// The data of a path as if it began at zero, so that only its form is compared.
fn relative(data: &str) -> String {
    let mut numbers = data.split(|c: char| c.is_ascii_alphabetic() || c == ' ');
    let mut tenths = || -> Option<i64> {
        let number = numbers.find(|number| !number.is_empty())?;
        let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
        Some(whole.parse::<i64>().unwrap() * 10 + tenth.parse::<i64>().unwrap())
    };
    let (x, y) = (tenths().unwrap(), tenths().unwrap());
    let mut form = data
        .matches(|c: char| c.is_ascii_alphabetic())
        .collect::<String>();
    while let (Some(right), Some(down)) = (tenths(), tenths()) {
        _ = write!(form, " {} {}", right - x, down - y);
    }
    form
}

#[test]
fn a_drawing_asks_for_nothing_and_styles_nothing() {
    let full = full();
    for (exhibit, svg) in drawings(&full) {
        for bad in [
            "<style",
            "<script",
            "<foreignObject",
            "href",
            "var(",
            "url(",
            " style=",
        ] {
            assert!(!svg.contains(bad), "{exhibit} has {bad}");
        }
        for id in svg.split(" id=\"").skip(1) {
            assert!(id.starts_with(&format!("{exhibit}-")), "{exhibit}: {id}");
        }
    }
}

/// A network with so many cities, each with one project.
fn of_many_cities(count: usize) -> Folder {
    let mut folder = Folder::read("invalid/_base");
    let mut cities = folder.text("network/cities.yaml").to_owned();
    for number in 0..count {
        let id = format!("aa-town-{number}");
        _ = writeln!(
            cities,
            "- {{id: {id}, name: Town {number}, country: AA, member_from: 2018, \
             location: {{latitude: 10.{number}, longitude: 100}}}}"
        );
        for year in [2023, 2024] {
            let project =
                format!("{{id: {id}-001, title: Lamp, focus_area: light, stage: ongoing}}");
            folder.set(
                &format!("cycles/{year}/submissions/{id}.yaml"),
                &format!(
                    "city: {id}\ncycle: {year}\ndata_as_of: {year}-09-01\nprojects: [{project}]\n"
                ),
            );
        }
    }
    folder.set("network/cities.yaml", &cities);
    folder
}

#[test]
fn what_does_not_fit_a_page_is_not_drawn_and_the_report_says_so() {
    let fits = of_many_cities(60).report();
    assert!(drawings(&fits).contains_key("exhibit-cities"));
    assert!(!fits.markdown.contains("has no drawing"));
    let many = of_many_cities(80).report();
    assert!(!drawings(&many).contains_key("exhibit-cities"));
    assert!(
        many.markdown
            .contains("This exhibit has no drawing: it has 82 lines")
    );
    assert!(many.markdown.contains("too many cities for their names"));
}

#[test]
fn cities_outside_the_outline_stand_on_a_net_of_degrees() {
    let mut folder = Folder::read("invalid/_base");
    assert!(!drawings(&folder.report()).contains_key("exhibit-map"));
    let place =
        |latitude: &str| format!("country: AA, location: {{latitude: {latitude}, longitude: 2}}");
    folder.replace("network/cities.yaml", "country: AA", &place("48"));
    let report = folder.report();
    let map = drawings(&report)["exhibit-map"];
    assert!(map.contains("class=\"marker\"") && !map.contains("class=\"land\""));
    assert!(report.markdown.contains("outline of the land is not held"));
    assert!(report.markdown.contains("48° N, 2° E"));
}

#[test]
fn a_name_in_another_script_is_drawn_by_its_id() {
    let mut folder = Folder::read("invalid/_base");
    folder.replace("network/cities.yaml", "name: Haven", "name: ท่าเรือ");
    let report = folder.report();
    let cities = drawings(&report)["exhibit-cities"];
    let texts: String = cities.split("</desc>").skip(1).collect();
    assert!(texts.contains(">aa-haven<") && texts.chars().all(|c| c < '\u{0E00}'));
    assert!(report.markdown.contains("ท่าเรือ"));
}
