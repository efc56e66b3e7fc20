//! The entries of a project's lists, each as a row: every value in words, or why it is missing.

use ascn_core::figure::MilestoneState;
use ascn_core::network::SupportKind;
use ascn_core::scalar::Reported;
use ascn_core::submission::{
    Challenge, Evidence, Finance, Indicator, Lesson, Milestone, NextStep, Partnership, Project,
    Support,
};
use ascn_export::escape::escaped;
use ascn_export::linked;

use crate::material::Material;
use crate::section::missing;
use crate::view::{
    ChallengeItem, EvidenceItem, FinanceRow, IndicatorRow, LessonItem, Markdown, MilestoneRow,
    PartnerRow, StepItem, SupportItem,
};
use ascn_template::Result;

/// Returns a milestone, and what became of it by the day of the data.
pub(super) fn milestone(material: &Material<'_>, milestone: &Milestone) -> Result<MilestoneRow> {
    let state = MilestoneState::new(milestone, material.day());
    let date = |date: &Reported<_>| missing::date(material, date);
    Ok(MilestoneRow {
        title: milestone.title.clone(),
        due: material.date(milestone.due)?,
        due_now: date(&milestone.due_now)?,
        met_on: date(&milestone.met_on)?,
        state: material.code("milestone-state", state)?,
        note: missing::text(material, &milestone.note)?,
    })
}

pub(crate) fn indicator(
    material: &Material<'_>,
    project: &Project,
    indicator: &Indicator,
) -> Result<IndicatorRow> {
    let progress = format!("indicator.{}.{}.progress", project.id, indicator.id);
    Ok(IndicatorRow {
        title: indicator.title.clone(),
        level: material.code("result-level", indicator.level)?,
        unit: indicator.unit.clone(),
        direction: material.code("direction", indicator.direction)?,
        baseline: missing::measurement(material, &indicator.baseline)?,
        target: missing::measurement(material, &indicator.target)?,
        actual: missing::measurement(material, &indicator.actual)?,
        progress: progress.into(),
        data_quality: missing::code(material, "data-quality", &indicator.data_quality)?,
        source: missing::text(material, &indicator.source)?,
        note: missing::text(material, &indicator.note)?,
    })
}

/// Returns a line of finance, with the amount on each rung of the ladder.
pub(super) fn finance(material: &Material<'_>, line: &Finance) -> Result<FinanceRow> {
    Ok(FinanceRow {
        source: material.partner_name(&line.source),
        instrument: material.code("instrument", line.instrument)?,
        status: material.code("finance-status", line.status)?,
        sought: missing::money(material, &line.sought)?,
        pledged: missing::money(material, &line.pledged)?,
        committed: missing::money(material, &line.committed)?,
        disbursed: missing::money(material, &line.disbursed)?,
        as_of: missing::date(material, &line.as_of)?,
    })
}

pub(crate) fn partner(material: &Material<'_>, partnership: &Partnership) -> Result<PartnerRow> {
    let partner = material.network().partner(&partnership.id);
    Ok(PartnerRow {
        name: material.partner_name(&partnership.id),
        programme: missing::said(material, &partnership.programme, |id| {
            let programme = partner.and_then(|partner| partner.programme(id));
            Ok(programme.map_or_else(|| id.to_string(), |programme| programme.name.clone()))
        })?,
        role: material.code("partner-role", partnership.role)?,
        agreement: missing::code(material, "agreement", &partnership.agreement)?,
        signed_on: signed_on(material, partnership)?,
    })
}

/// Returns when an agreement was signed; if the city says that none was, a day is not applicable.
fn signed_on(material: &Material<'_>, partnership: &Partnership) -> Result<String> {
    let agreement = partnership.agreement.value();
    let is_unsigned = agreement.is_some_and(|agreement| !agreement.is_signed());
    if is_unsigned && partnership.signed_on == Reported::NotReported {
        return material.word("missing-not-applicable");
    }
    missing::date(material, &partnership.signed_on)
}

pub(super) fn challenge(material: &Material<'_>, challenge: &Challenge) -> Result<ChallengeItem> {
    Ok(ChallengeItem {
        kind: material.code("challenge-kind", challenge.kind)?,
        text: challenge.text.clone(),
        mitigation: missing::text(material, &challenge.mitigation)?,
        since: missing::date(material, &challenge.since)?,
        solved_on: missing::date(material, &challenge.solved_on)?,
    })
}

pub(super) fn support(material: &Material<'_>, support: &Support) -> Result<SupportItem> {
    let asks_for_money =
        support.kind == SupportKind::Funding || support.amount != Reported::NotReported;
    let amount = asks_for_money.then(|| missing::money(material, &support.amount));
    Ok(SupportItem {
        kind: material.code("support-kind", support.kind)?,
        text: support.text.clone(),
        amount: amount.transpose()?,
        wanted_by: missing::date(material, &support.wanted_by)?,
    })
}

pub(super) fn lesson(material: &Material<'_>, lesson: &Lesson) -> Result<LessonItem> {
    Ok(LessonItem {
        text: lesson.text.clone(),
        about: missing::code(material, "challenge-kind", &lesson.about)?,
    })
}

pub(super) fn step(material: &Material<'_>, step: &NextStep) -> Result<StepItem> {
    Ok(StepItem {
        step: step.step.clone(),
        by: missing::date(material, &step.by)?,
    })
}

/// Returns a document as a link; an address that may not become one is printed as text.
pub(super) fn evidence(material: &Material<'_>, evidence: &Evidence) -> Result<EvidenceItem> {
    let address = evidence.url.value();
    let link = address.and_then(|address| linked(&evidence.title, address));
    let address = match &link {
        Some(_) => None,
        None => Some(missing::text(material, &evidence.url)?),
    };
    Ok(EvidenceItem {
        document: Markdown::new(link.unwrap_or_else(|| escaped(&evidence.title).into_owned())),
        address,
        on: missing::date(material, &evidence.on)?,
    })
}
