//! Finance and bankability.

use std::collections::BTreeSet;

use ascn_core::dataset::ProjectAt;
use ascn_core::figure::{Figure, FigureValue};
use ascn_core::network::PartnerId;
use ascn_core::scalar::Code;
use ascn_core::submission::{Finance as Line, FinanceStatus, Instrument};

use crate::material::{Entry, Material};
use crate::print;
use crate::section::partnerships::partner;
use crate::section::{coverage, left_out, missing};
use crate::view::{
    FigureId, Finance, InstrumentRow, Markdown, MoneyFigures, MoneyRow, RungRow, Seeking, SourceRow,
};
use ascn_template::{Argument, Result};

/// The sums over all projects.
const COST: &str = "finance.cost.usd";
const COMMITTED: &str = "finance.committed.usd";
const DISBURSED: &str = "finance.disbursed.usd";
const GAP: &str = "finance.gap.usd";

/// The rungs of the ladder, and the figure that counts the lines of each.
const RUNGS: [(&str, Option<&str>); 4] = [
    ("sought", Some("finance.lines.sought")),
    ("pledged", Some("finance.lines.pledged")),
    ("committed", Some("finance.lines.bound")),
    ("disbursed", None),
];

type Lines<'a> = [Entry<'a, Line>];

pub(crate) fn view(material: &Material<'_>) -> Result<Finance> {
    let lines = material.entries(ProjectAt::finance)?;
    let has_cost = material.is_shown(COST);
    let has_finance = material.is_shown(COMMITTED) && !lines.is_empty();
    let bound = lines.iter().map(|entry| entry.value);
    let bound: Vec<&Line> = bound.filter(|line| line.status.is_bound()).collect();
    let mut view = Finance {
        coverage: coverage(material, &lines)?,
        has_cost,
        has_finance,
        ladder: Vec::new(),
        ladder_notes: Vec::new(),
        total: money(""),
        areas: Vec::new(),
        countries: Vec::new(),
        parts_left_out: left_out::sentences(material, &[COST, COMMITTED, DISBURSED])?,
        sources: Vec::new(),
        instruments: Vec::new(),
        lines_left_out: left_out::sentences(material, &[COMMITTED, DISBURSED])?,
        seeking: seeking(material, &lines)?,
    };
    if has_finance {
        view.ladder = ladder();
        view.ladder_notes = ladder_notes(material, has_cost)?;
        view.sources = sources(material, &bound)?;
        view.instruments = instruments(material, &bound)?;
    }
    if has_cost || has_finance {
        (view.areas, view.countries) = parts(material);
    }
    Ok(view)
}

/// Says how many projects give their cost and their finance, which sums are not shown, and at which
/// rates amounts are added.
fn coverage(material: &Material<'_>, lines: &Lines<'_>) -> Result<Markdown> {
    let mut said = vec![
        coverage::sentence(material, "cost")?,
        coverage::sentence(material, "finance")?,
    ];
    if lines.is_empty() && material.is_given(COMMITTED) {
        said.push(material.sentence("finance-lines-none", &[])?);
    }
    let sums = [(COST, "finance-cost-sum"), (COMMITTED, "finance-sums")];
    let shown = sums.iter().filter(|(id, _)| material.is_shown(id)).count();
    if shown == 0 {
        said.push(material.sentence("finance-no-total", &[])?);
        return Ok(Markdown::joined(&said));
    }
    for (id, message) in sums {
        if material.is_given(id) && !material.is_shown(id) {
            said.push(material.sentence_of_figures(message, &[("sum", id)])?);
        }
    }
    said.push(match &material.cycle().cycle.value.rates {
        None => material.sentence("finance-rates-none", &[])?,
        Some(rates) => {
            let on = Argument::Text(material.date(rates.on)?);
            let source = Argument::Text(rates.source.clone());
            material.sentence("finance-rates", &[("on", on), ("source", source)])?
        }
    });
    Ok(Markdown::joined(&said))
}

fn ladder() -> Vec<RungRow> {
    let row = |(name, lines): (&str, Option<&str>)| RungRow {
        name: name.to_owned(),
        lines: lines.map(FigureId::from),
        amount: format!("finance.{name}.usd").into(),
    };
    RUNGS.into_iter().map(row).collect()
}

