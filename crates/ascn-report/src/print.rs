//! How numbers, shares and dates are printed in the report.

use ascn_core::figure::{Coverage, CoverageOf, Figure, FigureValue};
use ascn_core::scalar::{Date, Day, Decimal, Money, Precision};

use crate::error::ReportError;
use crate::message::{Argument, Messages};

/// A whole number with a comma between thousands: `1,234`.
pub(crate) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut printed = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            printed.push(',');
        }
        printed.push(digit);
    }
    printed
}

/// A decimal number with a comma between thousands of its whole part: `4,040.4`.
pub(crate) fn decimal(decimal: Decimal) -> String {
    let digits = decimal.to_string();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), number);
    if fraction.is_empty() {
        whole
    } else {
        format!("{whole}.{fraction}")
    }
}

/// An amount with its currency, on one line: `USD 4,200,000`.
pub(crate) fn money(money: &Money) -> String {
    format!("{}\u{A0}{}", money.currency, decimal(money.amount))
}

/// A date as precisely as it is known: `25 September 2024`, `September 2024`, `2024`.
pub(crate) fn date(date: Date, messages: &Messages) -> Result<String, ReportError> {
    let first = date.earliest();
    let month = || messages.text(&format!("month-{}", first.month()));
    Ok(match date.precision() {
        Precision::Year => first.year().to_string(),
        Precision::Month => format!("{} {}", month()?, first.year()),
        Precision::Day => format!("{} {} {}", first.day(), month()?, first.year()),
    })
}

/// A day: `25 September 2024`.
pub(crate) fn day(day: Day, messages: &Messages) -> Result<String, ReportError> {
    date(Date::from(day), messages)
}

/// A figure as text, with `places` for a share.
pub(crate) fn figure(
    figure: &Figure,
    places: u32,
    messages: &Messages,
) -> Result<String, ReportError> {
    match figure.value() {
        FigureValue::Count(count) => Ok(number(count)),
        FigureValue::Share(share) => Ok(format!("{}\u{A0}%", share.percent(places))),
        FigureValue::Amount(dollars) => Ok(decimal(dollars.normalized())),
        FigureValue::Percent(percent) => {
            Ok(format!("{}\u{A0}%", percent.with_places(places)).replace('-', "\u{2212}"))
        }
        FigureValue::NotAvailable => messages.text("figure-not-available"),
        FigureValue::NotReported => messages.text("figure-not-reported"),
        FigureValue::NotShown => {
            let Coverage { given, asked, of } = figure.coverage();
            let arguments = [
                ("given", Argument::Text(number(given))),
                ("asked", Argument::Text(number(asked))),
            ];
            let message = match of {
                CoverageOf::MemberCities => "figure-not-shown",
                CoverageOf::MatchedCities => "figure-not-shown-matched",
                CoverageOf::CitiesGiving
                | CoverageOf::ListedProjects
                | CoverageOf::CarriedProjects
                | CoverageOf::CompletedProjects
                | CoverageOf::Indicators
                | CoverageOf::Targets
                | CoverageOf::Recommendations => "figure-not-shown-given",
            };
            messages.with(message, &arguments)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        let printed = [0, 12, 999, 1_000, 123_456, 1_234_567].map(number);
        assert_eq!(printed, ["0", "12", "999", "1,000", "123,456", "1,234,567"]);
    }

    #[test]
    fn a_decimal_keeps_its_places() {
        let printed =
            ["39.0", "15367", "4040.4", "-5.5"].map(|text| decimal(text.parse().unwrap()));
        assert_eq!(printed, ["39.0", "15,367", "4,040.4", "-5.5"]);
    }

    #[test]
    fn a_date_is_printed_as_precisely_as_it_was_written() {
        let messages = Messages::of("en").unwrap();
        let printed = |text: &str| date(text.parse().unwrap(), &messages).unwrap();
        assert_eq!(printed("2024-09-25"), "25 September 2024");
        assert_eq!(printed("2018-04"), "April 2018");
        assert_eq!(printed("2024"), "2024");
    }
}
