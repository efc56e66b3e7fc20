//! Targets of the Sustainable Development Goals.

use std::fmt;
use std::str::FromStr;

/// Why a text is not a target of the Sustainable Development Goals.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "a target has the number of its goal, from 1 to 17, a point, and a number or a letter, such \
     as 11.6 or 11.a"
)]
pub struct SdgTargetError;

/// A target of the Sustainable Development Goals, such as `11.6` or `11.a`.
///
/// # Source
/// United Nations General Assembly, resolution A/RES/70/1: 17 goals with numbered targets, and
/// lettered ones for the means of implementation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SdgTarget {
    goal: u8,
    target: String,
}

impl SdgTarget {
    /// Returns the number of its goal, from 1 to 17.
    pub fn goal(&self) -> u8 {
        self.goal
    }
}

impl FromStr for SdgTarget {
    type Err = SdgTargetError;

    fn from_str(text: &str) -> Result<Self, SdgTargetError> {
        let (goal, target) = text.split_once('.').ok_or(SdgTargetError)?;
        let number = |text: &str| {
            let is_plain = !text.starts_with('0') && text.bytes().all(|one| one.is_ascii_digit());
            text.parse::<u8>().ok().filter(|_| is_plain)
        };
        let goal = number(goal).filter(|goal| (1..=17).contains(goal));
        let is_letter = matches!(target, "a" | "b" | "c" | "d");
        let is_target = is_letter || number(target).is_some_and(|target| target <= 19);
        match goal {
            Some(goal) if is_target => Ok(Self {
                goal,
                target: target.to_owned(),
            }),
            _ => Err(SdgTargetError),
        }
    }
}

impl fmt::Display for SdgTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.goal, self.target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_and_written_alike() {
        for text in ["11.6", "11.a", "1.1", "17.19"] {
            assert_eq!(text.parse::<SdgTarget>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_no_goal_has_is_refused() {
        for text in [
            "18.1", "0.1", "11", "11.", "11.e", "11.20", "011.6", "11.06", "eleven",
        ] {
            assert_eq!(text.parse::<SdgTarget>(), Err(SdgTargetError), "{text}");
        }
    }
}
