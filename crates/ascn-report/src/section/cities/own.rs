//! What a city says of itself apart from its facts and its projects.

use ascn_core::network::City;
use ascn_core::submission::{Consent, Submission};

use crate::material::Material;
use crate::section::cities::account::Account;
use crate::section::cities::{highlight, plan};
use crate::section::subject;
use crate::view::{Detail, Markdown};
use ascn_template::{Argument, Result, TemplateError};

/// What a city says of itself.
#[derive(Default)]
pub(super) struct Own {
    /// What may be published, in words.
    pub(super) consent: Option<Markdown>,
    /// Its action plan, rendered.
    pub(super) action_plan: Option<Markdown>,
    /// Its highlight, rendered.
    pub(super) highlight: Option<Markdown>,
    /// Why one of them is missing, if the city says so.
    pub(super) missing: Vec<Detail>,
    /// The names of what it does not say.
    pub(super) not_reported: Vec<String>,
}

/// Returns what a city says of itself; nothing if it sent no submission.
pub(super) fn words(
    material: &Material<'_>,
    city: &City,
    submission: Option<&Submission>,
) -> Result<Own> {
    let Some(submission) = submission else {
        return Ok(Own::default());
    };
    let (mut own, subject) = (Own::default(), subject::city(city));
    let mut account = Account::new(material);
    account.record("consent", submission.consent.is_some());
    if let Some(consent) = submission.consent {
        own.consent = Some(may_be_published(material, consent)?);
    }
    let plan = &submission.action_plan;
    own.missing.extend(account.missing("action-plan", plan)?);
    if let Some(plan) = plan.value() {
        let view = plan::view(material, city, plan)?;
        own.action_plan = Some(material.block(&subject, "blocks/action-plan.md", &view)?);
    }
    let shown = &submission.highlight;
    own.missing.extend(account.missing("highlight", shown)?);
    if let Some(shown) = shown.value() {
        let view = highlight::view(material, city, submission, shown)?;
        own.highlight = Some(material.block(&subject, "blocks/highlight.md", &view)?);
    }
    own.not_reported = account.not_reported;
    Ok(own)
}

fn may_be_published(material: &Material<'_>, consent: Consent) -> Result<Markdown> {
    let answer = |may: bool| {
        let word = material.word(if may { "yes" } else { "no" })?;
        Ok::<_, TemplateError>(Argument::Text(word))
    };
    let Consent { finance, photos } = consent;
    let answers = [("finance", answer(finance)?), ("photos", answer(photos)?)];
    material.sentence("city-consent", &answers)
}
