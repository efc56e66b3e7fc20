//! The comment at the top of a rule's file, extracted at compile time.
//!
//! The comment is copied, since a slice would keep the whole source text in the program.

/// Returns the length in bytes of the comment at the start of a file.
pub const fn length(source: &str) -> usize {
    let mut rest = source.as_bytes();
    while let [byte, behind @ ..] = rest {
        rest = behind;
        if *byte == b'\n' && !matches!(rest, [b'/', ..]) {
            break;
        }
    }
    source.len() - rest.len()
}

/// Copies the first bytes of a file into an array; [`length`] of them are its comment.
pub const fn copy<const LENGTH: usize>(source: &str) -> [u8; LENGTH] {
    match source.as_bytes().first_chunk() {
        Some(page) => *page,
        None => [0; LENGTH],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "//! # späte-tage\n\nuse a;\n";
    const PAGE: [u8; length(SOURCE)] = copy(SOURCE);

    #[test]
    fn the_comment_ends_where_code_or_an_empty_line_begins() {
        for (comment, rest) in [
            ("//! # late-day\n//!\n//! Words.\n", "\nuse a;\n"),
            ("//! # late-day\r\n", "\r\nuse a;\r\n"),
            ("//! # late-day\n", "use a;\n"),
            ("//! # late-day", ""),
            ("", ""),
        ] {
            assert_eq!(length(&format!("{comment}{rest}")), comment.len(), "{rest}");
        }
    }

    #[test]
    fn the_comment_is_copied() {
        assert_eq!(PAGE, "//! # späte-tage\n".as_bytes());
    }
}
