//! Tests of whole documents.

use pulldown_cmark::{Event, Tag};

use super::*;
use crate::mark::{anchor, appendix, caption, figure, reference, template_line};
use crate::{CaptionKind, syntax};

fn parse(marked: &str) -> Result<Document, DocumentError> {
    Document::parse(marked, Labels::default())
}

fn sample() -> Document {
    let marked = format!(
        "# Annual *report*\n\n\n\nAs of {date}.\n\n## {glance}At a glance\n\nSee {to_exhibit}, \
         {to_method} and {to_register}.[^a]\n\n### {areas}By area\n\n{exhibit}\n\n\
         | Area | Projects |\n| --- | ---: |\n| Civic & Social | {n} |\n|  | **{share}** |\n\n\
         #### More\n\n#### More\n\n## {method}Method\n\n## {register}Register of {n}\n\n\
         ### {register_a}Planned\n\n{table}\n\n| A |\n| - |\n| b |\n\n[^a]: A note on {to_exhibit}.\n",
        date = figure("as-of", "25 September 2024"),
        glance = anchor("glance"),
        areas = anchor("glance.areas"),
        method = anchor("method"),
        register = appendix("register"),
        register_a = anchor("register.planned"),
        to_exhibit = reference("exhibit.areas"),
        to_method = reference("method"),
        to_register = reference("register.planned"),
        exhibit = caption(
            CaptionKind::Exhibit,
            "exhibit.areas",
            &format!("Projects by area ({})", figure("projects.total", "1,108")),
        ),
        table = caption(CaptionKind::Table, "table.planned", "Planned"),
        n = figure("projects.civic", "108"),
        share = figure("projects.civic.share", "32.4\u{A0}%"),
    );
    parse(&marked).unwrap()
}

#[test]
fn markdown_has_numbers_instead_of_marks() {
    let expected = "# Annual *report*\n\nAs of 25 September 2024.\n\n## 1 At a glance\n\n\
         See Exhibit 1, Section 2 and Appendix A.1.[^a]\n\n### 1.1 By area\n\n\
         **Exhibit 1.** Projects by area (1,108)\n\n| Area | Projects |\n| --- | ---: |\n\
         | Civic & Social | 108 |\n|  | **32.4\u{A0}%** |\n\n#### More\n\n#### More\n\n\
         ## 2 Method\n\n## Appendix A: Register of 108\n\n### A.1 Planned\n\n\
         **Table 1.** Planned\n\n| A |\n| - |\n| b |\n\n[^a]: A note on Exhibit 1.\n";
    assert_eq!(sample().to_markdown(), expected);
}

#[test]
fn headings_captions_and_figures_are_listed_in_reading_order() {
    let document = sample();
    let line = |heading: &Heading| match &heading.number {
        Some(number) => format!("{number} {}", heading.text),
        None => heading.text.clone(),
    };
    let lines: Vec<_> = document
        .headings()
        .iter()
        .map(|heading| (line(heading), heading.id.as_str()))
        .collect();
    let expected = [
        ("1 At a glance", "glance"),
        ("1.1 By area", "glance.areas"),
        ("More", "more"),
        ("More", "more-2"),
        ("2 Method", "method"),
        ("Appendix A: Register of 108", "register"),
        ("A.1 Planned", "register.planned"),
    ];
    assert_eq!(lines, expected.map(|(line, id)| (line.to_owned(), id)));
    assert_eq!(document.title(), "Annual report");
    let captions: Vec<_> = document
        .captions()
        .iter()
        .map(|c| (c.label.as_str(), c.text.as_str()))
        .collect();
    assert_eq!(
        captions,
        [
            ("Exhibit 1", "Projects by area (1,108)"),
            ("Table 1", "Planned")
        ]
    );
    let figures: Vec<_> = document
        .figures()
        .iter()
        .map(|(id, _)| id.as_str())
        .collect();
    let expected = [
        "as-of",
        "projects.total",
        "projects.civic",
        "projects.civic.share",
        "projects.civic",
    ];
    assert_eq!(figures, expected);
}

#[test]
fn html_has_ids_captions_header_cells_figures_and_notes() {
    let html = sample().to_html();
    assert_eq!(html.title, "Annual report");
    for expected in [
        "<h2 id=\"glance\"><span class=\"number\">1</span> At a glance</h2>",
        "<h2 id=\"register\"><span class=\"number\">Appendix A:</span> Register of <data",
        "<h4 id=\"more-2\">More</h4>",
        "<a class=\"reference\" href=\"#exhibit.areas\">Exhibit 1</a>",
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"exhibit.areas\">",
        "<caption id=\"exhibit.areas\"><span class=\"label\">Exhibit 1.</span> Projects by area (<data",
        "<th scope=\"col\">Area</th><th scope=\"col\" class=\"number\">Projects</th>",
        "<th scope=\"row\">Civic &amp; Social</th><td class=\"number\"><data",
        "<tr><td></td><td class=\"number\"><strong>",
        "<data class=\"figure\" data-figure=\"projects.civic.share\" value=\"32.4\">32.4\u{A0}%</data>",
        "<sup><a id=\"fnref:1\" href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>",
        "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>\n<li id=\"fn:1\">",
    ] {
        assert!(html.body.contains(expected), "{expected}\n{}", html.body);
    }
    assert!(!html.body.contains("<h1"));
    assert!(!html.body.contains(crate::mark::is_mark));
    assert!(
        html.contents
            .contains("<a href=\"#glance.areas\"><span class=\"number\">1.1</span> By")
    );
    assert!(!html.contents.contains("More"));
}

