//! Everything that a city says of one project.

use ascn_core::dataset::ProjectAt;
use ascn_core::framework::OutcomeId;
use ascn_core::scalar::Code;
use ascn_core::submission::Project;
use ascn_export::narrative;

use crate::error::Result;
use crate::print;
use crate::section::cities::account::{Account, detail, explanation};
use crate::section::cities::{money, needs, partners, results, schedule};
use crate::section::{Material, missing};
use crate::view::{Detail, Markdown, ProjectProfile};

/// The profile of a project; `None` if its city says nothing of it beyond title, focus area with its
/// type, and stage.
///
/// The order of the fields is the order in which what is not reported is named.
pub(super) fn view(
    material: &Material<'_>,
    at: &ProjectAt<'_>,
    last: Option<&Project>,
) -> Result<Option<ProjectProfile>> {
    let project = at.project;
    let mut account = Account::new(material);
    let (identity, summary) = identity(&mut account, project)?;
    let profile = ProjectProfile {
        id: project.id.to_string(),
        title: project.title.clone(),
        former_titles: project.former_titles.clone(),
        summary,
        identity,
        time: schedule::time(&mut account, project)?,
        progress: schedule::progress(&mut account, project, last)?,
        milestones: account.rows("milestones", &project.milestones, |one| {
            schedule::milestone(material, one)
        })?,
        indicators: account.rows("indicators", &project.indicators, |one| {
            results::indicator(material, project, one)
        })?,
        cost: cost(&mut account, project, last)?,
        finance: account.rows("finance", &project.finance, |one| {
            money::line(material, one)
        })?,
        partners: account.rows("partners", &project.partners, |one| {
            partners::partner(material, one)
        })?,
        challenges: account.rows("challenges", &project.challenges, |one| {
            needs::challenge(material, one)
        })?,
        support_required: account.rows("support-required", &project.support_required, |one| {
            needs::support(material, one)
        })?,
        lessons: account.rows("lessons", &project.lessons, |one| {
            needs::lesson(material, one)
        })?,
        next_steps: account.rows("next-steps", &project.next_steps, |one| {
            needs::step(material, one)
        })?,
        evidence: account.rows("evidence", &project.evidence, |one| {
            needs::evidence(material, one)
        })?,
        lists: account.lists,
        not_reported: account.not_reported,
    };
    Ok(account.says_anything.then_some(profile))
}

/// What a project is, and its summary.
fn identity(
    account: &mut Account<'_>,
    project: &Project,
) -> Result<(Vec<Detail>, Option<Markdown>)> {
    let framework = &account.material.network().framework.value;
    let mut details = Vec::new();
    let plain = |text: &String| Ok(text.clone());
    details.extend(account.detail("title-local", &project.title_local, plain)?);
    details.extend(account.detail("objective", &project.objective, plain)?);
    details.extend(account.missing("summary", &project.summary)?);
    let options = narrative::Options {
        footnote_key: project.id.as_str(),
    };
    let summary = project.summary.value();
    let summary = summary.map(|text| Markdown::of(narrative::clean(text, options)));
    // A type that is given stands in the table, as a part of the focus area.
    if project.project_type.value().is_none() {
        details.extend(account.missing("project-type", &project.project_type)?);
    }
    let material = account.material;
    details.extend(account.detail("origin", &project.origin, |origin| {
        material.word(&format!("origin-{}", origin.code()))
    })?);
    details.extend(account.detail("outcomes", &project.outcomes, |ids| {
        listed(material, ids, |id: &OutcomeId| {
            let outcome = framework.outcome(id);
            outcome.map_or_else(|| id.to_string(), |outcome| outcome.name.clone())
        })
    })?);
    let targets = &project.sdg_targets;
    details.extend(account.detail("sdg-targets", targets, |targets| {
        listed(material, targets, ToString::to_string)
    })?);
    Ok((details, summary))
}

/// Names one after the other, or that there are none.
fn listed<T>(material: &Material<'_>, all: &[T], name: impl Fn(&T) -> String) -> Result<String> {
    if all.is_empty() {
        return material.word("reported-none");
    }
    let names: Vec<String> = all.iter().map(name).collect();
    Ok(names.join("; "))
}

/// What a project costs. Why it differs is asked for where it differs from the last report.
fn cost(
    account: &mut Account<'_>,
    project: &Project,
    last: Option<&Project>,
) -> Result<Vec<Detail>> {
    let (cost, messages) = (&project.cost, account.material.messages);
    let total = account.detail("cost", cost, |cost| print::money(&cost.total, messages))?;
    let mut details = Vec::from_iter(total);
    if let Some(cost) = cost.value() {
        let material = account.material;
        let basis = missing::code(material, "cost-basis", &cost.basis)?;
        details.push(detail("cost-basis", basis));
        let was = last.and_then(|last| last.cost.value());
        let differs = was.is_some_and(|was| was.total != cost.total);
        details.extend(explanation(material, "cost-note", &cost.note, differs)?);
    }
    Ok(details)
}
