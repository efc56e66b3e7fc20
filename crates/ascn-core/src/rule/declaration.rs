//! What a rule of the model is: the file of each declares it by the macro `rule!`.

use ascn_diagnostic::{Fault, Faults, Rule};

use crate::cycle::Year;
use crate::dataset::{
    Carried, CycleInputs, EntryAt, EvidenceAt, FinanceAt, IndicatorAt, Measured, MilestoneAt,
    PartnerAt, PlanTargetAt, ProjectAt, Remeasured, Scope, SupportAt,
};
use crate::network::{Network, Sourced};
use crate::scalar::codes;
use crate::submission::Submission;

/// A rule of the model: the fault, what it is about, and how it is found.
#[derive(Debug, Clone, Copy)]
pub struct ModelRule {
    /// The code of the fault and its page in the manual.
    pub rule: &'static Rule,
    /// What it is about.
    pub family: Family,
    /// How it is found.
    pub check: Check,
}

codes! {
    /// What a rule is about; in the order of the manual.
    Family {
        /// The network.
        Network = "network",
        /// Who reports.
        Reporting = "reporting",
        /// Projects.
        Projects = "projects",
        /// Stage and time.
        Time = "time",
        /// Results.
        Results = "results",
        /// Action plans.
        Plans = "plans",
        /// Money and partners.
        Money = "money",
        /// From one year to the next.
        Years = "years",
        /// What the secretariat writes.
        Editorial = "editorial",
        /// The ledger of the reporting chain, not what was submitted.
        Chain = "chain",
    }
}

