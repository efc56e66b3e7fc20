//! What changed since an earlier cycle, like for like: the value of each measure then and now, and
//! how it moved.
//!
//! Each value is that of the figure of the same name, computed by the same code over the projects
//! that can be compared.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::comparison::{Comparison, Measure, Movement, ProjectBreakKind, Reason};
use crate::dataset::{Dataset, IndicatorAt, ProjectAt};
use crate::figure::formula::{
    CHANGE_AREA, CHANGE_CHALLENGES, CHANGE_INDICATORS, CHANGE_MILESTONES, CHANGE_MONEY,
    CHANGE_PROJECTS, CHANGE_RATING, CHANGE_STATUS, Formula,
};
use crate::figure::progress::{Progress, ProgressBand};
use crate::figure::schedule::MilestoneState;
use crate::figure::tally::Tally;
use crate::figure::value::{FigureSources, count};
use crate::figure::{
    Coverage, CoverageOf, Figure, FigureSource, FigureValue, Figures, LeftOut, Unit, challenge,
    finance, result, schedule,
};
use crate::scalar::Code;
use crate::submission::Rung;

/// The reason to leave out a project whose city reported only once.
const REPORTED_ONCE: &str = "reported-once";

/// How a measure moved between two cycles.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// What is compared.
    pub measure: Measure<'a>,
    /// Its value in the earlier cycle.
    pub then: Figure,
    /// Its value in the later cycle.
    pub now: Figure,
    /// How many of the compared projects give it, then and now; `None` if every project does.
    pub given: Option<[Coverage; 2]>,
    /// How it moved.
    pub movement: Movement<'a>,
}

/// Compares each measure of the later cycle with the earlier one.
pub fn changes<'a>(comparison: &Comparison<'a>) -> Vec<Change<'a>> {
    naming(usize::MAX, comparison)
}

/// Does the same with figures that name at most `most` of their sources.
fn naming<'a>(most: usize, comparison: &Comparison<'a>) -> Vec<Change<'a>> {
    let sides = [
        Side::new(comparison, When::Then, most),
        Side::new(comparison, When::Now, most),
    ];
    let measures = Measure::all(&comparison.network.framework.value);
    let change = |measure: Measure<'a>| {
        let [(then, given_then), (now, given_now)] =
            sides.each_ref().map(|side| side.value(&measure));
        Change {
            movement: movement(comparison, &measure, [&then, &now]),
            measure,
            then,
            now,
            given: given_then.zip(given_now).map(|(then, now)| [then, now]),
        }
    };
    measures.into_iter().map(change).collect()
}

