//! Ids: kebab-case names that never change.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// Why a text is not an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdError {
    /// It has another form.
    #[error("an id has small letters, digits and single hyphens, such as xx-example-003")]
    Form,
    /// It is too long for the name of a file.
    #[error("an id has at most {LONGEST} signs, because files are named by it")]
    TooLong,
    /// No file can have this name everywhere.
    #[error("on Windows no file can be named by it; add the country, such as xx-con")]
    OfDevice,
}

/// The longest id: file names are made of ids, and systems allow 255 bytes in all.
const LONGEST: usize = 100;

/// Whether Windows takes a name for that of a device, whatever follows a full stop.
///
/// # Source
/// Microsoft, *Naming Files, Paths, and Namespaces*.
fn names_device(text: &str) -> bool {
    let numbered = text.strip_prefix("com").or(text.strip_prefix("lpt"));
    let is_digit = |rest: &str| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit());
    matches!(text, "con" | "prn" | "aux" | "nul") || numbered.is_some_and(is_digit)
}

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
    text: Box<str>,
    of: PhantomData<fn() -> Box<Of>>,
}

impl<Of: ?Sized> Id<Of> {
    /// Returns the id as text.
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
        if !text.split('-').all(is_word) {
            return Err(IdError::Form);
        }
        if text.len() > LONGEST {
            return Err(IdError::TooLong);
        }
        if names_device(text) {
            return Err(IdError::OfDevice);
        }
        Ok(Self {
            text: text.into(),
            of: PhantomData,
        })
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

// Derives would require the same of `Of`, which is only a marker.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Option<IdError> {
        text.parse::<Id<str>>().err()
    }

    #[test]
    fn an_id_can_be_the_name_of_a_file_on_every_system() {
        for text in ["xx-con", "con-1", "com", "com10", "nul-point", "console"] {
            assert_eq!(fault(text), None, "{text}");
        }
        for text in ["con", "aux", "nul", "prn", "com1", "lpt9"] {
            assert_eq!(fault(text), Some(IdError::OfDevice), "{text}");
        }
        assert_eq!(fault(&"a".repeat(LONGEST)), None);
        assert_eq!(fault(&"a".repeat(LONGEST + 1)), Some(IdError::TooLong));
        for text in ["../x", "a/b", "a\\b", "c:", ".", "", "a--b", "A", "-a"] {
            assert_eq!(fault(text), Some(IdError::Form), "{text}");
        }
    }
}
