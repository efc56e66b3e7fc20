//! The method: how each figure of the report is computed.

use std::fmt::Write as _;

use ascn_core::figure::{Formula, READ_BY_ALL, formulas};

const INTRODUCTION: &str = "\
# Method

How each figure of the report is computed. A figure has an id, such as `projects.total`. It is computed
once and printed with the same digits wherever it appears. `figures.json` holds all of them, and `ascn
trace ID` lists every value one rests on, with file, line and column.

In the ids below, capitals stand for what varies: `STATUS` is `planning`, `ongoing`, `completed` or
`suspended`; `AREA`, `COUNTRY` and `CITY` are an id or code of the network; `DEPARTURE` is `withdrawn`,
`cancelled`, `merged` or `no-longer-listed`; `VALUE` is the name of an optional value; `CYCLE` is a
year; `FIGURE` is the id of another figure; `WHEN` is `then` or `now`. Other capitals stand for the codes that the file format
lists.

## What every figure has

**Coverage.** With every figure stands how many member cities sent a submission, whether full or nil,
of how many that were asked. A figure says nothing about a city that was silent.

**The day.** A figure is true as of the cycle's `data_as_of`. Who is a member is asked on that day.

**Sources.** A figure names the values it was computed from, by file and data path. It also names
what was left out, and why: projects that are cancelled, withdrawn, merged or no longer listed.

**What it reads.** Every figure depends on who was asked and who answered, and on the coverage below
which nothing is shown: {reads}. What it reads beside that stands with its formula: a kind of file
(`last` and `earlier` are of the cycles before) and a data path, in which `[]` stands for every entry.
A value that a figure neither reads nor names as a source cannot change it.

**Rounding.** Counts are whole numbers and are never rounded. A share is kept as its two counts and is
rounded only when it is printed, half away from zero, to as many places as `share_decimals` in
`ascn.yaml` says (1, if it says nothing). No printed number is computed from a rounded one. Rounded
shares may therefore add to 99.9 or 100.1; where they do not add to 100, the report says so below the
table.

**Not available** means that there is nothing to compute the figure from, such as last year's figures in
the first cycle. **Not reported** means that nobody gave what it is counted from, such as clearances
where no submission says anything of clearance. Neither is zero.

**Not shown** means that the cities that sent a submission are a smaller part of the members than
`coverage_threshold` in `ascn.yaml` asks for, or the projects that give the value a smaller part of the
listed ones. The report then prints the coverage in place of the number.

**Money** is added up in US dollars. Each amount is put into dollars at the rate of the cycle's
`cycle.yaml` and rounded to whole dollars before it is added, so that every total is the sum of its
printed rows. An amount in a currency without a rate is left out, and the figure names it;
where that leaves nothing to add, the sum is not available.

## Sources

The formulas name the document they follow. The Concept Note, the Framework and the Terms of Reference
set the network's rules; the Monitoring and Evaluation Reports show how its figures have been counted.

- *Concept Note*: Concept Note of the ASEAN Smart Cities Network (2018).
- *Framework*: ASEAN Smart Cities Framework (2018).
- *Terms of Reference*: Terms of Reference of the network, in the ASCN2019 Report (2020).
- *Smart City Action Plans*: consolidated plans of the pilot cities (as of 8 July 2018).
- *Monitoring and Evaluation Reports*: the network's annual reports of 2022 (as of 21 September 2022),
  2023 (as of 14 August 2023) and 2024 (as of 25 September 2024).
- *The file format*: [file-format.md](file-format.md) in this folder.

The numbers in the examples of coverage, portfolio and reconciliation are those of the real network in
2024. They come out of the data in `fixtures/asean`. Those of the other families are made up, since the
published reports give no such values.

## Formulas

";

pub(super) fn page() -> String {
    let introduction = INTRODUCTION.replace("{reads}", &code_list(&READ_BY_ALL));
    let mut page = format!("{introduction}| figures | formula |\n| :-- | :-- |\n");
    for formula in formulas() {
        let (pattern, anchor) = (formula.pattern, formula.anchor());
        // Writing to a string cannot fail.
        let _ = writeln!(page, "| `{pattern}` | [{anchor}](#{anchor}) |");
    }
    for formula in formulas() {
        page.push_str(&section(formula));
    }
    page
}

fn section(formula: &Formula) -> String {
    let Formula {
        pattern,
        text,
        reads,
        source,
        example,
    } = formula;
    let reads = code_list(reads);
    format!(
        "\n### {}\n\n- Figures: `{pattern}`\n- Formula: {text}.\n- Reads: {reads}.\n- Source: {source}.\n- Example: {example}.\n",
        formula.anchor()
    )
}

fn code_list(values: &[&str]) -> String {
    if values.is_empty() {
        return "nothing more than every figure".to_owned();
    }
    let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
    values.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_formula_has_an_anchor_of_its_own() {
        for formula in formulas() {
            let same = formulas().filter(|other| other.anchor() == formula.anchor());
            assert_eq!(same.count(), 1, "{}", formula.pattern);
        }
    }
}
