//! Everything that a city says of one project.

use ascn_core::dataset::ProjectAt;
use ascn_core::framework::OutcomeId;
use ascn_core::submission::Project;

use crate::material::Material;
use crate::print;
use crate::section::cities::account::{Account, detail, explanation};
use crate::section::cities::{entries, schedule};
use crate::section::missing;
use crate::view::{Detail, Markdown, ProjectProfile};
use ascn_template::Result;

/// Returns the profile of a project; `None` if its city says nothing of it beyond title, focus area
/// with its type, and stage.
///
/// What is not reported is named in the order of the fields.
pub(super) fn view(
    material: &Material<'_>,
    at: &ProjectAt<'_>,
    last: Option<&Project>,
) -> Result<Option<ProjectProfile>> {
    let project = at.project;
    let mut account = Account::new(material);
    let (identity, summary) = identity(&mut account, project)?;
    let support_required = &project.support_required;
    let profile = ProjectProfile {
        id: project.id.to_string(),
        title: project.title.clone(),
        former_titles: project.former_titles.clone(),
        summary,
        identity,
        time: schedule::time(&mut account, project)?,
        progress: schedule::progress(&mut account, project, last)?,
        milestones: account.rows("milestones", &project.milestones, entries::milestone)?,
        indicators: account.rows("indicators", &project.indicators, |material, one| {
            entries::indicator(material, project, one)
        })?,
        cost: cost(&mut account, project, last)?,
        finance: account.rows("finance", &project.finance, entries::finance)?,
        partners: account.rows("partners", &project.partners, entries::partner)?,
        challenges: account.rows("challenges", &project.challenges, entries::challenge)?,
        support_required: account.rows("support-required", support_required, entries::support)?,
        lessons: account.rows("lessons", &project.lessons, entries::lesson)?,
        next_steps: account.rows("next-steps", &project.next_steps, entries::step)?,
        evidence: account.rows("evidence", &project.evidence, entries::evidence)?,
        lists: account.lists,
        not_reported: account.not_reported,
    };
    Ok(account.says_anything.then_some(profile))
}

/// Returns what a project is, and its summary.
fn identity(
    account: &mut Account<'_>,
    project: &Project,
) -> Result<(Vec<Detail>, Option<Markdown>)> {
    let mut details = Vec::new();
    let plain = |text: &String| Ok(text.clone());
    details.extend(account.detail("title-local", &project.title_local, plain)?);
    details.extend(account.detail("objective", &project.objective, plain)?);
    details.extend(account.missing("summary", &project.summary)?);
    let summary = project.summary.value();
    let summary = summary.map(|text| Markdown::cleaned(text, project.id.as_str()));
    // A type that is given is in the table, as a part of the focus area.
    if project.project_type.value().is_none() {
        details.extend(account.missing("project-type", &project.project_type)?);
    }
    let material = account.material;
    details.extend(account.detail("origin", &project.origin, |origin| {
        material.code("origin", *origin)
    })?);
    details.extend(account.detail("outcomes", &project.outcomes, |ids| {
        listed(material, ids, |id: &OutcomeId| {
            let outcome = material.framework().outcome(id);
            outcome.map_or_else(|| id.to_string(), |outcome| outcome.name.clone())
        })
    })?);
    let targets = &project.sdg_targets;
    details.extend(account.detail("sdg-targets", targets, |targets| {
        listed(material, targets, ToString::to_string)
    })?);
    Ok((details, summary))
}

/// Joins names, or says that there are none.
fn listed<T>(material: &Material<'_>, all: &[T], name: impl Fn(&T) -> String) -> Result<String> {
    if all.is_empty() {
        return material.word("reported-none");
    }
    let names: Vec<String> = all.iter().map(name).collect();
    Ok(names.join("; "))
}

/// Returns what a project costs, and why it differs from the last report, if it does.
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
