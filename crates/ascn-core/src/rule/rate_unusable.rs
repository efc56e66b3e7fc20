//! # rate-unusable
//!
//! ## What it checks
//!
//! Every rate in `cycle.yaml` is above zero, and a rate for US dollars, if there is one, is 1.
//!
//! ## Why
//!
//! A rate is what one unit of a currency is worth in US dollars. With such a rate, all amounts in
//! that currency would be counted as nothing, or wrongly.
//!
//! ## Example
//!
//! ```yaml
//! rates: {on: 2024-09-25, source: Example Bank, usd: {THB: 0}}       # 0.0303
//! ```
//!
//! ## How to fix
//!
//! Write what one unit of the currency is worth in US dollars on the day of the rates. US dollars
//! need no rate.
//!
//! ## Source
//!
//! The file format, chapter *The cycle*.

use super::prelude::*;

rule!(Error in "rate_unusable.rs", Money, Cycle(check));

/// Reports each rate by which no amount can be converted to US dollars.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    let cycle = &scope.cycle.cycle;
    let rates = cycle.value.rates.iter().flat_map(|rates| rates.usd.iter());
    for (currency, rate) in rates {
        let (label, help) = if rate <= Decimal::from(0) {
            let help = format!("write what one {currency} is worth in US dollars, such as 0.25");
            ("not above 0", help)
        } else if currency.is_us_dollar() && rate != Decimal::from(1) {
            ("not 1", "delete the rate: US dollars need none".to_owned())
        } else {
            continue;
        };
        let path = DataPath::root().key("rates").key("usd");
        let location = cycle.location(path.key(currency.to_string()));
        let message = format!("by its rate, one {currency} is worth {rate} US dollars");
        faults.push(Fault::new(&RULE, location, message).label(label).help(help));
    }
}
