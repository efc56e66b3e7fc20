//! From the bytes of a file to its text.

use ascn_diagnostic::{Fault, FileLocation, FileName, Unread};

use crate::rule::NOT_TEXT;

/// The first bytes of encodings other than UTF-8, with their mark and without it: a YAML file
/// begins with an ASCII character, so the other bytes of that character are zero.
///
/// # Source
/// YAML 1.2.2, section 5.2.
const OTHER_ENCODINGS: [(&[Option<u8>], &str); 8] = [
    (&[Some(0), Some(0), Some(0xFE), Some(0xFF)], "UTF-32"),
    (&[Some(0), Some(0), Some(0), None], "UTF-32"),
    (&[Some(0xFF), Some(0xFE), Some(0), Some(0)], "UTF-32"),
    (&[None, Some(0), Some(0), Some(0)], "UTF-32"),
    (&[Some(0xFE), Some(0xFF)], "UTF-16"),
    (&[Some(0), None], "UTF-16"),
    (&[Some(0xFF), Some(0xFE)], "UTF-16"),
    (&[None, Some(0)], "UTF-16"),
];

const MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// Reads the bytes of a file as UTF-8, with or without a byte order mark.
///
/// # Errors
/// [`Unread`] if they are in another encoding, or are no text at all.
pub fn decoded(file: &FileName, bytes: Vec<u8>) -> Result<String, Unread> {
    if let Some(encoding) = other_encoding(&bytes) {
        let message = format!("the file is saved as {encoding}, and not as UTF-8");
        return Err(not_text(FileLocation::file(file), message, String::new()));
    }
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error,
    };
    let bytes = error.as_bytes();
    let bytes = bytes.strip_prefix(&MARK).unwrap_or(bytes);
    let (mut text, mut first, mut count) = (String::with_capacity(bytes.len()), None, 0_usize);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            first = first.or_else(|| Some((text.len(), chunk.invalid().to_owned())));
            count += 1;
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    let (start, invalid) = first.unwrap_or_default();
    let signs: Vec<String> = invalid.iter().map(|byte| format!("{byte:02X}")).collect();
    let more = match count {
        0 | 1 => String::new(),
        _ => format!(" ({} more of that kind)", count - 1),
    };
    let message = format!(
        "the file is not saved as UTF-8: the byte {} is no letter in it{more}",
        signs.join(" ")
    );
    let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
    let location = FileLocation::bytes(file, start..end);
    Err(not_text(location, message, text))
}

fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    let begins = |pattern: &[Option<u8>]| {
        let mut pairs = pattern.iter().zip(bytes);
        bytes.len() >= pattern.len() && pairs.all(|(one, byte)| one.is_none_or(|one| one == *byte))
    };
    let found = OTHER_ENCODINGS.iter().find(|(pattern, _)| begins(pattern));
    found.map(|(_, name)| *name)
}

fn not_text(location: FileLocation, message: String, text: String) -> Unread {
    let fault = Fault::new(&NOT_TEXT, location, message)
        .label("not UTF-8 here")
        .help("open it in the program it was written with, and save it with the encoding UTF-8");
    Unread {
        text,
        fault: Box::new(fault),
    }
}

#[cfg(test)]
mod tests {
    use ascn_diagnostic::LocationKind;

    use super::*;

    fn told(bytes: &[u8]) -> Option<(String, LocationKind)> {
        let read = decoded(&FileName::new("a.yaml"), bytes.to_vec());
        let fault = *read.err()?.fault;
        Some((fault.message, fault.location.at))
    }

    #[test]
    fn utf8_is_read_with_and_without_a_mark() {
        for text in ["", "a", "city: ภูเก็ต\n", "\u{FEFF}city: x\n"] {
            assert_eq!(told(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn the_first_byte_that_is_no_text_is_named_with_its_place() {
        let (message, at) = told(b"\xEF\xBB\xBFcaf\xE9 \xE9\n").unwrap();
        assert_eq!(at, LocationKind::Bytes(3..6));
        assert!(
            message.contains("the byte E9") && message.contains("1 more"),
            "{message}"
        );
        for bytes in [
            &b"a\xC3"[..],
            b"a\xED\xA0\x80",
            b"a\xC0\xAF",
            b"a\xF4\x90\x80\x80",
        ] {
            assert_eq!(
                told(bytes).unwrap().1,
                LocationKind::Bytes(1..4),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn other_encodings_are_named() {
        let wide = |text: &str| {
            text.encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<_>>()
        };
        for (bytes, name) in [
            (wide("\u{FEFF}city"), "UTF-16"),
            (wide("city"), "UTF-16"),
            (b"\xFE\xFF\0c".to_vec(), "UTF-16"),
            (b"\0\0\xFE\xFF\0\0\0c".to_vec(), "UTF-32"),
            (b"c\0\0\0i\0\0\0".to_vec(), "UTF-32"),
        ] {
            let (message, at) = told(&bytes).unwrap();
            assert!(
                message.contains(name) && at == LocationKind::File,
                "{message}"
            );
        }
    }
}
