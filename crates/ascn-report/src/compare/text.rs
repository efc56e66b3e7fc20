//! What changed between two cycles, for people at a terminal.

use std::fmt::Write;

use ascn_core::comparison::{Breaks, ProjectBreak, ProjectBreakKind, Step, Term};
use ascn_core::network::City;
use ascn_core::scalar::Code;

use crate::changed::{self, Phrasing};
use crate::compare::ComparisonText;
use ascn_template::Result;

/// The least width of the column of terms in the reconciliation.
const TERM_WIDTH: usize = 44;
/// The width of a column of numbers there, with the space before it.
const STEP_WIDTH: usize = 14;

pub(super) fn comparison(told: &ComparisonText<'_>, phrasing: &Phrasing<'_>) -> Result<String> {
    let comparison = told.comparison;
    let [from, to] = [comparison.from.year(), comparison.to.year()];
    let mut text = String::new();
    // Writing into a String cannot fail.
    let _ = writeln!(text, "from {from} to {to}\n");
    let cities = many(comparison.matched.cities.len(), "city", "cities");
    let [then, now] = told.members();
    let members = format!("of {then} members in {from} and {now} in {to}");
    let _ = writeln!(
        text,
        "like for like: {cities} reported both times, {members}"
    );
    write_changes(&mut text, told, phrasing)?;
    let _ = writeln!(text, "\nnot like for like");
    let (joined, left) = (&comparison.matched.joined, &comparison.matched.left);
    for (then, not_then, cities) in [(to, from, joined), (from, to, left)] {
        let count = many(cities.len(), "city", "cities");
        let _ = writeln!(text, "  reported in {then} and not in {not_then}: {count}");
        for city in told.sorted(cities) {
            let _ = writeln!(text, "    {}", told.named(city));
        }
    }
    write_definitions(&mut text, &comparison.breaks);
    write_indicators(&mut text, told)?;
    write_projects(&mut text, told);
    write_steps(&mut text, told)?;
    Ok(text)
}

fn write_changes(
    text: &mut String,
    told: &ComparisonText<'_>,
    phrasing: &Phrasing<'_>,
) -> Result<()> {
    if told.comparison.matched.cities.is_empty() {
        return Ok(());
    }
    let mut not_given = Vec::new();
    for (change, sentence) in &told.changes {
        if changed::is_given_by_nobody(change) {
            not_given.push(changed::name(phrasing, told.comparison, &change.measure)?);
        } else {
            let _ = writeln!(text, "  {sentence}");
        }
    }
    if !not_given.is_empty() {
        let _ = writeln!(text, "\ngiven by none of them, then or now");
    }
    for name in not_given {
        let _ = writeln!(text, "  {name}");
    }
    Ok(())
}

fn write_definitions(text: &mut String, breaks: &Breaks<'_>) {
    let all = &breaks.definitions;
    let how_many = many(all.len(), "figure", "figures");
    let _ = writeln!(text, "  counted otherwise: {how_many}");
    for one in all {
        let (since, figure) = (one.since, &one.definition.figure);
        let note = changed::as_sentence(&one.definition.note);
        let _ = writeln!(text, "    since {since}  {figure}: {note}");
    }
}

fn write_indicators(text: &mut String, told: &ComparisonText<'_>) -> Result<()> {
    let all = &told.comparison.breaks.indicators;
    let how_many = many(all.len(), "indicator", "indicators");
    let heading = "defined otherwise, or with another baseline or target";
    let _ = writeln!(text, "  {heading}: {how_many}");
    for one in all {
        let (project, indicator) = (one.pair.now.project.project, one.pair.now.value);
        let mut differences = Vec::new();
        for difference in &one.differences {
            let what = format!("difference-{}", difference.code());
            let what = told.messages.text(&what)?;
            let [then, now] = one.pair.values(*difference);
            differences.push(format!("{what} {then} then, {now} now"));
        }
        let (id, title) = (&indicator.id, &indicator.title);
        let differences = differences.join("; ");
        let _ = writeln!(text, "    {} {id}  {title}: {differences}", project.id);
    }
    Ok(())
}