#[test]
fn every_listed_figure_is_in_the_page_as_often_as_in_the_list() {
    let mut document = sample();
    let count = document.to_html().body.matches("<data ").count();
    assert_eq!(count, document.figures().len());
}

#[test]
fn active_content_is_refused_or_shown_as_text() {
    for markup in [
        "<script>alert(1)</script>",
        "a <b onclick=x>b</b>",
        "![d](http://evil/x.png)",
        "<!-- a -->",
    ] {
        let refused = parse(&format!("# T\n\n{markup}\n"));
        assert!(
            matches!(refused, Err(DocumentError::ForeignMarkup { .. })),
            "{markup}"
        );
    }
    let marked = "# T\n\n[c](javascript:x) <javascript:x>\n\n    <i>\n\n`<b>`\n";
    let body = parse(marked).unwrap().to_html().body;
    for bad in ["<b", "<i", "href"] {
        assert!(!body.contains(bad), "{bad}\n{body}");
    }
}

#[test]
fn markdown_without_marks_has_the_structure_of_the_page() {
    let document = sample();
    let count = |wanted: fn(&Event<'_>) -> bool| {
        [&document.marked, &document.to_markdown()]
            .map(|text| syntax::events(text).filter(wanted).count())
    };
    for counts in [
        count(|event| matches!(event, Event::Start(Tag::Heading { .. }))),
        count(|event| matches!(event, Event::Start(Tag::Table(_)))),
        count(|event| matches!(event, Event::Start(Tag::TableCell))),
        count(|event| matches!(event, Event::Start(Tag::Paragraph))),
        count(|event| matches!(event, Event::FootnoteReference(_))),
    ] {
        assert!(counts[0] > 0);
        assert_eq!(counts[0], counts[1]);
    }
}

#[test]
fn two_notes_are_numbered_where_they_are_first_referred_to() {
    let marked = "# T\n\na[^y] b[^x] c[^y]\n\n[^x]: X\n\n[^y]: Y\n\n[^z]: Z\n";
    let body = parse(marked).unwrap().to_html().body;
    for expected in [
        "href=\"#fn:1\" role=\"doc-noteref\">1</a></sup> b",
        "<li id=\"fn:1\">\n<p>Y <a href=\"#fnref:1\"",
        "<a href=\"#fnref:1:2\"",
        "<li id=\"fn:2\">\n<p>X <a href=\"#fnref:2\"",
        "<li id=\"fn:3\">\n<p>Z</p>",
    ] {
        assert!(body.contains(expected), "{expected}\n{body}");
    }
}

#[test]
fn a_picture_the_page_carries_is_kept_with_its_words() {
    let body = parse("# T\n\n![a \"b\" *c*](data:image/png;base64,AA==)")
        .unwrap()
        .to_html()
        .body;
    let expected = "<p><img src=\"data:image/png;base64,AA==\" alt=\"a &quot;b&quot; c\"></p>\n";
    assert_eq!(body, expected);
}

#[test]
fn each_fault_is_named() {
    let a = anchor("a");
    let cases = [
        ("x".to_owned(), DocumentError::NoTitle),
        ("#\n".to_owned(), DocumentError::NoTitle),
        (format!("## {a}A"), DocumentError::NoTitle),
        (
            "# T\n\n# U".to_owned(),
            DocumentError::SecondTitle { text: "U".into() },
        ),
        (
            "# T\n\n### A".to_owned(),
            DocumentError::SkippedLevel {
                text: "A".into(),
                level: 3,
                previous: 1,
            },
        ),
        (
            "# T\n\n## A b".to_owned(),
            DocumentError::NoAnchor { text: "A b".into() },
        ),
        (
            format!("# T\n\n## {a}A\n\n### {}B", appendix("b")),
            DocumentError::NestedAppendix {
                id: "b".into(),
                level: 3,
            },
        ),
        (
            format!("# T\n\n## {a}A\n\n## {a}B"),
            DocumentError::SameAnchor { id: "a".into() },
        ),
        (
            format!("# T\n\n{}", figure("a b", "1")),
            DocumentError::BadId { id: "a b".into() },
        ),
        (
            format!("# T\n\n{}", reference("x")),
            DocumentError::DanglingReference { id: "x".into() },
        ),
        (
            format!(
                "# T\n\n{}\n\n| a |\n| - |\n",
                caption(CaptionKind::Exhibit, "x", "X")
            ),
            DocumentError::UnmentionedExhibit { id: "x".into() },
        ),
        ("# T\n\n| a |\n| - |\n".to_owned(), DocumentError::NoCaption),
    ];
    check_faults(&cases);
}

