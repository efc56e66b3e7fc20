//! Whether a submission was attested and cleared.

use ascn_core::network::City;
use ascn_core::submission::{ClearanceDecision, Submission};

use crate::material::Material;
use crate::view::Markdown;
use ascn_template::{Argument, Result};

/// Says whether the submission was attested and cleared: by the ledger if one is kept, otherwise by
/// what the submission says.
pub(super) fn view(
    material: &Material<'_>,
    city: &City,
    submission: Option<&Submission>,
) -> Result<Markdown> {
    let states = material.states.as_ref();
    if let Some(state) = states.and_then(|states| states.get(&city.id)) {
        let word = material.word(&format!("city-state-{}", state.code()))?;
        let word = ("state", Argument::Text(word));
        return match state.event() {
            None => material.sentence("sign-off-ledger-undated", &[word]),
            Some(event) => {
                let on = Argument::Text(material.day_in_words(event.on)?);
                material.sentence("sign-off-ledger", &[word, ("on", on)])
            }
        };
    }
    let Some(submission) = submission else {
        return material.sentence("sign-off-none", &[]);
    };
    if submission.attested.is_none() && submission.cleared.is_none() {
        return material.sentence("sign-off-not-stated", &[]);
    }
    let said = [
        attestation(material, submission)?,
        clearance(material, submission)?,
    ];
    Ok(Markdown::new(said.join(" ")))
}

fn attestation(material: &Material<'_>, submission: &Submission) -> Result<String> {
    let Some(attested) = &submission.attested else {
        return material.messages.text("sign-off-not-attested");
    };
    let by = ("by", Argument::Text(attested.by.clone()));
    let on = ("on", Argument::Text(material.date(attested.on)?));
    material.messages.with("sign-off-attested", &[by, on])
}

fn clearance(material: &Material<'_>, submission: &Submission) -> Result<String> {
    let Some(cleared) = &submission.cleared else {
        return material.messages.text("sign-off-not-cleared");
    };
    let by = ("by", Argument::Text(cleared.by.clone()));
    let on = ("on", Argument::Text(material.date(cleared.on)?));
    let message = match cleared.decision {
        ClearanceDecision::Cleared => "sign-off-cleared",
        ClearanceDecision::ClearedWithComments => "sign-off-cleared-with-comments",
        ClearanceDecision::Returned => "sign-off-returned",
    };
    material.messages.with(message, &[by, on])
}
