//! What a process took.

use std::io;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// What a process took from its start to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Usage {
    /// The time that passed.
    pub(crate) wall: Duration,
    /// The processor time of all its threads, including system calls.
    pub(crate) cpu: Duration,
    /// The most memory that it had at once, in bytes.
    pub(crate) peak: u64,
}

impl Usage {
    /// The worst possible usage.
    pub(crate) const NONE: Self = Self {
        wall: Duration::MAX,
        cpu: Duration::MAX,
        peak: 0,
    };

    /// Returns the better of two runs. Any disturbance makes a run longer, so the shorter time is
    /// closer to the truth; of memory the larger value counts.
    pub(crate) fn or_better(self, other: Self) -> Self {
        Self {
            wall: self.wall.min(other.wall),
            cpu: self.cpu.min(other.cpu),
            peak: self.peak.max(other.peak),
        }
    }
}

/// Runs a command to its end.
///
/// # Errors
/// The command cannot be run, or fails.
pub(crate) fn of(command: &mut Command) -> io::Result<Usage> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let start = Instant::now();
    let ended = command.spawn()?.wait4()?;
    let wall = start.elapsed();
    if !ended.status.success() {
        let fault = format!("{} after {command:?}", ended.status);
        return Err(io::Error::other(fault));
    }
    Ok(Usage {
        wall,
        cpu: ended.rusage.utime + ended.rusage.stime,
        peak: ended.rusage.maxrss,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shorter_time_and_the_larger_memory_count() {
        let of = |millis, peak| Usage {
            wall: Duration::from_millis(millis),
            cpu: Duration::from_millis(millis),
            peak,
        };
        assert_eq!(
            Usage::NONE.or_better(of(5, 7)).or_better(of(6, 8)),
            of(5, 8)
        );
    }

    #[test]
    fn a_process_that_fails_is_not_measured() {
        assert!(of(Command::new("cargo").arg("--version")).is_ok_and(|usage| usage.peak > 0));
        assert!(of(Command::new("cargo").arg("no-such-command")).is_err());
    }
}
