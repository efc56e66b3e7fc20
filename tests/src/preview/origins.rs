//! Where the blocks of a page were written: the attributes change nothing else.

use ascn_core::dataset::Edition;
use ascn_report::{BuildOptions, Format, build, check};
use ascn_template::Templates;

use crate::folder::Folder;
use crate::harness::text_of;

/// The page of a network, with and without where its blocks were written.
fn pages(network: &str, cycle: &str) -> (String, String) {
    let sources = Folder::read(network).sources();
    let checked = check(&sources, cycle.parse().unwrap());
    let dataset = checked.dataset.as_ref().unwrap();
    let options = BuildOptions {
        formats: vec![Format::Html],
        documents: true,
        editions: vec![Edition::Jcm, Edition::Public],
        ..BuildOptions::default()
    };
    let page = |templates: &Templates| {
        let files = build(dataset, templates, &checked.diagnostics, &options).unwrap();
        let texts = files.iter().map(|file| file.text().unwrap());
        texts.collect::<Vec<_>>().join("\n")
    };
    (
        page(&checked.templates),
        page(&checked.templates.telling_lines()),
    )
}

/// A page without the attributes.
fn without_origins(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some(at) = rest.find(" data-template=\"") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        // Two attributes at most, each with two quotes.
        rest = from;
        for name in [" data-template=\"", " data-subject=\""] {
            if let Some(value) = rest.strip_prefix(name) {
                rest = value.split_once('"').unwrap().1;
            }
        }
    }
    out + rest
}

#[test]
fn without_its_origins_the_page_is_the_published_one() {
    for (network, cycle) in [
        ("asean", "2024"),
        ("full", "2032"),
        ("ladder", "2031"),
        ("scripts", "2024"),
    ] {
        let (published, telling) = pages(network, cycle);
        assert!(!published.contains("data-template"), "{network}");
        assert!(telling.contains("data-template"), "{network}");
        assert!(
            !telling.contains(|c| ('\u{E000}'..='\u{E00F}').contains(&c)),
            "{network}"
        );
        assert!(without_origins(&telling) == published, "{network}");
    }
}

#[test]
fn every_block_of_the_text_says_a_line_that_there_is() {
    let (_, page) = pages("full", "2032");
    let mut count = 0;
    for rest in page.split(" data-template=\"").skip(1) {
        let (file, line) = rest.split_once('"').unwrap().0.rsplit_once(':').unwrap();
        let file = file.strip_prefix("built-in/").unwrap();
        let text = text_of(&format!("templates/{file}"));
        let line: usize = line.parse().unwrap();
        let line = text.lines().nth(line - 1).unwrap();
        assert!(!line.trim().is_empty(), "{file}: {line}");
        count += 1;
    }
    assert!(count > 1_000, "{count}");
    let blocks = ["<p", "<li", "<tr", "<h2", "<h3", "<h4", "<h5"];
    let text = page
        .split_once("<main")
        .unwrap()
        .1
        .split_once("</main>")
        .unwrap()
        .0;
    for block in blocks {
        let silent = text.matches(&format!("{block}>")).count();
        assert_eq!(silent, 0, "{block}");
    }
}

#[test]
fn a_block_says_the_line_that_wrote_it_and_for_whom() {
    let (_, page) = pages("full", "2032");
    let element = |id: &str| {
        let (before, after) = page.split_once(&format!(" id=\"{id}\"")).unwrap();
        let name = before.rsplit_once('<').unwrap().1;
        format!("{name}{}", after.split_once('>').unwrap().0)
    };
    let scope = text_of("templates/sections/scope.md");
    let mut lines = scope.lines();
    let line = lines.position(|line| line.contains("anchor(id=\"scope\")"));
    let scope = format!("built-in/sections/scope.md:{}", line.unwrap() + 1);
    assert_eq!(element("scope"), format!("h2 data-template=\"{scope}\""));
    let headings = page.split("<h5 id=\"project-").skip(1);
    for heading in headings {
        let tag = heading.split_once('>').unwrap().0;
        let (project, origin) = tag.split_once("\" data-template=\"").unwrap();
        let (template, subject) = origin.split_once("\" data-subject=\"").unwrap();
        assert!(template.starts_with("built-in/blocks/project.md:"), "{tag}");
        assert!(project.starts_with(subject.trim_end_matches('"')), "{tag}");
    }
}

#[test]
fn an_own_template_is_named_by_its_file() {
    let mut folder = Folder::read("invalid/_base");
    folder.set("templates/templates.yaml", "views: 1\n");
    folder.set(
        "templates/sections/scope.md",
        "{% include \"built-in/sections/scope.md\" %}\n\nMore of it.\n",
    );
    let sources = folder.sources();
    let checked = check(&sources, "2024".parse().unwrap());
    let options = BuildOptions {
        formats: vec![Format::Html],
        ..BuildOptions::default()
    };
    let files = build(
        checked.dataset.as_ref().unwrap(),
        &checked.templates.telling_lines(),
        &checked.diagnostics,
        &options,
    );
    let page = files.unwrap()[0].text().unwrap().to_owned();
    assert!(page.contains("<p data-template=\"templates/sections/scope.md:3\">More of it.</p>"));
    assert!(page.contains("<h2 id=\"scope\" data-template=\"built-in/sections/scope.md:"));
}
