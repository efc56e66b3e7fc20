//! How a language writes numbers: its signs are put into plain digits and removed again.
//!
//! Both directions are here, so that printed numbers can always be read back.

/// The sign of numbers below zero, in every language of the report.
const MINUS: char = '\u{2212}';

/// The decimal and thousands separators of the languages.
const POINTS: [char; 5] = ['.', ',', '·', '٫', '٬'];

/// Spaces that separate thousands in any language; they are never ambiguous.
const SPACES: [char; 4] = [' ', '\u{A0}', '\u{202F}', '\u{2009}'];

/// The signs with which a language writes numbers: the decimal separator and the thousands
/// separator, which always differ.
///
/// # Examples
/// ```
/// use ascn_export::NumberSigns;
///
/// let signs = NumberSigns::new(',', '.').unwrap_or_default();
/// assert_eq!(signs.written("-1234.5"), "−1.234,5");
/// assert_eq!(signs.plain("−1.234,5").as_deref(), Some("-1234.5"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberSigns {
    decimal: char,
    group: char,
}

/// The signs of English: `1,234.5`.
impl Default for NumberSigns {
    fn default() -> Self {
        Self {
            decimal: '.',
            group: ',',
        }
    }
}

impl NumberSigns {
    /// Creates the signs of a language. Returns `None` if numbers would be ambiguous: the signs are
    /// the same, or no language writes one of them.
    pub fn new(decimal: char, group: char) -> Option<Self> {
        let is_group = POINTS.contains(&group) || SPACES.contains(&group) || "'’".contains(group);
        let is_sound = decimal != group && POINTS.contains(&decimal) && is_group;
        is_sound.then_some(Self { decimal, group })
    }

    /// Returns the sign before the decimal places.
    pub fn decimal(self) -> char {
        self.decimal
    }

    /// Returns the sign between thousands.
    pub fn group(self) -> char {
        self.group
    }