/// Compares the current cycle with the last one; not available in the first.
pub(super) fn compute(dataset: &Dataset, tally: &Tally<'_>, figures: &mut Figures) {
    if let Some(comparison) = Comparison::with_last(dataset) {
        for change in naming(tally.most, &comparison) {
            figures.add(change.then);
            figures.add(change.now);
        }
        return;
    }
    for measure in Measure::all(&tally.network.framework.value) {
        let (formula, unit) = counted_by(&measure);
        for when in [When::Then, When::Now] {
            let id = when.id(&measure);
            figures.add(tally.figure(&id, formula, unit, FigureValue::NotAvailable));
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Then,
    Now,
}

impl When {
    fn id(self, measure: &Measure<'_>) -> String {
        let when = match self {
            Self::Then => "then",
            Self::Now => "now",
        };
        format!("change.{}.{when}", measure.figure())
    }
}

/// One of the two cycles of a comparison.
struct Side<'c, 'a> {
    comparison: &'c Comparison<'a>,
    when: When,
    /// The whole cycle.
    tally: Tally<'a>,
    /// How many of its member cities reported both times.
    coverage: Coverage,
}

impl<'c, 'a> Side<'c, 'a> {
    fn new(comparison: &'c Comparison<'a>, when: When, most: usize) -> Self {
        let cycle = match when {
            When::Then => comparison.from,
            When::Now => comparison.to,
        };
        let tally = Tally::naming(most, comparison.network, cycle);
        let coverage = Coverage {
            given: count(comparison.matched.cities.len()),
            of: CoverageOf::MatchedCities,
            ..tally.coverage
        };
        Self {
            comparison,
            when,
            tally,
            coverage,
        }
    }

    /// Returns the value of a measure, and how many projects give it if not every project does.
    fn value(&self, measure: &Measure<'a>) -> (Figure, Option<Coverage>) {
        let is_alike = |at: &ProjectAt<'a>| self.comparison.is_alike(at, measure);
        let tally = Tally {
            all: self.tally.all.filter(is_alike),
            prefix: String::new(),
            coverage: self.coverage,
            ..self.tally
        };
        let indicators = self.indicators(measure);
        let mut figure = self.figure(&tally, measure, &indicators);
        let is_count_of_none = *measure == Measure::IndicatorsReached
            && indicators.is_empty()
            && figure.count().is_some();
        // A sum that lacks some or all of its amounts is not the measure.
        let is_without_rate = is_without_rate(&figure) && figure.value != FigureValue::NotShown;
        if self.comparison.matched.cities.is_empty() || is_count_of_none || is_without_rate {
            figure.value = FigureValue::NotAvailable;
        }
        figure.left_out.extend(self.projects_left_out(measure));
        let other_indicators = indicators_left_out(&tally, measure, &indicators);
        figure.left_out.extend(other_indicators);
        figure.id = self.when.id(measure);
        (figure.formula, _) = counted_by(measure);
        let given = (figure.coverage.of == CoverageOf::ListedProjects).then_some(figure.coverage);
        let settings = &self.comparison.network.settings.value;
        if figure.value != FigureValue::NotShown || self.coverage.is_too_low(settings) {
            figure.coverage = self.coverage;
        }
        (figure, given)
    }

    /// Computes the figure of the same name as the measure, over the projects and indicators that
    /// can be compared.
    fn figure(
        &self,
        tally: &Tally<'a>,
        measure: &Measure<'_>,
        indicators: &[IndicatorAt<'_>],
    ) -> Figure {
        // Both sides are converted at the rates of the later cycle, so that a change of rates does
        // not look like a change of money.
        let rates = &self.comparison.to.cycle.value;
        let (id, (formula, _)) = (measure.figure(), counted_by(measure));
        match measure {
            Measure::Projects => tally.projects(&id, formula, &tally.all, &["stage"]),
            Measure::Status(status) => {
                tally.projects(&id, formula, &tally.all.with_status(*status), &["stage"])
            }
            Measure::Area(area) => {
                let projects = tally.all.filter(|at| at.project.focus_area == area.id);
                tally.projects(&id, formula, &projects, &["focus_area", "stage"])
            }
            Measure::Rating(rating) => schedule::rated(tally, *rating),
            Measure::Committed => finance::on_rung(tally, rates, Rung::Committed),
            Measure::Disbursed => finance::on_rung(tally, rates, Rung::Disbursed),
            Measure::MilestonesMet => schedule::milestones_in(tally, MilestoneState::MetOnTime),
            Measure::IndicatorsReached => result::in_band(tally, indicators, ProgressBand::Reached),
            Measure::ChallengesOpen => challenge::open(tally),
        }
    }

    /// Returns the indicators of this cycle that are the same both times, and whose progress can be
    /// computed both times.
    fn indicators(&self, measure: &Measure<'_>) -> Vec<IndicatorAt<'a>> {
        let pairs = self.comparison.breaks.same_indicators.iter();
        let is_measured = |entry: &IndicatorAt<'_>| {
            let percent = Progress::of_indicator(entry.value).percent();
            percent.is_some() && self.comparison.is_alike(&entry.project, measure)
        };
        let pairs = pairs.filter(|pair| is_measured(&pair.then) && is_measured(&pair.now));
        let entries = pairs.map(|pair| match self.when {
            When::Then => pair.then,
            When::Now => pair.now,
        });
        entries.collect()
    }

    /// Returns the listed projects that are not compared, by reason.
    fn projects_left_out(&self, measure: &Measure<'_>) -> Vec<LeftOut> {
        let why = |at: &ProjectAt<'a>| {
            if !self.comparison.matched.has(at.city()) {
                return Some(REPORTED_ONCE);
            }
            self.comparison.why_left_out(at, measure).map(Code::code)
        };
        let listed = self.tally.all.counted.iter();
        let reasons: Vec<_> = listed.filter_map(|at| Some((why(at)?, at))).collect();
        let codes = ProjectBreakKind::ALL.iter().map(|kind| kind.code());
        let left_out = |reason: &'static str| {
            let projects = reasons.iter().filter(|(why, _)| *why == reason);
            let sources = projects.map(|(_, at)| FigureSource::of_project(at, "stage"));
            LeftOut::new(reason, FigureSources::naming(self.tally.most, sources))
        };
        let all = std::iter::once(REPORTED_ONCE).chain(codes);
        all.filter_map(left_out).collect()
    }
}

/// Returns the indicators of compared projects that are not the same both times.
fn indicators_left_out(
    tally: &Tally<'_>,
    measure: &Measure<'_>,
    compared: &[IndicatorAt<'_>],
) -> Option<LeftOut> {
    if *measure != Measure::IndicatorsReached {
        return None;
    }
    let id = |entry: &IndicatorAt<'_>| FigureSource::of_entry(entry, "id");
    let compared: BTreeSet<_> = compared.iter().map(id).collect();
    let all = tally.entries(ProjectAt::indicators);
    let others = all.iter().map(id).filter(|one| !compared.contains(one));
    let others = FigureSources::naming(tally.most, others);
    LeftOut::new("not-the-same-both-times", others)
}

/// Returns the verb for a measure, or why there is none.
fn movement<'a>(
    comparison: &Comparison<'a>,
    measure: &Measure<'_>,
    values: [&Figure; 2],
) -> Movement<'a> {
    let is_hidden = |figure: &&Figure| figure.value == FigureValue::NotShown;
    let hidden = values.into_iter().find(is_hidden);
    let reason = if comparison.matched.cities.is_empty() {
        Reason::NoCity
    } else if let Some(hidden) = hidden {
        if hidden.coverage.of == CoverageOf::MatchedCities {
            Reason::TooFewCities
        } else {
            Reason::TooFewProjects
        }
    } else if let Some(redefinition) = comparison.breaks.definition(&measure.figure()) {
        Reason::CountedOtherwise(redefinition)
    } else {
        match values.map(|figure| figure.value == FigureValue::NotReported) {
            [true, true] => Reason::NotGiven,
            [true, false] => Reason::NotGivenThen,
            [false, true] => Reason::NotGivenNow,
            [false, false] if values.into_iter().any(is_without_rate) => Reason::WithoutRate,
            [false, false] => return between(measure, values),
        }
    };
    Movement::NotComparable(reason)
}

