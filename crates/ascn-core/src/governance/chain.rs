//! A cycle's ledger as it was read, with what its events sealed.

use std::collections::BTreeMap;

use ascn_diagnostic::{FileName, Release};

use crate::governance::{ChainStage, Event, EventKind, Order, Standing, Tree, seal};
use crate::network::{CityId, Sourced};
use crate::scalar::{CountryCode, Digest, Year};

/// A cycle's ledger as it was read, with what its events sealed.
#[derive(Debug, Clone)]
pub struct Chain {
    /// `cycles/YEAR/chain.yaml`
    pub events: Sourced<Vec<Event>>,
    /// The texts in `cycles/YEAR/sealed/`, by the files they stand in.
    pub sealed: BTreeMap<FileName, String>,
}

impl Chain {
    /// The ledger of a cycle for which none is kept yet.
    pub fn empty(year: Year) -> Self {
        let file = FileName::new(&format!("cycles/{year}/chain.yaml"));
        let value = Vec::new();
        Self {
            events: Sourced { file, value },
            sealed: BTreeMap::new(),
        }
    }

    /// The file that holds what has that digest.
    pub fn sealed_file(&self, digest: Digest) -> FileName {
        let ledger = self.events.file.as_str();
        let folder = ledger.rsplit_once('/').map_or("", |(folder, _)| folder);
        FileName::new(&format!("{folder}/sealed/{}.yaml", digest.hexadecimal()))
    }

    /// The text that was sealed under a digest; `None` if it is not there or not what was sealed.
    pub fn text(&self, digest: Digest) -> Option<String> {
        // A version control system may have changed the line ends; they have no meaning.
        let text = self.sealed.get(&self.sealed_file(digest))?;
        let text = text.replace("\r\n", "\n");
        (Digest::new(&text) == digest).then_some(text)
    }

    /// A text that is to be sealed, with its file; `None` if it stands there already.
    pub fn unsealed(&self, text: String) -> Option<(FileName, String)> {
        let digest = Digest::new(&text);
        let is_new = self.text(digest).is_none();
        is_new.then(|| (self.sealed_file(digest), text))
    }

    /// What was signed under a digest; `None` if it is not there or not what was signed.
    pub fn content(&self, digest: Digest) -> Option<Tree> {
        Tree::read(&self.text(digest)?)
    }

    /// What an event sealed; `None` if it seals nothing, or what it sealed is not there any more.
    pub fn sealed_by(&self, event: &Event) -> Option<Tree> {
        self.content(event.seals?)
    }

    /// Up to which release the rules are asked of the cycle, since its caveats were accepted or its
    /// intake was validated; `None` as long as neither stands.
    ///
    /// The acceptance comes first, so that nothing is asked after the validation that was not asked
    /// before it.
    pub fn rules(&self, order: Order) -> Option<Release> {
        let standing = self.standing(order);
        let of_intake = |event| standing.of_cycle(ChainStage::Intake, event);
        let closed = of_intake(EventKind::CaveatsAccepted).or(of_intake(EventKind::Validated))?;
        let content = self.sealed_by(closed);
        Some(content.map_or(Release::FIRST, |content| seal::rules(&content)))
    }

    /// The cities that a call was sent to, with their countries; none if its content is not there.
    fn roster(&self, call: &Event) -> BTreeMap<CityId, CountryCode> {
        let content = self.sealed_by(call);
        let Some(Tree::Mapping(cities)) =
            content.as_ref().and_then(|content| content.get("cities"))
        else {
            return BTreeMap::new();
        };
        let city = |(id, country): (&String, &Tree)| {
            Some((id.parse().ok()?, country.text()?.parse().ok()?))
        };
        cities.iter().filter_map(city).collect()
    }

    /// Takes the next event into a standing.
    pub fn take<'a>(&self, event: &'a Event, standing: &mut Standing<'a>) {
        if (event.stage, event.event) == (ChainStage::Call, EventKind::Issued) {
            standing.roster = self.roster(event);
        }
        standing.take(event);
    }

    /// Where the cycle stands after all events.
    pub fn standing(&self, order: Order) -> Standing<'_> {
        let mut standing = Standing::new(order);
        for event in &self.events.value {
            self.take(event, &mut standing);
        }
        standing
    }
}
