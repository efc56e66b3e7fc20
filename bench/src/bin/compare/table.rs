//! What was measured, as tables of Markdown.

use std::time::Duration;

use crate::budget::{MIB, Measured, Standing, Verdict, times};
use crate::program::PROGRAMS;

/// The head of the table of what was measured.
pub(crate) const HEAD: &str = "\
| cities | program | wall ms | CPU ms | peak MiB | CPU to the limit |
| --: | :-- | --: | --: | --: | --: |";

/// The rows of a network.
pub(crate) fn rows(measured: &Measured) -> String {
    let row = |program| {
        let usage = measured.of(program);
        format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            grouped(measured.cities),
            program.name(),
            millis(usage.wall),
            millis(usage.cpu),
            usage.peak.div_ceil(MIB),
            times(measured.ratio(program)),
        )
    };
    PROGRAMS.map(row).concat()
}

/// The table of the budgets.
pub(crate) fn budgets(verdicts: &[Verdict]) -> String {
    let row = |verdict: &Verdict| {
        let standing = match verdict.standing {
            Standing::Reached => "goal reached",
            Standing::Held => "bound held",
            Standing::Missed => "**missed**",
        };
        let Verdict {
            what,
            goal,
            bound,
            is,
            ..
        } = verdict;
        format!("| {what} | {goal} | {bound} | {is} | {standing} |\n")
    };
    let rows: String = verdicts.iter().map(row).collect();
    format!("| budget | goal | bound | is | |\n| :-- | --: | --: | --: | :-- |\n{rows}")
}

/// A time in milliseconds, with one place.
fn millis(time: Duration) -> String {
    let tenths = (time.as_micros() + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A number with its digits in groups of three.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_printed_as_people_read_them() {
        assert_eq!(
            [26, 1_000, 100_000].map(grouped),
            ["26", "1,000", "100,000"]
        );
        assert_eq!(millis(Duration::from_micros(12_345)), "12.3");
    }
}
