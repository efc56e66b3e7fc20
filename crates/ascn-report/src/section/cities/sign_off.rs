//! Whether a submission was attested and cleared.

use ascn_core::network::City;
use ascn_core::scalar::Date;
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
    let signed = |message: &str, by: &str, on: Date| {
        let by = ("by", Argument::Text(by.to_owned()));
        let on = ("on", Argument::Text(material.date(on)?));
        material.messages.with(message, &[by, on])
    };
    let attested = match &submission.attested {
        Some(one) => signed("sign-off-attested", &one.by, one.on),
        None => material.word("sign-off-not-attested"),
    }?;
    let cleared = match &submission.cleared {
        Some(one) => signed(of_decision(one.decision), &one.by, one.on),
        None => material.word("sign-off-not-cleared"),
    }?;
    Ok(Markdown::new(format!("{attested} {cleared}")))
}

fn of_decision(decision: ClearanceDecision) -> &'static str {
    match decision {
        ClearanceDecision::Cleared => "sign-off-cleared",
        ClearanceDecision::ClearedWithComments => "sign-off-cleared-with-comments",
        ClearanceDecision::Returned => "sign-off-returned",
    }
}