/// What a rule looks at.
///
/// A rule tells faults of its own and no others: which of them count in earlier cycles is decided by
/// the rule. Of most, a cycle has many: they are gone through here, and here it is said whom a fault
/// of one of them is about.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// The network, once.
    Network(fn(&Network, &mut Faults)),
    /// Each cycle with the ones before it.
    Cycle(fn(&Scope<'_>, &mut Faults)),
    /// Each submission.
    Submission(fn(&Scope<'_>, &Sourced<Submission>) -> Option<Fault>),
    /// Each project.
    Project(fn(&Scope<'_>, &ProjectAt<'_>) -> Option<Fault>),
    /// Each milestone of a project.
    Milestone(fn(&Scope<'_>, &MilestoneAt<'_>) -> Option<Fault>),
    /// Each indicator of a project.
    Indicator(fn(&IndicatorAt<'_>) -> Option<Fault>),
    /// Each line of a project's finance.
    Finance(fn(&FinanceAt<'_>) -> Option<Fault>),
    /// Each partner of a project.
    Partner(fn(&PartnerAt<'_>) -> Option<Fault>),
    /// Each support that a project asks for.
    Support(fn(&SupportAt<'_>) -> Option<Fault>),
    /// Each document that bears out what a project says.
    Evidence(fn(&EvidenceAt<'_>) -> Option<Fault>),
    /// Each target of an action plan.
    PlanTarget(fn(&PlanTargetAt<'_>) -> Option<Fault>),
    /// Each indicator and each target.
    Measured(fn(&Measured<'_>) -> Option<Fault>),
    /// Each project that is listed in the last cycle as well, and the year of that: it rests on
    /// its place in both lists.
    Carried(fn(&Carried<'_>, Year) -> Option<Fault>),
    /// Each indicator and each target that stands in the last cycle as well, and the year of that:
    /// it rests on what makes the two one and the same.
    Remeasured(fn(&Remeasured<'_>, Year) -> Option<Fault>),
    /// The same, of indicators alone.
    RemeasuredIndicator(fn(&Remeasured<'_>, Year) -> Option<Fault>),
}

impl Check {
    /// Looks at a cycle.
    pub(crate) fn look_at(self, scope: &Scope<'_>, faults: &mut Faults) {
        let cycle = scope.cycle;
        let projects = scope.projects();
        match self {
            Self::Network(_) => {}
            Self::Cycle(check) => check(scope, faults),
            Self::Submission(check) => faults.extend(cycle.submissions.iter().filter_map(|one| {
                let fault = check(scope, one)?;
                Some(fault.about(scope.subject(one)))
            })),
            Self::Project(check) => faults.extend(projects.filter_map(|at| {
                let fault = check(scope, &at)?;
                Some(fault.about(scope.project_subject(&at)))
            })),
            Self::Milestone(check) => {
                let milestones = projects.flat_map(ProjectAt::milestones);
                faults.extend(of_entries(scope, milestones, |at| check(scope, at)));
            }
            Self::Indicator(check) => {
                faults.extend(of_entries(scope, cycle.indicators(), check));
            }
            Self::Finance(check) => {
                let lines = projects.flat_map(ProjectAt::finance);
                faults.extend(of_entries(scope, lines, check));
            }
            Self::Partner(check) => {
                let partners = projects.flat_map(ProjectAt::partners);
                faults.extend(of_entries(scope, partners, check));
            }
            Self::Support(check) => {
                let support = projects.flat_map(ProjectAt::support_required);
                faults.extend(of_entries(scope, support, check));
            }
            Self::Evidence(check) => {
                let evidence = projects.flat_map(ProjectAt::evidence);
                faults.extend(of_entries(scope, evidence, check));
            }
            Self::PlanTarget(check) => faults.extend(cycle.plan_targets().filter_map(|at| {
                let fault = check(&at)?;
                Some(fault.about(scope.subject(at.submission)))
            })),
            Self::Measured(check) => faults.extend(cycle.measured().filter_map(|one| {
                let fault = check(&one)?;
                Some(fault.about(one.subject(scope)))
            })),
            Self::Carried(check) => faults.extend(scope.carried().filter_map(|(both, year)| {
                let fault = check(both, year)?.about(scope.project_subject(&both.this));
                Some(fault.rests_on_all(both.listing_spots()))
            })),
            Self::Remeasured(check) => {
                faults.extend(of_both(scope, scope.remeasured(), check));
            }
            Self::RemeasuredIndicator(check) => {
                faults.extend(of_both(scope, scope.remeasured_indicators(), check));
            }
        }
    }
}

fn of_entries<'a, T: 'a>(
    scope: &Scope<'_>,
    entries: impl Iterator<Item = EntryAt<'a, T>>,
    check: impl Fn(&EntryAt<'a, T>) -> Option<Fault>,
) -> impl Iterator<Item = Fault> {
    entries.filter_map(move |at| Some(check(&at)?.about(scope.project_subject(&at.project))))
}

fn of_both(
    scope: &Scope<'_>,
    all: Vec<Remeasured<'_>>,
    check: fn(&Remeasured<'_>, Year) -> Option<Fault>,
) -> impl Iterator<Item = Fault> {
    let last = scope.last().map(CycleInputs::year);
    all.into_iter().filter_map(move |both| {
        let fault = check(&both, last?)?.about(both.this.subject(scope));
        Some(fault.rests_on_all(both.identity_spots()))
    })
}

/// Whether a rule is about the ledger, not about what was submitted.
///
/// What it tells is shown by the chain's own status: it is no caveat of the report.
pub fn is_of_the_chain(rule: &Rule) -> bool {
    let mut of_the_chain = super::RULES
        .iter()
        .filter(|one| one.family == Family::Chain);
    of_the_chain.any(|one| one.rule.code == rule.code)
}

/// Declares the rule of a file: `rule!(SEVERITY in "FILE.rs", FAMILY, CHECK(FUNCTION))`, and behind it
/// `since (0, 2, 0)` if it did not come with the first release.
macro_rules! rule {
    (
        $severity:ident in $file:literal, $family:ident, $kind:ident($check:ident)
        $(, since $release:tt)?
    ) => {
        ascn_diagnostic::rule!(pub(super) RULE: $severity in $file $(, since $release)?);

        /// How the rule is asked.
        pub(super) const ASKED: $crate::rule::ModelRule = $crate::rule::ModelRule {
            rule: &RULE,
            family: $crate::rule::Family::$family,
            check: $crate::rule::Check::$kind($check),
        };
    };
}

/// The rules of these files.
macro_rules! rules {
    ($($file:ident)*) => { &[$($file::ASKED),*] };
}
