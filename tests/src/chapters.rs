//! What the chapters on money, partners and challenges say, and what they leave out.

use crate::data::Report;
use crate::folder::Folder;
use crate::page::{Table, chapter, tables};

const CYCLE: &str = "cycles/2024/cycle.yaml";
const HAVEN: &str = "cycles/2024/submissions/aa-haven.yaml";
const COVE: &str = "cycles/2024/submissions/aa-cove.yaml";
const BELL: &str = "cycles/2024/submissions/bb-bell.yaml";

/// Haven and Cove in one member state, and Bell in another, which gives only a title.
fn network() -> Folder {
    let mut folder = Folder::read("invalid/_base");
    let bell = "city: bb-bell\ncycle: 2024\ndata_as_of: 2024-09-01\nprojects:\n  - {id: bb-bell-001, \
                title: Chimes, focus_area: light, stage: planning, change: {kind: new}}\n";
    folder.set(BELL, bell);
    folder
}

/// Adds something to the first project of a file.
fn say(folder: &mut Folder, file: &str, what: &str) {
    folder.replace(file, "}\n", &format!(", {what}}}\n"));
}

/// The network with rates, and with money that is sought, committed and paid.
fn with_money() -> Folder {
    let mut folder = network();
    let rates = "rates: {on: 2024-09-30, source: Tide Bank, usd: {AAC: 0.5}}\n";
    let cycle = folder.text(CYCLE).to_owned();
    folder.set(CYCLE, &(cycle + rates));
    say(
        &mut folder,
        HAVEN,
        "cost: {total: {amount: 2001, currency: AAC}}, finance: [{source: tide-bank, instrument: \
         loan, status: disbursing, committed: {amount: 600, currency: USD}, disbursed: {amount: 90, \
         currency: USD}}, {source: town-purse, instrument: grant, status: sought, sought: {amount: \
         1200.5, currency: AAC}}]",
    );
    say(
        &mut folder,
        COVE,
        "cost: {total: {amount: 70, currency: QQQ}}, finance: [{source: town-purse, instrument: \
         own-budget, status: committed, committed: {amount: 40, currency: USD}}]",
    );
    folder
}

fn finance(report: &Report) -> &str {
    chapter(&report.markdown, "Finance and bankability")
}

/// The table of a chapter whose first column has that head.
fn table(chapter: &str, head: &str) -> Table {
    let mut tables = tables(chapter).into_iter();
    let table = tables.find(|table| table[0][0] == head);
    table.unwrap_or_else(|| panic!("no table of {head} in {chapter}"))
}

#[test]
fn printed_sums_are_the_sums_of_their_rows_and_who_gave_nothing_is_not_zero() {
    let report = with_money().report();
    let rows = table(finance(&report), "Member State");
    let printed: Vec<String> = rows[1..].iter().map(|row| row.join(" ")).collect();
    assert_eq!(
        printed,
        [
            "Aland-on-Sea 1,001 640 90",
            "Borrowland not reported not reported not reported",
            "**Total** 1,001 640 90",
        ]
    );
}

#[test]
fn the_ladder_counts_each_line_at_the_step_it_has_reached() {
    let report = with_money().report();
    let rows = table(finance(&report), "Step");
    let printed: Vec<String> = rows[1..].iter().map(|row| row.join(" ")).collect();
    assert_eq!(
        printed,
        [
            "Sought 1 600",
            "Pledged 0 0",
            "Committed 2 640",
            "of which disbursed – 90"
        ]
    );
}

#[test]
fn an_amount_without_a_rate_is_left_out_and_told() {
    let report = with_money().report();
    let finance = finance(&report);
    assert!(finance.contains("1 amount is left out: its currency has no rate."));
    assert!(finance.contains(
        "Not yet committed in the 2 projects (of 4) that give both cost and finance: 401 US \
         dollars. 1 of these projects is left out"
    ));
    assert!(report.markdown.contains(
        "- Cost: disclosed for 2 of 4 projects. Sum of these costs: 1,001 US dollars. 1 amount is \
         left out: its currency has no rate."
    ));
}

#[test]
fn a_sum_of_which_everything_was_left_out_is_not_zero() {
    let mut folder = with_money();
    folder.replace(CYCLE, "{AAC: 0.5}", "{BBC: 0.5}");
    let report = folder.report();
    let rows = table(finance(&report), "Member State");
    assert_eq!(rows.last().unwrap()[1], "not available");
    assert!(
        report
            .markdown
            .contains("2 amounts are left out: their currencies have no rate.")
    );
    assert!(
        report
            .markdown
            .contains("- Cost: disclosed for 2 of 4 projects. No total is shown.")
    );
}

#[test]
fn a_commitment_that_is_not_disclosed_is_no_gap() {
    let mut folder = with_money();
    let committed = "committed: {amount: 600, currency: USD}";
    folder.replace(HAVEN, committed, "committed: not-disclosed");
    let report = folder.report();
    let finance = finance(&report);
    assert!(finance.contains("cost and finance: not available. 2 of these projects are left out"));
    assert!(finance.contains("1 amount is left out: the city does not give it."));
}

#[test]
fn who_seeks_finance_is_listed_with_the_amount_as_it_was_written() {
    let report = with_money().report();
    let row = "| Aland-on-Sea | Haven | Lanterns | ◐\u{A0}design | AAC\u{A0}2,001 | Town Purse | \
               grant | AAC\u{A0}1,200.5 |";
    assert!(finance(&report).contains(row), "{}", finance(&report));
}

