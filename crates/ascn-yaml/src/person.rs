//! Reports text that looks like names or contacts of persons, which no file may contain.

use std::ops::Range;

use ascn_diagnostic::{Fault, Faults, FileLocation, FileName, Source};

use crate::node::{Node, Value};
use crate::path::Path;
use crate::rule::PERSON_NAMED;

/// The keys of posts and bodies.
pub(crate) const POSTS: [&str; 4] = ["by", "post", "organisation", "alternate"];

/// Titles that always precede the name of a person.
const TITLES: [&str; 5] = ["Mr", "Mrs", "Ms", "Mdm", "H.E"];

/// The initials of these titles: a text without one has none of them.
const INITIALS: [u8; 2] = [b'M', b'H'];

/// Titles that may also be in the name of a hospital or a place: reported only in posts.
const TITLES_OF_POSTS: [&str; 13] = [
    "Dr", "Prof", "Sir", "Dato", "Dato'", "Dato’", "Datuk", "Datin", "Tun", "Engr", "Atty", "Haji",
    "Pehin",
];

/// Titles that are words or parts of names without their full stop: reported only in posts.
const DOTTED_TITLES: [&str; 2] = ["Hon.", "Ir."];

/// Words that a telephone number follows.
const TELEPHONE: [&str; 3] = ["tel", "fax", "whatsapp"];

/// Words that a telephone number follows after `:` or `.`; otherwise telephones are counted.
const TELEPHONES: [&str; 4] = ["telephone", "phone", "mobile", "hp"];

/// The fewest digits of a telephone number.
const SHORTEST_NUMBER: usize = 7;

/// A regular expression for e-mail addresses, for editors.
pub(crate) const CONTACT: &str =
    r"(^|\s)[^\s@/]*[0-9A-Za-z]@[0-9A-Za-z-]+([.][0-9A-Za-z-]+)+[.,;:)>\]]*(\s|$)";

/// Returns a regular expression for titles before names, for editors.
pub(crate) fn titles(in_posts: bool) -> String {
    let of_posts = TITLES_OF_POSTS.iter().filter(|_| in_posts);
    let bare = TITLES.iter().chain(of_posts).map(|title| match *title {
        // A Datuk Bandar is a mayor.
        "Datuk" => r"Datuk(?![.,]*\s+Bandar)".to_owned(),
        title => title.replace('.', "[.]"),
    });
    let bare: Vec<String> = bare.collect();
    let dotted = DOTTED_TITLES.iter().filter(|_| in_posts);
    let dotted = dotted.flat_map(|title| ["|".to_owned(), title.replace('.', "[.]")]);
    let dotted: String = dotted.collect();
    format!(r"(^|\s)[(]*(({})[.,]*{dotted})\s+[A-Z]", bare.join("|"))
}

/// A sign of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    EMail,
    Telephone,
    Title,
}

impl Sign {
    fn in_words(self) -> &'static str {
        match self {
            Self::EMail => "an e-mail address",
            Self::Telephone => "a telephone number",
            Self::Title => "the title of a person and a name",
        }
    }
}

/// Reports each text of a file that names a person or contains a contact.
pub(crate) fn check(file: &FileName, tree: &Node, faults: &mut Faults) {
    walk(file, tree, Path::Root, "", faults);
}

fn walk(file: &FileName, node: &Node, path: Path<'_>, key: &str, faults: &mut Faults) {
    match &node.value {
        Value::Mapping(entries) => {
            for entry in entries {
                let path = Path::Key(&path, &entry.key);
                walk(file, &entry.value, path, &entry.key, faults);
            }
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(file, item, Path::Index(&path, index), key, faults);
            }
        }
        Value::Scalar { text, .. } if !faults.has_dropped() => {
            if let Some((sign, _)) = sign(text, POSTS.contains(&key)) {
                faults.push(fault(FileLocation::value(file, path.to_data_path()), sign));
            }
        }
        Value::Scalar { .. } | Value::Broken => {}
    }
}

fn fault(location: FileLocation, sign: Sign) -> Fault {
    let message = format!("this looks like {}", sign.in_words());
    Fault::new(&PERSON_NAMED, location, message)
        .label("no names or contacts of persons")
        .help("write the post and the organisation instead, such as `Deputy Mayor`")
}

