//! `ascn templates`: lists, shows and tests the templates, one file for each command.

pub(crate) mod context;
pub(crate) mod list;
pub(crate) mod show;
pub(crate) mod test;
