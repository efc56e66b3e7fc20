//! The commands, one file each.

pub(crate) mod build;
pub(crate) mod chain;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod explain;
pub(crate) mod init;
pub(crate) mod preview;
pub(crate) mod schema;
pub(crate) mod templates;
pub(crate) mod trace;
pub(crate) mod verify;