#[test]
fn where_too_few_disclose_sums_are_not_shown_and_lists_are() {
    let mut folder = with_money();
    let settings = folder.text("ascn.yaml").to_owned();
    folder.set(
        "ascn.yaml",
        &(settings + "coverage_threshold: {cities: 0.5, projects: 0.6}\n"),
    );
    let report = folder.report();
    let finance = finance(&report);
    assert!(finance.contains("disclosed for 2 of 4 projects. No total is shown."));
    assert!(!finance.contains("**Total**"));
    assert!(finance.contains("| Aland-on-Sea | Haven | Lanterns |"));
    assert!(
        report
            .markdown
            .contains("- Cost: disclosed for 2 of 4 projects. No total is shown.")
    );
}

#[test]
fn where_only_costs_are_disclosed_there_is_no_column_for_finance() {
    let mut folder = network();
    say(
        &mut folder,
        HAVEN,
        "cost: {total: {amount: 5, currency: USD}}, finance: []",
    );
    let report = folder.report();
    let finance = finance(&report);
    assert!(
        finance.contains("Finance: disclosed for 1 of 4 projects. These projects have no line")
    );
    assert!(finance.contains("The cycle gives no rates of exchange"));
    assert_eq!(
        table(finance, "Focus area")[0],
        ["Focus area", "Cost (USD)"]
    );
    assert!(!finance.contains("seeking"));
}

#[test]
fn what_nobody_reports_is_one_line() {
    let report = network().report();
    let lines = |title: &str| {
        let lines = chapter(&report.markdown, title).lines().skip(1);
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>()
    };
    assert_eq!(
        lines("Finance and bankability"),
        [
            "Cost: disclosed for 0 of 4 projects. Finance: disclosed for 0 of 4 projects. No total is \
          shown."
        ]
    );
    assert_eq!(
        lines("Partnerships and twinning"),
        ["Partners: disclosed for 0 of 4 projects."]
    );
    assert_eq!(
        lines("Challenges, lessons and support needed"),
        [
            "Challenges: disclosed for 0 of 4 projects.",
            "Support required: disclosed for 0 of 4 projects.",
            "Lessons: disclosed for 0 of 4 projects.",
        ]
    );
}

#[test]
fn sentences_are_whole_where_too_few_cities_reported() {
    let mut folder = network();
    folder.remove(HAVEN);
    folder.remove(BELL);
    let settings = folder.text("ascn.yaml").to_owned();
    folder.set(
        "ascn.yaml",
        &(settings + "coverage_threshold: {cities: 0.9, projects: 0.3}\n"),
    );
    let report = folder.report();
    assert!(
        finance(&report)
            .contains("\nCost: not shown (1 of 2 cities sent a submission). Finance: not")
    );
    let partnerships = chapter(&report.markdown, "Partnerships and twinning");
    assert!(partnerships.contains("\nPartners: not shown (1 of 2 cities sent a submission)."));
}

#[test]
fn each_partnership_is_listed_with_what_is_missing_said() {
    let mut folder = network();
    say(
        &mut folder,
        HAVEN,
        "partners: [{id: tide-bank, programme: high-water, role: funding, agreement: loan, \
         signed_on: 2024-02}, {id: lamp-makers, role: technical, agreement: none}]",
    );
    say(
        &mut folder,
        COVE,
        "partners: [{id: lamp-makers, programme: not-applicable, role: technical, agreement: \
         {state: not-disclosed, reason: A tender is open.}}]",
    );
    let report = folder.report();
    let partnerships = chapter(&report.markdown, "Partnerships and twinning");
    assert!(partnerships.contains("Number of partnerships: 3."));
    let rows: Vec<Vec<String>> = table(partnerships, "Member State");
    let printed: Vec<String> = rows[1..].iter().map(|row| row[3..].join("; ")).collect();
    assert_eq!(
        printed,
        [
            "Lamp Makers; not applicable; technical; not disclosed (A tender is open.); not reported",
            "Tide Bank; High Water; funding; loan agreement; February 2024",
            "Lamp Makers; not reported; technical; nothing signed; not applicable",
        ]
    );
    let partners = table(partnerships, "Partner");
    let last: Vec<&str> = partners[1..]
        .iter()
        .map(|row| row.last().unwrap().as_str())
        .collect();
    assert_eq!(last, ["2", "1", "3"]);
}

#[test]
fn challenges_are_ranked_by_kind_and_told_from_different_cities() {
    let mut folder = network();
    let funding = |text: &str| format!("{{kind: funding, text: {text}}}");
    let of_haven = ["One.", "Two.", "Three."].map(funding).join(", ");
    say(
        &mut folder,
        HAVEN,
        &format!(
            "challenges: [{{kind: security, text: Theft., mitigation: A lock.}}, {of_haven}, {{kind: \
             security, text: Over., solved_on: 2024-01}}]"
        ),
    );
    say(
        &mut folder,
        COVE,
        &format!("challenges: [{}]", funding("Four.")),
    );
    let report = folder.report();
    let challenges = chapter(&report.markdown, "Challenges, lessons and support needed");
    let rows = table(challenges, "Kind");
    let printed: Vec<String> = rows[1..].iter().map(|row| row.join(" ")).collect();
    assert_eq!(printed, ["funding 4", "security 1", "**Total** 5"]);
    let told: Vec<&str> = challenges
        .lines()
        .filter(|line| line.starts_with("- "))
        .collect();
    assert_eq!(
        told,
        [
            "- Storm Glass (Cove, Aland-on-Sea): Four.",
            "- Lanterns (Haven, Aland-on-Sea): One.",
            "- Lanterns (Haven, Aland-on-Sea): Two.",
            "- Lanterns (Haven, Aland-on-Sea): Theft. What is done about it: A lock.",
        ]
    );
    assert!(!challenges.contains("Over."));
}
