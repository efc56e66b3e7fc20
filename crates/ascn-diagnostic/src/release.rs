//! A release of the program: since when there is a rule, and which program made a seal.

use std::fmt;
use std::str::FromStr;

/// A release of the program, such as `0.2.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Release {
    /// The first release, 0.1.0.
    pub const FIRST: Self = Self::new(0, 1, 0);

    /// The release of this program.
    pub const PROGRAM: Self = Self::new(
        number(env!("CARGO_PKG_VERSION_MAJOR")),
        number(env!("CARGO_PKG_VERSION_MINOR")),
        number(env!("CARGO_PKG_VERSION_PATCH")),
    );

    /// Creates a release from its three numbers.
    pub const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self {
            major,
            minor,
            patch,
        }
    }
}

/// Parses a number of the package's version, which Cargo has validated.
const fn number(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(number) => number,
        Err(_) => 0,
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            major,
            minor,
            patch,
        } = self;
        write!(f, "{major}.{minor}.{patch}")
    }
}

/// The error for a text that is not a release: three whole numbers separated by full stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRelease;

impl FromStr for Release {
    type Err = NoRelease;

    fn from_str(text: &str) -> Result<Self, NoRelease> {
        let numbers: Result<Vec<u32>, _> = text.split('.').map(str::parse).collect();
        match numbers.as_deref() {
            Ok([major, minor, patch]) => Ok(Self::new(*major, *minor, *patch)),
            _ => Err(NoRelease),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_has_the_release_of_its_package() {
        assert_eq!(Release::PROGRAM.to_string(), env!("CARGO_PKG_VERSION"));
        assert!(Release::FIRST < Release::PROGRAM);
    }

    #[test]
    fn a_release_is_read_as_it_is_written() {
        let release: Release = "0.2.10".parse().unwrap();
        assert_eq!(release.to_string(), "0.2.10");
        assert!(Release::new(0, 2, 9) < release && release < Release::new(0, 10, 0));
        for text in ["", "1", "0.2", "0.2.1.4", "0.2.x", "v0.2.1", "0.2.-1"] {
            assert_eq!(text.parse::<Release>(), Err(NoRelease), "{text}");
        }
    }
}