/// Says how far the committed lines are, what was left out of the ladder, and the gap.
fn ladder_notes(material: &Material<'_>, has_cost: bool) -> Result<Vec<Markdown>> {
    let figures = [
        ("bound", "finance.lines.bound"),
        ("committed", "finance.lines.committed"),
        ("disbursing", "finance.lines.disbursing"),
        ("closed", "finance.lines.closed"),
    ];
    let mut notes = vec![material.sentence_of_figures("finance-bound", &figures)?];
    let rungs = RUNGS.map(|(name, _)| format!("finance.{name}.usd"));
    let rungs = rungs.each_ref().map(String::as_str);
    notes.extend(left_out::sentences(material, &rungs)?);
    if has_cost {
        notes.push(gap(material)?);
    }
    Ok(notes)
}

/// Says what is not yet committed, for how many projects, and how many were left out of it.
fn gap(material: &Material<'_>) -> Result<Markdown> {
    let figure = material.figures.get(GAP);
    let coverage = figure.map(Figure::coverage);
    let (given, asked) = coverage.map_or((0, 0), |coverage| (coverage.given, coverage.asked));
    let is_sum = figure.is_some_and(|gap| matches!(gap.value(), FigureValue::Amount(_)));
    let message = if is_sum {
        "finance-gap"
    } else {
        "finance-gap-none"
    };
    let arguments = [
        ("gap", material.figure_argument(GAP)?),
        ("given", material.number_argument(given)),
        ("given_count", Argument::Number(given)),
        ("asked", material.number_argument(asked)),
    ];
    let mut said = vec![material.sentence(message, &arguments)?];
    said.extend(left_out::of_gap(material, GAP)?);
    Ok(Markdown::joined(&said))
}

/// Returns the sums of a part such as `.country.XX`, or of everything if it is empty.
fn money(part: &str) -> MoneyFigures {
    let of = |measure: &str| format!("finance.{measure}{part}.usd").into();
    MoneyFigures {
        cost: of("cost"),
        committed: of("committed"),
        disbursed: of("disbursed"),
    }
}

/// Returns the sums by focus area, and those by member state.
fn parts(material: &Material<'_>) -> (Vec<MoneyRow>, Vec<MoneyRow>) {
    let row = |name: &String, part: String| MoneyRow {
        name: name.clone(),
        money: money(&part),
    };
    let areas = material.framework().focus_areas.iter();
    let areas = areas.map(|area| row(&area.name, format!(".area.{}", area.id)));
    let states = material.states_with_cities();
    let states = states.map(|state| row(&state.name, format!(".country.{}", state.code)));
    (areas.collect(), states.collect())
}

fn sources(material: &Material<'_>, bound: &[&Line]) -> Result<Vec<SourceRow>> {
    let ids: BTreeSet<&PartnerId> = bound.iter().map(|line| &line.source).collect();
    let mut rows = Vec::new();
    for id in ids {
        let of = |measure: &str| format!("finance.{measure}.source.{id}.usd").into();
        let (name, kind) = partner(material, id)?;
        rows.push(SourceRow {
            name,
            kind,
            committed: of("committed"),
            disbursed: of("disbursed"),
        });
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

fn instruments(material: &Material<'_>, bound: &[&Line]) -> Result<Vec<InstrumentRow>> {
    let occurs = |kind: &&Instrument| bound.iter().any(|line| line.instrument == **kind);
    let row = |kind: &Instrument| {
        let code = kind.code();
        let of = |measure: &str| format!("finance.{measure}.instrument.{code}.usd").into();
        Ok(InstrumentRow {
            name: material.code("instrument", *kind)?,
            committed: of("committed"),
            disbursed: of("disbursed"),
        })
    };
    Instrument::ALL.iter().filter(occurs).map(row).collect()
}

/// Returns the lines that are asked for.
fn seeking(material: &Material<'_>, lines: &Lines<'_>) -> Result<Vec<Seeking>> {
    let sought = lines.iter();
    let sought = sought.filter(|entry| entry.value.status == FinanceStatus::Sought);
    let row = |entry: &Entry<'_, Line>| {
        let (line, cost) = (entry.value, &entry.project.cost);
        let (source, _) = partner(material, &line.source)?;
        Ok(Seeking {
            project: entry.row.clone(),
            cost: missing::said(material, cost, |cost| {
                print::money(&cost.total, material.messages)
            })?,
            source,
            instrument: material.code("instrument", line.instrument)?,
            amount: missing::money(material, &line.sought)?,
        })
    };
    sought.map(row).collect()
}
