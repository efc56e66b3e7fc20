//! Which addresses may become links.

use std::fmt::Write as _;

use pulldown_cmark::LinkType;

use crate::escape::escaped;

/// Returns untrusted plain text as a Markdown link to an untrusted address; `None` if the address
/// must not become a link or the text is empty.
///
/// The result is one line and may be used wherever [`escaped`] text may. Links go to `http`,
/// `https` and `mailto` only.
///
/// # Examples
/// ```
/// use ascn_export::linked;
///
/// let link = linked("Report [2031]", "https://example.org/a b");
/// assert_eq!(link.as_deref(), Some(r"[Report \[2031\]](https://example.org/a%20b)"));
/// assert_eq!(linked("Report", "javascript:alert(1)"), None);
/// ```
pub fn linked(text: &str, address: &str) -> Option<String> {
    linked_markdown(&escaped(text), address)
}

/// Returns Markdown of one line, such as an [`escaped`] text, as a link to an untrusted address;
/// `None` if the address must not become a link or the text is empty.
///
/// # Examples
/// ```
/// use ascn_export::linked_markdown;
///
/// let link = linked_markdown("*More*", "https://example.org/(a)");
/// assert_eq!(link.as_deref(), Some("[*More*](https://example.org/%28a%29)"));
/// ```
pub fn linked_markdown(markdown: &str, address: &str) -> Option<String> {
    let address = foreign(address)?;
    (!markdown.is_empty()).then(|| format!("[{markdown}]({address})"))
}

/// Returns the whole address of a link: one to a mailbox may lack its scheme.
pub(crate) fn whole(address: &str, kind: LinkType) -> String {
    let is_bare_mailbox = kind == LinkType::Email;
    let scheme = if is_bare_mailbox { "mailto:" } else { "" };
    format!("{scheme}{address}")
}

/// Returns the address of a link in untrusted text, or `None` if the link must be removed.
///
/// Only `http`, `https` and `mailto` are kept. Characters that are not allowed in an address are
/// percent-encoded, so that Markdown needs no quotes around it.
pub(crate) fn foreign(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let is_allowed = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//").is_some_and(begins_with_host),
        "mailto" => !rest.is_empty(),
        _ => false,
    };
    is_allowed.then(|| encoded(&scheme, rest))
}

/// Whether the text after `//` begins with the name of a host, and perhaps a port.
///
/// User names are refused, since they serve to pass one host off as another.
fn begins_with_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    let is_name = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.split('.').all(is_name)
        && last.starts_with(|c: char| c.is_ascii_alphabetic())
        && port.parse::<u16>().is_ok()
}

/// Whether an address is allowed in the page: an external one, a place in the page, or a relative
/// path.
pub(crate) fn is_safe(address: &str) -> bool {
    if foreign(address).is_some() {
        return true;
    }
    let path = address.split(['?', '#']).next().unwrap_or_default();
    !path.contains([':', '\\'])
        && !path.starts_with("//")
        && !address.contains(|c: char| c.is_control() || c.is_whitespace())
}

/// Whether an address is a picture embedded in the page.
pub(crate) fn is_own_picture(address: &str) -> bool {
    address.starts_with("data:image/")
}

fn encoded(scheme: &str, rest: &str) -> String {
    let mut address = format!("{scheme}:");
    for character in rest.chars() {
        let is_kept = character.is_alphanumeric() || "-._~/?#@!$&'*+,=%:".contains(character);
        if is_kept {
            address.push(character);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in character.encode_utf8(&mut bytes).bytes() {
            // Writing to a string cannot fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Tag};

    use super::*;

    #[test]
    fn web_and_mail_addresses_survive() {
        assert_eq!(
            foreign("HTTPS://a.org/x?y=1&z=2").as_deref(),
            Some("https://a.org/x?y=1&z=2")
        );
        assert_eq!(foreign("mailto:a@b.org").as_deref(), Some("mailto:a@b.org"));
        assert_eq!(
            foreign("http://a.org/(x) y").as_deref(),
            Some("http://a.org/%28x%29%20y")
        );
    }

    /// Returns the target of an event that begins a link.
    fn destination(event: &Event<'_>) -> Option<String> {
        if let Event::Start(Tag::Link { dest_url, .. }) = event {
            Some(dest_url.to_string())
        } else {
            None
        }
    }

    #[test]
    fn a_link_is_one_link_whatever_its_text() {
        let texts = crate::narrative::tests::HOSTILE.iter().copied();
        for text in texts.filter(|text| !text.trim().is_empty()) {
            let Some(link) = linked(text, "https://a.org/(b)|c?d=[e]&amp;f") else {
                continue;
            };
            let markdown = format!("| a |\n| - |\n| {link} |\n");
            let events: Vec<_> = crate::syntax::events(&markdown).collect();
            let links = events.iter().filter_map(destination);
            let expected = ["https://a.org/%28b%29%7Cc?d=%5Be%5D&amp%3Bf"];
            assert_eq!(links.collect::<Vec<_>>(), expected, "{text:?}");
            let is_active =
                |event: &Event<'_>| matches!(event, Event::InlineHtml(_) | Event::Html(_));
            assert!(!events.iter().any(is_active), "{text:?}");
        }
    }

    #[test]
    fn nothing_else_survives() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            " javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "//evil.org",
            "file:///etc/passwd",
            "http:evil",
            "http://bank.org@evil.org",
            "http://a.org:x",
            "http://a..org",
            "http://1.2.3.999",
            "x",
            "",
        ] {
            assert_eq!(foreign(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_page_may_link_to_itself_and_its_siblings() {
        for good in ["#a.b", "figures.json", "a/b?c:d#e:f", "https://a.org"] {
            assert!(is_safe(good), "{good}");
        }
        for bad in ["javascript:x", "//a.org", "\\\\a", "\tjavascript:x", "a b"] {
            assert!(!is_safe(bad), "{bad}");
        }
    }
}
