//! A figure with everything that is known about it.

use ascn_diagnostic::{DataPath, FileName};

use crate::dataset::{EntryAt, ProjectAt};
use crate::figure::Formula;
use crate::network::Settings;
use crate::scalar::{Day, Decimal, Share, codes};

/// The value of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureValue {
    /// A number of things.
    Count(u64),
    /// A part of a whole.
    Share(Share),
    /// An amount in whole US dollars.
    Amount(Decimal),
    /// The part of the way from a baseline to a target, in percent; negative if it went the other
    /// way.
    Percent(Decimal),
    /// There is nothing to compute it from, such as last year's report in the first year.
    NotAvailable,
    /// Nobody gave the value that it counts.
    NotReported,
    /// Too little was reported for it to be shown; its coverage is shown.
    NotShown,
}

codes! {
    /// What a figure counts, as `figures.json` words it.
    Unit {
        /// Projects.
        Projects = "projects",
        /// Cities.
        Cities = "cities",
        /// Percent of projects.
        PercentOfProjects = "percent of projects",
        /// Milestones.
        Milestones = "milestones",
        /// Percent of milestones.
        PercentOfMilestones = "percent of milestones",
        /// Indicators.
        Indicators = "indicators",
        /// Percent of the way from baseline to target.
        PercentOfTheWay = "percent of the way",
        /// Whole US dollars.
        UsDollars = "US dollars",
        /// Lines of finance.
        FinanceLines = "lines of finance",
        /// Partnerships.
        Partnerships = "partnerships",
        /// Challenges.
        Challenges = "challenges",
        /// Requests for support.
        Requests = "requests for support",
        /// Lessons.
        Lessons = "lessons",
        /// Steps.
        Steps = "steps",
        /// Targets of action plans.
        Targets = "targets",
        /// Recommendations.
        Recommendations = "recommendations",
    }
}

codes! {
    /// What a coverage counts, as `figures.json` words it.
    CoverageOf {
        /// Member cities that sent a submission, whether full or nil.
        MemberCities = "member cities that sent a submission",
        /// Member cities that reported on projects in both of two cycles.
        MatchedCities = "member cities that reported both times",
        /// Listed projects that give the value.
        ListedProjects = "listed projects that give the value",
        /// Projects listed in both cycles that give the value in both.
        CarriedProjects = "projects of both cycles that give the value in both",
        /// Completed projects that give the value.
        CompletedProjects = "completed projects that give the value",
        /// Indicators that give the value.
        Indicators = "indicators that give the value",
        /// Member cities whose submission gives the value.
        CitiesGiving = "member cities that give the value",
        /// Targets of action plans that give the value.
        Targets = "targets that give the value",
        /// Recommendations that were followed up.
        Recommendations = "recommendations that were followed up",
    }
}

/// How much of what was asked for was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The number that gave it.
    pub given: u64,
    /// The number that was asked.
    pub asked: u64,
    /// What is counted.
    pub of: CoverageOf,
}

impl Coverage {
    /// Says how many gave a value, out of how many that were asked.
    pub(super) fn new(given: usize, asked: usize, of: CoverageOf) -> Self {
        let (given, asked) = (count(given), count(asked));
        Self { given, asked, of }
    }

    /// Whether it is below the network's threshold, if there is one.
    pub fn is_too_low(self, settings: &Settings) -> bool {
        let threshold = settings.coverage_threshold.as_ref();
        let least = match self.of {
            CoverageOf::MemberCities | CoverageOf::MatchedCities | CoverageOf::CitiesGiving => {
                threshold.map(|least| least.cities)
            }
            CoverageOf::ListedProjects
            | CoverageOf::CarriedProjects
            | CoverageOf::CompletedProjects => threshold.map(|least| least.projects),
            CoverageOf::Indicators | CoverageOf::Targets | CoverageOf::Recommendations => None,
        };
        let given = Decimal::ratio(Decimal::from(self.given), Decimal::from(self.asked));
        given.zip(least).is_some_and(|(given, least)| given < least)
    }
}

/// Converts a count; memory runs out long before it could be too large.
pub(super) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// A value that a figure was computed from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureSource {
    /// Its file.
    pub file: FileName,
    /// Its path.
    pub path: DataPath,
}

