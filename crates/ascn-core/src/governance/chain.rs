//! A cycle's ledger as it was read, with what its events sealed.

use std::collections::BTreeMap;

use ascn_diagnostic::{FileName, Release};

use crate::governance::{
    ChainStage, Difference, Event, EventKind, Order, Standing, Tree, differences, seal,
};
use crate::network::{CityId, Sourced};
use crate::scalar::{CountryCode, Digest, Year};
use crate::submission::Submission;

/// A cycle's ledger as it was read, with what its events sealed.
#[derive(Debug, Clone)]
pub struct Chain {
    /// `cycles/YEAR/chain.yaml`
    pub events: Sourced<Vec<Event>>,
    /// The texts in `cycles/YEAR/sealed/`, by their files.
    pub sealed: BTreeMap<FileName, String>,
}

impl Chain {
    /// Returns the ledger of a cycle for which none is kept yet.
    pub fn empty(year: Year) -> Self {
        let file = FileName::new(&format!("cycles/{year}/chain.yaml"));
        let value = Vec::new();
        Self {
            events: Sourced { file, value },
            sealed: BTreeMap::new(),
        }
    }

    /// Returns the file that holds the content with that digest.
    pub fn sealed_file(&self, digest: Digest) -> FileName {
        let ledger = self.events.file.as_str();
        let folder = ledger.rsplit_once('/').map_or("", |(folder, _)| folder);
        FileName::new(&format!("{folder}/sealed/{}.yaml", digest.hexadecimal()))
    }

    /// Returns the text that was sealed under a digest, or `None` if it is missing or was changed.
    pub fn text(&self, digest: Digest) -> Option<String> {
        // A version control system may have changed the line ends; they have no meaning.
        let text = self.sealed.get(&self.sealed_file(digest))?;
        let text = text.replace("\r\n", "\n");
        (Digest::new(&text) == digest).then_some(text)
    }

    /// Returns a text that is to be sealed with its file, or `None` if it is there already.
    pub fn unsealed(&self, text: String) -> Option<(FileName, String)> {
        let digest = Digest::new(&text);
        let is_new = self.text(digest).is_none();
        is_new.then(|| (self.sealed_file(digest), text))
    }

    /// Returns what was signed under a digest, or `None` if it is missing or was changed.
    pub fn content(&self, digest: Digest) -> Option<Tree> {
        Tree::read(&self.text(digest)?)
    }

    /// Returns what an event sealed, or `None` if it seals nothing or its content is missing.
    pub fn sealed_by(&self, event: &Event) -> Option<Tree> {
        self.content(event.seals?)
    }

    /// Returns the release up to which rules apply to the cycle since its caveats were accepted or
    /// its intake was validated, or `None` if neither is in force.
    ///
    /// The acceptance comes first, so that no rule applies after the validation that did not apply
    /// before it.
    pub fn rules(&self, order: Order) -> Option<Release> {
        let standing = self.standing(order);
        let of_intake = |event| standing.of_cycle(ChainStage::Intake, event);
        let closed = of_intake(EventKind::CaveatsAccepted).or(of_intake(EventKind::Validated))?;
        let content = self.sealed_by(closed);
        Some(content.map_or(Release::FIRST, |content| seal::rules(&content)))
    }

    /// Returns the cities that a call was sent to, with their countries; none if its content is
    /// missing.
    fn roster(&self, call: &Event) -> BTreeMap<CityId, CountryCode> {
        let content = self.sealed_by(call);
        let cities = content.iter().flat_map(|content| content.entries("cities"));
        let city = |(id, country): (&String, &Tree)| {
            Some((id.parse().ok()?, country.text()?.parse().ok()?))
        };
        cities.filter_map(city).collect()
    }

    /// Applies the next event to the state of the cycle.
    pub fn take<'a>(&self, event: &'a Event, standing: &mut Standing<'a>) {
        if (event.stage, event.event) == (ChainStage::Call, EventKind::Issued) {
            standing.roster = self.roster(event);
        }
        standing.take(event);
    }

    /// Returns the state of the cycle after all events.
    pub fn standing(&self, order: Order) -> Standing<'_> {
        let mut standing = Standing::new(order);
        for event in &self.events.value {
            self.take(event, &mut standing);
        }
        standing
    }
}

/// Returns what has changed in a submission since an event sealed it: nothing if the signature
/// holds, `None` if the sealed content is missing. Any change voids the signature.
pub fn changed_since(
    chain: &Chain,
    signature: &Event,
    submission: &Submission,
) -> Option<Vec<Difference>> {
    let now = seal::submission(submission);
    if signature.seals? == now.digest() {
        return Some(Vec::new());
    }
    let was = chain.sealed_by(signature)?;
    Some(differences(was.get("submission")?, now.get("submission")?))
}
