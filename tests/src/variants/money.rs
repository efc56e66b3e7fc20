//! What is wrong with costs, finance and rates, each by one change to the base.

use super::{COVE, CYCLE, Case, HAVEN, hold, told};
use crate::folder::Folder;

const AMOUNTS: &[Case] = &[
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: sought}]",
        "5:131 finance-amount-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: pledged, sought: {amount: 9, currency: USD}}]",
        "5:131 finance-amount-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: disbursing, committed: {amount: 9, currency: USD}}]",
        "5:131 finance-amount-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: disbursing, disbursed: {amount: 9, currency: USD}}]",
        "5:131 finance-amount-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed}]",
        "5:131 finance-amount-missing, 5:131 finance-amount-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed, committed: not-known, disbursed: {state: not-disclosed, reason: The bank asks for it.}}]",
        "",
    ),
    // The second line is at fault, not the first.
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: sought, sought: {amount: 9, currency: USD}}, {source: tide-bank, instrument: loan, status: pledged}]",
        "5:222 finance-amount-missing",
    ),
    // A typing mistake is reported alone.
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: comitted}]",
        "5:131 unknown-code",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: committed, comitted: {amount: 9, currency: USD}}]",
        "5:142 unknown-key",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: committed, committed: much}]",
        "5:153 wrong-kind",
    ),
];

#[test]
fn a_line_of_finance_says_the_amount_of_its_status() {
    hold(AMOUNTS);
}

const ABOVE_STATUS: &[Case] = &[
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: sought, sought: not-known, pledged: {amount: 9, currency: USD}}]",
        "5:176 finance-amount-above-status",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: sought, sought: not-known, committed: {amount: 9, currency: USD}, disbursed: {amount: 8, currency: USD}}]",
        "5:217 finance-amount-above-status",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: pledged, pledged: not-known, disbursed: {amount: 8, currency: USD}}]",
        "5:180 finance-amount-above-status",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: committed, committed: {amount: 9, currency: USD}, disbursed: {amount: 8, currency: USD}}]",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: committed, committed: {amount: 9, currency: USD}, disbursed: not-applicable}]",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed, sought: {amount: 9, currency: USD}, pledged: {amount: 9, currency: USD}, committed: {amount: 9, currency: USD}, disbursed: {amount: 9, currency: USD}}]",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: sougth, sought: not-known, committed: {amount: 9, currency: USD}}]",
        "5:131 unknown-code",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: sought, sought: not-known, committed: {amount: 9, currency: dollars}}]",
        "5:191 wrong-kind",
    ),
];

#[test]
fn an_amount_is_not_above_the_status_of_its_line() {
    hold(ABOVE_STATUS);
}

const PAID: &[Case] = &[
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: committed, committed: {amount: 9, currency: USD}, disbursed: {amount: 9.01, currency: USD}}]",
        "5:201 disbursed-above-committed",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed, committed: {amount: 9, currency: USD}, disbursed: {amount: 90, currency: SHL}}]",
        "5:212 finance-currencies-differ, 5:212 rate-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed, committed: not-disclosed, disbursed: {amount: 90, currency: USD}}]",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed, committed: {amount: -9, currency: USD}, disbursed: {amount: 90, currency: USD}}]",
        "5:159 wrong-kind",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: closed, sought: {amount: 9, currency: USD}, committed: {amount: 9, currency: USD}, disbursed: {amount: 8, currency: USD}}]",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: pledged, sought: {amount: 9, currency: USD}, pledged: {amount: 9, currency: us}}]",
        "5:207 wrong-kind",
    ),
];

#[test]
fn no_more_is_paid_than_bound_and_all_in_one_currency() {
    hold(PAID);
}

const RATES: &[Case] = &[
    (
        CYCLE,
        "data_as_of: 2024-09-30",
        "data_as_of: 2024-09-30\nrates: {on: 2024-09, source: Tide Bank, usd: {SHL: -0.25, USD: 1.02}}",
        "4:52 rate-unusable, 4:64 rate-unusable",
    ),
    (
        CYCLE,
        "data_as_of: 2024-09-30",
        "data_as_of: 2024-09-30\nrates: {on: 2024-09, source: Tide Bank, usd: {SHL: a quarter}}",
        "4:52 wrong-kind",
    ),
    // Each currency is reported once, at its first place.
    (
        HAVEN,
        "stage: design",
        "stage: design, cost: {total: {amount: 9, currency: SHL}}, support_required: [{kind: funding, text: Oil., amount: {amount: 9, currency: COR}}, {kind: funding, text: Oil., amount: {amount: 9, currency: SHL}}]",
        "5:111 rate-missing, 5:195 rate-missing",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, finance: [{source: tide-bank, instrument: loan, status: disbursing, committed: {amount: 9, currency: SHL}, disbursed: {amount: 8, currency: SHL}}]",
        "5:176 rate-missing",
    ),
    // What is no longer listed is in no total.
    (
        HAVEN,
        "stage: design",
        "stage: cancelled, change: {kind: none, note: The tide came.}, cost: {total: {amount: 9, currency: SHL}}",
        "",
    ),
    (
        HAVEN,
        "stage: design",
        "stage: design, cost: {total: {amount: 9, currency: shells}}",
        "5:111 wrong-kind",
    ),
];