impl FigureSource {
    /// Names the value at a path of a file.
    pub(crate) fn new(file: &FileName, path: DataPath) -> Self {
        let file = file.clone();
        Self { file, path }
    }

    /// Names the value under a key of a project.
    pub(crate) fn of_project(at: &ProjectAt<'_>, key: &'static str) -> Self {
        Self::new(at.file(), at.path_of(key))
    }

    /// Names the value under a key of an entry.
    pub(super) fn of_entry<T>(entry: &EntryAt<'_, T>, key: &'static str) -> Self {
        Self::new(entry.file(), entry.path().key(key))
    }
}

/// What was not counted, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    reason: &'static str,
    sources: FigureSources,
}

impl LeftOut {
    /// Records what was left out for a reason; `None` if nothing was.
    pub(super) fn new(reason: &'static str, sources: FigureSources) -> Option<Self> {
        (sources.count > 0).then_some(Self { reason, sources })
    }

    /// Returns the reason, a code such as `no-longer-listed`.
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// Returns what was left out; in brief only the first.
    pub fn sources(&self) -> &[FigureSource] {
        &self.sources.first
    }

    /// Returns how many values were left out.
    pub fn count(&self) -> usize {
        self.sources.count
    }
}

/// A figure with everything that is known about it; only the families of this module make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub(super) id: String,
    pub(super) value: FigureValue,
    pub(super) unit: Unit,
    pub(super) formula: &'static Formula,
    pub(super) coverage: Coverage,
    pub(super) as_of: Day,
    pub(super) sources: FigureSources,
    pub(super) left_out: Vec<LeftOut>,
}

/// The values that a figure was computed from: the first of them, and the number of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FigureSources {
    first: Vec<FigureSource>,
    pub(super) count: usize,
}

impl FigureSources {
    /// Counts some values, and names the first `most`.
    pub(super) fn naming(most: usize, values: impl IntoIterator<Item = FigureSource>) -> Self {
        let mut sources = Self::default();
        sources.add(most, values);
        // There are hundreds of thousands of figures with two or three sources.
        sources.first.shrink_to_fit();
        sources
    }

    /// Counts more values, and names them while fewer than `most` are named.
    pub(super) fn add(&mut self, most: usize, values: impl IntoIterator<Item = FigureSource>) {
        for value in values {
            self.count += 1;
            if self.first.len() < most {
                self.first.push(value);
            }
        }
    }
}

impl Figure {
    /// Returns the share of `self` in `whole` as a figure of its own.
    pub(super) fn share_of(&self, whole: &Self, formula: &'static Formula) -> Self {
        let value = match (self.value, whole.value) {
            (FigureValue::Count(part), FigureValue::Count(whole)) => {
                Share::new(part, whole).map_or(FigureValue::NotAvailable, FigureValue::Share)
            }
            (FigureValue::NotShown, _) | (_, FigureValue::NotShown) => FigureValue::NotShown,
            _ => FigureValue::NotAvailable,
        };
        let unit = if self.unit == Unit::Milestones {
            Unit::PercentOfMilestones
        } else {
            Unit::PercentOfProjects
        };
        Self {
            id: format!("{}.share", self.id),
            value,
            unit,
            formula,
            ..self.clone()
        }
    }

    /// Returns the id, such as `projects.status.ongoing`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the value.
    pub fn value(&self) -> FigureValue {
        self.value
    }

    /// Returns the number if the value is a count that is shown.
    pub fn count(&self) -> Option<u64> {
        let FigureValue::Count(count) = self.value else {
            return None;
        };
        Some(count)
    }

    /// Returns what is counted.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// Returns how it is computed.
    pub fn formula(&self) -> &'static Formula {
        self.formula
    }

    /// Returns how much of what was asked for it rests on.
    pub fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// Returns the day for which it is true.
    pub fn as_of(&self) -> Day {
        self.as_of
    }

    /// Returns the values it was computed from, in the order of their files; in brief only the
    /// first.
    pub fn sources(&self) -> &[FigureSource] {
        &self.sources.first
    }

    /// Returns the number of values it was computed from.
    pub fn source_count(&self) -> usize {
        self.sources.count
    }

    /// Returns what was not counted, and why.
    pub fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }
}
