//! The names of the bodies of the reporting chain and of its documents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::network::Body;
use crate::scalar::{Code, Id};

/// The names of the bodies of the reporting chain and of its documents: `network/bodies.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bodies {
    /// The bodies.
    #[serde(default)]
    pub bodies: Vec<Named<Body>>,
    /// The documents.
    #[serde(default)]
    pub documents: Vec<Named<Id<Document>>>,
}

/// The name of a body of the reporting chain or of a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Named<I> {
    /// Which body; of a document its stable id, such as `concept-note`.
    pub id: I,
    /// Its official name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Its short name.
    #[schemars(length(min = 1))]
    pub abbreviation: Option<String>,
    /// Other names it is written with.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// A document of the network; only a marker for its ids.
#[derive(Debug)]
pub enum Document {}

impl Bodies {
    /// Returns the network's own name of a body, if it has one.
    pub fn body(&self, body: Body) -> Option<&Named<Body>> {
        self.bodies.iter().find(|named| named.id == body)
    }

    /// Returns the body of that code, name, short name or alias, ignoring case.
    ///
    /// # Examples
    /// ```
    /// use ascn_core::network::{Bodies, Body};
    ///
    /// let bodies = Bodies::default();
    /// assert_eq!(bodies.find("JCM"), Some(Body::Jcm));
    /// assert_eq!(bodies.find("somebody"), None);
    /// ```
    pub fn find(&self, text: &str) -> Option<Body> {
        let is_it = |name: &str| name.to_lowercase() == text.trim().to_lowercase();
        let by_code = Body::ALL.iter().copied().find(|body| is_it(body.code()));
        let is_named = |body: &&Named<Body>| {
            is_it(&body.name)
                || body.abbreviation.as_deref().is_some_and(is_it)
                || body.aliases.iter().any(|alias| is_it(alias))
        };
        by_code.or_else(|| self.bodies.iter().find(is_named).map(|body| body.id))
    }
}