/// Reports the first sign of a person in a text that is not YAML.
pub(crate) fn check_text(source: &Source, faults: &mut Faults) {
    if let Some((sign, range)) = sign(source.text(), false) {
        faults.push(fault(FileLocation::bytes(source.name(), range), sign));
    }
}

/// Returns the first sign of a person in a text, with its place.
fn sign(text: &str, is_post: bool) -> Option<(Sign, Range<usize>)> {
    // Most texts lack what each sign needs: a date has no letter, and a code has no capital.
    if has(text, |byte| byte == b'@')
        && let Some((start, word)) = words(text).find(|(_, word)| is_e_mail(word))
    {
        return Some((Sign::EMail, start..start + word.len()));
    }
    let count_of_digits = text.bytes().filter(u8::is_ascii_digit).count();
    let says_number = |byte: u8| byte == b'+' || byte.is_ascii_alphabetic();
    if count_of_digits >= SHORTEST_NUMBER
        && has(text, says_number)
        && let Some(range) = telephone(text)
    {
        return Some((Sign::Telephone, range));
    }
    let may_have_title = is_post || has(text, |byte| INITIALS.contains(&byte));
    let range = may_have_title.then(|| title(text, is_post)).flatten()?;
    Some((Sign::Title, range))
}

/// Returns the words of a text with their offsets.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    let words = text.split_inclusive(char::is_whitespace).map(move |word| {
        let start = end;
        end += word.len();
        (start, word.trim_end())
    });
    words.filter(|(_, word)| !word.is_empty())
}

/// Whether a text has such a byte. It does not stop at the first: looking at all bytes is faster.
fn has(text: &str, is_it: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |has, byte| has | is_it(byte))
}

/// Returns the place of the first title before a name, including the first word of the name.
fn title(text: &str, is_post: bool) -> Option<Range<usize>> {
    let mut words = words(text);
    let (mut start, mut word) = words.next()?;
    words.find_map(|(next_start, next)| {
        let before = std::mem::replace(&mut start, next_start);
        let word = std::mem::replace(&mut word, next);
        let is_name = next.starts_with(char::is_uppercase);
        (is_name && is_title(word, next, is_post)).then(|| before..next_start + next.len())
    })
}

fn is_title(word: &str, next: &str, is_post: bool) -> bool {
    let word = word.trim_start_matches('(');
    let bare = word.trim_end_matches(['.', ',']);
    // A Datuk Bandar is a mayor.
    let is_office = bare == "Datuk" && next.starts_with("Bandar");
    let of_posts = TITLES_OF_POSTS.contains(&bare) || DOTTED_TITLES.contains(&word);
    TITLES.contains(&bare) || (is_post && of_posts && !is_office)
}

/// Whether a word is an e-mail address: something, `@`, and a host with a point; no URL.
fn is_e_mail(word: &str) -> bool {
    let Some((before, after)) = word.split_once('@') else {
        return false;
    };
    let ends_alphanumeric = before.ends_with(|character: char| character.is_alphanumeric());
    let host = after.trim_end_matches(['.', ',', ';', ':', ')', '>', ']']);
    let parts: Vec<&str> = host.split('.').collect();
    let is_host = parts.len() > 1 && parts.iter().all(|part| is_host_part(part));
    ends_alphanumeric && is_host && !before.contains('/')
}

fn is_host_part(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|one| one.is_alphanumeric() || one == '-')
}

/// Returns the place of a telephone number: `+` and eight digits, or seven after a word.
fn telephone(text: &str) -> Option<Range<usize>> {
    // Most texts have their digits in several numbers.
    let mut numbers = text.split(|one| !is_of_number(one));
    if !numbers.any(|number| digits(number) >= SHORTEST_NUMBER) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    international(text)
        .or_else(|| behind(&lower, &TELEPHONE, |_| true))
        .or_else(|| behind(&lower, &TELEPHONES, |rest| rest.starts_with([':', '.'])))
}

fn international(text: &str) -> Option<Range<usize>> {
    let mut signs = text.match_indices('+');
    signs.find_map(|(at, plus)| {
        let start = at + plus.len();
        let rest = text.get(start..)?;
        (digits(rest) >= 8).then(|| at..start + number(rest).len())
    })
}

