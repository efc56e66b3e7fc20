//! Shared parts of the tests.

pub(crate) mod example;
