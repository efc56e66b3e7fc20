//! A text behind the report, with the line that was asked for: a file that was read, or a built-in
//! template. No other file of the disk can be named.

use ascn_diagnostic::{DataPath, FileName, Source, Sources};
use ascn_template::BUILT_IN;
use ascn_yaml::Locator;
use serde::Serialize;

/// A text, as the page that shows it reads it.
#[derive(Debug, Serialize)]
struct Text<'a> {
    name: &'a str,
    /// Whether it is built into the program.
    is_built_in: bool,
    /// The line that was asked for, by its number or by the path of a value.
    line: Option<usize>,
    content: &'a str,
}

/// Returns the text of that name as JSON; `None` if it was not read and is not built in.
///
/// The name is percent-encoded. The query names the line: `line=12`, or `at=projects[2].stage`.
pub(super) fn named(name: &str, query: &str, sources: &Sources) -> Option<String> {
    let name = decoded(name)?;
    let asked = |key: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(name, _)| *name == key)?;
        decoded(value)
    };
    let source = sources.get(&FileName::new(&name));
    let number = asked("line").and_then(|number| number.parse().ok());
    let by_path = || line_of(&asked("at")?, source?, sources);
    let templates = ascn_report::built_in_templates();
    let content = match source {
        Some(source) => source.text(),
        None => templates.text(name.strip_prefix(BUILT_IN)?)?,
    };
    let text = Text {
        name: &name,
        is_built_in: name.starts_with(BUILT_IN),
        line: number.or_else(by_path),
        content,
    };
    serde_json::to_string(&text).ok()
}

/// Returns the line of the value at a path.
fn line_of(path: &str, source: &Source, sources: &Sources) -> Option<usize> {
    let range = Locator::new(sources).value(source.name(), &data_path(path)?)?;
    Some(source.position(range.start).line)
}

/// Reads a path as it is printed: `projects[2].stage`.
fn data_path(text: &str) -> Option<DataPath> {
    let mut path = DataPath::root();
    for part in text.split('.') {
        let (key, indices) = part.split_at(part.find('[').unwrap_or(part.len()));
        if !key.is_empty() {
            path = path.key(key.to_owned());
        }
        let indices = match indices {
            "" => "",
            _ => indices.strip_prefix('[')?.strip_suffix(']')?,
        };
        for index in indices.split("][").filter(|index| !index.is_empty()) {
            path = path.index(index.parse().ok()?);
        }
    }
    Some(path)
}

/// Decodes a part of an address (RFC 3986, 2.1).
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let code = digit(rest.next()?)? * 16 + digit(rest.next()?)?;
        bytes.push(u8::try_from(code).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_printed() {
        for text in ["projects[2].stage", "as_of", "a[0][11].b.c"] {
            assert_eq!(data_path(text).unwrap().to_string(), text);
        }
        assert_eq!(data_path(""), Some(DataPath::root()));
        for text in ["a[x]", "a[", "a[1", "a[1]b"] {
            assert_eq!(data_path(text), None);
        }
    }

    #[test]
    fn an_address_is_decoded() {
        assert_eq!(decoded("a%2Fb%E0%B8%81").as_deref(), Some("a/bก"));
        for wrong in ["%", "%2", "%zz", "%ff"] {
            assert_eq!(decoded(wrong), None);
        }
    }
}