/// Returns the place of a telephone number after one of the words, including the word.
fn behind(lower: &str, words: &[&str], is_enough: fn(&str) -> bool) -> Option<Range<usize>> {
    words.iter().find_map(|word| {
        let mut places = lower.match_indices(word);
        places.find_map(|(at, _)| {
            let (before, rest) = (lower.get(..at)?, lower.get(at + word.len()..)?);
            let behind = rest.trim_start_matches(['.', ':', ' ']);
            let is_number = is_enough(rest) && digits(behind) >= SHORTEST_NUMBER;
            let end = lower.len() - behind.len() + number(behind).len();
            (is_number && !before.ends_with(char::is_alphanumeric)).then_some(at..end)
        })
    })
}

/// Returns the number of digits at the start of a text, ignoring separators.
fn digits(text: &str) -> usize {
    number(text).bytes().filter(u8::is_ascii_digit).count()
}

/// Returns the number at the start of a text, up to its last digit.
fn number(text: &str) -> &str {
    let end = text.find(|one| !is_of_number(one)).unwrap_or(text.len());
    let number = text.get(..end).unwrap_or_default();
    number.trim_end_matches(|one: char| !one.is_ascii_digit())
}

fn is_of_number(one: char) -> bool {
    one.is_ascii_digit() || matches!(one, ' ' | '-' | '.' | '(' | ')')
}

#[cfg(test)]
mod tests {
    use ascn_diagnostic::{LocationKind, Sources};

    use super::*;

    #[track_caller]
    fn check(text: &str, in_text: Option<Sign>, in_post: Option<Sign>) {
        assert_eq!(
            [false, true].map(|is_post| sign(text, is_post).map(|(sign, _)| sign)),
            [in_text, in_post],
            "{text}"
        );
    }

    #[test]
    fn contacts_are_found_wherever_they_stand() {
        for text in ["ask city@example.org", "(a.b@mail.example.org)", "<x@y.zz>"] {
            check(text, Some(Sign::EMail), Some(Sign::EMail));
        }
        for text in [
            "+00 12 345 67 89",
            "Call +99(0)123-456.78",
            "Tel. 021 555 0199",
            "phone: 5550199",
        ] {
            check(text, Some(Sign::Telephone), Some(Sign::Telephone));
        }
    }

    #[test]
    fn a_sign_is_told_where_it_stands() {
        for (text, shown) in [
            ("Ask\n the  city@example.org, first", "city@example.org,"),
            ("Call +99(0)123-456.78 (by day).", "+99(0)123-456.78"),
            ("É 7. FAX: 021 555 0199.", "FAX: 021 555 0199"),
            ("Over 1 000 000 phones; phone: 5550199 .", "phone: 5550199"),
            ("Said\u{A0}by Ms.\n  Example Person", "Ms.\n  Example"),
        ] {
            let (mut sources, mut faults) = (Sources::default(), Faults::default());
            let name = FileName::new("cycles/2024/editorial/foreword.md");
            check_text(sources.add(name, text.to_owned()), &mut faults);
            let start = text.find(shown).unwrap();
            let at: Vec<_> = faults
                .iter()
                .map(|fault| fault.location.at.clone())
                .collect();
            assert_eq!(at, [LocationKind::Bytes(start..start + shown.len())]);
        }
    }

    #[test]
    fn every_title_begins_with_an_initial() {
        for title in TITLES {
            assert!(
                title.starts_with(|one| INITIALS.map(char::from).contains(&one)),
                "{title}"
            );
        }
    }

    #[test]
    fn titles_are_found_before_names() {
        for text in [
            "Mr Example",
            "by Ms. Example Person",
            "H.E. Example",
            "(Mrs Example)",
        ] {
            check(text, Some(Sign::Title), Some(Sign::Title));
        }
        for text in ["Dr Example", "Datuk Example, Mayor", "Engr. Example"] {
            check(text, None, Some(Sign::Title));
        }
    }

    #[test]
    fn posts_figures_and_ways_of_the_web_are_none() {
        for text in [
            "Deputy Mayor",
            "Office of the Mayor, Sirindhorn District",
            "+12 % since 2020",
            "PM2.5 + 10",
            "https://example.org/@city",
            "@example",
            "a @ b",
            "MS Windows",
            "systems",
            "Hotel 1234567",
            "100000000 trees",
            "C++ 2024",
            "",
            "Mr",
            "the hon. Council",
            "telemetry 12345678",
            "mobile 2.000.000 users",
            "Datuk Bandar Example",
            "Hon Example District",
            "2024-08-15",
            "18.7883, 98.9853",
        ] {
            check(text, None, None);
        }
    }
}
