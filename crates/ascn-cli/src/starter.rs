//! The network that `ascn init` writes: invented, small, and without a fault.
//!
//! 1. [`FILES`] are the files of `starter/`, as they are for the year [`YEAR`].
//! 2. [`files`] moves every year in them to the one that is asked for, and adds the schemas.

use ascn_core::scalar::Year;
use ascn_report::ReportFile;
use ascn_yaml::FileKind;

/// The year for which the files of the starter are written.
pub(crate) const YEAR: &str = "2031";

/// The last cycle that can be begun: the files name years after it, and no date may be after 2199.
pub(crate) const LATEST: u16 = 2194;

/// The years that the files name; they have no other number in this range.
const YEARS: std::ops::RangeInclusive<i32> = 2026..=2036;

macro_rules! starter {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../starter/", $name)))),*]
    };
}

/// The files of the starter, in the order in which they are to be filled in.
const FILES: &[(&str, &str)] = starter! {
    "README.md"
    "ascn.yaml"
    "network/chairs.yaml"
    "network/cities.yaml"
    "network/framework.yaml"
    "network/member-states.yaml"
    "network/partners.yaml"
    "cycles/2031/cycle.yaml"
    "cycles/2031/editorial/foreword.md"
    "cycles/2031/editorial/key-messages.md"
    "cycles/2031/editorial/observations.md"
    "cycles/2031/editorial/recommendations.yaml"
    "cycles/2031/submissions/xa-first-town.yaml"
    "cycles/2031/submissions/xa-second-town.yaml"
    "cycles/2031/submissions/xb-third-town.yaml"
};

/// Returns the files of the starter for another year, with the schemas for editors.
pub(crate) fn files(cycle: Year) -> Vec<ReportFile> {
    let own: i32 = YEAR.parse().unwrap_or_default();
    let later = i32::from(cycle.number()) - own;
    let texts = FILES.iter();
    let texts = texts.map(|(name, text)| (moved(name, later), moved(text, later)));
    let schemas = FileKind::ALL.map(|kind| {
        let name = format!("schemas/{}.json", kind.name());
        (name, kind.schema().to_owned())
    });
    let all = texts.chain(schemas);
    all.map(|(name, text)| ReportFile {
        name,
        content: text.into_bytes(),
    })
    .collect()
}

/// Returns a text with each of [`YEARS`] moved by so many years.
fn moved(text: &str, later: i32) -> String {
    let mut moved = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, digits) = rest.split_at(start);
        let end = digits.find(|letter: char| !letter.is_ascii_digit());
        let (number, behind) = digits.split_at(end.unwrap_or(digits.len()));
        moved.push_str(before);
        match number.parse() {
            Ok(year) if YEARS.contains(&year) => moved.push_str(&(year + later).to_string()),
            _ => moved.push_str(number),
        }
        rest = behind;
    }
    moved + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_move_and_other_numbers_stay() {
        assert_eq!(
            moved("cycles/2031: 2030-07-01, 4200, 203100, 8.5", -7),
            "cycles/2024: 2023-07-01, 4200, 203100, 8.5"
        );
    }
}
