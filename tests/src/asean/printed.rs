//! The numbers on the pages add up, and are the same in every format.

use std::collections::{BTreeMap, BTreeSet};

use ascn_core::dataset::Reporting;
use ascn_core::figure::formula_of;
use serde_json::Value;

use crate::data::{CYCLES, Report, asean};
use crate::page::{Table, digits, main_of, number, printed, tables, tags, text, without_drawings};

/// The rows of a table between its head and a total in the last row; `None` if it has none.
fn with_total(table: &Table) -> Option<(&[Vec<String>], &[String])> {
    let (total, rows) = table.get(1..)?.split_last()?;
    (total.first()?.trim_matches('*') == "Total").then_some((rows, total))
}

/// Counts the columns of a table that have a total, after comparing each with its rows.
fn sums_in(table: &Table) -> usize {
    let Some((rows, totals)) = with_total(table) else {
        return 0;
    };
    let totals = totals.iter().enumerate();
    let totals = totals.filter_map(|(column, cell)| Some((column, number(cell)?)));
    totals
        .map(|(column, total)| {
            let cells = rows.iter().map(|row| number(row.get(column).unwrap()));
            assert_eq!(cells.map(Option::unwrap).sum::<u64>(), total, "{table:?}");
        })
        .count()
}

#[test]
fn every_printed_total_is_the_sum_of_its_rows() {
    for cycle in CYCLES {
        let tables = tables(&asean(cycle).markdown);
        // Two of the coverage, one of the statuses, one of the areas, five of the cities, six of
        // the member states.
        assert_eq!(tables.iter().map(sums_in).sum::<usize>(), 15, "{cycle}");
    }
}

/// A cell without the backslash that keeps Markdown from reading it.
fn plain(sign: &str) -> &str {
    sign.trim_start_matches('\\')
}

/// Fails unless the last row of a table is the sum of its rows, by their signs.
fn assert_reconciled(table: &Table) {
    let (mut come, mut gone) = (0, 0);
    for row in table.get(1..).unwrap() {
        let count = row.last().and_then(|cell| number(cell)).unwrap();
        match plain(row.get(1).unwrap()) {
            "" | "+" => come += count,
            "−" => gone += count,
            "=" => assert_eq!(come - gone, count, "{table:?}"),
            _ => panic!("{row:?}"),
        }
    }
}

#[test]
fn the_printed_reconciliation_adds_up() {
    for cycle in CYCLES {
        let is_sum = |table: &Table| {
            let last = table.last().and_then(|row| row.get(1));
            last.is_some_and(|sign| plain(sign) == "=")
        };
        let sums: Vec<Table> = tables(&asean(cycle).markdown)
            .into_iter()
            .filter(is_sum)
            .collect();
        assert_eq!(sums.len(), usize::from(cycle != "2022"), "{cycle}");
        sums.iter().for_each(assert_reconciled);
    }
}

#[test]
fn every_member_city_has_a_profile_and_nobody_else() {
    for cycle in CYCLES {
        let report = asean(cycle);
        let current = report.dataset.current();
        let cities = report.dataset.network().cities.value.iter();
        // A city whose membership is uncertain is shown, but not counted.
        let members: BTreeSet<String> = cities
            .filter(|city| current.reporting(city) != Reporting::NotAMember)
            .map(|city| city.id.to_string())
            .collect();
        let profiles = tags(&report.html).filter_map(|tag| {
            let id = tag.strip_prefix("h4 id=\"city-")?;
            Some(id.strip_suffix('"')?.to_owned())
        });
        let profiles: Vec<String> = profiles.collect();
        let shown = report.count("cities.members") + report.count("cities.undecided");
        assert_eq!(u64::try_from(profiles.len()), Ok(shown), "{cycle}");
        assert_eq!(profiles.into_iter().collect::<BTreeSet<_>>(), members);
    }
}

#[test]
fn every_listed_project_stands_in_one_register() {
    for cycle in CYCLES {
        let report = asean(cycle);
        let markdown = report.markdown.lines();
        // The rows of the registers begin with a number.
        let rows = markdown.filter(|line| {
            let cell = line
                .strip_prefix("| ")
                .and_then(|rest| rest.split(' ').next());
            cell.and_then(number).is_some_and(|first| first < 1_000)
                && line.matches(" | ").count() == 5
        });
        let total: usize = report.count("projects.total").try_into().unwrap();
        assert_eq!(rows.count(), total, "{cycle}");
    }
}

/// The figures of `figures.json`, by id.
fn figures_of(report: &Report) -> BTreeMap<String, Value> {
    let json: Value = serde_json::from_str(&report.json).unwrap();
    let figures = json.get("figures").unwrap().as_array().unwrap().iter();
    let id = |figure: &Value| figure.get("id").unwrap().as_str().unwrap().to_owned();
    figures
        .map(|figure| (id(figure), figure.get("value").unwrap().clone()))
        .collect()
}

/// The number that the value of a figure is printed as; empty if there is none.
fn as_printed(report: &Report, value: &Value) -> String {
    let count = |key: &str| value.get(key).and_then(Value::as_u64);
    match (value.as_u64(), count("part"), count("whole")) {
        (Some(count), ..) => count.to_string(),
        (None, Some(part), Some(whole)) => {
            let places = report.dataset.network().settings.value.share_decimals;
            let share = ascn_core::scalar::Share::new(part, whole).unwrap();
            share.percent(places).to_string()
        }
        _ => String::new(),
    }
}

#[test]
fn every_occurrence_of_a_figure_is_the_same_number() {
    for cycle in CYCLES {
        let report = asean(cycle);
        let figures = figures_of(report);
        let mut texts: BTreeMap<&str, &str> = BTreeMap::new();
        for one in printed(&report.html) {
            let value = figures.get(one.id).unwrap_or_else(|| panic!("{one:?}"));
            assert_eq!(as_printed(report, value), one.value, "{one:?} of {cycle}");
            assert_eq!(*texts.entry(one.id).or_insert(one.text), one.text);
        }
        assert!(texts.len() > 100, "{} of {cycle}", texts.len());
    }
}

#[test]
fn markdown_and_html_have_the_same_numbers_in_the_same_order() {
    for cycle in CYCLES {
        let report = asean(cycle);
        let (_, markdown) = report.markdown.split_once('\n').unwrap();
        let main = without_drawings(main_of(&report.html));
        let body = text(main.split_once('>').unwrap().1);
        assert_eq!(digits(markdown), digits(&body), "{cycle}");
    }
}

#[test]
fn every_figure_of_the_library_is_in_the_list_of_figures() {
    for cycle in CYCLES {
        let report = asean(cycle);
        let figures = figures_of(report);
        assert_eq!(figures.len(), report.figures.iter().count());
        for figure in report.figures.iter() {
            let value = figures.get(figure.id()).unwrap();
            assert_eq!(value.as_u64(), figure.count(), "{}", figure.id());
        }
    }
}

#[test]
fn every_figure_is_found_by_its_id_among_the_formulas() {
    for cycle in CYCLES {
        for figure in asean(cycle).figures.iter() {
            let found = formula_of(figure.id()).unwrap();
            // A figure of a trend is computed like the figure that it follows.
            let is_trend = found.pattern == "trend.CYCLE.FIGURE";
            assert_eq!(is_trend, figure.id().starts_with("trend."));
            assert!(is_trend || found == figure.formula(), "{}", figure.id());
        }
    }
}
