//! Ids: kebab-case names that never change.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id has small letters, digits and single hyphens, such as xx-example-003")]
pub struct IdError;

/// The stable name of an `Of`, in kebab-case: a city's id cannot be taken for a project's.
///
/// # Examples
/// ```
/// use ascn_core::network::CityId;
///
/// let phuket: CityId = "th-phuket".parse()?;
/// assert_eq!(phuket.as_str(), "th-phuket");
/// assert!("Phuket City".parse::<CityId>().is_err());
/// # Ok::<(), ascn_core::scalar::IdError>(())
/// ```
pub struct Id<Of: ?Sized> {
    text: String,
    of: PhantomData<fn() -> Box<Of>>,
}

impl<Of: ?Sized> Id<Of> {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<Of: ?Sized> FromStr for Id<Of> {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let is_word = |word: &str| {
            let mut bytes = word.bytes();
            !word.is_empty() && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.split('-').all(is_word) {
            Ok(Self {
                text: text.to_owned(),
                of: PhantomData,
            })
        } else {
            Err(IdError)
        }
    }
}

impl<Of: ?Sized> fmt::Display for Id<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<Of: ?Sized> fmt::Debug for Id<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

// Derives would ask the same of `Of`, which is only a name.
impl<Of: ?Sized> Clone for Id<Of> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            of: PhantomData,
        }
    }
}

impl<Of: ?Sized> PartialEq for Id<Of> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<Of: ?Sized> Eq for Id<Of> {}

impl<Of: ?Sized> PartialOrd for Id<Of> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<Of: ?Sized> Ord for Id<Of> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<Of: ?Sized> Hash for Id<Of> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
