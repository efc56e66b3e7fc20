//! Posts and the bodies that hold them; never the names of persons.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use crate::scalar::{Date, Day, Term};

/// Who holds a duty, and for how long: a post and its organisation, never a person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// The post, such as `Deputy Governor`.
    #[schemars(length(min = 1))]
    pub post: Option<String>,
    /// The organisation, such as `Phuket Provincial Office`.
    #[schemars(length(min = 1))]
    pub organisation: String,
    /// Since when; absent if that is not known.
    pub from: Option<Date>,
    /// Until when.
    pub to: Option<Date>,
    /// The post that acts in its place.
    #[schemars(length(min = 1))]
    pub alternate: Option<String>,
    /// Whether it only acts for a post that is not filled.
    #[serde(default)]
    pub acting: bool,
}

impl Post {
    /// Returns the term for which it holds the duty.
    pub fn term(&self) -> Term {
        Term::new(self.from, self.to)
    }

    /// Returns the one of `posts` that holds the duty on `day`.
    pub fn on(posts: &[Self], day: Day) -> Option<&Self> {
        Term::latest_on(posts, |post| post.term(), day)
    }
}

/// An office of the network, held by one post at a time: a city's Chief Smart City Officer, a
/// member state's National Representative (Terms of Reference, paragraph 4).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Office {
    /// Nothing is stated; the key is absent.
    #[default]
    NotStated,
    /// The post is vacant: the word `vacant`.
    Vacant,
    /// The posts that hold or held it.
    Posts(Vec<Post>),
}

impl Office {
    /// Returns the posts that hold or held it.
    pub fn posts(&self) -> &[Post] {
        match self {
            Self::NotStated | Self::Vacant => &[],
            Self::Posts(posts) => posts,
        }
    }

    /// Returns the post that holds it on `day`; `None` if it is vacant or not stated.
    pub fn on(&self, day: Day) -> Option<&Post> {
        Post::on(self.posts(), day)
    }
}

/// The word for a vacant post.
const VACANT: &str = "vacant";

impl<'de> Deserialize<'de> for Office {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OfficeVisitor)
    }
}

struct OfficeVisitor;

impl<'de> Visitor<'de> for OfficeVisitor {
    type Value = Office;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{VACANT}` or a list of posts")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Office, E> {
        if word == VACANT {
            Ok(Office::Vacant)
        } else {
            Err(E::custom(format!("`{word}` is not `{VACANT}`")))
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, posts: A) -> Result<Office, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(posts)).map(Office::Posts)
    }
}

impl JsonSchema for Office {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Office".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let posts = generator.subschema_for::<Vec<Post>>();
        json_schema!({ "anyOf": [posts, { "enum": [VACANT] }] })
    }
}