    /// Returns a number as the language writes it, from plain digits with no other signs than `-`
    /// and `.`.
    pub fn written(self, plain: &str) -> String {
        let (minus, digits) = match plain.strip_prefix('-') {
            Some(digits) => (Some(MINUS), digits),
            None => (None, plain),
        };
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        let mut written = String::from_iter(minus);
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (whole.len() - position).is_multiple_of(3) {
                written.push(self.group);
            }
            written.push(digit);
        }
        if !places.is_empty() {
            written.push(self.decimal);
            written.push_str(places);
        }
        written
    }

    /// Returns the plain digits of a text that is a number of the language, with or without `%`;
    /// `None` for any other text.
    pub fn plain(self, text: &str) -> Option<String> {
        let number = text.trim_matches(|one| one == '%' || SPACES.contains(&one));
        let mut plain = String::with_capacity(number.len());
        for (position, sign) in number.char_indices() {
            match sign {
                '0'..='9' => plain.push(sign),
                '-' | MINUS if position == 0 => plain.push('-'),
                _ if sign == self.decimal && !plain.contains('.') => plain.push('.'),
                _ if self.is_group(sign) && !plain.contains('.') => {}
                _ => return None,
            }
        }
        let is_number = plain.ends_with(|last: char| last.is_ascii_digit());
        is_number.then_some(plain)
    }

    /// Returns the plain digits of the first number in a text; empty if there is none.
    ///
    /// A unit or a multiple ("million") is not applied.
    pub fn first_in(self, text: &str) -> String {
        let mut number = String::new();
        let mut characters = text.chars().peekable();
        let mut previous = ' ';
        while let Some(character) = characters.next() {
            let is_inside = characters.peek().is_some_and(char::is_ascii_digit);
            match character {
                '0'..='9' if number.is_empty() && matches!(previous, '-' | MINUS) => {
                    number.extend(['-', character]);
                }
                '0'..='9' => number.push(character),
                _ if number.is_empty() => {}
                _ if is_inside && character == self.decimal && !number.contains('.') => {
                    number.push('.');
                }
                _ if is_inside && self.is_group(character) => {}
                _ => break,
            }
            previous = character;
        }
        number
    }

    fn is_group(self, sign: char) -> bool {
        sign == self.group || SPACES.contains(&sign)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the signs of English, Bahasa Indonesia and French.
    fn languages() -> [NumberSigns; 3] {
        [('.', ','), (',', '.'), (',', '\u{202F}')]
            .map(|(decimal, group)| NumberSigns::new(decimal, group).unwrap())
    }

    #[test]
    fn thousands_are_set_apart() {
        let [english, indonesian, french] = languages();
        let written = [
            "0", "12", "999", "1000", "123456", "1234567", "39.0", "4040.4", "-12345.5",
        ]
        .map(|plain| english.written(plain));
        let expected = [
            "0",
            "12",
            "999",
            "1,000",
            "123,456",
            "1,234,567",
            "39.0",
            "4,040.4",
            "−12,345.5",
        ];
        assert_eq!(written, expected);
        assert_eq!(indonesian.written("1234567.89"), "1.234.567,89");
        assert_eq!(french.written("1234.5"), "1\u{202F}234,5");
    }

    /// Returns numbers of each length, with and without minus and decimal places.
    fn numbers() -> Vec<String> {
        let wholes = (1..40).map(|length| "1234567890".chars().cycle().take(length));
        let forms = wholes.map(String::from_iter).map(|whole| {
            let with_minus = [format!("-{whole}"), format!("-{whole}.5")];
            [[whole.clone(), format!("{whole}.05")], with_minus].concat()
        });
        forms.collect::<Vec<_>>().concat()
    }

    #[test]
    fn what_is_written_is_read_back_in_every_language() {
        let numbers = numbers();
        let all = languages()
            .into_iter()
            .flat_map(|signs| numbers.iter().map(move |plain| (signs, plain)));
        for (signs, plain) in all {
            let written = signs.written(plain);
            assert_eq!(signs.plain(&written).as_ref(), Some(plain), "{written}");
            let percent = format!("{written}\u{A0}%");
            assert_eq!(signs.plain(&percent).as_ref(), Some(plain), "{percent}");
            let unit = format!("{written} ha (2031)");
            assert_eq!(signs.first_in(&unit), *plain, "{unit}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_read_as_one() {
        let [english, indonesian, _] = languages();
        for text in [
            "",
            "%",
            "-",
            "not reported",
            "3 of 4",
            "1.2.3",
            "5-6",
            "1,234.",
            "12 ha",
        ] {
            assert_eq!(english.plain(text), None, "{text}");
        }
        assert_eq!(indonesian.plain("1,2,3"), None);
        assert_eq!(english.first_in("not reported"), "");
    }

    #[test]
    fn the_first_number_is_found_before_a_unit() {
        let [english, indonesian, _] = languages();
        for (text, expected) in [
            ("108", "108"),
            ("32.4\u{A0}%", "32.4"),
            ("1,234,567", "1234567"),
            ("−3.5 points", "-3.5"),
            ("USD 4.2 million", "4.2"),
            ("11 of 31", "11"),
            ("12 345.", "12345"),
        ] {
            assert_eq!(english.first_in(text), expected, "{text}");
        }
        assert_eq!(indonesian.first_in("USD 4.200.000"), "4200000");
        assert_eq!(indonesian.first_in("31,5 (Juni 2024)"), "31.5");
    }

    #[test]
    fn signs_that_cannot_be_told_apart_are_refused() {
        for (decimal, group) in [
            (',', ','),
            ('1', '.'),
            (',', '-'),
            ('x', '.'),
            (' ', '.'),
            (',', '%'),
        ] {
            assert_eq!(NumberSigns::new(decimal, group), None, "{decimal}{group}");
        }
    }
}
