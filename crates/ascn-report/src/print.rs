//! How numbers, shares and dates are printed in the report.

use ascn_core::figure::{Coverage, CoverageOf, Figure, FigureValue};
use ascn_core::scalar::{Date, Day, Decimal, Money, Precision};

use crate::error::Result;
use crate::message::{Argument, Messages};

/// A whole number: `1,234` in English.
pub(crate) fn number(number: u64, messages: &Messages) -> String {
    messages.signs().written(&number.to_string())
}

/// A decimal number with the places it was written with: `4,040.40` in English.
pub(crate) fn decimal(decimal: Decimal, messages: &Messages) -> String {
    messages.signs().written(&decimal.to_string())
}

/// A number of parts of a hundred: `32.4 %` in English.
pub(crate) fn percent(percent: Decimal, messages: &Messages) -> Result<String> {
    let number = Argument::Markdown(decimal(percent, messages));
    messages.with("number-percent", &[("number", number)])
}

/// An amount with its currency, on one line: `USD 4,200,000` in English.
pub(crate) fn money(money: &Money, messages: &Messages) -> Result<String> {
    let arguments = [
        ("currency", Argument::Markdown(money.currency.to_string())),
        (
            "number",
            Argument::Markdown(decimal(money.amount, messages)),
        ),
    ];
    messages.with("amount", &arguments)
}

/// A date as precisely as it is known: `25 September 2024`, `September 2024`, `2024`.
pub(crate) fn date(date: Date, messages: &Messages) -> Result<String> {
    let first = date.earliest();
    let year = first.year().to_string();
    let message = match date.precision() {
        Precision::Year => return Ok(year),
        Precision::Month => "date-month",
        Precision::Day => "date-day",
    };
    let month = messages.text(&format!("month-{}", first.month()))?;
    let parts = [
        ("day", first.day().to_string()),
        ("month", month),
        ("year", year),
    ];
    // What is printed is escaped where it is printed.
    messages.with(
        message,
        &parts.map(|(name, text)| (name, Argument::Markdown(text))),
    )
}

/// A day: `25 September 2024`.
pub(crate) fn day(day: Day, messages: &Messages) -> Result<String> {
    date(Date::from(day), messages)
}

/// A figure as text, with `places` for a share.
pub(crate) fn figure(figure: &Figure, places: u32, messages: &Messages) -> Result<String> {
    match figure.value() {
        FigureValue::Count(count) => Ok(number(count, messages)),
        FigureValue::Share(share) => percent(share.percent(places), messages),
        FigureValue::Amount(dollars) => Ok(decimal(dollars.normalized(), messages)),
        FigureValue::Percent(part) => percent(part.with_places(places), messages),
        FigureValue::NotAvailable => messages.text("figure-not-available"),
        FigureValue::NotReported => messages.text("figure-not-reported"),
        FigureValue::NotShown => {
            let Coverage { given, asked, of } = figure.coverage();
            let arguments = [
                ("given", Argument::Text(number(given, messages))),
                ("asked", Argument::Text(number(asked, messages))),
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

    fn languages() -> [Messages; 2] {
        ["en", "id"].map(|language| Messages::of(language).unwrap())
    }

    fn decimal_of(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_has_the_signs_of_its_language() {
        let printed = languages().map(|messages| {
            [
                number(1_234_567, &messages),
                decimal(decimal_of("4040.40"), &messages),
                decimal(decimal_of("-15367"), &messages),
            ]
        });
        assert_eq!(printed[0], ["1,234,567", "4,040.40", "\u{2212}15,367"]);
        assert_eq!(printed[1], ["1.234.567", "4.040,40", "\u{2212}15.367"]);
    }

    #[test]
    fn percent_and_money_have_the_form_of_their_language() {
        let [english, indonesian] = languages();
        let part = decimal_of("-12.5");
        assert_eq!(percent(part, &english).unwrap(), "\u{2212}12.5\u{A0}%");
        assert_eq!(percent(part, &indonesian).unwrap(), "\u{2212}12,5%");
        let amount = Money {
            amount: decimal_of("4200000"),
            currency: "USD".parse().unwrap(),
        };
        assert_eq!(money(&amount, &english).unwrap(), "USD\u{A0}4,200,000");
        assert_eq!(money(&amount, &indonesian).unwrap(), "USD\u{A0}4.200.000");
    }

    #[test]
    fn a_date_is_printed_as_precisely_as_it_was_written() {
        let dates = ["2024-08-25", "2018-05", "2024"];
        let printed = languages()
            .map(|messages| dates.map(|text| date(text.parse().unwrap(), &messages).unwrap()));
        assert_eq!(printed[0], ["25 August 2024", "May 2018", "2024"]);
        assert_eq!(printed[1], ["25 Agustus 2024", "Mei 2018", "2024"]);
    }
}
