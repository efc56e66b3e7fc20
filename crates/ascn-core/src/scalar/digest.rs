//! Digests: what binds a sign-off to its content.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// The SHA-256 digest of a text, written `sha256:` and 64 hexadecimal digits.
///
/// # Examples
/// ```
/// use ascn_core::scalar::Digest;
///
/// let digest = Digest::new("a text");
/// assert_eq!(digest.to_string().parse(), Ok(digest));
/// assert_ne!(digest, Digest::new("another text"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

/// The error of a text that is not a digest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a digest is `sha256:` and 64 digits from 0 to 9 and a to f")]
pub struct DigestError;

/// The prefix of a written digest.
const PREFIX: &str = "sha256:";

impl Digest {
    /// Returns the digest of a text.
    pub fn new(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    /// Returns the 32 bytes, for other notations.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the 64 hexadecimal digits alone, which name the file of sealed content.
    pub fn hexadecimal(&self) -> String {
        let mut text = String::with_capacity(64);
        for byte in self.0 {
            for half in [byte >> 4, byte & 15] {
                text.extend(char::from_digit(half.into(), 16));
            }
        }
        text
    }
}

impl FromStr for Digest {
    type Err = DigestError;

    fn from_str(text: &str) -> Result<Self, DigestError> {
        let digits = text.strip_prefix(PREFIX).ok_or(DigestError)?;
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if digits.len() != 64 || !digits.bytes().all(is_digit) {
            return Err(DigestError);
        }
        let mut bytes = [0; 32];
        for (position, byte) in bytes.iter_mut().enumerate() {
            let pair = digits.get(position * 2..position * 2 + 2);
            *byte = pair
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
                .ok_or(DigestError)?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.hexadecimal())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_that_of_the_standard() {
        let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(Digest::new("").to_string(), empty);
        assert_eq!(empty.parse(), Ok(Digest::new("")));
    }

    #[test]
    fn what_is_no_digest_is_refused() {
        let long = format!("sha256:{}", "0".repeat(65));
        let capital = format!("sha256:{}", "A".repeat(64));
        let wide = format!("sha256:{}", "ä".repeat(32));
        for text in ["", "sha256:", "md5:00", &long, &capital, &wide] {
            assert_eq!(text.parse::<Digest>(), Err(DigestError), "{text}");
        }
    }
}
