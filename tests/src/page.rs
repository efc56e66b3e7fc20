//! Reading a written report back: the tables of its Markdown, the tags of its HTML.

use std::collections::BTreeMap;

/// The rows of a table of the Markdown: its head first, without the line of dashes.
pub(crate) type Table = Vec<Vec<String>>;

/// A chapter of a report in Markdown, from its title without the number to the next chapter.
pub(crate) fn chapter<'a>(markdown: &'a str, title: &str) -> &'a str {
    let chapters = markdown.split("\n## ");
    let mut chapters =
        chapters.map(|text| text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' '));
    let chapter = chapters.find(|text| text.lines().next() == Some(title));
    chapter
        .unwrap_or_else(|| panic!("there is no chapter {title}"))
        .trim_end()
}

/// The tables of a Markdown text.
pub(crate) fn tables(markdown: &str) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut table = Table::new();
    for line in outside_code(markdown).chain([""]) {
        if line.starts_with("| ") {
            let row = cells(line);
            let is_rule = row.iter().all(|cell| cell.contains("--") || cell == ":-:");
            if !is_rule {
                table.push(row);
            }
        } else if !table.is_empty() {
            tables.push(std::mem::take(&mut table));
        }
    }
    tables
}

/// The lines of a Markdown text without those between fences of backticks.
fn outside_code(markdown: &str) -> impl Iterator<Item = &str> {
    // A fence may open in the first line of an item of a list.
    let is_marker =
        |one: char| matches!(one, '*' | '-' | '+' | '>' | '.' | ')' | ' ') || one.is_ascii_digit();
    let mut fence = 0;
    markdown.lines().filter(move |line| {
        let line = line.trim_end().trim_start_matches(is_marker);
        let backticks_count = line
            .chars()
            .take_while(|character| *character == '`')
            .count();
        let is_only_at_start = line.matches('`').count() == backticks_count;
        if fence == 0 && backticks_count >= 3 && is_only_at_start {
            fence = backticks_count;
        } else if fence > 0 && backticks_count >= fence && backticks_count == line.len() {
            fence = 0;
        }
        fence == 0
    })
}

/// The cells of a line: the texts between bars that are not escaped.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for character in line.trim().trim_start_matches('|').chars() {
        let is_end = character == '|' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        match cells.last_mut() {
            Some(cell) if !is_end => cell.push(character),
            _ => cells.push(String::new()),
        }
    }
    cells.pop();
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}

/// A page without its drawings and the buttons of their tables: what the Markdown has as well.
pub(crate) fn without_drawings(html: &str) -> String {
    let ends = [("<svg ", "</svg>"), ("<summary>", "</summary>")];
    ends.into_iter()
        .fold(html.to_owned(), |html, (start, end)| {
            let mut pieces = html.split(start);
            let first = pieces.next().unwrap_or_default().to_owned();
            let rest = pieces.map(|piece| piece.split_once(end).unwrap().1);
            std::iter::once(first.as_str()).chain(rest).collect()
        })
}

/// A whole number as the report prints it, with commas between thousands.
pub(crate) fn number(cell: &str) -> Option<u64> {
    cell.replace(',', "").parse().ok()
}

/// A printed figure of the HTML.
#[derive(Debug)]
pub(crate) struct Printed<'a> {
    pub(crate) id: &'a str,
    pub(crate) value: &'a str,
    pub(crate) text: &'a str,
}

/// Every figure of an HTML page, in order.
pub(crate) fn printed(html: &str) -> Vec<Printed<'_>> {
    let figures = html.split("<data class=\"figure\" data-figure=\"").skip(1);
    let printed = figures.map(|rest| {
        let (id, rest) = rest.split_once("\" value=\"").unwrap();
        let (value, rest) = rest.split_once("\">").unwrap();
        let (text, _) = rest.split_once("</data>").unwrap();
        Printed { id, value, text }
    });
    printed.collect()
}

/// The body of an HTML page below the contents: what is also in the Markdown.
pub(crate) fn main_of(html: &str) -> &str {
    let (_, main) = html.split_once("<main").unwrap();
    main.split_once("</main>").unwrap().0
}

/// The content of the first element that begins so, such as `<style>`.
pub(crate) fn inside<'a>(html: &'a str, start: &str) -> &'a str {
    let name = start.trim_start_matches('<').trim_end_matches('>');
    let name = name.split_whitespace().next().unwrap_or_default();
    let (_, rest) = html
        .split_once(start)
        .unwrap_or_else(|| panic!("{start} is missing"));
    rest.split_once(&format!("</{name}>")).unwrap().0
}

/// The tags before style, script and data.
pub(crate) const STYLE: &str = "<style>";
pub(crate) const SCRIPT: &str = "<script type=\"module\">";
pub(crate) const FIGURES: &str = "<script type=\"application/json\" id=\"page:figures\">";

/// The page without style, script and data, which change for reasons of their own, and without the
/// policy that names them.
pub(crate) fn without_assets(html: &str) -> String {
    let mut text = html.to_owned();
    for start in [STYLE, SCRIPT, FIGURES] {
        let full = format!("{start}{}", inside(&text, start));
        text = text.replacen(&full, &format!("{start}…"), 1);
    }
    text.replacen(policy(html), "…", 1)
}

/// The Content Security Policy of a page.
pub(crate) fn policy(html: &str) -> &str {
    let start = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    html.split_once(start).unwrap().1.split_once('"').unwrap().0
}

/// The table of an HTML page whose caption has that id, from the caption on.
pub(crate) fn table_named<'a>(html: &'a str, id: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("<caption id=\"{id}\""))?;
    Some(rest.split_once("</table>")?.0)
}

/// The tags of a text, without their brackets: `td class="number"`, `/td`.
pub(crate) fn tags(html: &str) -> impl Iterator<Item = &str> {
    let opened = html.split('<').skip(1);
    opened.map(|rest| rest.split('>').next().unwrap_or_default())
}

/// How often each element begins.
pub(crate) fn elements(html: &str) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for tag in tags(html).filter(|tag| !tag.starts_with('/')) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The text between the tags.
pub(crate) fn text(html: &str) -> String {
    let pieces = html.split('>').filter_map(|piece| piece.split('<').next());
    let text: String = pieces.collect::<Vec<_>>().join(" ");
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    entities
        .into_iter()
        .fold(text, |text, (entity, character)| {
            text.replace(entity, character)
        })
}

/// Every run of digits, in order.
pub(crate) fn digits(text: &str) -> Vec<&str> {
    let runs = text.split(|character: char| !character.is_ascii_digit());
    runs.filter(|run| !run.is_empty()).collect()
}

#[test]
fn a_table_is_read_back_as_it_was_written() {
    let markdown = "a | b\n```\n| code |\n```\n\n* ```\n  | code |\n  ```\n\n| x\\|y | 1,234 |\n| :-- | --: |\n| z | |\n\n| w |\n";
    let expected = vec![vec![vec!["x\\|y", "1,234"], vec!["z", ""]], vec![vec!["w"]]];
    assert_eq!(tables(markdown), expected);
    assert_eq!(number("1,234"), Some(1_234));
}

#[test]
fn elements_and_text_are_told_apart() {
    let html = "<p>1 &lt; 2</p><ul><li>x</li><li class=\"y\">z</li></ul>";
    assert_eq!(elements(html).get("li"), Some(&2));
    assert_eq!(digits(&text(html)), ["1", "2"]);
}