fn write_projects(text: &mut String, told: &ComparisonText<'_>) {
    for (kind, these) in ProjectBreakKind::sorted(&told.comparison.breaks.projects) {
        let heading = match kind {
            ProjectBreakKind::Renamed => "another title, compared all the same",
            ProjectBreakKind::Reclassified => "another focus area",
            ProjectBreakKind::Rescoped => "another scope",
            ProjectBreakKind::Merged => "merged into another",
            ProjectBreakKind::Split => "split from another",
            ProjectBreakKind::Returned => "returned to the list",
        };
        let how_many = many(these.len(), "project", "projects");
        let _ = writeln!(text, "  {heading}: {how_many}");
        for one in these {
            let _ = writeln!(text, "    since {}  {}", one.since, in_words(one));
        }
    }
}

/// Describes a project with what it was before.
fn in_words(one: &ProjectBreak<'_>) -> String {
    let project = one.project.project;
    let last = one.last.map(|last| last.project);
    let was = match one.kind {
        ProjectBreakKind::Renamed => last.map(|last| format!(", was {}", last.title)),
        ProjectBreakKind::Reclassified => {
            last.map(|last| format!(": {}, was {}", project.focus_area, last.focus_area))
        }
        ProjectBreakKind::Merged | ProjectBreakKind::Split => {
            one.ids().nth(1).map(|other| format!(", {other}"))
        }
        ProjectBreakKind::Rescoped | ProjectBreakKind::Returned => None,
    };
    format!(
        "{}  {}{}",
        project.id,
        project.title,
        was.unwrap_or_default()
    )
}

/// Writes the reconciliation, with a column for each step.
fn write_steps(text: &mut String, told: &ComparisonText<'_>) -> Result<()> {
    let steps = &told.comparison.steps;
    let column = |step: &Step<'_>| format!("{} to {}", step.last.year(), step.this.year());
    let cell = |text: String| format!("{text:>STEP_WIDTH$}");
    let heads: String = steps.iter().map(column).map(cell).collect();
    let _ = writeln!(text, "\n{:TERM_WIDTH$}{heads}", "from list to list");
    for term in Term::ALL {
        let counts: Vec<usize> = steps.iter().map(|step| step.count(*term)).collect();
        if term.is_optional() && counts.iter().all(|count| *count == 0) {
            continue;
        }
        let name = if *term == Term::Last {
            "listed before".to_owned()
        } else if *term == Term::Total {
            "listed after".to_owned()
        } else {
            let name = format!("reconciliation-{}", term.code());
            lower_first(&told.messages.text(&name)?)
        };
        let counts: String = counts.iter().map(ToString::to_string).map(cell).collect();
        let name = format!("  {:1} {name}", term.sign());
        let _ = writeln!(text, "{name:TERM_WIDTH$}{counts}");
    }
    Ok(())
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(characters).collect()
}

/// Returns a count with its noun: `none`, `1 city`, `26 cities`.
fn many(count: usize, one: &str, several: &str) -> String {
    match count {
        0 => "none".to_owned(),
        1 => format!("1 {one}"),
        _ => format!("{count} {several}"),
    }
}

impl<'a> ComparisonText<'a> {
    /// Returns the numbers of member cities then and now.
    pub(super) fn members(&self) -> [u64; 2] {
        let comparison = self.comparison;
        [comparison.from, comparison.to].map(|cycle| {
            let cities = comparison.network.cities.value.iter();
            let members = cities.filter(|city| cycle.reporting(city).is_member());
            u64::try_from(members.count()).unwrap_or(u64::MAX)
        })
    }

    /// Sorts cities by country and name.
    pub(super) fn sorted(&self, cities: &[&'a City]) -> Vec<&'a City> {
        let mut sorted = cities.to_vec();
        sorted.sort_by_key(|city| (self.country(city), &city.name));
        sorted
    }

    fn country(&self, city: &City) -> String {
        let state = self.comparison.network.member_state(&city.country);
        state.map_or_else(|| city.country.to_string(), |state| state.name.clone())
    }

    fn named(&self, city: &City) -> String {
        format!("{}, {}", city.name, self.country(city))
    }
}