/// Whether an amount of a figure is in a currency without a rate.
fn is_without_rate(figure: &Figure) -> bool {
    let mut left_out = figure.left_out.iter();
    left_out.any(|one| one.reason() == "without-rate")
}

/// Returns the verb for two values.
fn between<'a>(measure: &Measure<'_>, [then, now]: [&Figure; 2]) -> Movement<'a> {
    let order = match (then.value, now.value) {
        (FigureValue::Count(then), FigureValue::Count(now)) => now.cmp(&then),
        (FigureValue::Amount(then), FigureValue::Amount(now)) => now.cmp(&then),
        _ if *measure == Measure::IndicatorsReached => {
            return Movement::NotComparable(Reason::NothingAlike);
        }
        _ => return Movement::NotComparable(Reason::NotAvailable),
    };
    match order {
        Ordering::Greater => Movement::Rose,
        Ordering::Less => Movement::Fell,
        Ordering::Equal => Movement::Unchanged,
    }
}

/// Returns how a measure is computed, and what it counts.
fn counted_by(measure: &Measure<'_>) -> (&'static Formula, Unit) {
    match measure {
        Measure::Projects => (&CHANGE_PROJECTS, Unit::Projects),
        Measure::Status(_) => (&CHANGE_STATUS, Unit::Projects),
        Measure::Area(_) => (&CHANGE_AREA, Unit::Projects),
        Measure::Rating(_) => (&CHANGE_RATING, Unit::Projects),
        Measure::Committed | Measure::Disbursed => (&CHANGE_MONEY, Unit::UsDollars),
        Measure::MilestonesMet => (&CHANGE_MILESTONES, Unit::Milestones),
        Measure::IndicatorsReached => (&CHANGE_INDICATORS, Unit::Indicators),
        Measure::ChallengesOpen => (&CHANGE_CHALLENGES, Unit::Challenges),
    }
}