fn check_faults(cases: &[(String, DocumentError)]) {
    for (marked, expected) in cases {
        assert_eq!(parse(marked).unwrap_err(), *expected, "{marked}");
    }
}

#[test]
fn each_misplaced_mark_is_named() {
    let a = anchor("a");
    let cases = [
        (
            format!("# T\n\n{}\n\nx", caption(CaptionKind::Table, "t", "x")),
            DocumentError::CaptionWithoutTable { id: "t".into() },
        ),
        (
            format!("# T\n\n{}", caption(CaptionKind::Table, "t", "x")),
            DocumentError::CaptionWithoutTable { id: "t".into() },
        ),
        (
            format!("# T\n\nx {a}y"),
            DocumentError::MisplacedMark {
                near: "x ay".into(),
            },
        ),
        (
            format!("# T\n\n`{}`", figure("a", "1")),
            DocumentError::MisplacedMark { near: "a1".into() },
        ),
        (
            "# T\n\nx\u{E000}y".to_owned(),
            DocumentError::MisplacedMark { near: "xy".into() },
        ),
        (
            format!("# T\n\n| a |\n| - |\n| b | {} |", figure("a", "1")),
            DocumentError::LostMarks { count: 1 },
        ),
    ];
    check_faults(&cases);
}

#[test]
fn ids_made_of_text_avoid_those_that_are_given() {
    let marked = format!(
        "# T\n\n## {}A\n\n### {}B\n\n#### X\n\n#### X\n",
        anchor("x"),
        anchor("x-2")
    );
    let ids: Vec<_> = parse(&marked)
        .unwrap()
        .headings()
        .iter()
        .map(|heading| heading.id.clone())
        .collect();
    assert_eq!(ids, ["x", "x-2", "x-3", "x-4"]);
}

fn drawing(exhibit: &str) -> Drawing {
    Drawing {
        exhibit: exhibit.into(),
        description: "Bars".into(),
        svg: "<svg></svg>".into(),
    }
}

#[test]
fn an_exhibit_with_a_drawing_has_its_table_behind_it() {
    let with_drawing = sample().with_drawings(vec![drawing("exhibit.areas")]);
    let body = { with_drawing }.to_html().body;
    for expected in [
        "<figure class=\"exhibit\" aria-labelledby=\"exhibit.areas\">\n\
         <figcaption id=\"exhibit.areas\"><span class=\"label\">Exhibit 1.</span> Projects by",
        "<svg></svg>\n</div>\n<details class=\"data\" open>\n\
         <summary>The numbers of Exhibit 1</summary>\n\
         <div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"exhibit.areas\">\n\
         <table>\n<thead>",
    ] {
        assert!(body.contains(expected), "{expected}\n{body}");
    }
    let ids = body.matches("id=\"exhibit.areas\"").count();
    assert_eq!(ids, 1, "{body}");
}

#[test]
fn a_drawing_goes_with_its_exhibit() {
    for id in ["exhibit.cities", "table.planned"] {
        assert_eq!(sample().with_drawings(vec![drawing(id)]).drawings(), []);
    }
}

#[test]
fn all_faults_are_told_with_the_lines_that_wrote_them() {
    let line = |number: u8| template_line(&format!("a.md:{number}"));
    let marked = format!(
        "{}# T\n\n{}## A\n\n{}{}x {} y\n{}{} z\n\n| a |\n| - |\n{}| {} |\n",
        line(1),
        line(3),
        line(5),
        anchor("x"),
        reference("b"),
        line(6),
        reference("c"),
        line(9),
        reference("c"),
    );
    let told = |marked: &str| -> Vec<String> {
        let faults = Document::faults(marked).into_iter();
        let told = faults.map(|(error, origin)| match origin {
            Some(origin) => format!("{} {error}", origin.template),
            None => error.to_string(),
        });
        told.collect()
    };
    // Faults of marks come first: all others may follow from them.
    assert_eq!(
        told(&marked),
        ["a.md:5 a mark stands where it has no meaning, near `xx b y`"]
    );
    let whole = marked.replace(&anchor("x"), "");
    let told_in_short = |marked: &str| -> Vec<String> {
        let told = told(marked).into_iter();
        told.map(|one| one.chars().take(28).collect()).collect()
    };
    assert_eq!(told_in_short(&whole), ["a.md:3 the heading `A` has n"]);
    let whole = whole.replace("## A", &format!("## {}A", anchor("a")));
    assert_eq!(
        told_in_short(&whole),
        [
            "a.md:5 the reference to `b` ",
            "a.md:6 the reference to `c` ",
            "a.md:9 the reference to `c` ",
            "a.md:9 a table has no captio",
        ]
    );
}
