//! Numbers, shares and dates as the report prints them.

use ascn_core::figure::{Coverage, CoverageOf, Figure, FigureValue};
use ascn_core::scalar::{Date, Day, Decimal, Money, Precision};

use ascn_template::{Argument, Messages, Result, TemplateError};

/// Prints a whole number: `1,234` in English.
pub(crate) fn number(number: u64, messages: &Messages) -> String {
    messages.signs().written(&number.to_string())
}

/// Prints a decimal number with the places it was written with: `4,040.40` in English.
pub(crate) fn decimal(decimal: Decimal, messages: &Messages) -> String {
    messages.signs().written(&decimal.to_string())
}

/// Prints a percentage: `32.4 %` in English.
pub(crate) fn percent(percent: Decimal, messages: &Messages) -> Result<String> {
    let number = decimal(percent, messages);
    let text = worded("number-percent", &[("number", &number)], messages)?;
    if text.replacen(&number, "", 1).trim() != "%" {
        let reason = "a share is its number and `%`, by which `ascn verify` reads it back";
        return Err(refused("number-percent", reason));
    }
    Ok(text)
}

/// Prints an amount with its currency, on one line: `USD 4,200,000` in English.
pub(crate) fn money(money: &Money, messages: &Messages) -> Result<String> {
    let (currency, number) = (money.currency.to_string(), decimal(money.amount, messages));
    let values = [("currency", currency.as_str()), ("number", &number)];
    worded("amount", &values, messages)
}

/// Prints a message that is a number or replaces one: it has no digits except those of its values,
/// and no minus before them.
fn worded(id: &str, values: &[(&str, &str)], messages: &Messages) -> Result<String> {
    let arguments = values
        .iter()
        .map(|(name, text)| (*name, Argument::Markdown((*text).to_owned())));
    let text = messages.with(id, &arguments.collect::<Vec<_>>())?;
    let words = values.iter().fold(text.clone(), |words, (_, value)| {
        words.replacen(value, "", 1)
    });
    let mut before = values
        .iter()
        .filter_map(|(_, value)| Some(text.split_once(value)?.0));
    let is_minus = before.any(|before| before.ends_with(['-', '−', '‑', '–']));
    if is_minus || words.contains(char::is_numeric) {
        return Err(refused(
            id,
            "it has digits or a minus that are none of its values'",
        ));
    }
    Ok(text)
}

fn refused(id: &str, reason: &str) -> TemplateError {
    TemplateError::Message {
        id: id.to_owned(),
        reason: reason.to_owned(),
    }
}

/// Prints a date as precisely as it is known: `25 September 2024`, `September 2024`, `2024`.
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
    // The text is escaped where it is used.
    let parts = parts.map(|(name, text)| (name, Argument::Markdown(text)));
    messages.with(message, &parts)
}

/// Prints a day: `25 September 2024`.
pub(crate) fn day(day: Day, messages: &Messages) -> Result<String> {
    date(Date::from(day), messages)
}

/// Prints a figure, a share with `places` decimals.
pub(crate) fn figure(figure: &Figure, places: u32, messages: &Messages) -> Result<String> {
    match figure.value() {
        FigureValue::Count(count) => Ok(number(count, messages)),
        FigureValue::Share(share) => percent(share.percent(places), messages),
        FigureValue::Amount(dollars) => Ok(decimal(dollars.normalized(), messages)),
        FigureValue::Percent(part) => percent(part.with_places(places), messages),
        FigureValue::NotAvailable => worded("figure-not-available", &[], messages),
        FigureValue::NotReported => worded("figure-not-reported", &[], messages),
        FigureValue::NotShown => {
            let Coverage { given, asked, of } = figure.coverage();
            let (given, asked) = (number(given, messages), number(asked, messages));
            let message = if of == CoverageOf::MemberCities {
                "figure-not-shown"
            } else if of == CoverageOf::MatchedCities {
                "figure-not-shown-matched"
            } else {
                "figure-not-shown-given"
            };
            worded(message, &[("given", &given), ("asked", &asked)], messages)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in::built_in;

    fn messages(language: &str) -> Messages {
        Messages::new(built_in().language(language).unwrap()).unwrap()
    }

    fn languages() -> [Messages; 2] {
        ["en", "id"].map(messages)
    }

    fn decimal_of(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn words_for_a_figure_have_no_digits_of_their_own() {
        let share = |own: &str| {
            let messages = messages("en").with_own("a.ftl", own).unwrap();
            percent(decimal_of("26.1"), &messages)
        };
        for own in [
            "9{ $number } %",
            "{ $number }",
            "−{ $number } %",
            "{ $number } 000 %",
            "7 %",
            "{ $number } per cent",
        ] {
            assert!(
                share(&format!("number-percent = {own}\n")).is_err(),
                "{own}"
            );
        }
        assert_eq!(share("number-percent = %{ $number }\n").unwrap(), "%26.1");
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
