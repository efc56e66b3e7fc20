//! Whether a submission was attested and cleared.

use ascn_core::network::City;
use ascn_core::submission::{ClearanceDecision, Submission};

use crate::error::ReportError;
use crate::message::Argument;
use crate::section::Material;
use crate::view::Markdown;

/// Whether the submission was attested and cleared: by the ledger where one is kept, else by what
/// the submission says.
pub(super) fn of(
    material: &Material<'_>,
    city: &City,
    submission: Option<&Submission>,
) -> Result<Markdown, ReportError> {
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
    let mut said = Vec::new();
    if let Some(attested) = &submission.attested {
        let by = ("by", Argument::Text(attested.by.clone()));
        let on = ("on", Argument::Text(material.date(attested.on)?));
        said.push(material.messages.with("sign-off-attested", &[by, on])?);
    }
    if let Some(cleared) = &submission.cleared {
        let by = ("by", Argument::Text(cleared.by.clone()));
        let on = ("on", Argument::Text(material.date(cleared.on)?));
        let message = match cleared.decision {
            ClearanceDecision::Cleared => "sign-off-cleared",
            ClearanceDecision::ClearedWithComments => "sign-off-cleared-with-comments",
            ClearanceDecision::Returned => "sign-off-returned",
        };
        said.push(material.messages.with(message, &[by, on])?);
    }
    if said.is_empty() {
        said.push(material.word("sign-off-not-stated")?);
    }
    Ok(Markdown::of(said.join(" ")))
}
