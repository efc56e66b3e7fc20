//! What stands in a project's way, what would help, what was learnt, what comes next, and what bears
//! it out.

use ascn_core::scalar::{Code, Reported};
use ascn_core::submission::{Challenge, Evidence, Lesson, NextStep, Support, SupportKind};
use ascn_export::escape::escaped;
use ascn_export::linked;

use crate::error::Result;
use crate::section::cities::money;
use crate::section::{Material, missing};
use crate::view::{ChallengeItem, EvidenceItem, LessonItem, Markdown, StepItem, SupportItem};

pub(super) fn challenge(material: &Material<'_>, challenge: &Challenge) -> Result<ChallengeItem> {
    Ok(ChallengeItem {
        kind: material.word(&format!("challenge-kind-{}", challenge.kind.code()))?,
        text: challenge.text.clone(),
        mitigation: missing::text(material, &challenge.mitigation)?,
        since: missing::date(material, &challenge.since)?,
        solved_on: missing::date(material, &challenge.solved_on)?,
    })
}

pub(super) fn support(material: &Material<'_>, support: &Support) -> Result<SupportItem> {
    let asks_for_money =
        support.kind == SupportKind::Funding || support.amount != Reported::NotReported;
    Ok(SupportItem {
        kind: material.word(&format!("support-kind-{}", support.kind.code()))?,
        text: support.text.clone(),
        amount: if asks_for_money {
            Some(money::amount_in_words(material, &support.amount)?)
        } else {
            None
        },
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

/// A document as a link; an address that may not become one is printed as text.
pub(super) fn evidence(material: &Material<'_>, evidence: &Evidence) -> Result<EvidenceItem> {
    let address = evidence.url.value();
    let link = address.and_then(|address| linked(&evidence.title, address));
    let address = match &link {
        Some(_) => None,
        None => Some(missing::text(material, &evidence.url)?),
    };
    Ok(EvidenceItem {
        document: Markdown::of(link.unwrap_or_else(|| escaped(&evidence.title).into_owned())),
        address,
        on: missing::date(material, &evidence.on)?,
    })
}
