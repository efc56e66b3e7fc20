//! The paths that a piece of Rust names.
//!
//! Of the language only paths are read, in code as the formatter leaves it.

/// A path that is named.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Named<'t> {
    /// Its segments, as they are written.
    pub(super) segments: Vec<&'t str>,
    /// What it is called from then on, if it is imported.
    pub(super) imported_as: Option<&'t str>,
}

/// The code of a file without comments and without what is compiled for tests only.
pub(super) fn shipped(text: &str) -> String {
    let (mut code, mut lines) = (String::new(), text.lines());
    while let Some(line) = lines.next() {
        if line == "#[cfg(test)]" {
            // An item ends in the first column.
            let is_end = |line: &&str| {
                let is_short = line.ends_with(';') && !line.starts_with(char::is_whitespace);
                is_short || *line == "}"
            };
            lines.find(is_end);
        } else {
            code += line.split("//").next().unwrap_or_default();
            code.push('\n');
        }
    }
    code
}

/// The words and signs of some code; `::` is one sign.
pub(super) fn tokens(code: &str) -> Vec<&str> {
    let is_word = |one: char| one.is_alphanumeric() || one == '_';
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if is_word(first) {
            rest.find(|one| !is_word(one)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, behind) = rest.split_at(length);
        tokens.push(token);
        rest = behind.trim_start();
    }
    tokens
}

/// All paths that are imported, or begin with `crate`, `super` or `self`.
pub(super) fn named<'t>(mut tokens: &[&'t str]) -> Vec<Named<'t>> {
    let mut found = Vec::new();
    while let [token, rest @ ..] = tokens {
        if *token == "use" {
            tokens = rest;
            read(&mut tokens, &[], true, &mut found);
        } else if matches!(tokens, ["crate" | "super" | "self", "::", ..]) {
            read(&mut tokens, &[], false, &mut found);
        } else {
            tokens = rest;
        }
    }
    found
}

/// Reads one path below `above`, or several in braces.
fn read<'t>(
    tokens: &mut &[&'t str],
    above: &[&'t str],
    is_import: bool,
    found: &mut Vec<Named<'t>>,
) {
    let mut segments = above.to_vec();
    while let [segment, rest @ ..] = *tokens {
        *tokens = rest;
        if *segment == "{" {
            while !matches!(tokens, [] | ["}", ..]) {
                read(tokens, &segments, is_import, found);
                skip(tokens, ",");
            }
            return skip(tokens, "}");
        }
        segments.push(segment);
        if tokens.first() != Some(&"::") {
            break;
        }
        skip(tokens, "::");
    }
    let mut imported_as = segments.last().copied();
    if let ["as", other, rest @ ..] = *tokens {
        imported_as = Some(other);
        *tokens = rest;
    }
    found.push(Named {
        segments,
        imported_as: imported_as.filter(|_| is_import),
    });
}

fn skip(tokens: &mut &[&str], sign: &str) {
    if let [first, rest @ ..] = *tokens
        && *first == sign
    {
        *tokens = rest;
    }
}
