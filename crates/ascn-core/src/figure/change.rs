//! What changed since an earlier cycle, like for like: the value of each measure then and now, and
//! how it moved.
//!
//! Each value is that of the figure of the same name, computed by the same code over the projects
//! that can be compared.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::comparison::{Comparison, Measure, Movement, ProjectBreakKind, Reason};
use crate::dataset::{CycleInputs, Dataset, IndicatorAt, ProjectAt};
use crate::figure::formula::{
    CHANGE_AREA, CHANGE_CHALLENGES, CHANGE_INDICATORS, CHANGE_MILESTONES, CHANGE_MONEY,
    CHANGE_PROJECTS, CHANGE_RATING, CHANGE_STATUS, Formula,
};
use crate::figure::progress::{Progress, ProgressBand};
use crate::figure::schedule::MilestoneState;
use crate::figure::source::{at, of_entry};
use crate::figure::tally::{Tally, count};
use crate::figure::value::FigureSources;
use crate::figure::{
    Coverage, CoverageOf, Figure, FigureValue, Figures, LeftOut, Unit, challenge, finance, result,
    schedule,
};
use crate::scalar::Code;

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
        let (formula, unit) = (formula(&measure), unit(&measure));
        for when in [When::Then, When::Now] {
            figures.add(tally.not_available(&when.id(&measure), formula, unit));
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
        let cycle: &'a CycleInputs = match when {
            When::Then => comparison.from,
            When::Now => comparison.to,
        };
        let tally = Tally::naming(most, comparison.network, cycle);
        let coverage = Coverage {
            given: count(comparison.matched.cities.len()),
            of: CoverageOf::MatchedCities,
            ..tally.coverage()
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
        let tally = self.tally.over(is_alike, self.coverage);
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
        figure
            .left_out
            .extend(indicators_left_out(&tally, measure, &indicators));
        figure.id = self.when.id(measure);
        figure.formula = formula(measure);
        let given = (figure.coverage.of == CoverageOf::ListedProjects).then_some(figure.coverage);
        if figure.value != FigureValue::NotShown || self.is_hidden() {
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
        let (id, formula) = (measure.figure(), formula(measure));
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
            Measure::Committed => finance::committed(tally, rates),
            Measure::Disbursed => finance::disbursed(tally, rates),
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
            if self.comparison.matched.has(at.city()) {
                let broken = self.comparison.why_left_out(at, measure);
                broken.map(ProjectBreakKind::code)
            } else {
                Some(REPORTED_ONCE)
            }
        };
        let listed = self.tally.all.counted.iter();
        let reasons: Vec<_> = listed.filter_map(|at| Some((why(at)?, at))).collect();
        let codes = ProjectBreakKind::ALL.iter().map(|kind| kind.code());
        let left_out = |reason: &'static str| {
            let projects = reasons.iter().filter(|(why, _)| *why == reason);
            let sources = projects.map(|(_, one)| at(**one, one.path_of("stage")));
            LeftOut::new(reason, FigureSources::naming(self.tally.most, sources))
        };
        std::iter::once(REPORTED_ONCE)
            .chain(codes)
            .filter_map(left_out)
            .collect()
    }

    /// Whether too few cities reported both times for the value to be shown.
    fn is_hidden(&self) -> bool {
        self.coverage
            .is_too_low(&self.comparison.network.settings.value)
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
    let id = |entry: &IndicatorAt<'_>| of_entry(entry, "id");
    let compared: BTreeSet<_> = compared.iter().map(id).collect();
    let all = tally.entries(ProjectAt::indicators);
    let others = all.iter().map(id).filter(|one| !compared.contains(one));
    LeftOut::new(
        "not-the-same-both-times",
        FigureSources::naming(tally.most, others),
    )
}

/// Returns the verb for a measure, or why there is none.
fn movement<'a>(
    comparison: &Comparison<'a>,
    measure: &Measure<'_>,
    values: [&Figure; 2],
) -> Movement<'a> {
    let is = |value| values.map(|figure| figure.value == value);
    let too_few = values
        .iter()
        .find(|figure| figure.value == FigureValue::NotShown)
        .map(|figure| {
            if figure.coverage.of == CoverageOf::MatchedCities {
                Reason::TooFewCities
            } else {
                Reason::TooFewProjects
            }
        });
    let reason = if comparison.matched.cities.is_empty() {
        Some(Reason::NoCity)
    } else if let Some(too_few) = too_few {
        Some(too_few)
    } else if let Some(redefinition) = comparison.breaks.definition(&measure.figure()) {
        Some(Reason::CountedOtherwise(redefinition))
    } else {
        match is(FigureValue::NotReported) {
            [true, true] => Some(Reason::NotGiven),
            [true, false] => Some(Reason::NotGivenThen),
            [false, true] => Some(Reason::NotGivenNow),
            [false, false] if values.into_iter().any(is_without_rate) => Some(Reason::WithoutRate),
            [false, false] => None,
        }
    };
    match reason {
        Some(reason) => Movement::NotComparable(reason),
        None => between(measure, values),
    }
}

/// Whether an amount of a figure is in a currency without a rate.
fn is_without_rate(figure: &Figure) -> bool {
    figure
        .left_out
        .iter()
        .any(|one| one.reason() == "without-rate")
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

fn formula(measure: &Measure<'_>) -> &'static Formula {
    match measure {
        Measure::Projects => &CHANGE_PROJECTS,
        Measure::Status(_) => &CHANGE_STATUS,
        Measure::Area(_) => &CHANGE_AREA,
        Measure::Rating(_) => &CHANGE_RATING,
        Measure::Committed | Measure::Disbursed => &CHANGE_MONEY,
        Measure::MilestonesMet => &CHANGE_MILESTONES,
        Measure::IndicatorsReached => &CHANGE_INDICATORS,
        Measure::ChallengesOpen => &CHANGE_CHALLENGES,
    }
}

fn unit(measure: &Measure<'_>) -> Unit {
    match measure {
        Measure::Projects | Measure::Status(_) | Measure::Area(_) | Measure::Rating(_) => {
            Unit::Projects
        }
        Measure::Committed | Measure::Disbursed => Unit::UsDollars,
        Measure::MilestonesMet => Unit::Milestones,
        Measure::IndicatorsReached => Unit::Indicators,
        Measure::ChallengesOpen => Unit::Challenges,
    }
}