#[test]
fn a_rate_can_be_used_and_is_there() {
    hold(RATES);
}

#[test]
fn a_currency_is_told_once_in_each_file() {
    let mut folder = Folder::read("invalid/_base");
    let cost = "cost: {total: {amount: 9, currency: SHL}}";
    for (file, stages) in [(HAVEN, &["design", "completed"][..]), (COVE, &["ongoing"])] {
        for stage in stages {
            let stage = format!("stage: {stage}");
            folder.replace(file, &stage, &format!("{stage}, {cost}"));
        }
    }
    assert_eq!(
        told(&folder),
        format!("{COVE}:5:114 rate-missing, {HAVEN}:5:111 rate-missing")
    );
}

/// The codes of the faults of the base with such rates, and such values of one of its projects.
fn told_with(rates: &str, values: &str) -> String {
    let mut folder = Folder::read("invalid/_base");
    let rates = format!("rates: {{on: 2024-09, source: Tide Bank, usd: {rates}}}\n");
    folder.replace(CYCLE, "cycle: 2024\n", &format!("cycle: 2024\n{rates}"));
    let design = "stage: design";
    folder.replace(HAVEN, design, &format!("{design}, {values}"));
    folder.check().codes().join(", ")
}

#[test]
fn a_rate_that_is_faulty_is_not_missed() {
    let cost = "cost: {total: {amount: 9, currency: SHL}}";
    assert_eq!(told_with("{SHL: 0.25}", cost), "");
    assert_eq!(told_with("{SHL: a quarter}", cost), "wrong-kind");
    assert_eq!(told_with("quarters", cost), "wrong-kind");
    assert_eq!(told_with("{SHL: 0}", cost), "rate-unusable");
    assert_eq!(told_with("{shl: 0.25}", cost), "unknown-key");
}

/// The faults if such amounts are bound to a project of such a cost.
fn bound(cost: &str, amounts: &[&str], rates: &str) -> String {
    let line = "source: tide-bank, instrument: loan, status: committed, committed";
    let lines = amounts.iter().map(|money| format!("{{{line}: {money}}}"));
    let lines = lines.collect::<Vec<_>>().join(", ");
    told_with(
        rates,
        &format!("cost: {{total: {cost}}}, finance: [{lines}]"),
    )
}

#[test]
fn what_is_bound_is_held_against_the_cost() {
    let usd = |amount: &str| format!("{{amount: {amount}, currency: USD}}");
    let shl = |amount: &str| format!("{{amount: {amount}, currency: SHL}}");
    let (dollars, shells) = (&usd("100"), &shl("400"));
    // One shell is a quarter of a dollar, so both are the same.
    let rate = "{SHL: 0.25}";
    let told = "finance-above-cost";
    for (cost, amounts, result) in [
        (dollars, vec![], ""),
        (dollars, vec![usd("110.00")], ""),
        (dollars, vec![usd("110.01")], told),
        (&usd("0"), vec![usd("1")], told),
        (shells, vec![shl("440")], ""),
        (shells, vec![shl("441")], told),
        (shells, vec![usd("110")], ""),
        (shells, vec![usd("111")], told),
        (dollars, vec![shl("400"), usd("10")], ""),
        (dollars, vec![shl("400"), usd("11")], told),
        // One that is not disclosed adds nothing.
        (dollars, vec![usd("100"), "not-disclosed".to_owned()], ""),
        // A possible echo is not reported.
        (dollars, vec![usd("200"), "much".to_owned()], "wrong-kind"),
        (&usd("dear"), vec![usd("200")], "wrong-kind"),
    ] {
        let amounts: Vec<_> = amounts.iter().map(String::as_str).collect();
        assert_eq!(bound(cost, &amounts, rate), result, "{cost} {amounts:?}");
    }
}

#[test]
fn without_a_rate_what_is_bound_is_not_held_against_the_cost() {
    let (dollars, shells) = ("{amount: 1, currency: USD}", "{amount: 900, currency: SHL}");
    assert_eq!(bound(dollars, &[shells], "{COR: 2.5}"), "rate-missing");
    assert_eq!(bound(dollars, &[shells], "{SHL: 0}"), "rate-unusable");
    assert_eq!(bound(dollars, &[shells], "{SHL: 1 %}"), "wrong-kind");
    assert_eq!(bound(shells, &[dollars], "{COR: 2.5}"), "rate-missing");
    // All in one currency, no rate is needed.
    let told = "finance-above-cost, rate-missing";
    let more = "{amount: 1000, currency: SHL}";
    assert_eq!(bound(shells, &[more], "{COR: 2.5}"), told);
}
