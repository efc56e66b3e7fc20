//! Changes after a signature: they void it, and every changed field can be named.

use std::fmt;

use crate::governance::{Chain, Difference, Event, Tree, differences, seal};
use crate::submission::Submission;

/// Returns what has changed in a submission since an event sealed it: nothing if the signature
/// holds, `None` if the sealed content is missing.
pub fn changed_since(
    chain: &Chain,
    signature: &Event,
    submission: &Submission,
) -> Option<Vec<Difference>> {
    let now = seal::submission(submission);
    let digest = signature.seals?;
    if now.digest() == digest {
        return Some(Vec::new());
    }
    let content = |tree: &Tree| tree.get("submission").cloned();
    let was = chain.sealed_by(signature)?;
    Some(differences(&content(&was)?, &content(&now)?))
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
        write!(
            f,
            "{}: {} → {}",
            self.field,
            side(&self.old),
            side(&self.new)
        )
    }
}
